package jp.confidentiality.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.DemandKind;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;

/** The written application for subcontracting (再委託の申請): R07 (1) to (6), and (7) once the orderer asked for more. */
final class Applications {
    private static final Set<ReportContent> ITEMS =
            EnumSet.range(ReportContent.SUBCONTRACT_WORK, ReportContent.SUBCONTRACT_SUPERVISION);

    private final Weigher weigher;
    private final Reports reports;

    Applications(Weigher weigher, Reports reports) {
        this.weigher = weigher;
        this.reports = reports;
    }

    /** A subcontract rests on {@code application}. */
    Truth leadTo(Application application) {
        return weigher.existsAmong(
                () -> weigher.evidence().subcontractsUnder(application.id()),
                row -> row.application().isUnknown()
                        ? weigher.missing(row, "application", row.application())
                        : Truth.of(application.id().equals(row.application().orNull())),
                Register.SUBCONTRACTS,
                weigher.evidence().coverage().throughout(Register.SUBCONTRACTS),
                Truth.FALSE);
    }

    /** All items were stated in writing before the start. */
    Duty applied(Act act, Truth open) {
        Act soonest = weigher.soonest(act);
        Truth stated = items(soonest, open, ITEMS);
        Truth more = demanded(soonest);
        Truth further = more.isFalse()
                ? Truth.TRUE
                : more.not()
                        .or(items(soonest, open, EnumSet.of(ReportContent.SUBCONTRACT_OTHER)))
                        .noting(more.isTrue() ? more.notes() : null);
        Interval start = act.at();
        Long due = start.lo() == Long.MIN_VALUE || start.lo() == Long.MAX_VALUE ? null : start.lo() - 1;
        return new Duty(Truth.TRUE, stated.and(further), open, due, null);
    }

    private Truth items(Act act, Truth open, Set<ReportContent> items) {
        return reports.before(act, reports.about(act, items), open, act, Writing.IN_WRITING, items);
    }

    private Truth demanded(Act act) {
        Truth any = Truth.FALSE;
        for (Demand row : demandsAbout(act)) {
            if (row.kind().orNull() == DemandKind.APPLICATION_PARTICULARS) {
                any = any.or(demanded(row, act));
            }
        }
        return weigher.settled(
                any, Register.DEMANDS, weigher.evidence().coverage().prior(Register.DEMANDS, act.at()), Truth.FALSE);
    }

    private List<Demand> demandsAbout(Act act) {
        if (act.mayBeNamed()) {
            return weigher.evidence().particularsDemandedOf(null);
        }
        List<Demand> found = weigher.evidence().particularsDemandedOf(act.id());
        return act.otherId() == null
                ? found
                : Index.merged(found, weigher.evidence().particularsDemandedOf(act.otherId()));
    }

    private Truth demanded(Demand row, Act act) {
        Truth demanded = about(row, act).and(Interval.of(row, row.at()).before(act.at()));
        return demanded.isTrue() ? weigher.noting(demanded, Because.DEMANDED, row, row.at()) : demanded;
    }

    private Truth about(Demand row, Act act) {
        if (!row.about().isValue()) {
            return row.about().isBlank() ? Truth.FALSE : weigher.missing(row, "about", row.about());
        }
        boolean named = row.about().value().stream().anyMatch(act::isNamed);
        return named || !act.mayBeNamed() ? Truth.of(named) : Truth.missing(Register.DEMANDS);
    }
}
