package jp.confidentiality.model.profile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a profile each norm turns on (規程値): its timing word, the form of what it wants, and the values that
 * belong to it alone. What the text fixes is not among them.
 */
public final class NormValues {
    private static final Map<NormId, EnumSet<Value>> VALUES = new TreeMap<>();
    private static final Map<NormId, TimingWord> WORDS = new TreeMap<>();

    /** A value of the profile, timing words aside. */
    public enum Value {
        /** What counts as written ({@code written-forms}): the text wants writing. */
        WRITTEN_FORMS,
        /** Whether it has to be in writing ({@code in-writing}): the text leaves the form open. */
        OPEN_FORM,
        /** The measures of each kind of medium ({@code measures}). */
        MEASURES,
        /** Columns of the history beyond the items of the text ({@code additional-history}). */
        HISTORY,
        /** The ciphers accepted ({@code ciphers}). */
        CIPHERS,
        /** How often a check is needed ({@code check-interval-days}). */
        CHECK_INTERVAL,
        /** Whether responsibility is carried through subcontractors ({@code attribution-through-subcontractors}). */
        ATTRIBUTION
    }

    static {
        word(TimingWord.AT_ONCE, "C4P5.breach-report", "R13.immediate-report");
        word(
                TimingWord.PROMPTLY,
                "C3P3I3.follow-site-instructions",
                "C3P3I9.follow-instructions",
                "C3P4.change-reported",
                "C4P5.follow-remedial-instruction",
                "C5P2.correct-and-report",
                "C7.follow-security-instruction",
                "R01.change-report",
                "R13.emergency-measures",
                "R14.breach-details",
                "R14.seek-instructions",
                "R15.follow-improvement");
        word(TimingWord.WITHOUT_DELAY, "R10e.return", "R13.detailed-report");
        word(TimingWord.EACH_TIME, "R12.work-report");
        word(
                TimingWord.UNSTATED,
                "C3P1.roster-on-request",
                "C3P3.explain-on-request",
                "C3P4.cloud-provider",
                "C4P1.disseminated",
                "C4P3.training-report-on-request",
                "C4P4.report-on-demand",
                "C5P1.inspection",
                "R04.education",
                "R10e.erasure-report",
                "R15.on-site-inspection",
                "R15.report-on-demand");
        value(
                Value.WRITTEN_FORMS,
                "C3P3I4.prior-consent",
                "C3P3I4.change-consent",
                "C3P3I4.confined",
                "C3P3I5.no-private-devices",
                "C3P3I6.consent",
                "C3P3I7.consent",
                "R01.initial-report",
                "R01.change-report",
                "R07.application",
                "R10e.erasure-report",
                "R11.entrants-approved",
                "R12.work-report",
                "R13.detailed-report",
                "R14.breach-details");
        value(
                Value.OPEN_FORM,
                "C3P3I3.entry-permission",
                "C3P4.change-reported",
                "C3P4.cloud-provider",
                "C4P5.breach-report",
                "R03.no-disclosure",
                "R05.no-subcontracting",
                "R07.application",
                "R10b.purpose-limitation",
                "R10b.no-third-party",
                "R10c.method-consent",
                "R10e.return",
                "R10e.erasure-approved",
                "R11.entrants-approved",
                "R13.immediate-report",
                "R14.seek-instructions");
        value(Value.MEASURES, "C3P2.strict-measures");
        value(Value.HISTORY, "C3P3I6.history", "C3P3I7.history", "C3P3I8.history");
        value(Value.CIPHERS, "R10c.media-encryption");
        value(Value.CHECK_INTERVAL, "C4P1.checks-performed");
        value(Value.ATTRIBUTION, "C2.attribution");
    }

    private NormValues() {}

    /** Returns the word whose spans {@code norm} is timed by; null where it is not timed by one. */
    public static @Nullable TimingWord word(NormId norm) {
        return WORDS.get(norm);
    }

    /** Returns the values that {@code norm} turns on beside its timing word. */
    public static Set<Value> of(NormId norm) {
        return Collections.unmodifiableSet(VALUES.getOrDefault(norm, EnumSet.noneOf(Value.class)));
    }

    /** Returns the norms that turn on {@code value}. */
    public static List<NormId> of(Value value) {
        return norms(norm -> of(norm).contains(value));
    }

    /** Returns the norms that are timed by {@code word}. */
    public static List<NormId> of(TimingWord word) {
        return norms(norm -> word(norm) == word);
    }

    private static List<NormId> norms(Predicate<NormId> wanted) {
        return Catalogue.standard().norms().stream()
                .map(Norm::id)
                .filter(wanted)
                .toList();
    }

    private static void word(TimingWord word, String... norms) {
        for (String norm : norms) {
            WORDS.put(NormId.of(norm), word);
        }
    }

    private static void value(Value value, String... norms) {
        for (String norm : norms) {
            VALUES.computeIfAbsent(NormId.of(norm), id -> EnumSet.noneOf(Value.class))
                    .add(value);
        }
    }
}
