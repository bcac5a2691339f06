package jp.confidentiality.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Deadlines;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.Spans;
import jp.confidentiality.model.profile.Timeline;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** When something is in time (D4, D14): spans of timing words, stated dates, starts. */
final class Times {
    /** How many ends are remembered; far more than a contract has days. */
    private static final int KEPT = 10_000;

    private final Weigher weigher;
    private final Profile profile;
    private final Deadlines deadlines;
    private final boolean normsHaveSpans;
    private final Map<Begun, Long> ends = new HashMap<>();

    /** A span that is counted in days, and the day on which it begins. */
    private record Begun(Span span, long day) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Begun that
                    && day == that.day
                    && span.amount() == that.span.amount()
                    && span.unit() == that.span.unit();
        }

        /** Made by hand, as it is asked for with every time. */
        @Override
        public int hashCode() {
            return (31 * span.unit().ordinal() + span.amount()) * 31 + Long.hashCode(day);
        }
    }

    Times(Weigher weigher, Profile profile) {
        this.weigher = weigher;
        this.profile = profile;
        this.deadlines = new Deadlines(profile);
        this.normsHaveSpans = !profile.normSpans().isEmpty();
    }

    /**
     * Returns the time that the profile gives {@code norm}, whose text says {@code word}, and that begins at
     * {@code trigger}.
     */
    Term term(String norm, TimingWord word, Interval trigger) {
        long firstLo = Long.MIN_VALUE;
        long secondLo = Long.MIN_VALUE;
        long firstHi = Long.MAX_VALUE;
        long secondHi = Long.MAX_VALUE;
        if (trigger.lo() != Long.MIN_VALUE) {
            Spans spans = spans(norm, word, trigger.lo());
            firstLo = end(spans.inTime(), trigger.lo());
            secondLo = end(spans.late(), trigger.lo());
        }
        if (trigger.hi() != Long.MAX_VALUE) {
            Spans spans = spans(norm, word, trigger.hi());
            firstHi = end(spans.inTime(), trigger.hi());
            secondHi = end(spans.late(), trigger.hi());
        }
        return new Term(trigger, firstLo, firstHi, secondLo, secondHi, () -> quoted(norm, word, trigger));
    }

    /** Returns the last second of {@code span}; days are counted once for all that begins on the same day. */
    private long end(Span span, long start) {
        if (span.unit() == SpanUnit.HOURS) {
            return deadlines.end(span, start);
        }
        Begun begun = new Begun(span, Coverage.day(start));
        Long known = ends.get(begun);
        if (known == null) {
            known = deadlines.end(span, start);
            if (ends.size() >= KEPT) {
                ends.clear();
            }
            ends.put(begun, known);
        }
        return known;
    }

    private Spans spans(String norm, TimingWord word, long second) {
        if (normsHaveSpans) {
            return profile.spans(NormId.of(norm), word, Coverage.date(second));
        }
        Timeline<Spans> values = profile.timeline(word);
        List<Timeline.Dated<Spans>> all = values.values();
        return all.size() == 1 ? all.get(0).value() : values.on(Coverage.date(second));
    }

    /** Returns the time given by a local norm's own {@code span}, without band. */
    Term term(Span span, Interval trigger) {
        long lo = trigger.lo() == Long.MIN_VALUE ? trigger.lo() : end(span, trigger.lo());
        long hi = trigger.hi() == Long.MAX_VALUE ? trigger.hi() : end(span, trigger.hi());
        Supplier<Text> quoted = () -> new Text("規定表の期間＝" + span.ja(), "span in the table of provisions = " + span.en());
        return new Term(trigger, lo, hi, lo, hi, quoted);
    }

    private Text quoted(String norm, TimingWord word, Interval trigger) {
        Spans quoted = spans(norm, word, Moment.startOf(weigher.day(trigger)));
        if (normsHaveSpans && profile.normSpans().containsKey(NormId.of(norm))) {
            return new Text(
                    "この規定の期間＝" + quoted.ja() + "（規程 " + profile.name() + "）",
                    "spans of this norm = " + quoted.en() + " (profile " + profile.name() + ")");
        }
        return new Text(
                "「" + word.ja() + "」＝" + quoted.ja() + "（規程 " + profile.name() + "）",
                "'" + word.en() + "' = " + quoted.en() + " (profile " + profile.name() + ")");
    }

    /** Returns the time that runs to the end of a stated date, without band. */
    Term stated(Interval trigger, Interval due) {
        long lo = due.lo() == Long.MIN_VALUE ? due.lo() : Moment.endOf(Coverage.date(due.lo())) - 1;
        long hi = due.hi() == Long.MAX_VALUE ? due.hi() : Moment.endOf(Coverage.date(due.hi())) - 1;
        Supplier<Text> quoted = () -> new Text("定められた期限 " + shown(lo), "stated date " + shown(lo));
        return new Term(due.moved(trigger.lo(), trigger.hi()), lo, hi, lo, hi, quoted);
    }

    /** Something done at {@code done} is in time. */
    Truth inTime(Interval done, Term term) {
        if (done.hi() <= term.firstLo()) {
            return Truth.TRUE;
        }
        if (done.lo() > term.secondHi()) {
            return Truth.FALSE;
        }
        if (done.lo() > term.firstHi() && done.hi() <= term.secondLo()) {
            return Truth.unknown(Cause.TOLERANCE);
        }
        return done.imprecise(term.trigger());
    }

    /** It may still be done in time at the as-of moment. */
    Truth open(Term term) {
        return weigher.nowInTime(term);
    }

    /** Returns the last seconds of the day on which something begins: "by the start" (D13). */
    static Interval dayOfStart(Interval start) {
        long lo = start.lo() == Long.MIN_VALUE ? start.lo() : Moment.endOf(Coverage.date(start.lo())) - 1;
        long hi = start.hi() == Long.MAX_VALUE ? start.hi() : Moment.endOf(Coverage.date(start.hi())) - 1;
        return start.moved(lo, hi);
    }

    /** Returns a second as people read it. */
    static String shown(long second) {
        if (second == Long.MIN_VALUE || second == Long.MAX_VALUE) {
            return "—";
        }
        String day = Coverage.date(second).toString();
        int within = Math.toIntExact(Math.floorMod(second, Coverage.DAY_SECONDS));
        if (within == Coverage.DAY_SECONDS - 1) {
            return day + " 24:00";
        }
        int hour = within / 3_600;
        int minute = within / 60 % 60;
        return day + (hour < 10 ? " 0" : " ") + hour + (minute < 10 ? ":0" : ":") + minute;
    }

    /**
     * Where the two spans of a time end: each for the earliest and the latest second at which it may have begun.
     *
     * @param trigger when the time began
     * @param firstLo the earliest end of the first span
     * @param firstHi the latest end of the first span
     * @param secondLo the earliest end of the second span
     * @param secondHi the latest end of the second span
     * @param quoted the policy value, as a sentence
     */
    record Term(Interval trigger, long firstLo, long firstHi, long secondLo, long secondHi, Supplier<Text> quoted) {
        /** Returns the policy value, as a sentence. */
        Text value() {
            return quoted.get();
        }
    }
}
