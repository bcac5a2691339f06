package jp.confidentiality.rules;

import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One thing that decided: a sentence and what it is about.
 *
 * @param because the sentence
 * @param about its values: rows, terms of the vocabulary, cells with moments, intervals by their beginning, texts
 */
record Note(Because because, List<Object> about) {
    static Note of(Because because, Object... about) {
        return new Note(because, List.of(about));
    }

    Text text() {
        return new Text(filled(because.ja(), true), filled(because.en(), false));
    }

    private String filled(Template template, boolean japanese) {
        return template.fill(place -> shown(about.get(place), japanese));
    }

    private static String shown(Object value, boolean japanese) {
        if (value instanceof Fact fact) {
            return fact.id();
        }
        if (value instanceof Labelled term) {
            return japanese ? term.ja() : term.en();
        }
        if (value instanceof Text text) {
            return japanese ? text.ja() : text.en();
        }
        if (value instanceof Interval interval) {
            return Times.shown(interval.lo());
        }
        return value instanceof Cell<?> cell ? shown(cell) : value.toString();
    }

    /** Returns the moment of a row as its register records it. */
    private static String shown(Cell<?> cell) {
        if (cell.orNull() instanceof Moment moment) {
            return moment.isDated() ? moment.toString() : "時期不明";
        }
        return cell.isBlank() ? "—" : "不明";
    }

    /** Rows are told apart by their IDs: within one dossier that says it all. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Note that) || because != that.because || about.size() != that.about.size()) {
            return false;
        }
        for (int i = 0; i < about.size(); i++) {
            if (!key(about.get(i)).equals(key(that.about.get(i)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = because.ordinal();
        for (Object value : about) {
            hash = 31 * hash + key(value).hashCode();
        }
        return hash;
    }

    private static Object key(Object value) {
        return value instanceof Fact fact ? fact.id() : value;
    }
}
