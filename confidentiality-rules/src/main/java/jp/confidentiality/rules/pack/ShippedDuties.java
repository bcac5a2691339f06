package jp.confidentiality.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final List<Shipped> ALL = read();

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
        return ALL;
    }

    /** Tells whether a shipped norm asks at least what {@code norm} does, of all rows of its subject. */
    static boolean covers(LocalNorm norm) {
        return ALL.stream()
                .anyMatch(one -> one.always()
                        && one.subject().equals(norm.subject())
                        && Duties.implies(one.duty(), norm.duty()));
    }

    private static List<Shipped> read() {
        List<Shipped> found = new ArrayList<>();
        for (Provision provision : Catalogue.standard().provisions()) {
            Matcher rules = RULE.matcher(text(provision));
            while (rules.find()) {
                Optional<FactType> subject = FactType.all().stream()
                        .filter(type -> type.type().getSimpleName().equals(rules.group("type")))
                        .findFirst();
                boolean always = rules.group("applies") == null
                        && rules.group("conditions").isBlank();
                NormId norm = NormId.of(rules.group("norm"));
                subject.ifPresent(type ->
                        duties(rules.group("calls")).forEach(duty -> found.add(new Shipped(norm, type, always, duty))));
            }
        }
        return List.copyOf(found);
    }

    private static List<LocalDuty> duties(String calls) {
        List<LocalDuty> found = new ArrayList<>();
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
