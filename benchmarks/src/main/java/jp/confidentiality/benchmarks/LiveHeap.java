package jp.confidentiality.benchmarks;

import java.lang.management.ManagementFactory;

/** Watches how much of the heap is in use right after collections: what really has to fit. */
final class LiveHeap {
    private static final long PAUSE_MILLISECONDS = 50;

    private final Thread watcher = new Thread(this::watch, "live-heap");
    private volatile boolean closed;
    private volatile long peak;

    /** Begins to collect and look, over and over, beside whatever is measured. */
    LiveHeap() {
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Collects and returns the bytes in use. */
    static long now() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Returns the most that was in use after a collection, in bytes. */
    long peak() {
        return peak;
    }

    /** Looks once more, then stops. */
    void close() {
        closed = true;
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (!closed) {
                peak = Math.max(peak, now());
                Thread.sleep(PAUSE_MILLISECONDS);
            }
            peak = Math.max(peak, now());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
