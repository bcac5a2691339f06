package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;

/** Which norms an assessment judges, which it shows, and which not, and why. */
final class Norms {
    private final RuleBase rules;
    private final Profile profile;
    private final Contract contract;

    Norms(RuleBase rules, Profile profile, Contract contract) {
        this.rules = rules;
        this.profile = profile;
        this.contract = contract;
    }

    Status status(Norm norm) {
        if (!contract.instruments().contains(norm.instrument())) {
            return Status.OTHER_INSTRUMENT;
        }
        if (profile.switchedOff(norm.id()).isPresent()) {
            return Status.SWITCHED_OFF;
        }
        if (!rules.checks(norm.id())) {
            return Status.NOT_CHECKED;
        }
        return norm.hasVerdict() ? Status.JUDGED : Status.EFFECT;
    }

    /** Returns why a norm is not judged, or an empty text. */
    String note(Norm norm) {
        return status(norm) == Status.SWITCHED_OFF
                ? profile.switchedOff(norm.id())
                        .map(off -> off.reason() + "（" + off.decidedBy() + "）")
                        .orElse("")
                : "";
    }

    List<Norm> judged() {
        return with(Status.JUDGED);
    }

    Optional<Norm> find(NormId id) {
        return judged().stream().filter(norm -> norm.id().equals(id)).findFirst();
    }

    List<NormId> shown() {
        return ids(Status.EFFECT);
    }

    List<NormId> unchecked() {
        return ids(Status.NOT_CHECKED);
    }

    /** Returns the norms of the special provisions that are judged, the roll-up aside. */
    List<NormId> specialProvisions() {
        return ids(Status.JUDGED).stream()
                .filter(id -> id.value().startsWith("C") && !id.equals(Powers.PROPER_HANDLING))
                .toList();
    }

    private List<NormId> ids(Status status) {
        return with(status).stream().map(Norm::id).toList();
    }

    private List<Norm> with(Status status) {
        List<Norm> found = new ArrayList<>();
        for (Norm norm : Catalogue.standard().norms()) {
            if (status(norm) == status) {
                found.add(norm);
            }
        }
        return found;
    }
}
