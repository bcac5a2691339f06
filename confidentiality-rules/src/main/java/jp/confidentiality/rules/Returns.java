package jp.confidentiality.rules;

import java.util.Objects;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** Return when the work ends, or erasure with prior approval (返還・消去・廃棄): R10e. */
final class Returns {
    private final Scales scales;
    private final Weigher weigher;

    Returns(Scales scales) {
        this.scales = scales;
        this.weigher = scales.weigher();
    }

    /**
     * Returned, or erased with approval, within {@code word} from the end of the work; what is gone cannot be returned.
     */
    Duty done(String norm, Act act, TimingWord word, Cell<Moment> returned, Cell<Moment> erased) {
        Times.Term term = weigher.times().term(norm, word, scales.workEnd());
        Truth open = scales.terms().open(norm, act, term);
        Truth back = timely(norm, act, term, returned, "returned", Because.RETURNED);
        Truth gone = timely(norm, act, term, erased, column(act), Because.ERASED);
        if (gone.possible()) {
            Act erasure = act.erasedAt(Interval.of(act.row(Fact.class), erased));
            gone = gone.and(scales.consents().prior(norm, erasure, ConsentAct.ERASURE, Writing.ANY_FORM, Truth.FALSE));
        }
        if (!erased.isBlank()) {
            open = erased.isValue() ? Truth.FALSE : open.and(weigher.missing(act.row(Fact.class), column(act), erased));
        }
        Truth done = back.or(gone);
        Truth noted = done.isFalse() ? weigher.noting(done, Because.NEITHER_RETURNED_NOR_ERASED, act.id()) : done;
        Long due = term.firstLo() == Long.MIN_VALUE || term.firstLo() == Long.MAX_VALUE ? null : term.firstLo();
        Cell<Moment> approved = erasedWithApproval(norm, act, erased) ? erased : Cell.blank();
        return new Duty(Truth.TRUE, noted, open, due, earlier(late(returned, term), late(approved, term)));
    }

    private static String column(Act act) {
        return act.fact() instanceof jp.confidentiality.model.fact.Item ? "erased" : "destroyed";
    }

    private Truth timely(String norm, Act act, Times.Term term, Cell<Moment> cell, String column, Because because) {
        if (cell.isBlank()) {
            return Truth.FALSE;
        }
        Fact row = Objects.requireNonNull(act.fact());
        if (!cell.isValue()) {
            return weigher.missing(row, column, cell);
        }
        Truth inTime =
                scales.determinations().tolerated(norm, act, weigher.times().inTime(happened(row, cell), term));
        Because said = inTime.isFalse() ? Because.DONE_LATE : inTime.isTrue() ? because : Because.DONE_UNCLEAR;
        return weigher.explaining() ? inTime.noting(Note.of(said, row, cell, term.value())) : inTime;
    }

    /** What happened at some unknown time had happened by the as-of moment. */
    private Interval happened(Fact row, Cell<Moment> cell) {
        boolean undated = cell.isValue() && !cell.value().isDated();
        return undated ? new Interval(Long.MIN_VALUE, weigher.asOf(), false, false, 0) : Interval.of(row, cell);
    }

    private boolean erasedWithApproval(String norm, Act act, Cell<Moment> erased) {
        return erased.isValue()
                && scales.consents()
                        .prior(
                                norm,
                                act.erasedAt(Interval.of(act.row(Fact.class), erased)),
                                ConsentAct.ERASURE,
                                Writing.ANY_FORM,
                                Truth.FALSE)
                        .isTrue();
    }

    private static @Nullable Long earlier(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.min(one, other);
    }

    private static @Nullable Long late(Cell<Moment> returned, Times.Term term) {
        Moment moment = returned.orNull();
        return moment != null && moment.isDated() && moment.latest() > term.firstHi() ? moment.latest() : null;
    }
}
