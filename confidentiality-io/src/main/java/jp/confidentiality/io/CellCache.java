package jp.confidentiality.io;

import java.util.HashMap;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.FactColumn;

/** Remembers the cells of one column whose texts come again and again: registers repeat people, places and choices. */
final class CellCache {
    private static final int TEXTS = 4_096;
    private static final int LONGEST = 64;

    private final FactColumn column;
    private final Map<String, Cell<?>> known = new HashMap<>();

    CellCache(FactColumn column) {
        this.column = column;
    }

    FactColumn column() {
        return column;
    }

    Cell<?> read(String text) {
        if (text.isEmpty()) {
            return Cell.blank();
        }
        Cell<?> cell = known.get(text);
        if (cell == null) {
            cell = CellText.read(column, text);
            if (known.size() < TEXTS && text.length() <= LONGEST) {
                known.put(text, cell);
            }
        }
        return cell;
    }
}
