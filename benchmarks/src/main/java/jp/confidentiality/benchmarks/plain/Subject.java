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

    @Nullable
    String otherId;

    long earliest;
    long latest;

    @Nullable
    Cell<Set<String>> information;

    @Nullable
    Cell<String> actor;

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

    int namedRow(Cell<Set<String>> limit) {
        if (limit.isBlank()) {
            return Kleene.YES;
        }
        Set<String> named = limit.orNull();
        if (named == null) {
            return Kleene.UNKNOWN;
        }
        return Kleene.of(named.contains(id) || (otherId != null && named.contains(otherId)));
    }
}
