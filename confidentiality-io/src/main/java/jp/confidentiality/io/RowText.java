package jp.confidentiality.io;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Row;

/** Reads the cells that every row has: its ID, and which row it corrects. */
final class RowText {
    private RowText() {}

    /** Reads the ID of a row. */
    static String id(String text) {
        String id = Recognition.strip(text);
        if (id.isEmpty()) {
            throw new CellFormatException(
                    "IDがありません。行ごとに異なるIDを書いてください。", "The ID is missing. Maybe the row is a remark.");
        }
        if (!Row.isId(id)) {
            throw badId();
        }
        return id;
    }

    /** Reads the ID of the row that the row {@code own} corrects; blank for an ordinary row. */
    static Cell<String> corrects(String text, String own) {
        String target = Recognition.strip(text);
        if (target.isEmpty()) {
            return Cell.blank();
        }
        if (CellText.isUnknown(target)) {
            throw new CellFormatException(
                    "訂正の対象を不明にはできません。訂正される前の行のIDを書いてください。",
                    "What a row corrects cannot be unknown. Maybe name the earlier row, or leave the cell empty.");
        }
        if (target.equals(own)) {
            throw new CellFormatException(
                    "訂正の対象がこの行自身です。訂正される前の行のIDを書いてください。",
                    "The row corrects itself. Maybe the earlier row's ID was meant.");
        }
        return Cell.is(id(target));
    }

    static CellFormatException badId() {
        return new CellFormatException(
                "IDに使えるのは、文字・数字・. _ : / - の1字から80字です（contract と unrecorded は使えません）。空白を除くか、短くしてください。",
                "An ID has 1 to 80 letters, digits or . _ : / - and is not 'contract' or 'unrecorded'."
                        + " Maybe remove spaces, or shorten it.");
    }
}
