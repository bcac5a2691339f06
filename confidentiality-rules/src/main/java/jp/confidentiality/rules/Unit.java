package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/**
 * One subject of a watch: a row, the contract, or a violation of which a report is owed; what it came to when it was
 * judged last, and what that rests on.
 */
final class Unit {
    private final String subject;
    private final @Nullable Fact root;

    /** What is judged: the row as it is seen now; null where there is nothing to see. */
    @Nullable
    Object row;

    /** What the rules do with this very row; null where they do the same with every row of its type. */
    @Nullable
    List<Plan> plans;

    /** The last second until which the row is seen as it is now. */
    long seenUntil = Long.MAX_VALUE;

    @Nullable
    Reader reader;

    List<Judged> judged = List.of();

    /** The powers for which its row counts. */
    List<NormId> powers = List.of();

    /** The reports owed of its violations, by norm. */
    Map<NormId, Unit> reports = Map.of();

    private Map<Integer, Unit> parts = Map.of();
    private boolean marked;
    private boolean gone;

    /**
     * Makes a subject that nothing is known of yet.
     *
     * @param subject its ID in findings
     * @param root the row as it was recorded first; null where it is no row
     */
    Unit(String subject, @Nullable Fact root) {
        this.subject = subject;
        this.root = root;
    }

    String subject() {
        return subject;
    }

    @Nullable
    Fact root() {
        return root;
    }

    /**
     * Takes it apart: {@code seen} is judged by {@code by}, each norm by itself, for much is recorded of which only one
     * norm tells anything.
     */
    void divide(@Nullable Object seen, List<Plan> by) {
        parts = parts.isEmpty() ? new TreeMap<>() : parts;
        for (Unit part : parts.values()) {
            part.row = null;
            part.plans = List.of();
        }
        for (Plan plan : by) {
            Unit part = parts.computeIfAbsent(plan.norm().order(), norm -> new Unit(subject, null));
            part.row = seen;
            List<Plan> more = new ArrayList<>(part.plans == null ? List.of() : part.plans);
            more.add(plan);
            part.plans = more;
        }
    }

    /** Returns its parts, in the order of the norms; none where it is judged as a whole. */
    Collection<Unit> parts() {
        return parts.values();
    }

    /** Marks it as one to be judged again; tells whether it was not marked yet. */
    boolean mark() {
        boolean fresh = !marked && !gone;
        marked = true;
        return fresh;
    }

    void unmark() {
        marked = false;
    }

    boolean isGone() {
        return gone;
    }

    /** It is no subject any more. */
    void leave() {
        gone = true;
        row = null;
        plans = null;
        if (reader != null) {
            reader.giveUp();
            reader = null;
        }
    }
}
