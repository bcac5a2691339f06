package jp.confidentiality.rules.guard;

/** How much one file may hold: far above what the shipped files need, far below what hurts a parser. */
final class Limits {
    static final int BYTES = 65_536;
    static final int LINES = 2_000;
    static final int LINE = 200;
    static final int TOKENS = 10_000;
    static final int WORD = 60;
    static final int TEXT = 120;
    static final int DEPTH = 3;
    static final int RULES = 100;

    /** The row to judge, and what must or must not exist beside it. */
    static final int PATTERNS = 3;

    static final int DUTIES = 8;

    private Limits() {}
}
