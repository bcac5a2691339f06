package jp.confidentiality.rules;

import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Removal;

/** Whether what was carried stayed under the carrier's own control (終始自らの管理下): 第3第3項(7). */
final class Custody {
    private final Weigher weigher;

    Custody(Weigher weigher) {
        this.weigher = weigher;
    }

    /** The row says so; a blank is in order where incidents are complete and none is about the removal. */
    Truth kept(Removal row) {
        if (!row.underControl().isBlank()) {
            return weigher.yes(row, "underControl", row.underControl());
        }
        Truth blank = weigher.missing(row, "underControl", row.underControl());
        for (Incident incident : weigher.evidence().incidentsInvolving(row.id())) {
            blank = weigher.noting(blank, Because.INCIDENT_INVOLVES, incident, row);
        }
        if (!weigher.evidence().incidentsInvolving(row.id()).isEmpty()) {
            return blank;
        }
        Truth complete = weigher.evidence().coverage().throughout(Register.INCIDENTS);
        return complete.isTrue()
                ? weigher.noting(complete, Because.IN_CUSTODY_NO_INCIDENT, row)
                : weigher.noting(complete, Because.REGISTER_INCOMPLETE, Register.INCIDENTS);
    }
}
