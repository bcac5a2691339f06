package jp.confidentiality.cli;

/** For whom a result is written (出力形式). */
enum Format {
    /** For people. */
    text,
    /** For programs. */
    json
}
