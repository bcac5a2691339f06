package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.internal.Given;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/**
 * The policy profile (規程): what differs from one orderer to the next. Immutable; checked when it is built. Values have
 * dates: the one in force on the day of the trigger counts.
 */
public final class Profile implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How many years before its first day and after its last a profile knows the holidays. */
    static final int CALENDAR_YEARS = 2;

    private final String name;
    private final LocalDate from;
    private final LocalDate until;
    private final EnumMap<TimingWord, Timeline<Spans>> spans;
    private final TreeMap<NormId, Timeline<Spans>> normSpans;
    private final Timeline<Set<Form>> writtenForms;
    private final Timeline<Set<NormId>> inWriting;
    private final EnumMap<MediumKind, Timeline<Set<MeasureKind>>> measures;
    private final TreeMap<NormId, Timeline<Set<String>>> additionalHistory;
    private final Timeline<CipherPolicy> ciphers;
    private final Timeline<Integer> checkIntervalDays;
    private final Timeline<Boolean> attributionThroughSubcontractors;
    private final TreeMap<NormId, SwitchedOff> switchedOff;
    private final TreeSet<LocalDate> closedDays;
    private final TreeSet<LocalDate> openDays;
    private final ArrayList<Decision> decisions;
    private transient volatile @Nullable WorkingDays workingDays;

    private Profile(Builder builder, Set<LocalDate> closedDays) {
        this.name = builder.name;
        this.from = builder.from;
        this.until = builder.until;
        this.spans = new EnumMap<>(builder.spans);
        this.normSpans = new TreeMap<>(builder.normSpans);
        this.writtenForms = builder.writtenForms;
        this.inWriting = builder.inWriting;
        this.measures = new EnumMap<>(builder.measures);
        this.additionalHistory = new TreeMap<>(builder.additionalHistory);
        this.ciphers = builder.ciphers;
        this.checkIntervalDays = builder.checkIntervalDays;
        this.attributionThroughSubcontractors = builder.attributionThroughSubcontractors;
        this.switchedOff = new TreeMap<>(builder.switchedOff);
        this.closedDays = new TreeSet<>(closedDays);
        this.openDays = new TreeSet<>(builder.openDays);
        this.decisions = new ArrayList<>(builder.decisions);
    }

    /**
     * Begins a profile.
     *
     * @param name the name it is chosen by, such as {@code example-2026}
     * @param from the first day it is meant for
     * @param until the last day it is meant for, inclusive
     */
    public static Builder named(String name, LocalDate from, LocalDate until) {
        return new Builder(name, from, until);
    }

    /** Returns the name it is chosen by. */
    public String name() {
        return name;
    }

    /** Returns the first day it is meant for. */
    public LocalDate from() {
        return from;
    }

    /** Returns the last day it is meant for, inclusive. */
    public LocalDate until() {
        return until;
    }

    /** Returns the spans of {@code word} in force on {@code day}. */
    public Spans spans(TimingWord word, LocalDate day) {
        return timeline(word).on(day);
    }

    /** Returns the spans of {@code word} with their dates. */
    public Timeline<Spans> timeline(TimingWord word) {
        return Objects.requireNonNull(spans.get(word));
    }

    /** Returns the spans of all timing words, with their dates. */
    public Map<TimingWord, Timeline<Spans>> spans() {
        return Collections.unmodifiableMap(spans);
    }

    /** Returns the spans that count for {@code norm}, whose text says {@code word}, on {@code day}: its own, if any. */
    public Spans spans(NormId norm, TimingWord word, LocalDate day) {
        Timeline<Spans> own = normSpans.get(norm);
        return own == null ? spans(word, day) : own.on(day);
    }

    /** Returns the spans of norms that have their own instead of those of their timing word, with their dates. */
    public Map<NormId, Timeline<Spans>> normSpans() {
        return Collections.unmodifiableMap(normSpans);
    }

    /** Tells whether {@code form} counts as written (書面) on {@code day}. */
    public boolean isWritten(Form form, LocalDate day) {
        return writtenForms.on(day).contains(form);
    }

    /** Returns the forms that count as written, with their dates. */
    public Timeline<Set<Form>> writtenForms() {
        return writtenForms;
    }

    /**
     * Tells whether on {@code day} what {@code norm} wants has to be in writing though its text leaves the form open.
     */
    public boolean wantsWriting(NormId norm, LocalDate day) {
        return inWriting.on(day).contains(norm);
    }

    /** Returns the norms whose consents and reports have to be in writing though the text leaves the form open. */
    public Timeline<Set<NormId>> inWriting() {
        return inWriting;
    }

    /** Returns the measures that important information on {@code kind} needs on {@code day}; empty: not listed. */
    public Optional<Set<MeasureKind>> measures(MediumKind kind, LocalDate day) {
        return Optional.ofNullable(measures.get(kind)).map(t -> t.on(day));
    }

    /** Returns the measures of all kinds of medium, with their dates. */
    public Map<MediumKind, Timeline<Set<MeasureKind>>> measures() {
        return Collections.unmodifiableMap(measures);
    }

    /** Returns the columns that the history of {@code norm} needs on {@code day} beyond the items of the text. */
    public Set<String> additionalHistory(NormId norm, LocalDate day) {
        Timeline<Set<String>> found = additionalHistory.get(norm);
        return found == null ? Set.of() : found.on(day);
    }

    /** Returns the additional history columns of all norms, with their dates. */
    public Map<NormId, Timeline<Set<String>>> additionalHistory() {
        return Collections.unmodifiableMap(additionalHistory);
    }

    /** Returns the cipher policy in force on {@code day}. */
    public CipherPolicy ciphers(LocalDate day) {
        return ciphers.on(day);
    }

    /** Returns the cipher policy with its dates. */
    public Timeline<CipherPolicy> ciphers() {
        return ciphers;
    }

    /**
     * Returns the length in days of the intervals that each need a check, in force on {@code day}; 0: none is set. They
     * run on from the day after the start, and do not start anew at a check.
     */
    public int checkIntervalDays(LocalDate day) {
        return checkIntervalDays.on(day);
    }

    /** Returns the check interval with its dates. */
    public Timeline<Integer> checkIntervalDays() {
        return checkIntervalDays;
    }

    /** Tells whether responsibility is carried through subcontractors on {@code day} (an interpretation of 第2). */
    public boolean attributesThroughSubcontractors(LocalDate day) {
        return attributionThroughSubcontractors.on(day);
    }

    /** Returns whether responsibility is carried through subcontractors, with its dates. */
    public Timeline<Boolean> attributionThroughSubcontractors() {
        return attributionThroughSubcontractors;
    }

    /** Returns the days from which some value is another than before, whichever: between two of them none changes. */
    public SortedSet<LocalDate> changes() {
        List<Timeline<?>> dated = new ArrayList<>(spans.values());
        dated.addAll(normSpans.values());
        dated.addAll(measures.values());
        dated.addAll(additionalHistory.values());
        dated.addAll(List.of(writtenForms, inWriting, ciphers, checkIntervalDays, attributionThroughSubcontractors));
        SortedSet<LocalDate> days = new TreeSet<>();
        dated.forEach(one -> one.values().forEach(value -> days.add(value.from())));
        for (SwitchedOff off : switchedOff.values()) {
            days.add(off.from());
            days.add(
                    off.until().equals(LocalDate.MAX)
                            ? LocalDate.MIN
                            : off.until().plusDays(1));
        }
        days.remove(LocalDate.MIN);
        return days;
    }

    /** Returns why {@code norm} is switched off, and on which days, if it is on any. */
    public Optional<SwitchedOff> switchedOff(NormId norm) {
        return Optional.ofNullable(switchedOff.get(norm));
    }

    /** Returns the norms switched off. */
    public Map<NormId, SwitchedOff> switchedOff() {
        return Collections.unmodifiableMap(switchedOff);
    }

    /**
     * Returns the holidays and closing days it knows, from two years before its first day to two years after its last.
     */
    public Set<LocalDate> closedDays() {
        return Collections.unmodifiableSet(closedDays);
    }

    /** Returns the days on which the orderer is open although they are Saturdays, Sundays, holidays or closing days. */
    public Set<LocalDate> openDays() {
        return Collections.unmodifiableSet(openDays);
    }

    /** Tells whether {@code day} is a working day: an opening day, or no Saturday, Sunday, holiday or closing day. */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day.toEpochDay());
    }

    /** Tells whether {@code day}, counted from 1970-01-01, is a working day. */
    boolean isWorkingDay(long day) {
        WorkingDays known = workingDays;
        if (known == null) {
            known = new WorkingDays(closedDays, openDays);
            workingDays = known;
        }
        return known.has(day);
    }

    /** Returns why and by whom values were decided, in the order given; that of the whole profile has an empty key. */
    public List<Decision> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profile that
                && name.equals(that.name)
                && from.equals(that.from)
                && until.equals(that.until)
                && spans.equals(that.spans)
                && normSpans.equals(that.normSpans)
                && writtenForms.equals(that.writtenForms)
                && inWriting.equals(that.inWriting)
                && measures.equals(that.measures)
                && additionalHistory.equals(that.additionalHistory)
                && ciphers.equals(that.ciphers)
                && checkIntervalDays.equals(that.checkIntervalDays)
                && attributionThroughSubcontractors.equals(that.attributionThroughSubcontractors)
                && switchedOff.equals(that.switchedOff)
                && closedDays.equals(that.closedDays)
                && openDays.equals(that.openDays)
                && decisions.equals(that.decisions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, from, until, spans, switchedOff);
    }

    @Override
    public String toString() {
        return "Profile[" + name + ", " + from + ".." + until + "]";
    }

    /** Collects the values of a profile; {@link #build} checks them together. Not thread-safe. */
    public static final class Builder {
        private static final String OWNER = "a profile";

        private final String name;
        private final LocalDate from;
        private final LocalDate until;
        private final EnumMap<TimingWord, Timeline<Spans>> spans = new EnumMap<>(TimingWord.class);
        private final TreeMap<NormId, Timeline<Spans>> normSpans = new TreeMap<>();
        private Timeline<Set<NormId>> inWriting = Timeline.always(Set.of());
        private Timeline<Set<Form>> writtenForms = Timeline.always(sorted(Set.of(Form.WRITTEN, Form.PRESCRIBED)));
        private final EnumMap<MediumKind, Timeline<Set<MeasureKind>>> measures = new EnumMap<>(MediumKind.class);
        private final TreeMap<NormId, Timeline<Set<String>>> additionalHistory = new TreeMap<>();
        private Timeline<CipherPolicy> ciphers =
                Timeline.always(new CipherPolicy(CipherList.shipped(), Map.of(), Set.of()));
        private Timeline<Integer> checkIntervalDays = Timeline.always(0);
        private Timeline<Boolean> attributionThroughSubcontractors = Timeline.always(true);
        private final TreeMap<NormId, SwitchedOff> switchedOff = new TreeMap<>();
        private final TreeSet<LocalDate> closingDays = new TreeSet<>();
        private final TreeSet<LocalDate> openDays = new TreeSet<>();
        private final ArrayList<Decision> decisions = new ArrayList<>();
        private HolidayCalendar holidays = day -> false;

        private Builder(String name, LocalDate from, LocalDate until) {
            this.name = Given.text(OWNER, "name", name);
            this.from = Given.field(OWNER, "from", from);
            this.until = Given.field(OWNER, "until", until);
        }

        /** Sets the spans of {@code word}. */
        public Builder spans(TimingWord word, Timeline<Spans> values) {
            spans.put(word, Given.field(OWNER, "spans." + word, values));
            return this;
        }

        /** Sets the spans of {@code word} for all days. */
        public Builder spans(TimingWord word, Span inTime, Span late) {
            return spans(word, Timeline.always(new Spans(inTime, late)));
        }

        /** Sets spans of {@code norm} that count instead of those of its timing word. */
        public Builder spans(NormId norm, Timeline<Spans> values) {
            normSpans.put(norm, Given.field(OWNER, "normSpans." + norm, values));
            return this;
        }

        /** Sets the norms whose consents and reports have to be in writing though the text leaves the form open. */
        public Builder inWriting(Timeline<Set<NormId>> norms) {
            inWriting = Given.field(OWNER, "inWriting", norms).map(Builder::sorted);
            return this;
        }

        /** Sets the forms that count as written; without it 書面 and 別記様式. */
        public Builder writtenForms(Timeline<Set<Form>> forms) {
            writtenForms = Given.field(OWNER, "writtenForms", forms).map(Builder::sorted);
            return this;
        }

        /** Sets the measures that important information on {@code kind} needs. */
        public Builder measures(MediumKind kind, Timeline<Set<MeasureKind>> kinds) {
            measures.put(kind, Given.field(OWNER, "measures." + kind, kinds).map(Builder::sorted));
            return this;
        }

        /** Sets columns that the history of {@code norm} needs beyond the items of the text. */
        public Builder additionalHistory(NormId norm, Timeline<Set<String>> columns) {
            additionalHistory.put(
                    norm,
                    Given.field(OWNER, "additionalHistory." + norm, columns).map(Builder::sorted));
            return this;
        }

        /** Sets the cipher policy. */
        public Builder ciphers(Timeline<CipherPolicy> policy) {
            ciphers = Given.field(OWNER, "ciphers", policy);
            return this;
        }

        /** Sets the length in days of the intervals that each need a check; 0 for none. */
        public Builder checkIntervalDays(Timeline<Integer> days) {
            checkIntervalDays = Given.field(OWNER, "checkIntervalDays", days);
            return this;
        }

        /** Sets whether responsibility is carried through subcontractors; without it, it is. */
        public Builder attributionThroughSubcontractors(Timeline<Boolean> carried) {
            attributionThroughSubcontractors = Given.field(OWNER, "attributionThroughSubcontractors", carried);
            return this;
        }

        /** Switches {@code norm} off. */
        public Builder switchOff(NormId norm, SwitchedOff why) {
            switchedOff.put(norm, Given.field(OWNER, "switchedOff." + norm, why));
            return this;
        }

        /** Adds days on which the orderer is closed. */
        public Builder closingDays(Set<LocalDate> days) {
            closingDays.addAll(days);
            return this;
        }

        /** Adds days on which the orderer is open although they would be no working days. */
        public Builder openDays(Set<LocalDate> days) {
            openDays.addAll(days);
            return this;
        }

        /** Adds why and by whom a value, or the whole profile, was decided. */
        public Builder decided(Decision decision) {
            decisions.add(Given.field(OWNER, "decisions", decision));
            return this;
        }

        /** Sets the calendar of holidays; without it there are none beside the closing days. */
        public Builder holidays(HolidayCalendar calendar) {
            holidays = Given.field(OWNER, "holidays", calendar);
            return this;
        }

        /**
         * Checks all values together and returns the profile.
         *
         * @throws InvalidProfileException with everything that is wrong: a timing word without spans; days the wrong
         *     way round or more than a century apart; a norm that is unknown, owes no history, has no timing word to
         *     replace or whose form the text fixes; an unknown column; an oral form that counts as written, or a
         *     written one that does not; a negative interval; spans of 直ちに, 速やかに and 遅滞なく, or the two spans of one
         *     word, that are out of order on some day of its validity; working days beyond the days whose holidays are
         *     known
         */
        public Profile build() {
            ProfileCheck check = new ProfileCheck();
            boolean ordered = check.days(from, until);
            Profile profile = new Profile(this, ordered ? closed() : Set.of());
            check.values(profile, ordered);
            check.close();
            return profile;
        }

        private static <E> Set<E> sorted(Set<E> values) {
            return Collections.unmodifiableSet(new TreeSet<>(values));
        }

        private Set<LocalDate> closed() {
            TreeSet<LocalDate> days = new TreeSet<>(closingDays);
            LocalDate last = until.plusYears(CALENDAR_YEARS);
            for (LocalDate day = from.minusYears(CALENDAR_YEARS); !day.isAfter(last); day = day.plusDays(1)) {
                if (holidays.isHoliday(day)) {
                    days.add(day);
                }
            }
            return days;
        }
    }
}
