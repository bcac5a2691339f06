package jp.confidentiality.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.SwitchedOff;

/** Which norms a contract with given instruments is judged by, which are shown, and which not, and why. */
final class Norms {
    private final Catalogue catalogue;
    private final Profile profile;
    private final Status[] statuses;
    private final List<Norm> judged;
    private final Set<NormId> specialProvisions;

    Norms(RuleBase rules, Profile profile, Set<Instrument> instruments) {
        this.profile = profile;
        this.catalogue = rules.catalogue();
        List<Norm> all = catalogue.norms();
        this.statuses = new Status[all.size()];
        all.forEach(norm -> statuses[norm.order()] = status(norm, rules, instruments));
        this.judged = with(Status.JUDGED);
        this.specialProvisions = judged.stream()
                .filter(norm -> norm.instrument() == Instrument.C && !norm.id().equals(Powers.PROPER_HANDLING))
                .map(Norm::id)
                .collect(Collectors.toUnmodifiableSet());
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

    /** Returns why a norm is not judged, or on some days not judged, or an empty text. */
    String note(Norm norm) {
        Status status = status(norm);
        return status == Status.SWITCHED_OFF || status == Status.JUDGED
                ? profile.switchedOff(norm.id())
                        .map(off -> off.daysJa() + (off.isDated() ? "適用除外：" : "") + off.reason() + "（" + off.decidedBy()
                                + "）")
                        .orElse("")
                : "";
    }

    /** Returns from which day on {@code norm} is not judged any more, if there is one. */
    Optional<LocalDate> lastOff(Norm norm) {
        return profile.switchedOff(norm.id())
                .filter(off -> off.until().equals(LocalDate.MAX))
                .map(SwitchedOff::from);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<Norm> judged() {
        return judged;
    }

    Optional<Norm> find(NormId id) {
        return judged.stream().filter(norm -> norm.id().equals(id)).findFirst();
    }

    /** Returns the norms of the special provisions that are judged, the roll-up aside. */
    Set<NormId> specialProvisions() {
        return specialProvisions;
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
