package jp.confidentiality.rules;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Acknowledgement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FlowDown;
import jp.confidentiality.model.fact.Pledge;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.TermsDocument;
import org.jspecify.annotations.Nullable;

/** What a worker or subcontractor must have signed by the end of the day on which the work begins (D13). */
final class Papers {
    private final Weigher weigher;

    Papers(Weigher weigher) {
        this.weigher = weigher;
    }

    /** The party of {@code act} signed {@code paper} by the start. */
    Duty byStart(Act act, Paper paper) {
        Interval deadline = Times.dayOfStart(act.at());
        Truth open = weigher.nowNotAfter(deadline);
        String party = act.actor() == null ? null : act.actor().orNull();
        Truth done = switch (paper) {
            case PLEDGE -> pledged(act, party, deadline, open);
            case SPECIAL_PROVISIONS -> acknowledged(act, party, deadline, open, TermsDocument.SPECIAL_PROVISIONS);
            case SECURITY_RULES -> acknowledged(act, party, deadline, open, TermsDocument.SECURITY_RULES);
            case EVERY_DUTY -> bound(act.row(Subcontract.class), deadline, open);
        };
        Long due = deadline.hi() == Long.MAX_VALUE ? null : deadline.hi();
        return new Duty(Truth.TRUE, done, open, due, madeGood(act, paper, party));
    }

    /** Returns the second at which the paper was there, too late; null where it never was, or nobody knows when. */
    private @Nullable Long madeGood(Act act, Paper paper, @Nullable String party) {
        Interval anyTime = Interval.NEVER;
        Long earliest = null;
        if (paper == Paper.EVERY_DUTY) {
            Subcontract row = act.row(Subcontract.class);
            return row.flowDown().orNull() == FlowDown.ALL ? earlier(null, row.boundAt()) : null;
        }
        for (Pledge row : paper == Paper.PLEDGE ? weigher.evidence().pledgesOf(party) : List.<Pledge>of()) {
            earliest = pledge(row, party, anyTime).isTrue() ? earlier(earliest, row.given()) : earliest;
        }
        if (paper != Paper.PLEDGE) {
            TermsDocument document = TermsDocument.valueOf(paper.name());
            for (Acknowledgement row : weigher.evidence().acknowledgementsOf(party)) {
                boolean fits = acknowledgement(row, party, anyTime, document).isTrue();
                earliest = fits ? earlier(earliest, row.given()) : earliest;
            }
        }
        return earliest;
    }

    private static @Nullable Long earlier(@Nullable Long earliest, Cell<Moment> given) {
        Moment moment = given.orNull();
        if (moment == null || !moment.isDated()) {
            return earliest;
        }
        return earliest == null ? Long.valueOf(moment.latest()) : Long.valueOf(Math.min(earliest, moment.latest()));
    }

    private Truth pledged(Act act, @Nullable String party, Interval deadline, Truth open) {
        return weigher.exists(
                weigher.evidence().pledgesOf(party),
                row -> pledge(row, party, deadline),
                Register.PLEDGES,
                weigher.evidence().coverage().prior(Register.PLEDGES, act.at()),
                open);
    }

    private Truth pledge(Pledge row, @Nullable String party, Interval deadline) {
        Boolean after = row.afterEmployment().orNull();
        Truth lasting = after == null
                ? weigher.missing(row, "afterEmployment", row.afterEmployment())
                : after ? Truth.TRUE : weigher.noting(Truth.FALSE, Because.PLEDGE_ENDS, row);
        Truth fits = party(row, row.party(), party).and(lasting).and(given(row, row.given(), deadline));
        return fits.isTrue() ? weigher.noting(fits, Because.PLEDGE_FITS, row, row.given()) : fits;
    }

    private Truth acknowledged(Act act, @Nullable String party, Interval deadline, Truth open, TermsDocument document) {
        return weigher.exists(
                weigher.evidence().acknowledgementsOf(party),
                row -> acknowledgement(row, party, deadline, document),
                Register.ACKNOWLEDGEMENTS,
                weigher.evidence().coverage().prior(Register.ACKNOWLEDGEMENTS, act.at()),
                open);
    }

    private Truth acknowledgement(
            Acknowledgement row, @Nullable String party, Interval deadline, TermsDocument document) {
        Set<TermsDocument> documents = row.documents().orNull();
        Truth covers = documents == null
                ? row.documents().isBlank() ? Truth.FALSE : weigher.missing(row, "documents", row.documents())
                : Truth.of(documents.contains(document));
        Truth fits = party(row, row.party(), party).and(covers).and(given(row, row.given(), deadline));
        return fits.isTrue() && weigher.explaining()
                ? fits.noting(Note.of(Because.ACKNOWLEDGED, row, row.given(), document))
                : fits;
    }

    private Truth bound(Subcontract row, Interval deadline, Truth open) {
        if (open.isTrue() && row.flowDown().isBlank() && row.boundAt().isBlank()) {
            return weigher.noting(Truth.FALSE, Because.NOTHING_YET, Register.SUBCONTRACTS);
        }
        FlowDown duties = row.flowDown().orNull();
        Truth every = duties == null
                ? weigher.missing(row, "flowDown", row.flowDown())
                : duties == FlowDown.ALL ? Truth.TRUE : weigher.noting(Truth.FALSE, Because.BOUND_TO_LESS, row, duties);
        boolean undated = row.boundAt().isValue() && !row.boundAt().value().isDated();
        boolean past = undated && weigher.asOf() <= deadline.lo(); // it happened by as-of, nobody knows when
        Truth bound = past ? every : every.and(given(row, row.boundAt(), deadline));
        return bound.isTrue() ? weigher.noting(bound, Because.BOUND, row) : bound;
    }

    private Truth party(Fact row, Cell<String> party, @Nullable String wanted) {
        return party.isValue() ? Weigher.same(party, wanted) : weigher.missing(row, "party", party);
    }

    private Truth given(Fact row, Cell<Moment> given, Interval deadline) {
        Truth inTime = Interval.of(row, given).notAfter(deadline);
        Because because = inTime.isFalse() ? Because.LATE_FOR_START : Because.START_ORDER_UNKNOWN;
        return inTime.isTrue() || !weigher.explaining()
                ? inTime
                : inTime.noting(Note.of(because, row, given, deadline));
    }
}
