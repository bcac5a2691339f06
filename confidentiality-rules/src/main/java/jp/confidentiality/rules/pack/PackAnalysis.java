package jp.confidentiality.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.fact.Column.Role;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.rules.pack.InvalidPackException.Field;
import jp.confidentiality.rules.pack.LocalDuty.Forbidden;
import jp.confidentiality.rules.pack.LocalDuty.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong with local provisions as a whole (パックの分析): provisions that contradict or repeat each other, that
 * apply to nothing or are always violated, gaps between them, clashes with shipped norms. Every remark is proven from
 * conditions and duties; what they do not decide is passed over in silence.
 */
public final class PackAnalysis {
    private final List<LocalNorm> norms;
    private final @Nullable LocalDate expires;
    private final List<PackRemark> remarks = new ArrayList<>();

    private PackAnalysis(List<LocalNorm> norms, @Nullable LocalDate expires) {
        this.norms = norms;
        this.expires = expires;
    }

    /**
     * Returns all that is to be remarked about {@code norms}, in their order.
     *
     * @param expires the last day on which their pack may be loaded; null if there is none
     */
    public static List<PackRemark> of(List<LocalNorm> norms, @Nullable LocalDate expires) {
        PackAnalysis analysis = new PackAnalysis(List.copyOf(norms), expires);
        List<LocalNorm> sound = new ArrayList<>();
        for (LocalNorm norm : analysis.norms) {
            if (analysis.alone(norm)) {
                sound.forEach(earlier -> analysis.pair(earlier, norm));
                sound.add(norm);
            }
        }
        analysis.remarks.addAll(Gaps.of(sound));
        analysis.remarks.addAll(Clashes.of(sound));
        return List.copyOf(analysis.remarks);
    }

    /** Tells whether it applies to anything at all. */
    private boolean alone(LocalNorm norm) {
        if (expires != null && norm.from().isAfter(expires)) {
            remarks.add(PackRemark.of(
                    PackIssue.NEVER_APPLICABLE,
                    norm,
                    Field.FROM,
                    "パックの期限（" + expires + "）より後に施行されるため、一度も適用されません。施行日か期限を改めてください。",
                    "It comes into force after the pack expires. Maybe one of the days is wrong."));
            return false;
        }
        Rows rows = Rows.of(norm);
        if (rows.isEmpty()) {
            never(norm, "条件をすべて満たす行はありえません。条件を見直してください（「又は」のときは、行を分けます）。");
            return false;
        }
        FactColumn moment = moment(norm);
        if (moment != null
                && rows.and(new Condition(moment, Comparison.FROM, List.of(norm.from())))
                        .isEmpty()) {
            never(norm, "条件を満たす行は、すべて施行日（" + norm.from() + "）より前のものです。条件の日付か施行日を改めてください。");
            return false;
        }
        violated(norm, rows);
        superfluous(norm, rows);
        return true;
    }

    private void never(LocalNorm norm, String ja) {
        remarks.add(
                PackRemark.of(
                        PackIssue.NEVER_APPLICABLE,
                        norm,
                        Field.CONDITION,
                        ja,
                        "No row meets all its conditions from its first day on. Maybe two conditions were meant as alternatives."));
    }

    /** Returns the column with the moment of a row itself, if there is one: what took place before is not judged. */
    private static @Nullable FactColumn moment(LocalNorm norm) {
        FactColumn found = null;
        for (FactColumn column :
                norm.subject() == null ? List.<FactColumn>of() : norm.subject().columns()) {
            boolean own = column.role() == Role.EVENT || column.role() == Role.PLANNED_START;
            found = column.isMoment() && !column.isSet() && own ? column : found;
        }
        return found;
    }

    private void violated(LocalNorm norm, Rows rows) {
        if (compliant(norm, rows).isEmpty()) {
            remarks.add(
                    PackRemark.of(
                            PackIssue.ALWAYS_VIOLATED,
                            norm,
                            Field.DUTY,
                            "条件が空欄を求めている欄の記載を求めているため、当てはまる行は必ず違反になります。条件か求めることを改めてください。",
                            "It requires a column to be filled that its conditions require to be blank. Maybe a condition is superfluous."));
        }
    }

