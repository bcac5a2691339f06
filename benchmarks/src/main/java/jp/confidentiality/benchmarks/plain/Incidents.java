package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.benchmarks.plain.Knowledge.Known;
import jp.confidentiality.benchmarks.plain.Sheet.Breach;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.Deadlines.Band;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** What must be done once something is known: about incidents (R13, R14), and about violations of C (C4P5). */
final class Incidents {
    static final Set<IncidentKind> HURT = EnumSet.of(
            IncidentKind.LEAK, IncidentKind.LOSS, IncidentKind.THEFT, IncidentKind.DAMAGE, IncidentKind.DESTRUCTION);

    private final World world;
    private final Sheet sheet;
    private final Map<TimingWord, Band> fromNow = new EnumMap<>(TimingWord.class);

    Incidents(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void judge(Incident incident, Subject subject) {
        Known known = world.knowledge.of(subject.id, incident.wrongdoer());
        subject.information = incident.information();
        breachReport(known, subject);
        int hinders = Kleene.of(incident.hindrance());
        reported(PlainNorm.R13_IMMEDIATE, hinders, TimingWord.AT_ONCE, known, subject, false, ReportContent.ACCIDENT);
        measured(hinders, known, subject);
        detailed(hinders, known, subject);
        int hurt = Math.min(hurt(incident), world.information.personal(incident.information()));
        reported(
                PlainNorm.R14_DETAILS,
                hurt,
                TimingWord.PROMPTLY,
                known,
                subject,
                true,
                ReportContent.BREACHED_INFORMATION,
                ReportContent.BREACHED_QUANTITY,
                ReportContent.BREACH_PLACE,
                ReportContent.BREACH_CIRCUMSTANCES);
        reported(
                PlainNorm.R14_INSTRUCTIONS,
                hurt,
                TimingWord.PROMPTLY,
                known,
                subject,
                false,
                ReportContent.INSTRUCTIONS_SOUGHT);
    }

    void breach(Breach breach) {
        Subject subject = new Subject();
        subject.id = breach.row();
        subject.name = breach.norm().id() + " " + breach.row();
        subject.earliest = breach.earliest();
        subject.latest = breach.latest();
        breachReport(world.knowledge.of(breach.row(), breach.actor()), subject);
    }

    private void breachReport(@Nullable Known known, Subject subject) {
        reported(
                PlainNorm.C4P5_BREACH_REPORT,
                YES,
                TimingWord.AT_ONCE,
                known,
                subject,
                false,
                ReportContent.BREACH,
                ReportContent.BREACH_MEASURES);
    }

    private void reported(
            PlainNorm norm,
            int applies,
            TimingWord word,
            @Nullable Known known,
            Subject subject,
            boolean written,
            ReportContent... contents) {
        if (applies == NO) {
            sheet.enter(norm, NO, NO, subject);
            return;
        }
        Band band = band(word, known);
        int reported = inTime(norm, word, known, subject, written, contents);
        sheet.enter(norm, applies, reported, open(band, known, reported), subject);
    }

    /** Where a discovery may have been left out, it may be too late for what is not certainly undone. */
    private int open(Band band, @Nullable Known known, int done) {
        int open = world.timing.open(band);
        boolean certain =
                (known != null && known.certain()) || done == NO || world.declared.isComplete(Register.INCIDENTS);
        return certain ? open : Math.min(open, UNKNOWN);
    }

    /** What was reported without a recorded discovery was in time, if no discovery can have been left out. */
    private int inTime(
            PlainNorm norm,
            TimingWord word,
            @Nullable Known known,
            Subject subject,
            boolean written,
            ReportContent... contents) {
        Band band = band(word, known);
        int inTime = world.reports.inTime(norm, subject, band, subject.earliest, written, contents);
        if (known != null && known.certain()) {
            return inTime;
        }
        Band fromNow = band(word, null);
        int ever = world.reports.inTime(norm, subject, fromNow, subject.earliest, written, contents);
        return either(known, inTime, ever == NO || isQuiet(subject) ? ever : UNKNOWN);
    }

    /** A discovery that perhaps does not count leaves both cases open. */
    private static int either(@Nullable Known known, int ifKnown, int ifNot) {
        if (known == null) {
            return ifNot;
        }
        return known.certain() || ifKnown == ifNot ? ifKnown : UNKNOWN;
    }

    private boolean isQuiet(Subject subject) {
        return world.declared.isComplete(Register.INCIDENTS, subject.earliest, world.sight.asOf());
    }

    private Band band(TimingWord word, @Nullable Known known) {
        long asOf = world.sight.asOf();
        return known == null
                ? fromNow.computeIfAbsent(word, one -> world.timing.band(one, asOf, asOf))
                : world.timing.band(word, known.earliest(), known.latest());
    }

    private void measured(int applies, @Nullable Known known, Subject subject) {
        Band band = band(TimingWord.PROMPTLY, known);
        int best = NO;
        boolean recorded = false;
        for (Measure measure : world.measures.all()) {
            int fits = fits(measure, subject);
            if (fits != NO) {
                recorded = true;
                best = Math.max(best, Math.min(fits, inTime(measure, known, band, subject)));
            }
        }
        boolean certain = (!recorded && world.timing.open(band) == YES)
                || world.declared.isComplete(Register.MEASURES, subject.earliest, band.secondLatest());
        int measured = best == NO && !certain ? UNKNOWN : best;
        sheet.enter(PlainNorm.R13_MEASURES, applies, measured, open(band, known, measured), subject);
    }

    private int inTime(Measure measure, @Nullable Known known, Band band, Subject subject) {
        Moment taken = measure.from().orNull();
        Band fromNow = band(TimingWord.PROMPTLY, null);
        int ever = world.timing.inTime(fromNow, taken, PlainNorm.R13_MEASURES, subject);
        int ifNot = ever == NO || isQuiet(subject) ? ever : UNKNOWN;
        return either(known, world.timing.inTime(band, taken, PlainNorm.R13_MEASURES, subject), ifNot);
    }

    private static int fits(Measure measure, Subject subject) {
        Set<MeasureKind> kinds = measure.kinds().orNull();
        int emergency = kinds == null ? UNKNOWN : Kleene.of(kinds.contains(MeasureKind.EMERGENCY));
        return measure.about().isBlank() ? NO : Math.min(emergency, subject.namedRow(measure.about()));
    }

    private void detailed(int applies, @Nullable Known known, Subject subject) {
        if (applies == NO) {
            sheet.enter(PlainNorm.R13_DETAILED, NO, NO, subject);
            return;
        }
        ReportContent[] contents = {ReportContent.ACCIDENT_DETAILS, ReportContent.WAY_FORWARD};
        Band band = band(TimingWord.WITHOUT_DELAY, known);
        int reported = inTime(PlainNorm.R13_DETAILED, TimingWord.WITHOUT_DELAY, known, subject, true, contents);
        int answer = world.reports.answer(subject, band, contents);
        int open = open(band, known, reported);
        sheet.enter(PlainNorm.R13_DETAILED, Changes.agreed(applies, reported, open, answer), subject);
    }

    static int hurt(Incident incident) {
        Set<IncidentKind> kinds = incident.kinds().orNull();
        return kinds == null ? UNKNOWN : Kleene.of(!Collections.disjoint(kinds, HURT));
    }
}
