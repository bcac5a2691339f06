package jp.confidentiality.io.pack;

import jp.confidentiality.io.Recognition;

/**
 * Where something is wrong with a table (誤りの場所).
 *
 * @param line the line, from 1
 * @param heading the heading of the column, as the table should write it
 */
record Place(int line, String heading) {
    /** Returns the place as messages begin, such as {@code 2行目「条件1」欄: }. */
    @Override
    public String toString() {
        return line + "行目「" + Recognition.shown(heading) + "」欄: ";
    }
}
