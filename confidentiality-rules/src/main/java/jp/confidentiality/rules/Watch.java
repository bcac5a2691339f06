package jp.confidentiality.rules;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;

/**
 * One contract under watch (常時監視): rows are recorded as they come in, time is advanced, and a listener hears which
 * findings arise, change and go. At any moment {@link #snapshot} is what judging all the rows at once would come to.
 *
 * <p>Thread-safe. What changes the watch is done one after the other; each is complete before the listener hears of it,
 * on the thread that made the change. A listener that takes its time holds up further changes, and no snapshot. It may
 * not change the watch itself. What it throws undoes nothing.
 */
public final class Watch implements AutoCloseable {
    private static final int SUPPRESSED = 10;

    private final Listener listener;
    private final ReentrantLock changing = new ReentrantLock(true);
    private final Object state = new Object();
    private @Nullable Live live;
    private @Nullable Throwable failure;

    Watch(Live live, Listener listener) {
        live.takeChanges();
        this.live = live;
        this.listener = Objects.requireNonNull(listener);
    }

    /** What happened to a finding. */
    public enum Kind {
        /** There is a finding where there was none. */
        RAISED,
        /** Verdict, reasons or anything else of it differ. */
        CHANGED,
        /** It is satisfied, not applicable, or not there any more. */
        WITHDRAWN,
        /** It stands, and is kept no longer: its subject is of the time that was closed. */
        CLOSED
    }

    /**
     * One finding that changed (所見の変化).
     *
     * @param kind what happened
     * @param before the finding as it was; null where it was raised
     * @param after the finding as it is; null where it was withdrawn or closed
     */
    public record Change(
            Kind kind, @Nullable Finding before, @Nullable Finding after) {
        /** Returns the finding as it is, or as it was last. */
        public Finding finding() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    /** Hears of each finding that changed, in the order in which they were judged. */
    @FunctionalInterface
    public interface Listener {
        /** Hears of one. */
        void changed(Change change);
    }

    /** The listener threw something; the watch is as if it had not, and all changes were told. */
    public static final class ListenerException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ListenerException(RuntimeException first) {
            super("The change was made; its listener failed. What it threw first is the cause.", first);
        }
    }

    /** Records a row. */
    public void record(Fact row) {
        record(List.of(row));
    }

    /**
     * Records rows, all or none of them; they may name each other. A row that is there already with the same content is
     * left alone.
     *
     * @throws jp.confidentiality.model.dossier.InvalidDossierException if a dossier could not have them; nothing is
     *     recorded then
     * @throws IllegalArgumentException if one is of the time that is closed, or corrects an activity of it; nothing is
     *     recorded then
     * @throws ListenerException if the listener throws; the rows are recorded
     * @throws IllegalStateException if the watch is closed or failed, or the listener calls
     */
    public void record(Collection<? extends Fact> rows) {
        List<? extends Fact> given = List.copyOf(rows);
        change(watched -> {
            List<Fact> taken = watched.accept(given);
            return now -> now.judge(taken);
        });
    }

    /**
     * Records a correction: a row that names the one it replaces.
     *
     * @throws IllegalArgumentException if it names none; further as {@link #record(Collection)}
     */
    public void correct(Fact correction) {
        if (!correction.row().corrects().isValue()) {
            throw new IllegalArgumentException("Row '" + correction.id()
                    + "' names no row that it corrects. Maybe record it, or name the earlier row.");
        }
        record(correction);
    }

    /**
     * Withdraws a row: records an empty correction of it.
     *
     * @param row the identity of the correction, which names the row withdrawn
     * @throws IllegalArgumentException if it names none, or one that is not there; further as
     *     {@link #record(Collection)}
     */
    public void withdraw(Row row) {
        change(watched -> {
            Fact withdrawn =
                    row.corrects().isValue() ? watched.find(row.corrects().value()) : null;
            if (withdrawn == null) {
                throw new IllegalArgumentException(
                        "Row '" + row.id() + "' names no row that is there. Maybe it was let go, or is misspelt.");
            }
            List<Fact> taken = watched.accept(List.of(FactType.of(withdrawn).create(row, Map.of())));
            return now -> now.judge(taken);
        });
    }

