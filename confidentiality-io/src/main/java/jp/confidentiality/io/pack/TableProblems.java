package jp.confidentiality.io.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.Nearest;
import jp.confidentiality.io.Recognition;

/** Collects everything that is wrong with one table. */
final class TableProblems {
    private final String file;
    private final List<InputProblem> problems = new ArrayList<>();

    TableProblems(String file) {
        this.file = file;
    }

    List<InputProblem> all() {
        return problems;
    }

    int count() {
        return problems.size();
    }

    void add(Place place, String value, String ja, String en) {
        problems.add(new InputProblem(file, place.line(), place.heading(), "", value, place + ja, en));
    }

    void addAll(List<InputProblem> more) {
        problems.addAll(more);
    }

    /** A word that is none of {@code words}; what kind of word, in Japanese and English. */
    void unknown(Place place, String ja, String en, String value, Vocabulary<?> words) {
        unknown(place, ja, en, value, words.words(), words.firstWords());
    }

    void unknown(Place place, String ja, String en, String value, Collection<String> known, Collection<String> shown) {
        Optional<String> nearest = Nearest.to(value, known);
        String listed = String.join("、", shown);
        add(
                place,
                value,
                ja + "「" + Recognition.shown(value) + "」はありません。"
                        + nearest.map(one -> "「" + one + "」ですか？").orElse("使えるもの：" + listed + "。"),
                "There is no " + en + " '" + Recognition.shown(value) + "'. Maybe "
                        + nearest.map(one -> "'" + one + "' was meant.").orElse("use one of " + listed + "."));
    }

    void blank(Place place, String ja) {
        add(place, "", "空欄です。" + ja, "The cell is blank. Maybe it was forgotten.");
    }
}
