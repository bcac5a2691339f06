package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.function.Function;
import jp.confidentiality.model.fact.Admission;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.DemandKind;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.TimingWord;

/** Demands of the orderer (要求): for a report, or for an inspection. */
final class Demands {
    private Demands() {}

    /** Enters the duty to report on demand: by the one asked, or anyone above it in the chain. */
    static void reported(World world, Sheet sheet, String norm, String basis) {
        for (Demand one : world.all(Demand.class)) {
            Truth applies = Cells.is(one.kind(), DemandKind.REPORT).and(Cells.is(one.basis(), basis));
            if (!applies.isFalse()) {
                enter(sheet, norm, one, reported(world, norm, one).onlyIf(applies));
            }
        }
        sheet.enterUnrecorded(norm, true, Register.DEMANDS);
    }

    /** Enters the duty to admit an inspection, where {@code covered} says whether the power covers it. */
    static void admitted(World world, Sheet sheet, String norm, String basis, Function<Demand, Truth> covered) {
        for (Demand one : world.all(Demand.class)) {
            Truth applies = Cells.is(one.kind(), DemandKind.INSPECTION).and(Cells.is(one.basis(), basis));
            if (!applies.isFalse()) {
                enter(sheet, norm, one, admitted(world, norm, one).onlyIf(applies.and(covered.apply(one))));
            }
        }
        sheet.enterUnrecorded(norm, true, Register.DEMANDS);
    }

    private static Ruling reported(World world, String norm, Demand one) {
        Subject subject = Subject.of(one);
        When at = When.of(one.at());
        Due due = Due.asked(TimingWord.UNSTATED, at, one.due(), world, norm, subject);
        return Asked.ruling(
                world,
                subject,
                due,
                (by, open) -> world.reports.delivered(
                        List.of(ReportContent.COMPLIANCE),
                        report -> Truth.all(
                                Reports.about(report, one.id()),
                                Reports.after(at, report),
                                world.chains.isOrAbove(report.by(), one.addressee(), at)),
                        by,
                        open));
    }

    /** A blank admission is pending before the date and missing afterwards; refusal or obstruction violates at once. */
    private static Ruling admitted(World world, String norm, Demand one) {
        Truth open = Due.asked(TimingWord.UNSTATED, When.of(one.at()), one.due(), world, norm, Subject.of(one))
                .open();
        if (one.admission().isBlank()) {
            return new Ruling(Truth.TRUE, open.isTrue() ? Truth.FALSE : Truth.MISSING, open);
        }
        if (one.admission().isUnknown()) {
            return new Ruling(Truth.TRUE, Truth.MISSING, open.and(Truth.MISSING));
        }
        return Ruling.of(Cells.is(one.admission(), Admission.ADMITTED));
    }

    private static void enter(Sheet sheet, String norm, Demand one, Ruling ruling) {
        if (norm.startsWith("C")) {
            sheet.enterAddressed(norm, one, one.addressee(), ruling);
        } else {
            sheet.enter(norm, one, ruling);
        }
    }
}