    /** Declares registers complete. Everything is judged again: this takes as long as judging all rows does. */
    public void declare(Completeness declaration) {
        change(watched -> now -> now.declare(declaration));
    }

    /**
     * Judges as of {@code moment} from now on: deadlines run out, and rows of a later moment come to be seen.
     *
     * @throws IllegalArgumentException if it is before the moment as of which is judged
     */
    public void advanceTo(LocalDateTime moment) {
        change(watched -> {
            watched.checkAdvance(moment);
            return now -> now.advanceTo(moment);
        });
    }

    /**
     * Closes the time before {@code moment}. Rows certainly of that time are refused from now on: activities, and other
     * rows unless they correct one that is there. Activities certainly of that time are let go: their verdicts stay
     * counted as they are, in effects too, and are judged no more; their findings, and those about the reports of their
     * violations, are told as {@link Kind#CLOSED} and are not in snapshots any more.
     *
     * @throws IllegalArgumentException if it is after the moment as of which is judged
     */
    public void closeBefore(LocalDateTime moment) {
        change(watched -> {
            watched.checkClosing(moment);
            return now -> now.closeBefore(moment);
        });
    }

    /** Returns what everything comes to now. */
    public Assessment snapshot() {
        return ask(Live::snapshot);
    }

    /** Returns the rows and declarations it holds: all that were recorded, without activities let go. */
    public Dossier dossier() {
        synchronized (state) {
            return opened().dossier();
        }
    }

    /** Returns as of when it judges. */
    public Viewpoint viewpoint() {
        return ask(Live::viewpoint);
    }

    /** Returns how many rows it holds. */
    public int size() {
        return ask(Live::size);
    }

    /** Lets go of everything. A listener that is being told of changes is told no more of them. */
    @Override
    public void close() {
        synchronized (state) {
            if (live != null) {
                live.close();
            }
            live = null;
            failure = null;
        }
    }

    private <T> T ask(Function<Live, T> question) {
        synchronized (state) {
            return question.apply(sound());
        }
    }

    private void change(Function<Live, Consumer<Live>> change) {
        if (changing.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "The listener of a watch may not change it. Maybe hand the change to another thread.");
        }
        changing.lock();
        try {
            tell(made(change));
        } finally {
            changing.unlock();
        }
    }

    private List<Change> made(Function<Live, Consumer<Live>> change) {
        synchronized (state) {
            Live watched = sound();
            Consumer<Live> accepted = change.apply(watched);
            try {
                accepted.accept(watched);
                return watched.takeChanges();
            } catch (RuntimeException | Error broken) {
                failure = broken;
                throw broken;
            }
        }
    }

    private void tell(List<Change> changes) {
        List<RuntimeException> thrown = new ArrayList<>(0);
        for (Change change : changes) {
            if (isClosed()) {
                break;
            }
            try {
                listener.changed(change);
            } catch (RuntimeException e) {
                if (thrown.size() <= SUPPRESSED) {
                    thrown.add(e);
                }
            }
        }
        if (!thrown.isEmpty()) {
            ListenerException all = new ListenerException(thrown.get(0));
            thrown.subList(1, thrown.size()).forEach(all::addSuppressed);
            throw all;
        }
    }

    private boolean isClosed() {
        synchronized (state) {
            return live == null;
        }
    }

    private Live sound() {
        Live watched = opened();
        if (failure != null) {
            throw new IllegalStateException(
                    "The watch failed at an earlier change. Maybe begin another with the rows of this one.", failure);
        }
        return watched;
    }

    private Live opened() {
        if (live == null) {
            throw new IllegalStateException("The watch is closed. Maybe begin another.");
        }
        return live;
    }
}
