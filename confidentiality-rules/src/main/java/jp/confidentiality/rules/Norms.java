package jp.confidentiality.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.SwitchedOff;
import org.jspecify.annotations.Nullable;

/** Which norms a contract with given instruments is judged by, which are shown, and which not, and why. */
final class Norms {
    private final Catalogue catalogue;
    private final Profile profile;
    private final Status[] statuses;
    private final List<Norm> judged;
    private final BitSet judgedByOrder;
    private final List<Norm> specialProvisions;
    private final long[] triggers;
    private final NormResult[] untouched;
    private final @Nullable LocalDate[] lastOff;
    private final @Nullable Norm breachReport;
    private final @Nullable Text[][] rollsUp; // two threads may write the same sentence: it does not matter whose stays
    private final ConcurrentMap<List<String>, List<Norm>> parts = new ConcurrentHashMap<>();

    Norms(RuleBase rules, Profile profile, Set<Instrument> instruments) {
        this.profile = profile;
        this.catalogue = rules.catalogue();
        List<Norm> all = catalogue.norms();
        this.statuses = new Status[all.size()];
        all.forEach(norm -> statuses[norm.order()] = status(norm, rules, instruments));
        this.judged = with(Status.JUDGED);
        this.judgedByOrder = Tally.orders(judged);
        this.specialProvisions = judged.stream()
                .filter(norm -> norm.instrument() == Instrument.C && !norm.id().equals(Powers.PROPER_HANDLING))
                .toList();
        this.triggers = all.stream().mapToLong(Norms::bits).toArray();
        this.untouched = all.stream().map(this::untouched).toArray(NormResult[]::new);
        this.rollsUp = new Text[all.size()][Verdict.values().length];
        this.lastOff = all.stream().map(this::off).toArray(LocalDate[]::new);
        this.breachReport = is(Powers.BREACH_REPORT, Status.JUDGED) ? catalogue.norm(Powers.BREACH_REPORT) : null;
    }

    private Status status(Norm norm, RuleBase rules, Set<Instrument> instruments) {
        boolean applies = instruments.contains(norm.instrument()) || norm.id().isLocal();
        if (!applies) {
            return Status.OTHER_INSTRUMENT;
        }
        if (profile.switchedOff(norm.id()).filter(off -> !off.isDated()).isPresent()) {
            return Status.SWITCHED_OFF;
        }
        if (!rules.checks(norm.id())) {
            return Status.NOT_CHECKED;
        }
        return norm.hasVerdict() ? Status.JUDGED : Status.EFFECT;
    }

    Status status(Norm norm) {
        return statuses[norm.order()];
    }

    /** Tells whether {@code norm} is judged, or its effect shown. */
    boolean counts(Norm norm) {
        Status status = status(norm);
        return status == Status.JUDGED || status == Status.EFFECT;
    }

    /** Tells whether the norm of this ID has {@code status}. */
    boolean is(NormId norm, Status status) {
        return status(catalogue.norm(norm)) == status;
    }

    /** Returns what {@code norm} comes to with {@code counts}. */
    NormResult result(Norm norm, Counts counts) {
        NormResult none = untouched[norm.order()];
        Verdict worst = counts.worst();
        return worst == Verdict.NOT_APPLICABLE && counts.notApplicable() == 0
                ? none
                : new NormResult(norm, none.status(), none.verdict() == null ? null : worst, counts, none.note());
    }

    private static long bits(Norm norm) {
        long bits = 0;
        for (Register register : norm.triggers()) {
            bits |= 1L << register.ordinal();
        }
        return bits;
    }

    private NormResult untouched(Norm norm) {
        Status status = status(norm);
        @Nullable Verdict verdict = status == Status.JUDGED ? Verdict.NOT_APPLICABLE : null;
        return new NormResult(norm, status, verdict, Counts.NONE, note(norm));
    }

    /** Returns why a norm is not judged, or on some days not judged, or an empty text. */
    private String note(Norm norm) {
        Status status = status(norm);
        return status == Status.SWITCHED_OFF || status == Status.JUDGED
                ? profile.switchedOff(norm.id())
                        .map(off -> off.daysJa() + (off.isDated() ? "適用除外：" : "") + off.reason() + "（" + off.decidedBy()
                                + "）")
                        .orElse("")
                : "";
    }

    /** Returns from which day on {@code norm} is not judged any more; null where there is none. */
    @Nullable
    LocalDate lastOff(Norm norm) {
        return lastOff[norm.order()];
    }

    private @Nullable LocalDate off(Norm norm) {
        return profile.switchedOff(norm.id())
                .filter(off -> off.until().equals(LocalDate.MAX))
                .map(SwitchedOff::from)
                .orElse(null);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<Norm> judged() {
        return judged;
    }

    /** Returns the places of the judged norms in the catalogue; not to be changed. */
    BitSet judgedByOrder() {
        return judgedByOrder;
    }

    /** Returns the registers whose rows are the subjects of {@code norm}, as a bit set by their order. */
    long triggers(Norm norm) {
        return triggers[norm.order()];
    }

    /** Returns the norm about the report of violations; null where it is not judged. */
    @Nullable
    Norm breachReport() {
        return breachReport;
    }

    /** Returns the norms of the special provisions that are judged, the roll-up aside, in catalogue order. */
    List<Norm> specialProvisions() {
        return specialProvisions;
    }

    /** Returns the shipped norms of {@code provisions} and those below them: 第3 holds C3P1, C3P3I6 and so on. */
    List<Norm> of(List<String> provisions) {
        return parts.computeIfAbsent(
                provisions,
                all -> Catalogue.standard().norms().stream()
                        .filter(norm -> belongs(norm, all))
                        .toList());
    }

    /** Returns the sentence that {@code part}, a shipped norm, came to {@code verdict} where others roll it up. */
    Text rollsUp(Norm part, Verdict verdict) {
        Text known = rollsUp[part.order()][verdict.ordinal()];
        if (known == null) {
            Text title = new Text(part.titleJa(), part.titleEn());
            known = Note.of(Because.ROLLS_UP, title, part.id(), verdict).text();
            rollsUp[part.order()][verdict.ordinal()] = known;
        }
        return known;
    }

    private static boolean belongs(Norm norm, List<String> provisions) {
        String provision = norm.id().provision();
        for (String one : provisions) {
            boolean below = provision.startsWith(one) && provision.startsWith("P", one.length());
            if (below || provision.equals(one)) {
                return true;
            }
        }
        return false;
    }

    private List<Norm> with(Status status) {
        List<Norm> found = new ArrayList<>();
        for (Norm norm : catalogue.norms()) {
            if (status(norm) == status) {
                found.add(norm);
            }
        }
        return List.copyOf(found);
    }
}
