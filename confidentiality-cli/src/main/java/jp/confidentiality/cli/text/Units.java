package jp.confidentiality.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the pieces between which a line may break. */
final class Units {
    private final String neverFirst;
    private final String neverLast;
    private final List<String> units = new ArrayList<>();
    private final StringBuilder unit = new StringBuilder();
    private int last = -1;

    private Units(String neverFirst, String neverLast) {
        this.neverFirst = neverFirst;
        this.neverLast = neverLast;
    }

    /** Returns the pieces of {@code text}, in order; together they are the text. */
    static List<String> of(String text, String neverFirst, String neverLast) {
        Units cut = new Units(neverFirst, neverLast);
        text.codePoints().forEach(cut::take);
        cut.units.add(cut.unit.toString());
        return cut.units;
    }

    private void take(int codePoint) {
        if (last >= 0 && breaksBefore(codePoint)) {
            units.add(unit.toString());
            unit.setLength(0);
        }
        unit.appendCodePoint(codePoint);
        last = codePoint;
    }

    private boolean breaksBefore(int next) {
        if (next == ' ' || neverFirst.indexOf(next) >= 0 || neverLast.indexOf(last) >= 0 || Width.of(next) == 0) {
            return false;
        }
        return last == ' ' || Width.of(last) == 2 || Width.of(next) == 2;
    }
}
