package jp.confidentiality.testkit.laws;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Compares assessments, and says in few words where they differ. */
final class Compared {
    /** The norm whose subjects are the violations of others. */
    static final NormId BREACH_REPORT = NormId.of("C4P5.breach-report");

    private static final String NONE = "所見なし no finding";

    private Compared() {}

    /** Returns where two assessments differ, be it in a word. */
    static @Nullable Deviation same(Assessment before, Assessment after) {
        Deviation found = findings(before.findings(), after.findings(), Compared::text, Objects::equals);
        found = found != null ? found : results(before, after, norm -> true);
        found = found != null ? found : effects(before, after, norm -> true);
        if (found != null || before.equals(after)) {
            return found;
        }
        return new Deviation(
                "判定書 assessment", before.replay() + " " + before.effects(), after.replay() + " " + after.effects());
    }

    /** Returns the first finding that is not {@code same} before and after, shown by {@code text}. */
    static @Nullable Deviation findings(
            Collection<Finding> before,
            Collection<Finding> after,
            Function<Finding, String> text,
            BiPredicate<@Nullable Finding, @Nullable Finding> same) {
        Map<String, Finding> first = byName(before);
        Map<String, Finding> second = byName(after);
        TreeSet<String> names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        for (String name : names) {
            if (!same.test(first.get(name), second.get(name))) {
                return new Deviation(name, shown(first.get(name), text), shown(second.get(name), text));
            }
        }
        return null;
    }

    /** Returns the first norm whose status, verdict or counts differ. */
    static @Nullable Deviation results(Assessment before, Assessment after, Predicate<NormId> norms) {
        for (NormResult result : before.results()) {
            NormResult other = after.result(result.norm().id());
            if (norms.test(result.norm().id()) && !result.equals(other)) {
                return new Deviation(result.norm().id().value(), text(result), text(other));
            }
        }
        return null;
    }

    /** Returns the first effect whose state, or number of findings it rests on, differs. */
    static @Nullable Deviation effects(Assessment before, Assessment after, Predicate<NormId> norms) {
        String first = effects(before, norms);
        String second = effects(after, norms);
        return first.equals(second) ? null : new Deviation("効果 effects", first, second);
    }

    /** Tells whether two findings come to the same; what they rest on may differ where several rows would do. */
    static boolean sameVerdict(@Nullable Finding before, @Nullable Finding after) {
        return before != null && after != null && verdict(before).equals(verdict(after));
    }

    /** Tells whether a finding sums up what was found elsewhere, or depends on whether anything was. */
    static boolean sumsUp(Finding finding) {
        return finding.norm().equals(Assessment.ROLL_UP)
                || (finding.norm().equals(BREACH_REPORT) && finding.subject().equals(Finding.UNRECORDED));
    }

    /** Returns findings by norm and subject. */
    static Map<String, Finding> byName(Collection<Finding> findings) {
        Map<String, Finding> byName = new TreeMap<>();
        findings.forEach(finding -> byName.put(name(finding), finding));
        return byName;
    }

    static String name(Finding finding) {
        return finding.norm() + " " + finding.subject();
    }

    /** Says what a finding comes to and on what it rests, without its sentences. */
    static String text(Finding finding) {
        return verdict(finding) + " facts=" + finding.facts() + " chains=" + finding.chains() + " due=" + finding.due();
    }

    /** Says what a finding comes to. */
    static String verdict(Finding finding) {
        return word(finding.verdict())
                + (finding.cause() == null
                        ? ""
                        : " possible=" + words(finding.possible()) + " cause=" + word(finding.cause()) + " missing="
                                + words(finding.missing()));
    }

    static String word(Labelled word) {
        return word.ja() + " " + word.en();
    }

    static String words(Collection<? extends Labelled> words) {
        return words.stream().map(Compared::word).collect(Collectors.joining(", ", "{", "}"));
    }

    /** Returns how bad a verdict is; not to apply and to be in order are equally good. */
    static int gravity(@Nullable Finding finding) {
        Verdict verdict = finding == null ? Verdict.SATISFIED : finding.verdict();
        return verdict == Verdict.NOT_APPLICABLE ? Verdict.SATISFIED.ordinal() : verdict.ordinal();
    }

    static List<Finding> only(Assessment assessment, Predicate<Finding> which) {
        return assessment.findings().stream().filter(which).toList();
    }

    private static String shown(@Nullable Finding finding, Function<Finding, String> text) {
        return finding == null ? NONE : text.apply(finding);
    }

    private static String text(NormResult result) {
        return result.status() + " " + result.verdict() + " " + result.counts();
    }

    private static String effects(Assessment assessment, Predicate<NormId> norms) {
        return assessment.effects().stream()
                .filter(effect -> norms.test(effect.norm()))
                .map(Compared::text)
                .collect(Collectors.joining("; "));
    }

    private static String text(Effect effect) {
        return effect.norm() + " " + word(effect.state()) + " " + effect.count();
    }
}
