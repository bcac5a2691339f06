package jp.confidentiality.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.confidentiality.cli.text.Width;

/**
 * Shows on standard error that work goes on (進行表示): only to a person, only once it has taken longer than two seconds,
 * and gone when it is done.
 */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final int BAR = 20;
    private static final int BLOCK = 5;
    private static final int LINE = 79;

    private final PrintStream to;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread thread;
    private volatile String stage = "";

    private Progress(PrintStream to, Duration patience) {
        this.to = to;
        this.thread = new Thread(() -> run(patience), "progress");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins to watch, and shows something where a person sees {@code terminal}'s standard error. */
    static Progress on(Terminal terminal) {
        return on(terminal, PATIENCE);
    }

    static Progress on(Terminal terminal, Duration patience) {
        PrintStream to = terminal.errIsTerminal() ? terminal.err() : new PrintStream(PrintStream.nullOutputStream());
        return new Progress(to, patience);
    }

    /** Says what is being done now. */
    void stage(String name) {
        stage = name;
    }

    @Override
    public void close() {
        done.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Duration patience) {
        try {
            if (done.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            int step = 0;
            do {
                to.print("\r" + Width.left(stage + " " + bar(step) + " " + seconds(patience, step) + "s", LINE));
                step++;
            } while (!done.await(STEP.toMillis(), TimeUnit.MILLISECONDS));
            to.print("\r" + " ".repeat(LINE) + "\r");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long seconds(Duration patience, int step) {
        return patience.plus(STEP.multipliedBy(step)).toSeconds();
    }

    private static String bar(int step) {
        int room = BAR - BLOCK;
        int at = step % (2 * room);
        int left = at <= room ? at : 2 * room - at;
        return "[" + " ".repeat(left) + "=".repeat(BLOCK) + " ".repeat(room - left) + "]";
    }
}
