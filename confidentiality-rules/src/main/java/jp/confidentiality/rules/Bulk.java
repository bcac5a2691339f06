package jp.confidentiality.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Many dossiers judged one beside the other (一括判定): cases are taken from the stream only as results are taken by the
 * sink, so that memory stays bounded however long the stream is and however slow the sink. Configured and {@link #run}
 * by one thread, once; {@link #cancel} and {@link #progress} are for any thread.
 */
public final class Bulk {
    private static final int WAITING_PER_THREAD = 4;
    private static final long LOOK_MILLISECONDS = 50;

    private final ComplianceEngine engine;
    private final Threads threads;
    private final Iterator<? extends Case> cases;
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final BlockingQueue<Task> done = new LinkedBlockingQueue<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private boolean ordered = true;
    private int most;
    private volatile boolean cancelled;
    private volatile Progress progress = new Progress(0, 0, 0, false);

    Bulk(ComplianceEngine engine, Threads threads, Iterator<? extends Case> cases) {
        this.engine = engine;
        this.threads = threads;
        this.cases = Objects.requireNonNull(cases);
        this.most = threads.number() == 1 ? 1 : threads.number() * WAITING_PER_THREAD;
    }

    /**
     * How far it has come (進み具合).
     *
     * @param taken how many cases were taken from the stream
     * @param judged how many results with an assessment the sink took
     * @param failed how many failures the sink took
     * @param finished whether nothing more will come: all is done, it was cancelled, or it ended with an exception
     */
    public record Progress(long taken, long judged, long failed, boolean finished) {
        /** Returns how many results the sink took. */
        public long delivered() {
            return judged + failed;
        }
    }

    /**
     * One of many dossiers to be judged (案件): its name, where it comes from, and as of when.
     *
     * @param id what the host calls it, such as the contract's ID; it comes back with the result
     * @param dossier makes or reads the dossier; called once, on the thread that judges it; what it throws fails this
     *     case alone
     * @param viewpoint as of when it is judged
     */
    public record Case(String id, Callable<Dossier> dossier, Viewpoint viewpoint) {
        public Case {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(viewpoint, "viewpoint");
        }

        /** Returns the case of a dossier that is there already, named after its contract. */
        public static Case of(Dossier dossier, Viewpoint viewpoint) {
            return new Case(dossier.contract().id(), () -> dossier, viewpoint);
        }
    }

    /** What one of many dossiers came to (案件の結果): its assessment, or why there is none. */
    public static final class Result {
        private final long number;
        private final String id;
        private final @Nullable Assessment assessment;
        private final @Nullable Exception failure;

        Result(long number, String id, @Nullable Assessment assessment, @Nullable Exception failure) {
            this.number = number;
            this.id = id;
            this.assessment = assessment;
            this.failure = failure;
        }

        /** Returns the place of the case in the stream, from 0. */
        public long number() {
            return number;
        }

        /** Returns the case's ID. */
        public String id() {
            return id;
        }

        /** Tells whether the dossier could not be made or judged. */
        public boolean hasFailed() {
            return failure != null;
        }

        /** Returns the assessment; empty where the case failed. */
        public Optional<Assessment> find() {
            return Optional.ofNullable(assessment);
        }

        /**
         * Returns the assessment.
         *
         * @throws IllegalStateException if the case failed; the reason is its cause
         */
        public Assessment assessment() {
            if (assessment == null) {
                throw new IllegalStateException(
                        "Case '" + id + "' has no assessment. Maybe ask for its failure.", failure);
            }
            return assessment;
        }

        /** Returns what the dossier's maker or the judging threw; empty where the case was judged. */
        public Optional<Exception> failure() {
            return Optional.ofNullable(failure);
        }

        @Override
        public String toString() {
            return "Result[" + number + ", " + id + ", " + (failure == null ? "judged" : Objects.toString(failure))
                    + "]";
        }
    }

    private static final class Task extends FutureTask<Result> {
        private final Consumer<Task> whenDone;

        Task(Callable<Result> work, Consumer<Task> whenDone) {
            super(work);
            this.whenDone = whenDone;
        }

        @Override
        protected void done() {
            whenDone.accept(this);
        }
    }

    /** Hands results over as they are ready; otherwise they come in the order of the stream. */
    public Bulk unordered() {
        ordered = false;
        return this;
    }

    /**
     * Sets how many cases may be on their way between stream and sink: waiting, being judged, or judged and not yet
     * taken. Without it, one on a single thread and four for each of several.
     *
     * @throws IllegalArgumentException if {@code cases} is less than 1
     */
    public Bulk atMost(int cases) {
        if (cases < 1) {
            throw new IllegalArgumentException("Number of cases on their way is " + cases + ". Maybe 1 or more.");
        }
        most = cases;
        return this;
    }

    /** Takes no more cases and hands over no more results: {@link #run} returns after the one the sink has. */
    public void cancel() {
        cancelled = true;
    }

    /** Returns how far it has come. */
    public Progress progress() {
        return progress;
    }

    /**
     * Judges all cases and returns when the sink has taken every result, or soon after {@link #cancel}. The sink is
     * called by this thread, one result at a time. A case that fails is a result like any other. What the sink or the
     * stream throws ends the run and comes out of it; so does an {@link Error} of a case.
     *
     * @throws IllegalStateException if it was run before, or the thread is interrupted; it stays interrupted
     */
    public Progress run(Consumer<? super Result> sink) {
        if (begun.getAndSet(true)) {
            throw new IllegalStateException("These cases were judged already. Maybe begin anew with assessAll.");
        }
        try {
            while (!cancelled && (fill() || !waiting.isEmpty())) {
                Result result = next();
                if (result != null && !cancelled) {
                    sink.accept(result);
                    delivered(result);
                }
            }
        } finally {
            waiting.forEach(task -> task.cancel(false));
            waiting.clear();
            done.clear();
            progress = new Progress(progress.taken(), progress.judged(), progress.failed(), true);
        }
        return progress;
    }

    /** Takes cases as long as there is room; tells whether one was taken. */
    private boolean fill() {
        boolean taken = false;
        while (!cancelled && waiting.size() < most && cases.hasNext()) {
            Case next = cases.next();
            long number = progress.taken();
            progress = new Progress(number + 1, progress.judged(), progress.failed(), false);
            Task task = new Task(() -> judge(number, next), ordered ? ignored -> {} : done::add);
            waiting.add(task);
            taken = true;
            if (threads.number() > 1) {
                offer(task);
            }
        }
        return taken;
    }

    private void offer(Task task) {
        try {
            threads.executor().execute(task);
        } catch (RejectedExecutionException full) {
            // the calling thread judges what nobody else takes
        }
    }

    private Result judge(long number, Case one) {
        try {
            return new Result(number, one.id(), engine.assess(one.dossier().call(), one.viewpoint()), null);
        } catch (Exception failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return new Result(number, one.id(), null, failure);
        }
    }

    /** Returns the next result; the calling thread judges what nobody has begun. Null where it was cancelled. */
    private @Nullable Result next() {
        Task first = waiting.element();
        for (Task task : waiting) {
            if (cancelled || (ordered ? first.isDone() : !done.isEmpty())) {
                break;
            }
            task.run();
        }
        try {
            Task ready = null;
            while (!cancelled && ready == null) {
                ready = ordered ? finished(first) : done.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            if (ready == null) {
                return null;
            }
            waiting.remove(ready);
            return ready.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Judging of many dossiers was interrupted. Nothing more is delivered.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("Judging failed", e.getCause());
        }
    }

    private static @Nullable Task finished(Task first) throws InterruptedException, ExecutionException {
        try {
            first.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            return first;
        } catch (TimeoutException notYet) {
            return null;
        }
    }

    private void delivered(Result result) {
        boolean failed = result.hasFailed();
        progress = new Progress(
                progress.taken(), progress.judged() + (failed ? 0 : 1), progress.failed() + (failed ? 1 : 0), false);
    }
}