    /** Returns the rows that obey it, as far as the row itself decides that. */
    private static Rows compliant(LocalNorm norm, Rows rows) {
        Rows found = rows;
        if (norm.duty() instanceof Recorded recorded) {
            for (FactColumn column : recorded.columns()) {
                if (Comparison.FILLED.fits(column)) {
                    found = found.and(new Condition(column, Comparison.FILLED, List.of()));
                }
            }
        }
        return found;
    }

    private void superfluous(LocalNorm norm, Rows rows) {
        List<Condition> conditions = norm.conditions();
        for (int i = conditions.size() - 1; i >= 0; i--) {
            if (rows.without(conditions.get(i)).within(rows)) {
                remarks.add(new PackRemark(
                        PackIssue.SUBSUMED,
                        norm,
                        Field.CONDITION,
                        i + 1,
                        null,
                        "この条件は、ほかの条件が成り立てば必ず成り立ちます。消しても同じです。",
                        "The other conditions make this one superfluous. Maybe delete it."));
                return;
            }
        }
    }

    private void pair(LocalNorm earlier, LocalNorm norm) {
        contradiction(earlier, norm).or(() -> superfluous(earlier, norm)).ifPresent(remarks::add);
    }

    private static Optional<PackRemark> contradiction(LocalNorm earlier, LocalNorm norm) {
        boolean same = sameRows(earlier, norm);
        if (same && isSame(earlier.duty(), norm.duty())) {
            return Optional.of(PackRemark.against(
                    PackIssue.DUPLICATE,
                    norm,
                    earlier,
                    earlier.article() + "と同じ規定です。一つを消してください。",
                    "It says the same as " + earlier.number() + ". Maybe delete one of the two."));
        }
        if (same && Duties.contradict(earlier.duty(), norm.duty())) {
            return Optional.of(PackRemark.against(
                    PackIssue.CONTRADICTION,
                    norm,
                    earlier,
                    earlier.article() + "と、対象も条件も同じなのに、求めることが食い違います。どちらかを改めてください。",
                    "Of the same rows " + earlier.number() + " asks for something else. Maybe change one of the two."));
        }
        return forbids(earlier, norm) || forbids(norm, earlier)
                ? Optional.of(PackRemark.against(
                        PackIssue.CONTRADICTION,
                        norm,
                        earlier,
                        earlier.article() + "と両立しません：一方が求めることをした行は、すべて他方が禁じています。どちらかの条件を改めてください。",
                        "It cannot be obeyed together with " + earlier.number()
                                + ": what one requires the other forbids. Maybe narrow one of the two."))
                : Optional.empty();
    }

    private static boolean sameRows(LocalNorm one, LocalNorm other) {
        return Rows.of(one).within(Rows.of(other)) && Rows.of(other).within(Rows.of(one));
    }

    private static boolean isSame(LocalDuty one, LocalDuty other) {
        return Duties.implies(one, other) && Duties.implies(other, one);
    }

    /** Tells whether {@code ban} forbids whatever obeys {@code norm}. */
    private static boolean forbids(LocalNorm ban, LocalNorm norm) {
        Rows obeying = compliant(norm, Rows.of(norm));
        return ban.duty() instanceof Forbidden
                && !(norm.duty() instanceof Forbidden)
                && !obeying.isEmpty()
                && obeying.within(Rows.of(ban));
    }

    private static Optional<PackRemark> superfluous(LocalNorm earlier, LocalNorm norm) {
        return covers(earlier, norm)
                ? Optional.of(superfluousBeside(earlier, norm))
                : covers(norm, earlier) ? Optional.of(superfluousBeside(norm, earlier)) : Optional.empty();
    }

    private static PackRemark superfluousBeside(LocalNorm wide, LocalNorm narrow) {
        return PackRemark.against(
                PackIssue.SUBSUMED,
                narrow,
                wide,
                wide.article() + "が、同じ行について同じか、より厳しいことを求めています。この規定は消しても同じです。",
                "Of all its rows " + wide.number() + " asks the same or more. Maybe delete it.");
    }

    private static boolean covers(LocalNorm wide, LocalNorm narrow) {
        return !wide.from().isAfter(narrow.from())
                && Duties.implies(wide.duty(), narrow.duty())
                && Rows.of(narrow).within(Rows.of(wide));
    }
}
