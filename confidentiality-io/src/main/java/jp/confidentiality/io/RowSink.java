package jp.confidentiality.io;

/** Receives the rows of a register as texts, whatever the form of the file. */
interface RowSink {
    /** Receives a row; an unusable cell is an empty text here. Rows without any text come as well. */
    void row(int line, String[] cells);

    /** Receives, before the row itself, a cell that no text stands for; columns count from 0. */
    void unusable(int line, int column, String value, CellFormatException why);

    /** Receives what makes the rest of the file unreadable; {@code line} 0 means the file as a whole. */
    void broken(int line, String ja, String en);

    /** Receives, behind the rows, the address of cells that the sheet merges, such as {@code A1:B2}. */
    default void merged(String address) {
        // a register's reader sees the value in the first of them, and the others blank
    }

    /** Tells whether no more rows are wanted. */
    boolean isFull();
}
