package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Admission;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Notice;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Request;
import jp.confidentiality.model.fact.Result;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.profile.Deadlines.Band;
import jp.confidentiality.model.profile.TimingWord;

/** What the orderer asks for, demands or instructs: due on the stated date, else soon (Q). */
final class Requests {
    private static final Map<String, PlainNorm> FOLLOWED = Map.of(
            "C3P3I3", PlainNorm.C3P3I3_FOLLOW_SITE_INSTRUCTIONS,
            "C3P3I9", PlainNorm.C3P3I9_FOLLOW_INSTRUCTIONS,
            "C4P5", PlainNorm.C4P5_INSTRUCTION,
            "C7", PlainNorm.C7_FOLLOW_SECURITY_INSTRUCTION,
            "R15", PlainNorm.R15_FOLLOW_IMPROVEMENT);

    private final World world;
    private final Sheet sheet;

    Requests(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void request(Request request, Subject subject) {
        switch (request.kind().value()) {
            case ROSTER -> roster(request, subject);
            case MEASURES ->
                explained(PlainNorm.C3P3_EXPLAIN_ON_REQUEST, request.due(), ReportContent.MEASURES_STATE, subject);
            case TRAINING ->
                explained(PlainNorm.C4P3_TRAINING_REPORT_ON_REQUEST, request.due(), ReportContent.TRAINING, subject);
        }
    }

    void demand(Demand demand, Subject subject) {
        boolean ofC = !demand.basis().value().startsWith("R");
        switch (demand.kind().value()) {
            case REPORT -> {
                if (demand.basis().value().equals("C4P4")
                        || demand.basis().value().equals("R15")) {
                    reported(ofC ? PlainNorm.C4P4_REPORT_ON_DEMAND : PlainNorm.R15_REPORT_ON_DEMAND, demand, subject);
                }
            }
            case INSPECTION -> {
                if (demand.basis().value().equals("C5P1")) {
                    admitted(PlainNorm.C5P1_INSPECTION, covered(demand, subject), demand, subject);
                } else if (demand.basis().value().equals("R15")) {
                    admitted(PlainNorm.R15_ON_SITE_INSPECTION, YES, demand, subject);
                }
            }
            default -> {}
        }
    }

    private void explained(PlainNorm norm, Cell<Moment> due, ReportContent content, Subject subject) {
        Band band = world.timing.band(due, TimingWord.UNSTATED, subject);
        int done = world.reports.delivered(
                norm,
                subject,
                band,
                subject.earliest,
                report -> report.supporting().isBlank() ? NO : Kleene.of(report.supporting()),
                content);
        enter(norm, done, band, subject);
    }

    private void reported(PlainNorm norm, Demand demand, Subject subject) {
        Band band = world.timing.band(demand.due(), TimingWord.UNSTATED, subject);
        int done = world.reports.delivered(
                norm,
                subject,
                band,
                subject.earliest,
                report -> isOrAbove(report.by(), demand.addressee(), subject),
                ReportContent.COMPLIANCE);
        enter(norm, done, band, subject);
    }

    void notice(Notice notice, Subject subject) {
        Band band = world.timing.band(notice.due(), TimingWord.PROMPTLY, subject);
        int done = world.reports.inTime(
                PlainNorm.C5P2_CORRECT_AND_REPORT,
                subject,
                band,
                subject.earliest,
                false,
                ReportContent.CORRECTION_MEASURES,
                ReportContent.CORRECTION_RESULT);
        enter(PlainNorm.C5P2_CORRECT_AND_REPORT, done, band, subject);
    }

    private void enter(PlainNorm norm, int done, Band band, Subject subject) {
        int accepted = Kleene.not(refused(subject));
        sheet.enter(norm, YES, Math.min(done, accepted), Math.min(world.timing.open(band), accepted), subject);
    }

    /** The power covers the check of 第3; of another purpose only a person can tell. */
    private int covered(Demand demand, Subject subject) {
        int purpose = Kleene.of(demand.withinPurpose());
        return purpose == YES
                ? purpose
                : Math.max(purpose, world.determinations.decided(PlainNorm.C5P1_INSPECTION, Question.APPLIES, subject));
    }

    private void admitted(PlainNorm norm, int applies, Demand demand, Subject subject) {
        int open = world.timing.open(world.timing.band(demand.due(), TimingWord.UNSTATED, subject));
        if (demand.admission().isBlank()) {
            sheet.enter(norm, applies, open == YES ? NO : UNKNOWN, open, subject);
        } else if (demand.admission().isUnknown()) {
            sheet.enter(norm, applies, UNKNOWN, Math.min(open, UNKNOWN), subject);
        } else {
            sheet.enter(norm, applies, Kleene.of(demand.admission().value() == Admission.ADMITTED), subject);
        }
    }

    /** Tells whether a report comes from the one asked, or from whoever stands above it. */
    private int isOrAbove(Cell<String> by, Cell<String> asked, Subject subject) {
        int contractor = by.isValue() ? Kleene.of(by.value().equals(world.contract.contractor())) : UNKNOWN;
        return contractor == YES ? YES : Math.max(contractor, above(by, asked, subject, Set.of()));
    }

    private int above(Cell<String> by, Cell<String> body, Subject subject, Set<String> seen) {
        int self = by.isValue() && body.isValue() ? Kleene.of(by.value().equals(body.value())) : UNKNOWN;
        if (self == YES
                || !body.isValue()
                || body.value().equals(world.contract.contractor())
                || seen.contains(body.value())) {
            return self;
        }
        Set<String> further = new HashSet<>(seen);
        further.add(body.value());
        int best = NO;
        for (Map.Entry<String, Subcontract> one : world.subcontracts(body)) {
            Subcontract row = one.getValue();
            int gives = Math.min(
                    row.subcontractor().isValue() ? YES : UNKNOWN,
                    Period.of(row.from(), world.sight.later(row.until())).holds(subject.earliest, subject.latest));
            best = gives == NO ? best : Math.max(best, Math.min(gives, above(by, row.awardedBy(), subject, further)));
        }
        boolean certain = best != NO || world.declared.isComplete(Register.SUBCONTRACTS, subject.latest);
        return Math.max(self, certain ? best : UNKNOWN);
    }

    /** A list of everyone directly engaged at any time of the day of the request. */
    private void roster(Request request, Subject subject) {
        Band band = world.timing.band(request.due(), TimingWord.UNSTATED, subject);
        enter(PlainNorm.C3P1_ROSTER, listed(subject, band), band, subject);
    }

    void instruction(Instruction instruction, Subject subject) {
        PlainNorm norm = FOLLOWED.get(instruction.basis().value());
        if (norm == null) {
            return;
        }
        Band band = world.timing.band(instruction.due(), TimingWord.PROMPTLY, subject);
        int best = NO;
        boolean recorded = false;
        for (Outcome one : world.outcomes.getOrDefault(subject.id, List.of())) {
            int done = one.result().isValue() ? Kleene.of(one.result().value() == Result.DONE) : UNKNOWN;
            recorded |= done != NO;
            best = Math.max(
                    best, Math.min(done, world.timing.inTime(band, one.at().orNull(), norm, subject)));
        }
        int open = Math.min(world.timing.open(band), Kleene.not(refused(subject)));
        boolean certain = (open == YES && !recorded)
                || world.declared.isComplete(Register.OUTCOMES, subject.earliest, band.secondLatest());
        enter(norm, best == NO && !certain ? UNKNOWN : best, band, subject);
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

    private int refused(Subject subject) {
        int refused = NO;
        for (Outcome one : world.outcomes.getOrDefault(subject.id, List.of())) {
            refused = Math.max(
                    refused, one.result().isValue() ? Kleene.of(one.result().value() == Result.REFUSED) : UNKNOWN);
        }
        return refused;
    }
}
