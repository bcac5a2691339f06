package jp.confidentiality.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Activity;

/**
 * Threads of the host that help the calling one: batches of activities are judged side by side and delivered in the
 * order of the stream, a few at a time, so that memory stays bounded.
 *
 * @param executor runs what is judged beside the calling thread; it may be busy or have no thread free at all
 * @param number how many threads take part, the calling one included
 */
record Threads(Executor executor, int number) {
    /** Everything is judged in the calling thread. */
    static final Threads CALLER = new Threads(Runnable::run, 1);

    private static final int BATCH = 2_000;
    private static final int WAITING_PER_THREAD = 3;

    Threads {
        if (number < 1) {
            throw new IllegalArgumentException("Number of threads is " + number + ". Maybe 1 or more was meant.");
        }
    }

    /** Judges all of {@code rows}; {@code first} belongs to the calling thread and gets the sums of all in the end. */
    void judge(Iterator<? extends Activity> rows, Shard first, Supplier<Shard> more, FindingSink sink) {
        if (number == 1) {
            rows.forEachRemaining(row -> first.judge(row, sink));
            return;
        }
        Queue<Shard> idle = new ConcurrentLinkedQueue<>();
        Deque<FutureTask<List<Finding>>> waiting = new ArrayDeque<>();
        try {
            while (rows.hasNext()) {
                List<Activity> batch = batch(rows);
                FutureTask<List<Finding>> task = new FutureTask<>(() -> judge(batch, idle, more));
                waiting.add(task);
                executor.execute(task);
                if (waiting.size() >= WAITING_PER_THREAD * number) {
                    deliver(waiting, sink);
                }
            }
            while (!waiting.isEmpty()) {
                deliver(waiting, sink);
            }
        } finally {
            waiting.forEach(task -> task.cancel(false));
        }
        idle.forEach(first::add);
    }

    private static List<Activity> batch(Iterator<? extends Activity> rows) {
        List<Activity> batch = new ArrayList<>(BATCH);
        while (rows.hasNext() && batch.size() < BATCH) {
            batch.add(rows.next());
        }
        return batch;
    }

    private static List<Finding> judge(List<Activity> batch, Queue<Shard> idle, Supplier<Shard> more) {
        Shard free = idle.poll();
        Shard shard = free == null ? more.get() : free;
        List<Finding> found = new ArrayList<>();
        batch.forEach(row -> shard.judge(row, found::add));
        idle.add(shard);
        return found;
    }

    /** Hands over the first batch; while it is not ready, the calling thread takes a batch that nobody has begun. */
    private static void deliver(Deque<FutureTask<List<Finding>>> waiting, FindingSink sink) {
        FutureTask<List<Finding>> first = waiting.remove();
        first.run();
        for (FutureTask<List<Finding>> other : waiting) {
            if (first.isDone()) {
                break;
            }
            other.run();
        }
        try {
            first.get().forEach(sink::accept);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Assessment was interrupted. Nothing more is delivered.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Judging failed", e.getCause());
        }
    }
}
