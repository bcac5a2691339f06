package jp.confidentiality.testkit;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.FindingSink;
import jp.confidentiality.rules.Watch;

/** What the testkit asks of an engine; a host's own way to it can stand in its place. */
public interface Judge {
    /** Judges a dossier. */
    Assessment assess(Dossier dossier, Viewpoint viewpoint);

    /** Judges activities as a stream past the standing facts of {@code dossier}. */
    Assessment assess(Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, FindingSink sink);

    /** Says what a norm comes to for one subject; empty where it has no such subject. */
    Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject);

    /**
     * Returns the judge that judges activities one by one up to so many of a log, and from then on those that no rule
     * can tell apart once for all; empty where this judge knows no such thing, and the law of it has nothing to say.
     */
    default Optional<Judge> judgingAlikeFrom(long activities) {
        return Optional.empty();
    }

    /** Puts a dossier under watch; empty where this judge keeps none, and the law of watches has nothing to say. */
    default Optional<Watched> watch(Dossier dossier, Viewpoint viewpoint, Watch.Listener listener) {
        return Optional.empty();
    }

    /** What the testkit asks of a watch. */
    interface Watched extends AutoCloseable {
        /** Records rows, all or none of them; refuses rows that do not fit, as a dossier would. */
        void record(Collection<? extends Fact> rows);

        /** Declares registers complete. */
        void declare(Completeness declaration);

        /** Judges as of {@code moment} from now on. */
        void advanceTo(LocalDateTime moment);

        /** Closes the time before {@code moment}. */
        void closeBefore(LocalDateTime moment);

        /** Returns what everything comes to now. */
        Assessment snapshot();

        @Override
        void close();

        /** Returns {@code watch} as the testkit sees it. */
        static Watched of(Watch watch) {
            return new Watched() {
                @Override
                public void record(Collection<? extends Fact> rows) {
                    watch.record(rows);
                }

                @Override
                public void declare(Completeness declaration) {
                    watch.declare(declaration);
                }

                @Override
                public void advanceTo(LocalDateTime moment) {
                    watch.advanceTo(moment);
                }

                @Override
                public void closeBefore(LocalDateTime moment) {
                    watch.closeBefore(moment);
                }

                @Override
                public Assessment snapshot() {
                    return watch.snapshot();
                }

                @Override
                public void close() {
                    watch.close();
                }
            };
        }
    }

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

            @Override
            public Optional<Judge> judgingAlikeFrom(long activities) {
                return Optional.of(of(engine.judgingAlikeFrom(activities)));
            }

            @Override
            public Optional<Watched> watch(Dossier dossier, Viewpoint viewpoint, Watch.Listener listener) {
                return Optional.of(Watched.of(engine.watch(dossier, viewpoint, listener)));
            }
        };
    }
}
