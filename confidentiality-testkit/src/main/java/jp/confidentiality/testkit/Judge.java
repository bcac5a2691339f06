package jp.confidentiality.testkit;

import java.util.Optional;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.rules.ComplianceEngine;

/** What the runner asks of an engine (判定する者): the shipped one, or another that stands in for it. */
public interface Judge {
    /** Judges a dossier. */
    Assessment assess(Dossier dossier, Viewpoint viewpoint);

    /** Says what a norm comes to for one subject. */
    Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject);

    /** Returns the judge that {@code engine} is. */
    static Judge of(ComplianceEngine engine) {
        return new Judge() {
            @Override
            public Assessment assess(Dossier dossier, Viewpoint viewpoint) {
                return engine.assess(dossier, viewpoint);
            }

            @Override
            public Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject) {
                return engine.explain(dossier, viewpoint, norm, subject);
            }
        };
    }
}
