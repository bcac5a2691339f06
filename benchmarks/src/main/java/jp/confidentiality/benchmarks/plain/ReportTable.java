package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Answer;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.Deadlines.Band;
import org.jspecify.annotations.Nullable;

/** The reports by what they are about. */
final class ReportTable {
    /** The trigger of what may be reported beforehand. */
    static final long ANY_TIME = Long.MIN_VALUE;
    /** Nothing was answered, unless the register does not show it. */
    static final int PERHAPS = -2;

    private final Map<String, List<Report>> byRow = new HashMap<>();
    private final List<Report> aboutNobodyKnowsWhat = new ArrayList<>();
    private final List<Report> all = new ArrayList<>();
    private final Sight sight;
    private final Declared declared;
    private final Timing timing;
    private final Forms forms;

    ReportTable(Sight sight, Declared declared, Timing timing, Forms forms) {
        this.sight = sight;
        this.declared = declared;
        this.timing = timing;
        this.forms = forms;
    }

    void add(Report report) {
        if (!sight.isSeen(report.at())) {
            return;
        }
        all.add(report);
        Set<String> about = report.about().orNull();
        if (about == null) {
            aboutNobodyKnowsWhat.add(report);
        } else {
            about.forEach(
                    one -> byRow.computeIfAbsent(one, k -> new ArrayList<>()).add(report));
        }
    }

    /** Tells whether each content was reported before a moment: about the subject, or about anything. */
    int before(Subject subject, long earliest, long latest, boolean about, boolean written, ReportContent... contents) {
        int worst = Kleene.YES;
        for (ReportContent content : contents) {
            int best = Kleene.NO;
            for (Report report : about ? candidates(subject) : all) {
                int fits = Math.min(
                        states(report, content, written, subject),
                        before(report.at().orNull(), earliest, latest));
                best = Math.max(best, about ? Math.min(fits, names(report, subject)) : fits);
            }
            worst = Math.min(worst, best);
        }
        boolean certain = worst != Kleene.NO || declared.isComplete(Register.REPORTS, latest);
        return certain ? worst : Kleene.UNKNOWN;
    }

