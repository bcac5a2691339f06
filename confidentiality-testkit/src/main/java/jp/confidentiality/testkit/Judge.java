package jp.confidentiality.testkit;

import java.util.Iterator;
import java.util.Optional;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.FindingSink;

/** What the testkit asks of an engine; a host's own way to it can stand in its place. */
public interface Judge {
    /** Judges a dossier. */
    Assessment assess(Dossier dossier, Viewpoint viewpoint);

    /** Judges activities as a stream past the standing facts of {@code dossier}. */
    Assessment assess(Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, FindingSink sink);

    /** Says what a norm comes to for one subject; empty where it has no such subject. */
    Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject);

    /** Returns the judge that {@code engine} is. */
    static Judge of(ComplianceEngine engine) {
        return new Judge() {
            @Override
            public Assessment assess(Dossier dossier, Viewpoint viewpoint) {
                return engine.assess(dossier, viewpoint);
            }

            @Override
            public Assessment assess(
                    Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, FindingSink sink) {
                return engine.assess(dossier, activities, viewpoint, sink);
            }

            @Override
            public Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject) {
                return engine.explain(dossier, viewpoint, norm, subject);
            }
        };
    }
}
