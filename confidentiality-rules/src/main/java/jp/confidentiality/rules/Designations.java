package jp.confidentiality.rules;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.Register;
import org.jspecify.annotations.Nullable;

/** What the orderer designated (指定): 極秘 information, places. */
final class Designations {
    private final Weigher weigher;

    Designations(Weigher weigher) {
        this.weigher = weigher;
    }

    /** Some information of {@code act} was designated 極秘 by then. */
    Truth topSecret(Act act) {
        Set<String> pieces =
                act.information() == null ? null : act.information().orNull();
        if (pieces == null) {
            return secret(act, null);
        }
        Truth any = Truth.FALSE;
        for (String piece : pieces) {
            any = any.or(secret(act, piece));
        }
        return any;
    }

    private Truth secret(Act act, @Nullable String piece) {
        InformationTree information = weigher.evidence().information();
        List<String> pieces = piece == null || information.mayBePart(piece) ? null : information.withWholes(piece);
        return weigher.existsAmong(
                () -> weigher.evidence().designations().ofInformation(pieces),
                row -> secret(row, act, piece),
                Register.DESIGNATIONS,
                weigher.evidence().coverage().prior(Register.DESIGNATIONS, act.at()),
                Truth.FALSE);
    }

    private Truth secret(Designation row, Act act, @Nullable String piece) {
        if (row.kind().orNull() != DesignationKind.TOP_SECRET
                || row.information().isBlank()) {
            return Truth.FALSE;
        }
        Truth covered = weigher.evidence().information().covered(row.information(), piece);
        return covered.isFalse()
                ? covered
                : covered.and(noted(row, weigher.inForce(row, row.from(), row.until(), act.at())));
    }

    /** The place of {@code act} was designated as {@code kind} at the time. */
    Truth placeThen(Act act, DesignationKind kind) {
        return place(act, kind, false);
    }

    /** The place of {@code act} had been designated as {@code kind} certainly before the act, and still was. */
    Truth placeBefore(Act act, DesignationKind kind) {
        return place(act, kind, true);
    }

    private Truth place(Act act, DesignationKind kind, boolean beforehand) {
        String place = act.place() == null ? null : act.place().orNull();
        return weigher.existsAmong(
                () -> weigher.evidence().designations().ofPlace(kind, place),
                row -> row.kind().orNull() == kind ? place(row, act, place, beforehand) : Truth.FALSE,
                Register.DESIGNATIONS,
                weigher.evidence().coverage().prior(Register.DESIGNATIONS, act.at()),
                Truth.FALSE);
    }

    private Truth place(Designation row, Act act, @Nullable String place, boolean beforehand) {
        Truth named =
                row.place().isValue() ? Weigher.same(row.place(), place) : weigher.missing(row, "place", row.place());
        Cell<Set<String>> limit = row.information();
        Truth covered = limit.isBlank() || row.kind().orNull() != DesignationKind.HANDLING_PLACE
                ? Truth.TRUE
                : Weigher.each(
                        act.information(),
                        piece -> weigher.evidence().information().covered(limit, piece));
        Truth fits = named.and(covered);
        if (fits.isFalse()) {
            return fits;
        }
        Truth before = beforehand
                ? Interval.of(row, row.from()).before(act.at())
                : Interval.start(row, row.from()).notAfter(act.at());
        return fits.and(noted(row, before.and(weigher.notEnded(row, row.until(), act.at()))));
    }

    private Truth noted(Designation row, Truth then) {
        Because because = then.isTrue()
                ? Because.DESIGNATED
                : then.isFalse() ? Because.DESIGNATION_NOT_BEFORE : Because.DESIGNATION_ORDER_UNKNOWN;
        return weigher.noting(then, because, row, row.from());
    }
}
