package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.benchmarks.plain.Throughout.Stretch;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Check;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.Training;
import jp.confidentiality.model.fact.TrainingTopic;
import jp.confidentiality.model.profile.Deadlines.Band;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.TimingWord;

/** Manager, checks and trainings (C4P1, R04), and what the contract as a whole needs (C3P3, C4P6, R08). */
final class Supervision {
    private static final Set<TrainingTopic> PROVISIONS = EnumSet.of(TrainingTopic.SPECIAL_PROVISIONS);
    private static final Set<TrainingTopic> EDUCATION = EnumSet.of(
            TrainingTopic.PROTECTION, TrainingTopic.AWARENESS, TrainingTopic.SPECIFICATION, TrainingTopic.PERFORMANCE);

    private final World world;
    private final Sheet sheet;
    private final int interval;

    Supervision(World world, Sheet sheet, Profile profile) {
        this.world = world;
        this.sheet = sheet;
        this.interval = profile.checkIntervalDays().values().get(0).value();
    }

    /** The norms whose only subject is the contract. */
    void contract(Subject contract) {
        int begun = world.work.hasBegun(world.sight.asOf());
        int best = Math.min(standing(MeasureKind.TECHNICAL), standing(MeasureKind.ORGANISATIONAL));
        sheet.enter(PlainNorm.C3P3_BEST_MEASURES, begun, best, contract);
        sheet.enter(PlainNorm.C4P1_MANAGER_APPOINTED, begun, appointed(), contract);
        sheet.enter(PlainNorm.C4P1_CHECKS_PERFORMED, checked(world.work, contract), contract);
        int alleged =
                settled(incident(EnumSet.of(IncidentKind.LAW_BREACH_ALLEGED), false), PlainNorm.C4P6_LAWS, contract);
        int lawful = Kleene.not(incident(EnumSet.of(IncidentKind.LAW_BREACH), false));
        sheet.enter(
                PlainNorm.C4P6_LAWS,
                YES,
                Math.min(standing(MeasureKind.COMPLIANCE), Math.min(lawful, alleged)),
                contract);
        int safe = settled(incident(Incidents.HURT, true), PlainNorm.R08_SAFEGUARDS, contract);
        sheet.enter(PlainNorm.R08_SAFEGUARDS, held(), Math.min(standing(MeasureKind.SAFEGUARD), safe), contract);
    }

    private int standing(MeasureKind kind) {
        return world.measures.throughoutWork(world.work, EnumSet.of(kind));
    }

    /** Where it happened, only a person can tell whether all was in order. */
    private int settled(int happened, PlainNorm norm, Subject contract) {
        return happened == NO
                ? YES
                : Math.max(Kleene.not(happened), world.determinations.decided(norm, Question.IN_ORDER, contract));
    }

    private int incident(Set<IncidentKind> kinds, boolean personal) {
        int any = NO;
        for (Incident one : world.incidents) {
            Set<IncidentKind> own = one.kinds().orNull();
            int fits = own == null ? UNKNOWN : Kleene.of(own.stream().anyMatch(kinds::contains));
            any = Math.max(
                    any, personal ? Math.min(fits, world.information.personalOrSecret(one.information())) : fits);
        }
        return any != NO || world.declared.isComplete(Register.INCIDENTS) ? any : UNKNOWN;
    }

    private int held() {
        int any = NO;
        for (Item one : world.items) {
            any = Math.max(any, world.information.personalOrSecret(one.information()));
        }
        return any != NO || world.declared.isComplete(Register.ITEMS) ? any : UNKNOWN;
    }

    private int appointed() {
        List<Stretch> stretches = new ArrayList<>();
        for (Appointment one : world.appointments) {
            int manager = manager(one);
            if (manager != NO) {
                stretches.add(new Stretch(manager, Period.of(one.from(), world.sight.later(one.until()))));
            }
        }
        return world.measures.throughout(world.work, stretches, Register.APPOINTMENTS);
    }

    private static int manager(Appointment one) {
        OfficerRole role = one.officerRole().orNull();
        return role == null ? UNKNOWN : Kleene.of(role == OfficerRole.INFORMATION_MANAGER);
    }

