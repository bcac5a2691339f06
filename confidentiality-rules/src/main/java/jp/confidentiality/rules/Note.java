package jp.confidentiality.rules;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
    private static final ConcurrentMap<Note, Text> FIXED = new ConcurrentHashMap<>();

    static Note of(Because because, Object... about) {
        return new Note(because, List.of(about));
    }

    Text text() {
        if (!isFixed()) {
            return written();
        }
        Text known = FIXED.get(this);
        return known == null ? FIXED.computeIfAbsent(this, Note::written) : known;
    }

    /** Tells whether it says nothing of a dossier: there are only so many of these sentences. */
    private boolean isFixed() {
        for (int i = 0; i < about.size(); i++) {
            if (!(about.get(i) instanceof Enum)) {
                return false;
            }
        }
        return true;
    }

    private Text written() {
        int size = about.size();
        String[] ja = new String[size];
        String[] en = new String[size];
        for (int i = 0; i < size; i++) {
            Object value = about.get(i);
            if (value instanceof Labelled term) {
                ja[i] = term.ja();
                en[i] = term.en();
            } else if (value instanceof Text text) {
                ja[i] = text.ja();
                en[i] = text.en();
            } else {
                ja[i] = shown(value);
                en[i] = ja[i];
            }
        }
        return new Text(because.ja().fill(ja), because.en().fill(en));
    }

    /** Returns what reads alike in both languages. */
    private static String shown(Object value) {
        if (value instanceof Fact fact) {
            return fact.id();
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
        for (int i = 0; i < about.size(); i++) {
            hash = 31 * hash + key(about.get(i)).hashCode();
        }
        return hash;
    }

    private static Object key(Object value) {
        return value instanceof Fact fact ? fact.id() : value;
    }
}
