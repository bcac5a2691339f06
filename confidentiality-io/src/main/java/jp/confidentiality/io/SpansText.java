package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.Spans;
import jp.confidentiality.model.profile.TimingWord;

/** Reads the two spans of a timing word: {@code {in-time: 24 hours, late: 48 hours}}. */
final class SpansText {
    private SpansText() {}

    static Spans read(YamlNode node) {
        List<InputProblem> wrong = new ArrayList<>();
        YamlFields fields = new YamlFields(node, "", wrong).only(List.of("in-time", "late"));
        Optional<Span> inTime = fields.required("in-time", SpanText::read);
        Optional<Span> late = fields.required("late", SpanText::read);
        if (!wrong.isEmpty()) {
            throw new UnusableInputException(wrong);
        }
        try {
            return new Spans(inTime.orElseThrow(), late.orElseThrow());
        } catch (IllegalArgumentException e) {
            throw exchanged(node, inTime.orElseThrow(), late.orElseThrow());
        }
    }

    /** Returns a problem for each word that is not among {@code places}, the keys found. */
    static List<InputProblem> missing(YamlNode root, Set<String> places) {
        List<InputProblem> problems = new ArrayList<>();
        YamlNode spans = root.get("spans");
        for (TimingWord word : TimingWord.values()) {
            if (spans != null && spans.isMap() && !places.contains("spans." + word)) {
                String key = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
                problems.add(root.key("spans")
                        .problem(
                                "spans." + key,
                                "",
                                "「" + word.ja() + "」（" + key + "）の期間がありません。in-time と late を書いてください。",
                                "The spans of '" + key + "' are missing. Maybe it was left out or misspelt."));
            }
        }
        return problems;
    }

    private static UnusableInputException exchanged(YamlNode node, Span inTime, Span late) {
        return new UnusableInputException(List.of(node.problem(
                "",
                late.en(),
                "late（" + late.ja() + "）が in-time（" + inTime.ja() + "）より短くなっています。入れ替わっていないか確かめてください。",
                "'late' (" + late.en() + ") is shorter than 'in-time' (" + inTime.en()
                        + "). Maybe the two are exchanged.")));
    }
}
