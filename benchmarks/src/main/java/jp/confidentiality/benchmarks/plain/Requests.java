package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Request;
import jp.confidentiality.model.fact.Result;
import jp.confidentiality.model.profile.Deadlines.Band;
import jp.confidentiality.model.profile.TimingWord;

/** What the orderer asks for or instructs: due on the stated date, else soon (Q). */
final class Requests {
    private final World world;
    private final Sheet sheet;

    Requests(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    /** A list of everyone directly engaged at any time of the day of the request. */
    void roster(Request request, Subject subject) {
        Band band = world.timing.band(request.due(), TimingWord.UNSTATED, subject);
        int satisfied = refused(subject) ? NO : listed(subject, band);
        int open = refused(subject) ? NO : world.timing.open(band);
        sheet.enter(PlainNorm.C3P1_ROSTER, YES, satisfied, open, subject);
    }

    void instruction(Instruction instruction, Subject subject) {
        Band band = world.timing.band(instruction.due(), TimingWord.PROMPTLY, subject);
        int best = NO;
        boolean recorded = false;
        for (Outcome one : world.outcomes.getOrDefault(subject.id, List.of())) {
            int done = one.result().isValue() ? Kleene.of(one.result().value() == Result.DONE) : UNKNOWN;
            recorded |= done != NO;
            best = Math.max(
                    best,
                    Math.min(done, world.timing.inTime(band, one.at().orNull(), PlainNorm.C4P5_INSTRUCTION, subject)));
        }
        int open = refused(subject) ? NO : world.timing.open(band);
        boolean certain = (open == YES && !recorded)
                || refused(subject)
                || world.declared.isComplete(Register.OUTCOMES, subject.earliest, band.secondLatest());
        sheet.enter(PlainNorm.C4P5_INSTRUCTION, YES, best == NO && !certain ? UNKNOWN : best, open, subject);
    }

    /** Several lists may name everyone between them. */
    private int listed(Subject subject, Band band) {
        Set<String> named = new HashSet<>();
        Set<String> perhaps = new HashSet<>();
        boolean recorded = false;
        boolean anybody = false;
        int best = NO;
        for (Report report : world.reports.about(subject)) {
            int fits = world.reports.fits(report, ReportContent.ROSTER, subject.earliest, false, subject);
            recorded |= fits != NO;
            fits = Math.min(fits, world.timing.inTime(band, report.at().orNull(), PlainNorm.C3P1_ROSTER, subject));
            best = Math.max(best, fits);
            if (report.persons().isValue() && fits != NO) {
                (fits == YES ? named : perhaps).addAll(report.persons().value());
            }
            anybody |= report.persons().isUnknown() && fits != NO;
        }
        int absent = world.reports.absent(recorded, band, subject.earliest);
        int others = anybody ? UNKNOWN : absent;
        int everyone = world.engagements.allNamed(named, perhaps, others, subject);
        return Math.min(Math.max(best, absent), everyone);
    }

    private boolean refused(Subject subject) {
        for (Outcome one : world.outcomes.getOrDefault(subject.id, List.of())) {
            if (one.result().isValue() && one.result().value() == Result.REFUSED) {
                return true;
            }
        }
        return false;
    }
}
