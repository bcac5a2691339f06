package jp.confidentiality.benchmarks.plain;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a limit of a consent or a determination is compared with. One is reused for all activities. A column that the
 * subject's type does not have is null: a stated limit then does not fit.
 */
final class Subject {
    String id = "";

    /** What the finding calls it; null: by its ID. */
    @Nullable
    String name;

    @Nullable
    String otherId;

    /** Whether nobody knows which row a limit by row is to name. */
    boolean anyRow;

    long earliest;
    long latest;

    @Nullable
    Cell<Set<String>> information;

    @Nullable
    Cell<String> actor;

    /** Someone else whom a limit by person may name. */
    @Nullable
    Cell<String> otherActor;

    @Nullable
    Cell<String> place;

    @Nullable
    Cell<String> purpose;

    @Nullable
    Cell<String> method;

    Subject at(Cell<Moment> cell, long asOf) {
        Moment moment = cell.orNull();
        if (moment == null || !moment.isDated()) {
            earliest = Long.MIN_VALUE;
            latest = asOf;
        } else {
            earliest = moment.earliest();
            latest = moment.latest();
        }
        return this;
    }

    static int named(Cell<Set<String>> limit, @Nullable Cell<String> own) {
        if (limit.isBlank()) {
            return Kleene.YES;
        }
        if (own == null) {
            return limit.isUnknown() ? Kleene.UNKNOWN : Kleene.NO;
        }
        Set<String> named = limit.orNull();
        String value = own.orNull();
        return named == null || value == null ? Kleene.UNKNOWN : Kleene.of(named.contains(value));
    }

    int namedActor(Cell<Set<String>> limit) {
        int named = named(limit, actor);
        return otherActor == null ? named : Math.max(named, named(limit, otherActor));
    }

    int namedRow(Cell<Set<String>> limit) {
        if (limit.isBlank()) {
            return Kleene.YES;
        }
        Set<String> named = limit.orNull();
        if (named == null || anyRow) {
            return Kleene.UNKNOWN;
        }
        return Kleene.of(named.contains(id) || (otherId != null && named.contains(otherId)));
    }
}
