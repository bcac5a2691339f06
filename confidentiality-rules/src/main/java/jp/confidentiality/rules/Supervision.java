package jp.confidentiality.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Check;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Training;
import jp.confidentiality.model.fact.TrainingTopic;
import jp.confidentiality.model.profile.Timeline;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** Guidance and supervision (指導監督): training, checks, the manager's qualification, laws, safeguards. */
final class Supervision {
    private static final long DAY_SECONDS = 86_400;

    private final Scales scales;
    private final Weigher weigher;

    Supervision(Scales scales) {
        this.scales = scales;
        this.weigher = scales.weigher();
    }

    /**
     * The person was taught each of {@code topics} within {@code word} from the start, possibly by several trainings.
     */
    Duty taught(String norm, Act act, TimingWord word, TrainingTopic... topics) {
        Times.Term term = weigher.times().term(norm, word, act.at());
        Truth open = scales.terms().open(norm, act, term);
        Truth complete = weigher.evidence()
                .coverage()
                .prior(Register.TRAININGS, new Interval(act.at().lo(), term.secondHi(), false, false, 0));
        String person = act.actor() == null ? null : act.actor().orNull();
        Truth all = Truth.TRUE;
        Long last = Long.MIN_VALUE;
        for (TrainingTopic topic : topics) {
            Truth one = weigher.exists(
                    weigher.evidence().trainingsOf(person),
                    row -> covers(row, person, topic).and(timely(norm, row, act, term)),
                    Register.TRAININGS,
                    complete,
                    open);
            all = all.and(one.isTrue() ? one : weigher.noting(one, Because.TOPIC_MISSING, topic));
            Long first = first(person, topic);
            last = first == null || last == null ? null : Long.valueOf(Math.max(last, first));
        }
        Long due = term.firstLo() == Long.MIN_VALUE ? null : term.firstLo();
        return new Duty(Truth.TRUE, all, open, due, last != null && last > term.firstHi() ? last : null);
    }

    private @Nullable Long first(@Nullable String person, TrainingTopic topic) {
        Long first = null;
        for (Training row : weigher.evidence().trainingsOf(person)) {
            Interval at = Interval.of(row, row.at());
            boolean counts =
                    at.hi() != Long.MAX_VALUE && covers(row, person, topic).isTrue();
            first = counts && (first == null || at.hi() < first) ? Long.valueOf(at.hi()) : first;
        }
        return first;
    }

    private Truth covers(Training row, @Nullable String person, TrainingTopic topic) {
        Set<TrainingTopic> topics = row.topics().orNull();
        Truth covers = topics == null
                ? row.topics().isBlank() ? Truth.FALSE : weigher.missing(row, "topics", row.topics())
                : Truth.of(topics.contains(topic));
        return covers.and(weigher.lists(row, "persons", row.persons(), person));
    }

    private Truth timely(String norm, Training row, Act act, Times.Term term) {
        Truth inTime =
                scales.determinations().tolerated(norm, act, weigher.times().inTime(Interval.of(row, row.at()), term));
        Because because =
                inTime.isTrue() ? Because.DONE_IN_TIME : inTime.isFalse() ? Because.DONE_LATE : Because.DONE_UNCLEAR;
        return weigher.explaining() ? inTime.noting(Note.of(because, row, row.at(), term.value())) : inTime;
    }

    /**
     * The manager has the skill and experience needed, as the orderer determines; with neither on record it is missing.
     */
    Truth qualified(String norm, Act act) {
        Appointment row = act.row(Appointment.class);
        Truth determined = scales.determinations().answer(norm, Question.IN_ORDER, act);
        if (!determined.isUnknown()) {
            return determined;
        }
        Truth complete = weigher.evidence().coverage().throughout(Register.DETERMINATIONS);
        Truth open = complete.isTrue()
                ? determined
                : determined.or(weigher.noting(complete, Because.REGISTER_INCOMPLETE, Register.DETERMINATIONS));
        boolean recorded = row.skill().isValue() || row.experience().isValue();
        return recorded ? open : open.or(weigher.missing(row, "skill", row.skill()));
    }

    /**
     * A check was made in every full interval of the profile; the current one may still be made. The first day is not
     * counted, an interval ends at 24:00 (D14), and the next begins there.
     */
    void checked(String norm, Act act, @Nullable String about, Interval from, Interval until, Judgement into) {
        Timeline<Integer> lengths = weigher.profile().checkIntervalDays();
        if (isNone(lengths)) {
            into.add(Duty.of(scales.determinations().answer(norm, Question.IN_ORDER, act)));
            return;
        }
        if (Coverage.day(from.lo()) != Coverage.day(from.hi())) {
            Truth when = from.imprecise(weigher.now());
            into.add(Duty.of(when, when));
            return;
        }
        Truth past = Truth.TRUE;
        long start = Coverage.day(from.lo()) * DAY_SECONDS;
        long counted = start; // the day from which the interval is counted; it is not counted itself
        do {
            int days = lengths.on(Coverage.date(counted));
            if (days == 0) {
                past = past.and(scales.determinations().answer(norm, Question.IN_ORDER, act));
                start = nextChange(lengths, Coverage.date(counted));
                counted = start;
                continue;
            }
            long next = counted + (days + 1) * DAY_SECONDS;
            boolean current = weigher.asOf() < next;
            Truth over = (current ? weigher.now() : Interval.at(next - 1))
                    .before(until)
                    .not();
            if (!current) {
                past = past.and(over.or(checkWithin(about, start, next, Truth.FALSE)));
            } else if (!over.isTrue()) {
                Truth done = over.or(checkWithin(about, start, next, Truth.TRUE));
                into.add(new Duty(Truth.TRUE, done, Truth.TRUE, next - 1, null));
            }
            start = next;
            counted = next - DAY_SECONDS;
        } while (start <= weigher.asOf());
        into.add(Duty.of(past));
    }

