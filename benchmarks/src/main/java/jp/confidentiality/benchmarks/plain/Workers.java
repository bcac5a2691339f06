package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Acknowledgement;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.FlowDown;
import jp.confidentiality.model.fact.Pledge;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.TermsDocument;
import jp.confidentiality.model.fact.Training;
import org.jspecify.annotations.Nullable;

/** What must be on file by the time someone starts (C2, C4P2, R06). */
final class Workers {
    private final World world;
    private final Sheet sheet;

    Workers(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void engagement(Engagement engagement, Subject subject) {
        papers(engagement.person(), engagement.from(), subject);
        training(engagement, subject);
    }

    void subcontract(Subcontract subcontract, Subject subject) {
        papers(subcontract.subcontractor(), subcontract.from(), subject);
        FlowDown bound = subcontract.flowDown().orNull();
        int all = bound == null ? UNKNOWN : Kleene.of(bound == FlowDown.ALL);
        Cell<Moment> boundAt = world.sight.later(subcontract.boundAt());
        int bySatisfied = Math.min(all, by(boundAt, subcontract.from()));
        sheet.enter(PlainNorm.R06_FLOW_DOWN, YES, bySatisfied, world.timing.byStart(subcontract.from()), subject);
    }

    private void papers(Cell<String> party, Cell<Moment> start, Subject subject) {
        int open = world.timing.byStart(start);
        sheet.enter(PlainNorm.C2_PLEDGE, YES, pledged(party, start, open), open, subject);
        int provisions = acknowledged(TermsDocument.SPECIAL_PROVISIONS, party, start, open);
        int rules = acknowledged(TermsDocument.SECURITY_RULES, party, start, open);
        sheet.enter(PlainNorm.C2_TERMS, YES, Math.min(provisions, rules), open, subject);
    }

    private int pledged(Cell<String> party, Cell<Moment> start, int open) {
        int best = NO;
        boolean recorded = false;
        for (Pledge one : rows(world.pledges, party)) {
            int fits = Math.min(same(party, one.party()), Kleene.of(one.afterEmployment()));
            recorded |= fits != NO;
            best = Math.max(best, Math.min(fits, by(one.given(), start)));
        }
        return absent(best, recorded, Register.PLEDGES, start, open);
    }

    private int acknowledged(TermsDocument document, Cell<String> party, Cell<Moment> start, int open) {
        int best = NO;
        boolean recorded = false;
        for (Acknowledgement one : rows(world.acknowledgements, party)) {
            Set<TermsDocument> documents = one.documents().orNull();
            int named = documents != null
                    ? Kleene.of(documents.contains(document))
                    : one.documents().isBlank() ? NO : UNKNOWN;
            int fits = Math.min(same(party, one.party()), named);
            recorded |= fits != NO;
            best = Math.max(best, Math.min(fits, by(one.given(), start)));
        }
        return absent(best, recorded, Register.ACKNOWLEDGEMENTS, start, open);
    }

    private int absent(int best, boolean recorded, Register register, Cell<Moment> start, int open) {
        if (best != NO || (!recorded && open == YES)) {
            return best;
        }
        Moment from = start.orNull();
        long until = from == null || !from.isDated() ? world.sight.asOf() : Moment.endOf(from.date()) - 1;
        return world.declared.isComplete(register, until) ? NO : UNKNOWN;
    }

    private void training(Engagement engagement, Subject subject) {
        int open = world.timing.beforeStart(engagement.from());
        int trained = NO;
        int reported = NO;
        boolean anyReport = false;
        for (Map.Entry<String, Training> one : world.trainings(engagement.person())) {
            int fits = trained(one.getValue(), engagement.person());
            if (fits != NO) {
                int before = Math.min(fits, before(one.getValue().at().orNull(), subject));
                trained = Math.max(trained, before);
                reported = Math.max(reported, Math.min(before, reported(one, subject)));
                anyReport |= isReported(one, subject);
            }
        }
        boolean complete = world.declared.isComplete(Register.TRAININGS, subject.latest);
        int first = trained == NO && !complete && open != YES ? UNKNOWN : trained;
        sheet.enter(PlainNorm.C4P2_TRAINING, YES, first, open, subject);
        boolean certain = world.declared.isComplete(Register.REPORTS, subject.latest) && complete;
        boolean impossible = complete && trained == NO;
        boolean nothing = open == YES && !anyReport;
        int second = reported == NO && !certain && !impossible && !nothing ? UNKNOWN : reported;
        sheet.enter(PlainNorm.C4P2_REPORTED, YES, second, open, subject);
    }

    private boolean isReported(Map.Entry<String, Training> training, Subject start) {
        return world.reports.isAnyBefore(of(training), start.earliest, start.latest, false, ReportContent.TRAINING);
    }

    /** Tells whether the training was reported after it and before the start. */
    private int reported(Map.Entry<String, Training> training, Subject start) {
        int best = NO;
        Subject about = of(training);
        for (Report report : world.reports.about(about)) {
            int fits = world.reports.fits(report, ReportContent.TRAINING, Long.MIN_VALUE, false, about);
            if (fits != NO) {
                Moment at = report.at().orNull();
                Moment held = training.getValue().at().orNull();
                int after = at == null || held == null ? UNKNOWN : order(held, at);
                best = Math.max(best, Math.min(fits, Math.min(after, before(at, start))));
            }
        }
        return best;
    }

    private static Subject of(Map.Entry<String, Training> training) {
        Subject subject = new Subject();
        subject.id = training.getKey();
        return subject;
    }

    private static int trained(Training training, Cell<String> person) {
        Set<String> persons = training.persons().orNull();
        String one = person.orNull();
        return persons == null || one == null ? UNKNOWN : Kleene.of(persons.contains(one));
    }

    /** A row without party may be anybody's; where the worker is not known, any row may fit. */
    private static <T> List<T> rows(Map<String, List<T>> index, Cell<String> party) {
        List<T> rows = new ArrayList<>();
        if (party.isValue()) {
            rows.addAll(index.getOrDefault(party.value(), List.of()));
            rows.addAll(index.getOrDefault("", List.of()));
        } else {
            index.values().forEach(rows::addAll);
        }
        return rows;
    }

    private static int same(Cell<String> party, Cell<String> other) {
        return party.isValue() && other.isValue() ? Kleene.of(party.value().equals(other.value())) : UNKNOWN;
    }

    /** Tells whether something was done by the 24:00 of the day of the start. */
    private static int by(Cell<Moment> done, Cell<Moment> start) {
        Moment at = done.orNull();
        Moment from = start.orNull();
        if (at == null || from == null || !from.isDated()) {
            return UNKNOWN;
        }
        long end = Moment.endOf(from.date());
        return at.latest() < end ? YES : at.earliest() < end ? UNKNOWN : NO;
    }

    private static int before(@Nullable Moment moment, Subject start) {
        if (moment == null) {
            return UNKNOWN;
        }
        return moment.latest() < start.earliest ? YES : moment.earliest() < start.latest ? UNKNOWN : NO;
    }

    private static int order(Moment first, Moment second) {
        return first.certainlyBefore(second) ? YES : first.possiblyBefore(second) ? UNKNOWN : NO;
    }
}
