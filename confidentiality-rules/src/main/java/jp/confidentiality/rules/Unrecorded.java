package jp.confidentiality.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Verdict;

/** Judges, for each norm, what its registers may not show (D5). */
final class Unrecorded {
    private final Norms norms;
    private final Coverage coverage;

    /**
     * The registers asked for, and those of them that are complete from contract start to the as-of moment: as bits.
     */
    private long asked;

    private long throughout;

    Unrecorded(Norms norms, Coverage coverage) {
        this.norms = norms;
        this.coverage = coverage;
    }

    /** Judges all norms but the report of violations, which depends on all others. */
    void judge(Judging judging) {
        for (Norm norm : norms.judged()) {
            if (!norm.id().equals(Powers.BREACH_REPORT)) {
                judge(judging, norm, List.of());
            }
        }
    }

    /** Judges the report of violations by what everything else came to. */
    void judgeReports(Judging judging, Tally all) {
        Norm norm = norms.breachReport();
        if (norm != null) {
            judge(
                    judging,
                    norm,
                    leavesReportsOpen(all)
                            ? List.of(Note.of(Because.UNRECORDED_UNDETERMINED).text())
                            : List.of());
        }
    }

    /** Something that would have to be reported if it is violated is undetermined. */
    boolean leavesReportsOpen(Tally all) {
        long open = all.count(norms.specialProvisions(), Verdict.UNDETERMINED);
        Norm report = norms.breachReport();
        return open > (report == null ? 0 : all.count(List.of(report), Verdict.UNDETERMINED));
    }

    /** What is not recorded of a norm that is off from some day on matters before that day only. */
    private boolean complete(Norm norm, Register register) {
        LocalDate day = norms.lastOff(norm);
        return day == null
                ? throughout(register)
                : coverage.before(register, day).isTrue();
    }

    private boolean throughout(Register register) {
        long bit = 1L << register.ordinal();
        if ((asked & bit) == 0) {
            asked |= bit;
            throughout |= coverage.throughout(register).isTrue() ? bit : 0;
        }
        return (throughout & bit) != 0;
    }

    /** Tells whether all registers of {@code norm} are, by what was asked for before. */
    private boolean isKnownComplete(Norm norm) {
        return norms.lastOff(norm) == null && (norms.triggers(norm) & ~throughout) == 0;
    }

    private void judge(Judging judging, Norm norm, List<Text> because) {
        if (because.isEmpty() && isKnownComplete(norm)) {
            return;
        }
        List<Text> reasons = new ArrayList<>(because);
        Set<Register> incomplete = EnumSet.noneOf(Register.class);
        for (Register register : norm.triggers()) {
            if (!complete(norm, register)) {
                incomplete.add(register);
                reasons.add(Note.of(Because.UNRECORDED, register).text());
            }
        }
        if (reasons.isEmpty()) {
            return;
        }
        Set<Verdict> possible = EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.SATISFIED, Verdict.VIOLATED);
        if (norm.hasDueTime()) {
            possible.add(Verdict.PENDING);
        }
        judging.tally().count(norm, Verdict.UNDETERMINED, Finding.UNRECORDED);
        judging.collect(judging.writer().unrecorded(norm, incomplete, possible, reasons));
    }
}
