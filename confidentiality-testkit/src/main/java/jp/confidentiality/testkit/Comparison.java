package jp.confidentiality.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.testkit.ScenarioResult.Difference;
import org.jspecify.annotations.Nullable;

/** Compares a finding with what is expected of it; what is not expected is not compared. */
final class Comparison {
    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    /** Returns what differs. */
    static List<Difference> of(ExpectedFinding expected, Finding actual) {
        Comparison comparison = new Comparison();
        comparison.words("判定", "verdict", one(expected.verdict()), Set.of(actual.verdict()));
        comparison.words("あり得る判定", "possible", expected.possible(), actual.possible());
        comparison.words("原因", "cause", one(expected.cause()), none(one(actual.cause())));
        comparison.words("足りない台帳", "missing", expected.missing(), actual.missing());
        comparison.time("期限", "due", expected.due(), actual.due());
        comparison.time("治癒", "made good", expected.madeGood(), actual.madeGood());
        comparison.facts(expected.facts(), actual.facts());
        comparison.chain(expected.chain(), actual.chains());
        comparison.answerable(expected.answerable(), actual.answerable());
        comparison.says(expected.says(), true, actual);
        comparison.says(expected.saysNot(), false, actual);
        return comparison.differences;
    }

    private void words(
            String ja, String en, @Nullable Set<? extends Labelled> expected, Set<? extends Labelled> actual) {
        if (expected != null && !expected.equals(actual)) {
            differences.add(new Difference(ja, en, words(expected), words(actual)));
        }
    }

    private void time(String ja, String en, @Nullable String expected, @Nullable String actual) {
        if (expected != null && (actual == null || !TimeText.same(expected, actual))) {
            differences.add(new Difference(ja, en, expected, actual == null ? "-" : actual));
        }
    }

    private void facts(@Nullable Set<String> expected, List<String> actual) {
        if (expected != null && !actual.containsAll(expected)) {
            differences.add(new Difference("根拠", "facts", String.join(", ", expected), join(actual)));
        }
    }

    private void chain(@Nullable List<String> expected, List<List<String>> actual) {
        if (expected != null && !actual.contains(expected)) {
            String found = actual.stream().map(Comparison::chain).collect(Collectors.joining("; "));
            differences.add(new Difference("経路", "chain", chain(expected), found.isEmpty() ? "-" : found));
        }
    }

    private void answerable(@Nullable String expected, String actual) {
        if (expected != null && !expected.equals(actual)) {
            differences.add(new Difference("帰責", "answerable", expected, actual.isEmpty() ? "-" : actual));
        }
    }

    private void says(@Nullable List<String> expected, boolean wanted, Finding actual) {
        List<Text> said = Stream.concat(actual.reasons().stream(), actual.changes().stream())
                .toList();
        for (String phrase : expected == null ? List.<String>of() : expected) {
            boolean found = said.stream()
                    .anyMatch(one -> one.ja().contains(phrase) || one.en().contains(phrase));
            if (found != wanted) {
                String text = said.stream().map(Text::ja).collect(Collectors.joining(" "));
                differences.add(new Difference(
                        wanted ? "文" : "ないはずの文", wanted ? "says" : "says not", phrase, text.isEmpty() ? "-" : text));
            }
        }
    }

    private static <E extends Labelled> @Nullable Set<E> one(@Nullable E word) {
        return word == null ? null : Set.of(word);
    }

    private static <E extends Labelled> Set<E> none(@Nullable Set<E> words) {
        return words == null ? Set.of() : words;
    }

    private static String words(Collection<? extends Labelled> words) {
        return words.isEmpty()
                ? "-"
                : words.stream()
                        .map(word -> word.ja() + " " + word.en())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String chain(List<String> chain) {
        return String.join(" → ", chain);
    }

    private static String join(List<String> ids) {
        return ids.isEmpty() ? "-" : String.join(", ", ids);
    }
}
