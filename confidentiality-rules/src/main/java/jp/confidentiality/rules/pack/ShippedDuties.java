package jp.confidentiality.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.profile.TimingWord;
import jp.confidentiality.rules.RuleBase;

/**
 * Duties of shipped norms that tables know too (付属の規定が求めること), read from the shipped rule files, which the build holds
 * to one form. What tables cannot say is passed over.
 */
final class ShippedDuties {
    private static final Pattern RULE = Pattern.compile(
            "when\\s+\\$\\w+ : (?<type>\\w+)\\((?<conditions>.*?)\\)\\s+then\\s+require\\.of\\(\\s*\"(?<norm>[^\"]+)\",\\s*\\$\\w+"
                    + "(?<applies>,[^)]*)?\\s*\\)(?<calls>[^;]*);",
            Pattern.DOTALL);
    private static final Pattern CONSENT =
            Pattern.compile("\\.priorConsent\\( ConsentAct\\.(\\w+), Writing\\.(\\w+) \\)");
    private static final Pattern REPORTED = Pattern.compile(
            "\\.within\\( TimingWord\\.(\\w+), Since\\.(\\w+) \\)\\s*\\.reported\\( Writing\\.(\\w+),([^)]*)\\)");
    private static final Pattern BEFORE =
            Pattern.compile("\\.reportedBefore\\( Writing\\.(\\w+), ReportContent\\.(\\w+) \\)");
    private static final Pattern DESIGNATED = Pattern.compile("\\.placeDesignated\\( DesignationKind\\.(\\w+) \\)");
    private static final Pattern CARRIED_OUT = Pattern.compile("\\.carriedOut\\( TimingWord\\.(\\w+) \\)");
    private static final Pattern HISTORY = Pattern.compile("\\.history\\(\\)");
    private static final Pattern CONTENT = Pattern.compile("ReportContent\\.(\\w+)");

    /** The items of a history that are due in any case. */
    private static final List<String> ITEMS =
            List.of("at", "actor", "permitted", "information", "purpose", "storagePlace", "storageMethod");

    private static final List<Shipped> ALL = new ArrayList<>();
    private static final Map<NormId, Set<ReportContent>> REPORTS = new LinkedHashMap<>();

    static {
        read();
    }

    /**
     * One of them.
     *
     * @param norm whose
     * @param subject of which rows
     * @param always whether of all of them
     * @param duty what it requires, or a part of it
     */
    record Shipped(NormId norm, FactType subject, boolean always, LocalDuty duty) {}

    private ShippedDuties() {}

    static List<Shipped> all() {
        return Collections.unmodifiableList(ALL);
    }

    /** Returns what has to be reported by shipped norms, to whom and however. */
    static Map<NormId, Set<ReportContent>> reports() {
        return Collections.unmodifiableMap(REPORTS);
    }

    /** Tells whether a shipped norm asks at least what {@code norm} does, of all rows of its subject. */
    static boolean covers(LocalNorm norm) {
        return ALL.stream()
                .anyMatch(one -> one.always()
                        && one.subject().equals(norm.subject())
                        && Duties.implies(one.duty(), norm.duty()));
    }

    private static void read() {
        for (Provision provision : Catalogue.standard().provisions()) {
            Matcher rules = RULE.matcher(text(provision));
            while (rules.find()) {
                NormId norm = NormId.of(rules.group("norm"));
                String type = rules.group("type");
                String calls = rules.group("calls");
                boolean always = rules.group("applies") == null
                        && rules.group("conditions").isBlank();
                CONTENT.matcher(calls)
                        .results()
                        .forEach(one -> REPORTS.computeIfAbsent(norm, any -> new TreeSet<>())
                                .add(ReportContent.valueOf(one.group(1))));
                FactType.all().stream()
                        .filter(subject -> subject.type().getSimpleName().equals(type))
                        .forEach(subject -> duties(subject, calls)
                                .forEach(duty -> ALL.add(new Shipped(norm, subject, always, duty))));
            }
        }
    }

    private static List<LocalDuty> duties(FactType subject, String calls) {
        List<LocalDuty> found = new ArrayList<>();
        if (HISTORY.matcher(calls).find()) {
            found.add(new LocalDuty.Recorded(ITEMS.stream()
                    .flatMap(name -> subject.column(name).stream())
                    .toList()));
        }
        CONSENT.matcher(calls)
                .results()
                .forEach(one -> found.add(
                        new LocalDuty.PriorConsent(ConsentAct.valueOf(one.group(1)), inWriting(one.group(2)))));
        REPORTED.matcher(calls)
                .results()
                .forEach(one -> found.add(new LocalDuty.ReportedWithin(
                        contents(one.group(4)),
                        inWriting(one.group(3)),
                        Within.of(TimingWord.valueOf(one.group(1))),
                        Beginning.valueOf(one.group(2)))));
        BEFORE.matcher(calls)
                .results()
                .forEach(one -> found.add(
                        new LocalDuty.ReportedBefore(ReportContent.valueOf(one.group(2)), inWriting(one.group(1)))));
        DESIGNATED
                .matcher(calls)
                .results()
                .forEach(one -> found.add(new LocalDuty.DesignatedBefore(DesignationKind.valueOf(one.group(1)))));
        CARRIED_OUT
                .matcher(calls)
                .results()
                .forEach(one -> found.add(new LocalDuty.CarriedOut(TimingWord.valueOf(one.group(1)))));
        return found;
    }

    private static boolean inWriting(String writing) {
        return writing.equals("IN_WRITING");
    }

    private static List<ReportContent> contents(String arguments) {
        return Arrays.stream(arguments.split(",", -1))
                .map(one -> ReportContent.valueOf(one.strip().replace("ReportContent.", "")))
                .toList();
    }

    private static String text(Provision provision) {
        String path =
                "rules/" + provision.instrument().name().toLowerCase(Locale.ROOT) + "/" + provision.stem() + ".drl";
        try (InputStream in = RuleBase.class.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
