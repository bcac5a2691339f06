package jp.confidentiality.benchmarks;

/** Says on the standard error how far a run is; the standard output holds the report alone. */
final class Progress {
    private Progress() {}

    static void say(String line) {
        System.err.println(line);
    }
}
