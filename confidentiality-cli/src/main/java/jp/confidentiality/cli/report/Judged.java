package jp.confidentiality.cli.report;

import java.util.Arrays;
import java.util.List;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Provision;

/** Which parts of the catalogue an assessment speaks of. */
final class Judged {
    private Judged() {}

    /** Returns the instruments that the contract carries and the caller asked for. */
    static List<Instrument> instruments(Assessment assessment) {
        return Arrays.stream(Instrument.values())
                .filter(instrument -> assessment.results().stream()
                        .anyMatch(result ->
                                result.norm().instrument() == instrument && result.status() != Status.OTHER_INSTRUMENT))
                .toList();
    }

    /** Returns the results of the norms of {@code provision} that have the given status. */
    static List<NormResult> results(Assessment assessment, Provision provision, Status status) {
        return provision.norms().stream()
                .map(norm -> assessment.result(norm.id()))
                .filter(result -> result.status() == status)
                .toList();
    }

    /** Returns all results that have the given status, in catalogue order. */
    static List<NormResult> results(Assessment assessment, Status status) {
        return assessment.results().stream()
                .filter(result -> result.status() == status)
                .toList();
    }

    /** Returns the results of the norms that the profile switched off for some days, in catalogue order. */
    static List<NormResult> partlySwitchedOff(Assessment assessment) {
        return results(assessment, Status.JUDGED).stream()
                .filter(result -> !result.note().isEmpty())
                .toList();
    }
}