    private static boolean isNone(Timeline<Integer> lengths) {
        for (Timeline.Dated<Integer> dated : lengths.values()) {
            if (dated.value() != 0) {
                return false;
            }
        }
        return true;
    }

    private static long nextChange(Timeline<Integer> lengths, LocalDate day) {
        return lengths.values().stream()
                .map(Timeline.Dated::from)
                .filter(from -> from.isAfter(day))
                .findFirst()
                .map(Moment::startOf)
                .orElse(Long.MAX_VALUE);
    }

    private Truth checkWithin(@Nullable String about, long from, long until, Truth open) {
        Interval time = new Interval(from, until - 1, false, false, 0);
        return weigher.existsAmong(
                () -> weigher.evidence().checksOf(about),
                row -> check(row, about, from, until),
                Register.CHECKS,
                weigher.evidence().coverage().on(Register.CHECKS, time),
                open);
    }

    private Truth check(Check row, @Nullable String about, long from, long until) {
        Truth fits = row.about().isUnknown()
                ? weigher.missing(row, "about", row.about())
                : Truth.of(
                        about == null
                                ? row.about().isBlank()
                                : row.about().isValue() && row.about().value().contains(about));
        Interval at = Interval.of(row, row.at());
        Truth within = Interval.at(from).notAfter(at).and(at.before(Interval.at(until)));
        return fits.isFalse() ? fits : fits.and(weigher.noting(within, Because.CHECKED, row, row.at()));
    }

    /** A compliance measure stands; no breach of a law is established; an alleged one is for a person to tell. */
    Truth lawful(String norm, Act act) {
        Truth any = Truth.FALSE;
        Truth alleged = Truth.FALSE;
        List<Incident> concerned = Index.merged(
                weigher.evidence().incidentsOf(IncidentKind.LAW_BREACH),
                weigher.evidence().incidentsOf(IncidentKind.LAW_BREACH_ALLEGED));
        for (Incident row : concerned) {
            Set<IncidentKind> kinds = row.kinds().orNull();
            if (kinds == null) {
                any = any.or(weigher.missing(row, "kinds", row.kinds()));
            } else if (kinds.contains(IncidentKind.LAW_BREACH)) {
                any = any.or(weigher.noting(Truth.TRUE, Because.INCIDENT_IS, row, IncidentKind.LAW_BREACH));
            } else if (kinds.contains(IncidentKind.LAW_BREACH_ALLEGED)) {
                Truth breach = scales.determinations()
                        .answer(norm, Question.IN_ORDER, act)
                        .not();
                alleged = alleged.or(weigher.noting(breach, Because.INCIDENT_IS, row, IncidentKind.LAW_BREACH_ALLEGED));
            }
        }
        Truth complete = weigher.evidence().coverage().throughout(Register.INCIDENTS);
        Truth broken = weigher.settled(any.or(alleged), Register.INCIDENTS, complete, Truth.FALSE);
        return scales.standing().forContract(MeasureKind.COMPLIANCE).and(broken.not());
    }

    /** Safeguards stood; where an incident happened all the same, the orderer determines whether enough was done. */
    Truth safeguarded(String norm, Act act, Set<IncidentKind> kinds) {
        Truth incident = Truth.FALSE;
        List<Incident> concerned = List.of();
        for (IncidentKind kind : kinds) {
            concerned = Index.merged(concerned, weigher.evidence().incidentsOf(kind));
        }
        for (Incident row : concerned) {
            Set<IncidentKind> what = row.kinds().orNull();
            Truth ofKind = what == null
                    ? weigher.missing(row, "kinds", row.kinds())
                    : Truth.of(what.stream().anyMatch(kinds::contains));
            Truth held = ofKind.isFalse() ? ofKind : ofKind.and(scales.sensitive(Act.of(row)));
            incident = incident.or(
                    held.isTrue() && what != null
                            ? weigher.noting(
                                    held,
                                    Because.INCIDENT_IS,
                                    row,
                                    what.iterator().next())
                            : held);
        }
        Truth happened = weigher.settled(
                incident,
                Register.INCIDENTS,
                weigher.evidence().coverage().throughout(Register.INCIDENTS),
                Truth.FALSE);
        Truth enough = happened.isFalse()
                ? Truth.TRUE.noting(happened.notes())
                : happened.not()
                        .or(scales.determinations()
                                .answer(norm, Question.IN_ORDER, act)
                                .noting(happened.notes()));
        return scales.standing().forContract(MeasureKind.SAFEGUARD).and(enough);
    }
}
