package jp.confidentiality.model.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.confidentiality.model.internal.Given;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier comes to (判定書): every norm's verdict and counts, the findings, the effects, and what is needed to
 * repeat it. Equal dossiers, moments, profiles and rules give equal assessments.
 */
public final class Assessment implements Serializable {
    /** The norm that only sums up others: its one subject is not counted again where norms are counted together. */
    public static final NormId ROLL_UP = NormId.of("C1.proper-handling");

    private static final long serialVersionUID = 1L;

    private final Replay replay;
    private final ArrayList<NormResult> norms;
    private final ArrayList<Finding> findings;
    private final ArrayList<Effect> effects;

    /**
     * Makes an assessment.
     *
     * @param replay what is needed to repeat it
     * @param results every norm of the catalogue, in order
     * @param findings all findings that are violated, undetermined or pending, in catalogue order, then by subject
     * @param effects the effects, in catalogue order
     */
    public Assessment(Replay replay, List<NormResult> results, List<Finding> findings, List<Effect> effects) {
        this.replay = Given.field("an assessment", "replay", replay);
        this.norms = new ArrayList<>(results);
        checkNorms();
        this.findings = new ArrayList<>(findings);
        this.effects = new ArrayList<>(effects);
    }

    /** The shipped norms in their order are certainly each there once. */
    private void checkNorms() {
        List<Norm> shipped = Catalogue.standard().norms();
        Set<NormId> others = null;
        for (int i = 0; i < norms.size(); i++) {
            Norm norm = norms.get(i).norm();
            if (others != null
                    || i >= shipped.size()
                    || !norm.id().equals(shipped.get(i).id())) {
                others = others == null ? ids(i) : others;
                if (!others.add(norm.id())) {
                    throw new IllegalArgumentException("Norm '" + norm.id()
                            + "' has two results in one assessment. Maybe results were joined twice.");
                }
            }
        }
    }

    /** Returns the IDs of the first {@code number} norms. */
    private Set<NormId> ids(int number) {
        Set<NormId> ids = new HashSet<>();
        norms.subList(0, number).forEach(result -> ids.add(result.norm().id()));
        return ids;
    }

    /** Returns what is needed to repeat the assessment. */
    public Replay replay() {
        return replay;
    }

    /** Returns every norm's result, in catalogue order. */
    public List<NormResult> results() {
        return List.copyOf(norms);
    }

    /** Returns the result of {@code norm}. */
    public NormResult result(NormId norm) {
        int place = Catalogue.standard().find(norm).map(Norm::order).orElse(norms.size());
        if (place < norms.size() && norms.get(place).norm().id().equals(norm)) {
            return norms.get(place);
        }
        for (NormResult result : norms) {
            if (result.norm().id().equals(norm)) {
                return result;
            }
        }
        throw new IllegalArgumentException("Norm '" + norm + "' is not in the catalogue. Maybe it is misspelt.");
    }

    /** Returns the verdict of {@code norm}; empty where it has none: an effect, not checked, switched off. */
    public Optional<Verdict> verdict(NormId norm) {
        return Optional.ofNullable(result(norm).verdict());
    }

    /** Returns what is violated, undetermined or pending, in catalogue order of norms, then by subject. */
    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    /** Returns the finding of {@code norm} about {@code subject}, if it is violated, undetermined or pending. */
    public Optional<Finding> finding(NormId norm, String subject) {
        return findings.stream()
                .filter(f -> f.norm().equals(norm) && f.subject().equals(subject))
                .findFirst();
    }

    /** Returns powers and constitutive norms with their state. */
    public List<Effect> effects() {
        return Collections.unmodifiableList(effects);
    }

    /** Returns the counts of a provision's norms together, {@link #ROLL_UP} aside. */
    public Counts counts(Provision provision) {
        return counts(provision.norms().stream().map(norm -> result(norm.id())));
    }

    /** Returns the counts of an instrument's norms together, {@link #ROLL_UP} aside. */
    public Counts counts(Instrument instrument) {
        return counts(norms.stream().filter(result -> result.norm().instrument() == instrument));
    }

    /** Returns the counts of all norms together, {@link #ROLL_UP} aside. */
    public Counts counts() {
        return counts(norms.stream());
    }

    /** Returns the worst verdict of a provision's norms; empty where none of them has one. */
    public Optional<Verdict> verdict(Provision provision) {
        return worst(provision.norms().stream().map(norm -> result(norm.id())).toList());
    }

    /** Returns the worst verdict of an instrument's norms; empty where none of them has one. */
    public Optional<Verdict> verdict(Instrument instrument) {
        return worst(norms.stream()
                .filter(result -> result.norm().instrument() == instrument)
                .toList());
    }

    /** Returns the worst verdict of all norms; empty where none has one. */
    public Optional<Verdict> verdict() {
        return worst(results());
    }

    /** Returns the norms of the contract's instruments that no rule judges yet. */
    public List<NormId> notChecked() {
        return norms.stream()
                .filter(result -> result.status() == NormResult.Status.NOT_CHECKED)
                .map(result -> result.norm().id())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment that
                && replay.equals(that.replay)
                && norms.equals(that.norms)
                && findings.equals(that.findings)
                && effects.equals(that.effects);
    }

    @Override
    public int hashCode() {
        return replay.hashCode();
    }

    @Override
    public String toString() {
        return "Assessment[" + replay.contract() + ", " + replay.viewpoint() + ", " + counts() + "]";
    }

    private static Counts counts(Stream<NormResult> results) {
        return results.filter(result -> !result.norm().id().equals(ROLL_UP))
                .map(NormResult::counts)
                .reduce(Counts.NONE, Counts::plus);
    }

    private static Optional<Verdict> worst(List<NormResult> results) {
        @Nullable Verdict worst = null;
        for (NormResult result : results) {
            @Nullable Verdict verdict = result.verdict();
            if (verdict != null) {
                worst = worst == null ? verdict : worst.or(verdict);
            }
        }
        return Optional.ofNullable(worst);
    }

    /**
     * What is needed to repeat an assessment.
     *
     * @param contract the contract's ID
     * @param viewpoint as of when, as known when
     * @param profile the profile's name
     * @param rulesHash the SHA-256 of the rules, in hexadecimal
     * @param profileHash the SHA-256 of the profile's values
     * @param dossierHash the SHA-256 of the dossier, whatever the order of its rows
     */
    public record Replay(
            String contract,
            Viewpoint viewpoint,
            String profile,
            String rulesHash,
            String profileHash,
            String dossierHash)
            implements Serializable {
        public Replay {
            Given.text("a replay", "contract", contract);
            Given.field("a replay", "viewpoint", viewpoint);
            Given.text("a replay", "profile", profile);
            Given.text("a replay", "rulesHash", rulesHash);
            Given.text("a replay", "profileHash", profileHash);
            Given.text("a replay", "dossierHash", dossierHash);
        }
    }
}
