package jp.confidentiality.rules;

import java.util.Iterator;
import java.util.Optional;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;

/** Judges dossiers under one rule base and one profile. Immutable and thread-safe; build once, share. */
public final class ComplianceEngine {
    private ComplianceEngine() {}

    /** Returns the engine of {@code rules} under {@code profile}. */
    public static ComplianceEngine of(RuleBase rules, Profile profile) {
        return new ComplianceEngine();
    }

    /** Judges {@code dossier} as of {@code viewpoint}: the same input gives the same assessment. */
    public Assessment assess(Dossier dossier, Viewpoint viewpoint) {
        throw new IllegalStateException("being built");
    }

    /** Judges with activities as a stream. */
    public Assessment assess(Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, FindingSink sink) {
        throw new IllegalStateException("being built");
    }

    /** Says why {@code norm} comes to its verdict for {@code subject}, also where it is satisfied or not applicable. */
    public Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject) {
        throw new IllegalStateException("being built");
    }
}
