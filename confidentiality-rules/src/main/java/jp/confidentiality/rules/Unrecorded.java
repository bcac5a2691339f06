package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;

/** Judges, for each norm, what its registers may not show (D5). */
final class Unrecorded {
    private final Norms norms;
    private final Coverage coverage;

    Unrecorded(Norms norms, Coverage coverage) {
        this.norms = norms;
        this.coverage = coverage;
    }

    /** Judges all norms but the report of violations, which depends on all others. */
    void judge(Judging judging) {
        for (Norm norm : norms.judged()) {
            if (!norm.id().equals(Powers.BREACH_REPORT)) {
                judge(judging, norm, new ArrayList<>());
            }
        }
    }

    /** Judges the report of violations by what everything else came to. */
    void judgeReports(Judging judging, Tally all) {
        norms.find(Powers.BREACH_REPORT).ifPresent(norm -> {
            List<Text> reasons = new ArrayList<>();
            if (leavesReportsOpen(all)) {
                reasons.add(Note.of(Because.UNRECORDED_UNDETERMINED).text());
            }
            judge(judging, norm, reasons);
        });
    }

    /** Something that would have to be reported if it is violated is undetermined. */
    boolean leavesReportsOpen(Tally all) {
        Set<NormId> others = new HashSet<>(norms.specialProvisions());
        others.remove(Powers.BREACH_REPORT);
        return all.count(others, Verdict.UNDETERMINED) > 0;
    }

    /** What is not recorded of a norm that is off from some day on matters before that day only. */
    private boolean complete(Norm norm, Register register) {
        return norms.lastOff(norm)
                .map(day -> coverage.before(register, day))
                .orElseGet(() -> coverage.throughout(register))
                .isTrue();
    }

    private void judge(Judging judging, Norm norm, List<Text> reasons) {
        boolean complete = true;
        for (Register register : norm.triggers()) {
            complete &= complete(norm, register);
        }
        if (complete && reasons.isEmpty()) {
            return;
        }
        Set<Register> incomplete = EnumSet.noneOf(Register.class);
        for (Register register : norm.triggers()) {
            if (!complete(norm, register)) {
                incomplete.add(register);
                reasons.add(Note.of(Because.UNRECORDED, register).text());
            }
        }
        Set<Verdict> possible = EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.SATISFIED, Verdict.VIOLATED);
        if (norm.hasDueTime()) {
            possible.add(Verdict.PENDING);
        }
        judging.tally().count(norm, Verdict.UNDETERMINED, Finding.UNRECORDED);
        judging.collect(judging.writer().unrecorded(norm, incomplete, possible, reasons));
    }
}
