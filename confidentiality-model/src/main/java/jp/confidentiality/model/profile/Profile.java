package jp.confidentiality.model.profile;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;

/**
 * The policy profile (規程): what differs from one orderer to the next. Immutable; checked when it is built. Values have
 * dates: the one in force on the day of the trigger counts.
 */
public final class Profile implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<TimingWord> ORDERED =
            List.of(TimingWord.AT_ONCE, TimingWord.PROMPTLY, TimingWord.WITHOUT_DELAY);

    private final String name;
    private final LocalDate from;
    private final LocalDate until;
    private final EnumMap<TimingWord, Timeline<Spans>> spans;
    private final Timeline<Set<Form>> writtenForms;
    private final EnumMap<MediumKind, Timeline<Set<MeasureKind>>> measures;
    private final TreeMap<NormId, Timeline<Set<String>>> additionalHistory;
    private final Timeline<CipherPolicy> ciphers;
    private final Timeline<Integer> checkIntervalDays;
    private final Timeline<Boolean> attributionThroughSubcontractors;
    private final TreeMap<NormId, SwitchedOff> switchedOff;
    private final TreeSet<LocalDate> closedDays;

    private Profile(Builder builder) {
        this.name = builder.name;
        this.from = builder.from;
        this.until = builder.until;
        this.spans = new EnumMap<>(builder.spans);
        this.writtenForms = builder.writtenForms;
        this.measures = new EnumMap<>(builder.measures);
        this.additionalHistory = new TreeMap<>(builder.additionalHistory);
        this.ciphers = builder.ciphers;
        this.checkIntervalDays = builder.checkIntervalDays;
        this.attributionThroughSubcontractors = builder.attributionThroughSubcontractors;
        this.switchedOff = new TreeMap<>(builder.switchedOff);
        this.closedDays = new TreeSet<>(builder.closed());
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

    /** Tells whether {@code form} counts as written (書面) on {@code day}. */
    public boolean isWritten(Form form, LocalDate day) {
        return writtenForms.on(day).contains(form);
    }

    /** Returns the forms that count as written, with their dates. */
    public Timeline<Set<Form>> writtenForms() {
        return writtenForms;
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
     * Returns the days within which each check must follow the last, in force on {@code day}; 0: no interval is set.
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

    /** Returns why {@code norm} is switched off, if it is. */
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

    /** Tells whether {@code day} is a working day: no Saturday, Sunday, holiday or closing day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closedDays.contains(day);
    }

    @Override
    public String toString() {
        return "Profile[" + name + ", " + from + ".." + until + "]";
    }

    /** Collects the values of a profile; {@link #build} checks them together. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final LocalDate from;
        private final LocalDate until;
        private final EnumMap<TimingWord, Timeline<Spans>> spans = new EnumMap<>(TimingWord.class);
        private Timeline<Set<Form>> writtenForms = Timeline.always(sorted(Set.of(Form.WRITTEN, Form.PRESCRIBED)));
        private final EnumMap<MediumKind, Timeline<Set<MeasureKind>>> measures = new EnumMap<>(MediumKind.class);
        private final TreeMap<NormId, Timeline<Set<String>>> additionalHistory = new TreeMap<>();
        private Timeline<CipherPolicy> ciphers = Timeline.always(new CipherPolicy("none", Map.of(), Set.of()));
        private Timeline<Integer> checkIntervalDays = Timeline.always(0);
        private Timeline<Boolean> attributionThroughSubcontractors = Timeline.always(true);
        private final TreeMap<NormId, SwitchedOff> switchedOff = new TreeMap<>();
        private final TreeSet<LocalDate> closingDays = new TreeSet<>();
        private HolidayCalendar holidays = day -> false;

        private Builder(String name, LocalDate from, LocalDate until) {
            this.name = name;
            this.from = from;
            this.until = until;
        }

        /** Sets the spans of {@code word}. */
        public Builder spans(TimingWord word, Timeline<Spans> values) {
            spans.put(word, values);
            return this;
        }

        /** Sets the spans of {@code word} for all days. */
        public Builder spans(TimingWord word, Span inTime, Span late) {
            return spans(word, Timeline.always(new Spans(inTime, late)));
        }

        /** Sets the forms that count as written; without it 書面 and 別記様式. */
        public Builder writtenForms(Timeline<Set<Form>> forms) {
            writtenForms = forms.map(Builder::sorted);
            return this;
        }

        /** Sets the measures that important information on {@code kind} needs. */
        public Builder measures(MediumKind kind, Timeline<Set<MeasureKind>> kinds) {
            measures.put(kind, kinds.map(Builder::sorted));
            return this;
        }

        /** Sets columns that the history of {@code norm} needs beyond the items of the text. */
        public Builder additionalHistory(NormId norm, Timeline<Set<String>> columns) {
            additionalHistory.put(norm, columns.map(Builder::sorted));
            return this;
        }

        /** Sets the cipher policy. */
        public Builder ciphers(Timeline<CipherPolicy> policy) {
            ciphers = policy;
            return this;
        }

        /** Sets the days within which each check must follow the last; 0 for none. */
        public Builder checkIntervalDays(Timeline<Integer> days) {
            checkIntervalDays = days;
            return this;
        }

        /** Sets whether responsibility is carried through subcontractors; without it, it is. */
        public Builder attributionThroughSubcontractors(Timeline<Boolean> carried) {
            attributionThroughSubcontractors = carried;
            return this;
        }

        /** Switches {@code norm} off. */
        public Builder switchOff(NormId norm, SwitchedOff why) {
            switchedOff.put(norm, why);
            return this;
        }

        /** Adds days on which the orderer is closed. */
        public Builder closingDays(Set<LocalDate> days) {
            closingDays.addAll(days);
            return this;
        }

        /** Sets the calendar of holidays; without it there are none beside the closing days. */
        public Builder holidays(HolidayCalendar calendar) {
            holidays = calendar;
            return this;
        }

        /**
         * Checks all values together and returns the profile.
         *
         * @throws InvalidProfileException if a timing word has no spans, the days are the wrong way round, a norm is
         *     unknown, or the spans of 直ちに, 速やかに and 遅滞なく are out of order on some day of its validity
         */
        public Profile build() {
            List<InvalidProfileException.Problem> problems = new ArrayList<>();
            for (TimingWord word : TimingWord.values()) {
                if (!spans.containsKey(word)) {
                    problems.add(
                            problem("spans." + word, "", "「" + word.ja() + "」の期間が定められていません。", "the spans are missing"));
                }
            }
            if (until.isBefore(from)) {
                problems.add(problem("until", until.toString(), "終了日が開始日より前です。", "it is before 'from' " + from));
            }
            unknownNorms(problems);
            if (problems.isEmpty()) {
                order(new Profile(this), problems);
            }
            if (!problems.isEmpty()) {
                throw new InvalidProfileException(problems);
            }
            return new Profile(this);
        }

        private void unknownNorms(List<InvalidProfileException.Problem> problems) {
            Set<NormId> named = new TreeSet<>(switchedOff.keySet());
            named.addAll(additionalHistory.keySet());
            for (NormId norm : named) {
                if (Catalogue.standard().find(norm).isEmpty()) {
                    problems.add(problem("norm", norm.value(), "規定IDが規定一覧にありません。", "the catalogue has no such norm"));
                }
            }
        }

        private void order(Profile profile, List<InvalidProfileException.Problem> problems) {
            Deadlines deadlines = new Deadlines(profile);
            for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
                for (int i = 1; i < ORDERED.size(); i++) {
                    TimingWord urgent = ORDERED.get(i - 1);
                    TimingWord relaxed = ORDERED.get(i);
                    if (!deadlines.ordered(urgent, relaxed, day)) {
                        problems.add(problem(
                                "spans." + relaxed,
                                profile.spans(relaxed, day).en(),
                                day + "に始まる期間について「" + relaxed.ja() + "」が「" + urgent.ja() + "」より早く満了します。",
                                "for a time that begins on " + day + " it ends before the spans of " + urgent));
                        return;
                    }
                }
            }
        }

        private static InvalidProfileException.Problem problem(String key, String value, String ja, String en) {
            return new InvalidProfileException.Problem(key, value, ja, "Profile value '" + key + "': " + en + ".");
        }

        private static <E> Set<E> sorted(Set<E> values) {
            return Collections.unmodifiableSet(new TreeSet<>(values));
        }

        private Set<LocalDate> closed() {
            TreeSet<LocalDate> days = new TreeSet<>(closingDays);
            LocalDate last = until.plusYears(2);
            for (LocalDate day = from.minusYears(2); !day.isAfter(last); day = day.plusDays(1)) {
                if (holidays.isHoliday(day)) {
                    days.add(day);
                }
            }
            return days;
        }
    }
}
