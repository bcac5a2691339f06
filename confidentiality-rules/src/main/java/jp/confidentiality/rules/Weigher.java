package jp.confidentiality.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.SwitchedOff;
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What evidence is weighed with: the standing facts, the profile, the as-of second; and the few operations that all
 * kinds of evidence share. Notes are made only while {@link #explaining}.
 */
final class Weigher {
    private final Evidence evidence;
    private final Profile profile;
    private final boolean someInWriting;
    private final Map<NormId, SwitchedOff> switchedOff;
    private final Times times;
    private final long asOf;
    private final @Nullable Reads reads;
    private final boolean explains;
    private boolean explaining;
    private boolean openCounts = true;

    Weigher(Evidence evidence, Profile profile, long asOf) {
        this(evidence, profile, asOf, true);
    }

    Weigher(Evidence evidence, Profile profile, long asOf, boolean explains) {
        this.evidence = evidence;
        this.explains = explains;
        this.profile = profile;
        this.someInWriting = profile.inWriting().values().stream()
                .anyMatch(dated -> !dated.value().isEmpty());
        this.switchedOff = new HashMap<>(profile.switchedOff());
        this.switchedOff.values().removeIf(off -> !off.isDated());
        this.asOf = asOf;
        this.reads = evidence.reads();
        this.times = new Times(this, profile);
    }

    Evidence evidence() {
        return evidence;
    }

    Profile profile() {
        return profile;
    }

    Times times() {
        return times;
    }

    /** Returns the as-of second; what is compared with it is better asked below, so that a watch knows until when. */
    long asOf() {
        if (reads != null) {
            reads.everyMoment();
        }
        return asOf;
    }

    Interval now() {
        return Interval.at(asOf());
    }

    /** The as-of moment is before {@code other}. */
    Truth nowBefore(Interval other) {
        noteMoments(other);
        return Interval.at(asOf).before(other);
    }

    /** The as-of moment is not after {@code other}. */
    Truth nowNotAfter(Interval other) {
        noteMoments(other);
        return Interval.at(asOf).notAfter(other);
    }

    /** {@code other} has come by the as-of moment. */
    Truth hasCome(Interval other) {
        noteMoments(other);
        return other.notAfter(Interval.at(asOf));
    }

    /** {@code second} has not come by the as-of moment. */
    boolean isToCome(long second) {
        noteMoment(second);
        return second > asOf;
    }

    /** The as-of moment is in time by {@code term}. */
    Truth nowInTime(Times.Term term) {
        noteMoment(term.firstLo());
        noteMoment(term.firstHi());
        noteMoment(term.secondLo());
        noteMoment(term.secondHi());
        return times.inTime(Interval.at(asOf), term);
    }

    /** Returns {@code hi}, or the as-of second if that is sooner, but nothing before {@code lo}. */
    long byNow(long lo, long hi) {
        return hi <= lo || hi <= asOf ? hi : Math.min(hi, Math.max(lo, asOf()));
    }

    /** Returns the first second at which {@code row} is no longer in force, as {@link Interval#end}. */
    Interval end(Fact row, Cell<Moment> until) {
        Moment moment = until.orNull();
        return Interval.end(row, until, moment == null || moment.isDated() ? asOf : asOf());
    }

    private void noteMoments(Interval other) {
        noteMoment(other.lo());
        noteMoment(other.hi());
    }

    private void noteMoment(long second) {
        if (reads != null) {
            reads.moment(second);
        }
    }

    /** Returns {@code act} at its soonest: what nobody has dated yet may begin right after the as-of moment. */
    Act soonest(Act act) {
        return act.at().lo() == Interval.NEVER.lo() ? act.at(Interval.at(asOf() + 1)) : act;
    }

    /** Tells whether findings are to say why. */
    boolean explains() {
        return explains;
    }

    boolean explaining() {
        return explaining;
    }

    void explaining(boolean wanted) {
        explaining = wanted;
    }

    /** Returns the day whose profile value counts for something that happened at {@code act}. */
    LocalDate day(Interval act) {
        return Coverage.date(act.lo() == Long.MIN_VALUE || act.lo() == Long.MAX_VALUE ? today() : act.lo());
    }

    private long today() {
        noteMoment((Coverage.day(asOf) + 1) * Coverage.DAY_SECONDS);
        return asOf;
    }

    /** {@code form} counts as writing on the day of {@code at}; of an unknown day, where it does under every value. */
    Truth isWritten(Form form, Interval at) {
        return at.lo() != Long.MIN_VALUE
                ? Truth.of(profile.isWritten(form, day(at)))
                : always(profile.writtenForms(), at, forms -> Truth.of(forms.contains(form)));
    }

    /** It holds under the value of the day of {@code at}; where nobody knows the day, under every value (D15). */
    <T> Truth always(Timeline<T> values, Interval at, Function<T, Truth> holds) {
        if (at.lo() != Long.MIN_VALUE) {
            return holds.apply(values.on(day(at)));
        }
        List<Truth> each = values.values().stream()
                .map(dated -> holds.apply(dated.value()))
                .toList();
        boolean alike = each.stream().allMatch(Truth::isTrue) || each.stream().allMatch(Truth::isFalse);
        return alike ? each.get(0) : each.stream().filter(Truth::isUnknown).reduce(at.imprecise(at), Truth::and);
    }

    /** Returns the form that {@code norm} wants of what belongs to {@code act}: the profile may want writing. */
    Writing wanted(String norm, Interval act, Writing writing) {
        return writing == Writing.ANY_FORM && someInWriting && profile.wantsWriting(NormId.of(norm), day(act))
                ? Writing.IN_WRITING
                : writing;
    }

    /** {@code norm} is judged for {@code act}: the profile may have switched it off for some days. */
    Truth judged(NormId norm, Act act) {
        SwitchedOff off = switchedOff.isEmpty() ? null : switchedOff.get(norm);
        return off == null ? Truth.TRUE : InForce.despite(off, this, act);
    }

    /**
     * Nothing recorded is nothing done while it may still be done (D3): so long as that holds for the subject as a
     * whole.
     */
    boolean mayStillBeDone(Truth open) {
        return openCounts && open.isTrue();
    }

    void openCounts(boolean counts) {
        openCounts = counts;
    }

    @Nullable
    Note note(Because because, Object... about) {
        return explaining ? Note.of(because, about) : null;
    }

    /** Returns {@code truth} with a note that says why. */
    Truth noting(Truth truth, Because because, Object about) {
        return explaining ? truth.noting(Note.of(because, about)) : truth;
    }

    /** Returns {@code truth} with a note that says why. */
    Truth noting(Truth truth, Because because, Object first, Object second) {
        return explaining ? truth.noting(Note.of(because, first, second)) : truth;
    }

    /** Two rows contradict each other; it is told once, in whichever order they are met. */
    Truth contradicting(Because because, Fact one, Fact other) {
        boolean inOrder = one.id().compareTo(other.id()) <= 0;
        return noting(Truth.unknown(Cause.CONFLICTING), because, inOrder ? one : other, inOrder ? other : one);
    }

    /** A cell says yes; blank or unknown is missing. */
    Truth yes(Fact row, String column, Cell<Boolean> cell) {
        Boolean value = cell.orNull();
        if (value == null) {
            return missing(row, column, cell);
        }
        Truth truth = Truth.of(value);
        return explaining
                ? truth.noting(
                        Note.of(value ? Because.STATED_YES : Because.STATED_NO, row, heading(row, column), column))
                : truth;
    }

    /** A blank or unknown cell: the row's own register would settle it. */
    Truth missing(Fact row, String column, Cell<?> cell) {
        Truth missing = Truth.missing(FactType.of(row).register());
        Because because = cell.isBlank() ? Because.CELL_BLANK : Because.CELL_UNKNOWN;
        return explaining ? missing.noting(Note.of(because, row, heading(row, column), column)) : missing;
    }

    /** A required content is written: a blank is left out, an explicit unknown is missing. */
    Truth filled(Fact row, String column, Cell<?> cell) {
        if (cell.isUnknown()) {
            return missing(row, column, cell);
        }
        Truth filled = Truth.of(cell.isValue());
        return explaining && filled.isFalse()
                ? filled.noting(Note.of(Because.CELL_BLANK, row, heading(row, column), column))
                : filled;
    }

    /** Returns {@code truth} with a note that a column of {@code row} decides it. */
    Truth column(Truth truth, Fact row, String column) {
        return explaining
                ? truth.noting(Note.of(
                        truth.isTrue() ? Because.STATED_YES : Because.COLUMN_UNFIT, row, heading(row, column), column))
                : truth;
    }

    static String heading(Fact row, String column) {
        return FactType.of(row).column(column).map(FactColumn::ja).orElse(column);
    }

    /** A cell that names someone or something equals {@code id}; a null id is one nobody wrote down. */
    static Truth same(Cell<String> cell, @Nullable String id) {
        String value = cell.orNull();
        return value == null || id == null ? Truth.missing() : Truth.of(value.equals(id));
    }

    /** A set names {@code id}; blank means what {@code blank} says. */
    static Truth contains(Cell<Set<String>> cell, @Nullable String id, Truth blank) {
        Set<String> set = cell.orNull();
        if (set == null) {
            return cell.isBlank() ? blank : Truth.missing();
        }
        return id == null ? Truth.missing() : Truth.of(set.contains(id));
    }

    /**
     * There is evidence among {@code rows} (D2): true if one certainly fits, false if none can and the register is
     * complete, else unknown. While {@code open} is certain, what is declared complete does not matter (D3).
     */
    <F> Truth exists(Collection<F> rows, Function<F, Truth> fits, Register register, Truth complete, Truth open) {
        Truth any = Truth.FALSE;
        for (F row : rows) {
            any = any.or(fits.apply(row));
            if (any.isTrue() && !explaining) {
                return any;
            }
        }
        return settled(any, register, complete, open);
    }

    /**
     * There is evidence among the rows that {@code lookup} finds, as {@link #exists}. Where one row certainly is,
     * whatever else may be found does not matter: a watch keeps to that row. What {@code lookup} looks up, {@code fits}
     * must not.
     */
    <F extends StandingFact> Truth existsAmong(
            Supplier<? extends Collection<F>> lookup,
            Function<F, Truth> fits,
            Register register,
            Truth complete,
            Truth open) {
        if (reads == null) {
            return exists(lookup.get(), fits, register, complete, open);
        }
        int before = evidence.noted();
        Collection<F> rows = lookup.get();
        int after = evidence.noted();
        return exists(
                rows,
                row -> {
                    Truth one = fits.apply(row);
                    if (one.isTrue() && !explaining) {
                        evidence.settledBy(row, before, after);
                    }
                    return one;
                },
                register,
                complete,
                open);
    }

    /** Weighs what the rows show together with whether the register is complete. */
    Truth settled(Truth any, Register register, Truth complete, Truth open) {
        if (any.isTrue()) {
            return any;
        }
        if (mayStillBeDone(open)) {
            return any.isFalse() ? noting(any, Because.NOTHING_YET, register) : any;
        }
        if (complete.isTrue()) {
            return any.isFalse() ? noting(any, Because.NOTHING_RECORDED, register) : any;
        }
        Truth incomplete = noting(complete, Because.REGISTER_INCOMPLETE, register);
        return any.isFalse() ? incomplete.noting(any.notes()) : any.or(incomplete);
    }

    /** Something in force from {@code from} until {@code until} is in force at {@code act} (D13). */
    Truth inForce(Fact row, Cell<Moment> from, Cell<Moment> until, Interval act) {
        return Interval.start(row, from).notAfter(act).and(notEnded(row, until, act));
    }

    /** Something that ends at {@code until} has not ended by {@code act}. */
    Truth notEnded(Fact row, Cell<Moment> until, Interval act) {
        return until.isBlank() ? Truth.TRUE : act.before(end(row, until));
    }

    /** A set in a cell of {@code row} names {@code id}; blank or unknown is missing. */
    Truth lists(Fact row, String column, Cell<Set<String>> cell, @Nullable String id) {
        Set<String> set = cell.orNull();
        if (set == null) {
            return missing(row, column, cell);
        }
        return id == null ? Truth.missing() : Truth.of(set.contains(id));
    }

    /** Every one of {@code pieces} is so; a null piece stands for information nobody wrote down. */
    static Truth each(@Nullable Cell<Set<String>> information, Function<@Nullable String, Truth> holds) {
        Set<String> pieces = information == null ? null : information.orNull();
        if (pieces == null) {
            return holds.apply(null);
        }
        Truth all = Truth.TRUE;
        for (String piece : pieces) {
            all = all.and(holds.apply(piece));
        }
        return all;
    }

    static <T> List<T> list(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }
}
