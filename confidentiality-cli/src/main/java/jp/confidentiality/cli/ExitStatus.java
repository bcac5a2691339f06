package jp.confidentiality.cli;

/** The exit statuses beside those of a verdict (終了コード). */
final class ExitStatus {
    /** Done, and nothing is violated or undetermined. */
    static final int OK = 0;

    /** Something is violated, or a scenario failed. */
    static final int VIOLATED = 1;

    /** The input or the arguments cannot be used; nothing was judged, nothing written. */
    static final int UNUSABLE = 2;

    /** A fault of the program itself. */
    static final int INTERNAL = 70;

    /** The result could not be written. */
    static final int NOT_WRITTEN = 74;

    /** The reader of standard output went away, as a shell reports it. */
    static final int READER_GONE = 141;

    private ExitStatus() {}
}