    /** Tells whether any report fits before a moment, even perhaps. */
    boolean isAnyBefore(Subject subject, long earliest, long latest, boolean written, ReportContent... contents) {
        for (ReportContent content : contents) {
            for (Report report : candidates(subject)) {
                int fits = Math.min(names(report, subject), states(report, content, written, subject));
                if (Math.min(fits, before(report.at().orNull(), earliest, latest)) != Kleene.NO) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether each content was reported in time, since {@code trigger} at the earliest. */
    int inTime(PlainNorm norm, Subject subject, Band band, long trigger, boolean written, ReportContent... contents) {
        return delivered(
                norm,
                subject,
                band,
                trigger,
                report -> written ? forms.written(report.form(), subject) : Kleene.YES,
                contents);
    }

    /** Tells whether each content was reported in time by a report that fits otherwise. */
    int delivered(
            PlainNorm norm,
            Subject subject,
            Band band,
            long trigger,
            ToIntFunction<Report> otherwise,
            ReportContent... contents) {
        int worst = Kleene.YES;
        for (ReportContent content : contents) {
            int best = Kleene.NO;
            boolean recorded = false;
            for (Report report : candidates(subject)) {
                int fits = fits(report, content, trigger, false, subject);
                fits = fits == Kleene.NO ? fits : Math.min(fits, otherwise.applyAsInt(report));
                recorded |= fits != Kleene.NO;
                if (fits != Kleene.NO) {
                    best = Math.max(
                            best, Math.min(fits, timing.inTime(band, report.at().orNull(), norm, subject)));
                }
            }
            worst = Math.min(worst, best == Kleene.NO ? absent(recorded, band, trigger) : best);
        }
        return worst;
    }

    /** Tells whether a content was reported about the subject before a moment by a report that fits otherwise. */
    int before(Subject subject, long earliest, long latest, ToIntFunction<Report> otherwise, ReportContent content) {
        int best = Kleene.NO;
        for (Report report : candidates(subject)) {
            int fits = Math.min(
                    states(report, content, false, subject), before(report.at().orNull(), earliest, latest));
            if (fits != Kleene.NO) {
                best = Math.max(best, Math.min(fits, Math.min(names(report, subject), otherwise.applyAsInt(report))));
            }
        }
        return best != Kleene.NO || declared.isComplete(Register.REPORTS, latest) ? best : Kleene.UNKNOWN;
    }

    List<Report> all() {
        return all;
    }

    /**
     * Returns the latest answer to the reports that fit: agreed or not, unknown where a report that perhaps fits was
     * answered otherwise no earlier, {@link DeterminationTable#NONE} where none was answered.
     */
    int answer(Subject subject, boolean written, ReportContent... contents) {
        long latest = Long.MIN_VALUE;
        int answer = DeterminationTable.NONE;
        for (Report report : candidates(subject)) {
            long when = answeredAt(report);
            if (when > Long.MIN_VALUE && when >= latest && fits(report, written, subject, contents) == Kleene.YES) {
                int own = agreed(report);
                answer = when == latest && answer >= 0 && answer != own ? Kleene.UNKNOWN : own;
                latest = when;
            }
        }
        for (Report report : candidates(subject)) {
            boolean perhaps = fits(report, written, subject, contents) == Kleene.UNKNOWN;
            if (perhaps && answeredAt(report) >= latest && answeredAt(report) > Long.MIN_VALUE) {
                answer = agreed(report) == answer ? answer : Kleene.UNKNOWN;
            }
        }
        return answer;
    }

    /** As above; {@link #PERHAPS} where no report fits and the register may not show one. */
    int answer(Subject subject, Band band, ReportContent... contents) {
        int answer = answer(subject, true, contents);
        if (answer != DeterminationTable.NONE
                || declared.isComplete(Register.REPORTS, subject.earliest, band.secondLatest())) {
            return answer;
        }
        for (Report report : candidates(subject)) {
            if (fits(report, true, subject, contents) == Kleene.YES) {
                return answer;
            }
        }
        return PERHAPS;
    }

    private int fits(Report report, boolean written, Subject subject, ReportContent... contents) {
        int fits = Kleene.YES;
        for (ReportContent content : contents) {
            fits = Math.min(fits, fits(report, content, ANY_TIME, written, subject));
        }
        return fits;
    }

    private static int agreed(Report report) {
        return report.answer().isValue() ? Kleene.of(report.answer().value() == Answer.AGREED) : Kleene.UNKNOWN;
    }

    /** Returns when it was answered; the least number where it was not, the greatest where nobody knows when. */
    private long answeredAt(Report report) {
        if (report.answer().isBlank() || !sight.isSeen(report.answeredAt())) {
            return Long.MIN_VALUE;
        }
        Moment at = report.answeredAt().orNull();
        return at == null ? Long.MAX_VALUE : at.latest();
    }

    /** Returns the reports about the subject, and those about nobody knows what. */
    List<Report> about(Subject subject) {
        return candidates(subject);
    }

    int fits(Report report, ReportContent content, long trigger, boolean written, Subject subject) {
        Moment at = report.at().orNull();
        if (at != null && at.latest() < trigger) {
            return Kleene.NO;
        }
        return Math.min(names(report, subject), states(report, content, written, subject));
    }

    /** What is not recorded was not done, while it may still be done, or where the register is complete (D2, D3). */
    int absent(boolean recorded, Band band, long trigger) {
        if (!recorded && timing.open(band) == Kleene.YES) {
            return Kleene.NO;
        }
        return declared.isComplete(Register.REPORTS, trigger, band.secondLatest()) ? Kleene.NO : Kleene.UNKNOWN;
    }

    private List<Report> candidates(Subject subject) {
        List<Report> own = byRow.getOrDefault(subject.id, List.of());
        List<Report> other = subject.otherId == null ? List.of() : byRow.getOrDefault(subject.otherId, List.of());
        if (aboutNobodyKnowsWhat.isEmpty() && other.isEmpty()) {
            return own;
        }
        List<Report> together = new ArrayList<>(own);
        together.addAll(other);
        together.addAll(aboutNobodyKnowsWhat);
        return together;
    }

    private int states(Report report, ReportContent content, boolean written, Subject subject) {
        Set<ReportContent> stated = report.contents().orNull();
        int states = stated != null
                ? Kleene.of(stated.contains(content))
                : report.contents().isBlank() ? Kleene.NO : Kleene.UNKNOWN;
        return states != Kleene.NO && written ? Math.min(states, forms.written(report.form(), subject)) : states;
    }

    private static int names(Report report, Subject subject) {
        Cell<Set<String>> about = report.about();
        return about.isValue() ? subject.namedRow(about) : Kleene.UNKNOWN;
    }

    private static int before(@Nullable Moment at, long earliest, long latest) {
        if (at == null) {
            return Kleene.UNKNOWN;
        }
        return at.latest() < earliest ? Kleene.YES : at.earliest() < latest ? Kleene.UNKNOWN : Kleene.NO;
    }
}
