package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What rows of one character come to, by spans of time. A span is tried when the first row falls into it; where that is
 * not certain it is cut in halves, down to {@link #SHORTEST}. What is certain of the whole is certain of its halves
 * (D1), and not asked again. For all threads of an assessment: what one has found out, the others know.
 */
final class Spans {
    /** In seconds. */
    private static final long SHORTEST = Coverage.DAY_SECONDS / 2;

    private final Act act;
    private final List<Plan> plans;
    private final List<Span> spans = new ArrayList<>();

    /** What is known of a span: from a second on, to another, which is not of it. */
    static final class Span {
        final long begin;
        final long end;

        /** What the plans come to; null where it is not certain. */
        private final @Nullable Verdict[] verdicts;

        private boolean tried;
        private boolean settled;

        Span(long begin, long end, @Nullable Verdict[] verdicts) {
            this.begin = begin;
            this.end = end;
            this.verdicts = verdicts;
        }

        private void attempt(List<Plan> plans, Act act, Judging judging) {
            tried = true;
            settled = judging.quietly(plans, act.at(new Interval(begin, end - 1, false, false, 0)), verdicts);
        }
    }

    /**
     * Makes it, with nothing tried.
     *
     * @param act a row of the character, without ID or moment
     * @param plans what is judged of it
     * @param begins when the spans begin, in seconds; the last one ends at the last of them
     */
    Spans(Act act, List<Plan> plans, long[] begins) {
        this.act = act;
        this.plans = plans;
        for (int i = 1; i < begins.length; i++) {
            spans.add(new Span(begins[i - 1], begins[i], new Verdict[plans.size()]));
        }
    }

    /** Returns the span that holds {@code at}, if it is certain what its rows come to, and leaves nothing to tell. */
    @Nullable
    synchronized Span settled(Moment at, Judging judging) {
        int place = place(at);
        while (place >= 0) {
            Span span = spans.get(place);
            if (!span.tried) {
                span.attempt(plans, act, judging);
            }
            if (span.settled || span.end - span.begin <= SHORTEST) {
                return span.settled ? span : null;
            }
            halve(place, span);
            place = place(at);
        }
        return null;
    }

    /** Returns where the span is that holds all of {@code at}; negative where none does. */
    private int place(Moment at) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span span = spans.get(i);
            if (span.begin <= at.earliest()) {
                return at.latest() < span.end ? i : -1;
            }
        }
        return -1;
    }

    private void halve(int place, Span span) {
        long middle = span.begin + (span.end - span.begin) / 2;
        spans.set(place, new Span(span.begin, middle, span.verdicts.clone()));
        spans.add(place + 1, new Span(middle, span.end, span.verdicts));
    }

    /** Counts {@code number} rows of {@code span}. */
    void count(Span span, long number, Judging judging) {
        judging.count(plans, span.verdicts, number);
    }
}
