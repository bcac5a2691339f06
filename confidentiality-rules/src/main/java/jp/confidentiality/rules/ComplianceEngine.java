package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;

/**
 * Judges dossiers under one rule base and one profile (判定). Immutable and thread-safe: build once, share between
 * threads; nothing is kept between calls.
 */
public final class ComplianceEngine {
    private final Basis basis;
    private final Threads threads;

    private ComplianceEngine(Basis basis, Threads threads) {
        this.basis = basis;
        this.threads = threads;
    }

    /** Returns the engine of {@code rules} under {@code profile}. */
    public static ComplianceEngine of(RuleBase rules, Profile profile) {
        return new ComplianceEngine(new Basis(rules, profile), Threads.CALLER);
    }

    /**
     * Returns an engine that judges long logs with the help of other threads; results and their order are the same.
     *
     * @param helpers runs parts beside the calling thread; it may be shared and busy, for the calling thread does
     *     whatever nobody else has begun
     * @param threads how many threads to use at most, the calling one included; about the number of cores
     * @throws IllegalArgumentException if {@code threads} is less than 1
     */
    public ComplianceEngine withThreads(Executor helpers, int threads) {
        return new ComplianceEngine(basis, new Threads(Objects.requireNonNull(helpers), threads));
    }

    /**
     * Returns an engine whose findings do not say why: reasons, deciding rows, policy values and what would change them
     * are empty; everything else is the same. {@link #explain} still says why.
     */
    public ComplianceEngine withoutExplanations() {
        return new ComplianceEngine(basis.withoutExplanations(), threads);
    }

    /**
     * Returns an engine that judges activities one by one until it has seen so many of a log, and from then on those
     * that no rule can tell apart once for all; results are the same. Otherwise from a thousand on.
     *
     * @param activities how many; {@link Long#MAX_VALUE} to judge all one by one
     * @throws IllegalArgumentException if it is negative
     */
    public ComplianceEngine judgingAlikeFrom(long activities) {
        return new ComplianceEngine(basis.alikeFrom(activities), threads);
    }

    /** Judges {@code dossier} as of {@code viewpoint}: the same input gives the same assessment, byte for byte. */
    public Assessment assess(Dossier dossier, Viewpoint viewpoint) {
        Assessing assessing = new Assessing(basis, dossier, viewpoint, null);
        List<Finding> findings = new ArrayList<>();
        assessing.judge(dossier.activities().iterator(), threads, findings::add);
        return assessing.assessment(Assessing.inOrder(basis.rules().catalogue(), findings));
    }

    /**
     * Judges activities as a stream past the standing facts of {@code dossier}, in bounded memory: findings go to
     * {@code sink} and are not kept; the assessment returned has counts and effects only. Repeated rows in the stream
     * are not detected.
     *
     * @param dossier the standing facts; its activities, if any, are corrections of streamed rows
     * @param activities the log, read once
     */
    public Assessment assess(
            Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, FindingSink sink) {
        Assessing assessing = new Assessing(basis, dossier, viewpoint, null);
        assessing.judge(activities, threads, sink);
        return assessing.assessment(List.of());
    }

    /**
     * Judges many dossiers, side by side where the engine was given threads: each within one thread. Nothing happens
     * before {@link Bulk#run}; a dossier that cannot be made or judged is reported in its place, and the others go on.
     *
     * @param cases the dossiers, taken one by one as results are taken
     */
    public Bulk assessAll(Iterator<? extends Bulk.Case> cases) {
        return new Bulk(new ComplianceEngine(basis, Threads.CALLER), threads, cases);
    }

    /**
     * Puts {@code dossier} under watch. What it comes to at first is in {@link Watch#snapshot}; the listener hears what
     * changes from then on.
     *
     * @param viewpoint as of when it is judged at first; its known-at moment stays
     * @throws IllegalArgumentException if the dossier's activities come as a stream
     */
    public Watch watch(Dossier dossier, Viewpoint viewpoint, Watch.Listener listener) {
        return new Watch(new Live(basis, dossier, viewpoint), listener);
    }

    /**
     * Says why {@code norm} comes to its verdict for {@code subject}, also where it is satisfied or not applicable.
     *
     * @param subject a row's ID, {@code contract}, {@code unrecorded}, or norm and subject of a violation
     * @return empty where the norm is not judged, or has no such subject
     * @throws IllegalArgumentException if neither the catalogue nor a pack has such a norm
     */
    public Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject) {
        Subject explained = new Subject(basis.rules().catalogue().norm(norm).id(), subject);
        Assessing assessing = new Assessing(basis, dossier, viewpoint, explained);
        assessing.judge(dossier.activities().iterator(), Threads.CALLER, ignored -> {});
        return assessing.explanations().stream().findFirst();
    }
}