    void appointment(Appointment one, Subject subject) {
        int manager = manager(one);
        if (manager != NO) {
            int decided = world.determinations.decided(PlainNorm.C4P1_MANAGER_QUALIFIED, Question.IN_ORDER, subject);
            sheet.enter(PlainNorm.C4P1_MANAGER_QUALIFIED, manager, decided, subject);
        }
    }

    void subcontract(Subcontract one, Subject subject) {
        Period lasts = Period.of(one.from(), world.sight.later(one.until()));
        sheet.enter(PlainNorm.C4P1_CHECKS_PERFORMED, checked(lasts, subject), subject);
    }

    /** A check in every full interval; the current one is pending. */
    private int checked(Period lasts, Subject subject) {
        if (subject.earliest == Long.MIN_VALUE) {
            return Kleene.outcomes(YES, UNKNOWN, UNKNOWN);
        }
        int outcomes = intervals(lasts, subject, true);
        boolean violable = (outcomes & Kleene.outcomes(YES, NO, NO)) != 0;
        return violable ? intervals(lasts, subject, false) : outcomes;
    }

    private int intervals(Period lasts, Subject subject, boolean openMeansNotDone) {
        int outcomes = Kleene.outcomes(YES, YES, NO);
        LocalDate first = Moment.time(subject.earliest).toLocalDate();
        LocalDate counted = first;
        LocalDate today = Moment.time(world.sight.asOf()).toLocalDate();
        do {
            counted = counted.plusDays(interval);
            long from = Moment.startOf(first);
            long last = Moment.endOf(counted) - 1;
            boolean current = world.sight.asOf() <= last;
            int found = found(subject.id, from, last);
            boolean certain = found != NO
                    || (current && openMeansNotDone)
                    || world.declared.isComplete(Register.CHECKS, from, last);
            int owed = lasts.open(current ? world.sight.asOf() : last);
            outcomes = Kleene.worse(outcomes, Kleene.outcomes(owed, certain ? found : UNKNOWN, Kleene.of(current)));
            first = counted.plusDays(1);
        } while (!first.isAfter(today));
        return outcomes;
    }

    private int found(String id, long from, long last) {
        int best = NO;
        boolean contract = id.equals(Finding.CONTRACT);
        for (Check check : contract ? world.contractChecks() : world.checks(id)) {
            int about = check.about().isUnknown() ? UNKNOWN : YES;
            Moment at = check.at().orNull();
            int then = at == null
                    ? UNKNOWN
                    : at.earliest() >= from && at.latest() <= last
                            ? YES
                            : at.latest() < from || at.earliest() > last ? NO : UNKNOWN;
            best = Math.max(best, Math.min(about, then));
        }
        return best;
    }

    void engagement(Engagement one, Subject subject) {
        Band band = world.timing.band(TimingWord.UNSTATED, subject.earliest, subject.latest);
        int open = world.timing.open(band);
        trained(PlainNorm.C4P1_DISSEMINATED, one, PROVISIONS, band, open, subject);
        trained(PlainNorm.R04_EDUCATION, one, EDUCATION, band, open, subject);
    }

    /** Several trainings may cover the topics between them. */
    private void trained(
            PlainNorm norm, Engagement one, Set<TrainingTopic> topics, Band band, int open, Subject subject) {
        int all = YES;
        for (TrainingTopic topic : topics) {
            int best = NO;
            for (Map.Entry<String, Training> each : world.trainings(one.person())) {
                Training training = each.getValue();
                int took = one.person().isValue() && training.persons().isValue() ? YES : UNKNOWN;
                int fits = Math.min(took, covers(training, topic));
                if (fits != NO) {
                    best = Math.max(
                            best,
                            Math.min(
                                    fits,
                                    world.timing.inTime(band, training.at().orNull(), norm, subject)));
                }
            }
            boolean certain = best != NO
                    || open == YES
                    || world.declared.isComplete(Register.TRAININGS, Long.MIN_VALUE, band.secondLatest());
            all = Math.min(all, certain ? best : UNKNOWN);
        }
        sheet.enter(norm, YES, all, open, subject);
    }

    private static int covers(Training training, TrainingTopic topic) {
        Set<TrainingTopic> topics = training.topics().orNull();
        return topics != null
                ? Kleene.of(topics.contains(topic))
                : training.topics().isBlank() ? NO : UNKNOWN;
    }
}
