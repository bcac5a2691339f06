package jp.confidentiality.cli;

/** A command that cannot do what was asked, for a reason that its caller can mend: two lines, no trace. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String ja;
    private final String en;
    private final int status;

    private CommandFailure(int status, String ja, String en) {
        super(en);
        this.ja = ja;
        this.en = en;
        this.status = status;
    }

    /** Returns the failure of arguments or files that cannot be used. */
    static CommandFailure unusable(String ja, String en) {
        return new CommandFailure(ExitStatus.UNUSABLE, ja, en);
    }

    /** Returns the failure to write a result. */
    static CommandFailure notWritten(String ja, String en) {
        return new CommandFailure(ExitStatus.NOT_WRITTEN, ja, en);
    }

    /** Returns the end of the reader of standard output: nothing is wrong, and nothing is to be said. */
    static CommandFailure readerGone() {
        return new CommandFailure(ExitStatus.READER_GONE, "", "");
    }

    String ja() {
        return ja;
    }

    String en() {
        return en;
    }

    int status() {
        return status;
    }
}
