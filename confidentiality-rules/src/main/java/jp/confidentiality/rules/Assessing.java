package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Assessment.Replay;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.canonical.Canonical;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import org.jspecify.annotations.Nullable;

/**
 * One assessment, from rows to results: judged in the order of derivation (D23), activities past the standing facts.
 */
final class Assessing {
    private final Basis basis;
    private final Dossier dossier;
    private final Viewpoint viewpoint;
    private final Norms norms;
    private final Visible visible;
    private final List<StandingFact> standing;
    private final Evidence evidence;
    private final @Nullable Subject explained;
    private final Shard shard;
    private final Judging judging;
    private AlikeRows.@Nullable Grounds grounds;

    Assessing(Basis basis, Dossier dossier, Viewpoint viewpoint, @Nullable Subject explained) {
        this.basis = basis;
        this.dossier = dossier;
        this.viewpoint = viewpoint;
        this.norms = basis.norms(dossier.contract().instruments());
        this.visible = new Visible(viewpoint, dossier);
        this.standing = visible.of(dossier.standing());
        long asOf = Moment.seconds(viewpoint.asOf());
        List<Completeness> declared = new ArrayList<>();
        for (Completeness one : dossier.completeness()) {
            if (visible.known(one.recordedAt())) {
                declared.add(one);
            }
        }
        Coverage coverage = new Coverage(dossier.contract(), declared, asOf);
        this.evidence = new Evidence(dossier.contract(), standing, coverage);
        this.explained = explained;
        this.shard = shard();
        this.judging = shard.judging();
    }

    private Shard shard() {
        Scales scales = new Scales(evidence, basis, Moment.seconds(viewpoint.asOf()));
        Plans plans = basis.rules().plans();
        Judging one = new Judging(plans, norms, scales, explained);
        long alikeFrom = explained == null ? basis.alikeFrom() : Long.MAX_VALUE;
        return new Shard(visible, one, alikeFrom, () -> new AlikeRows(visible, one, plans, grounds()));
    }

    /** Returns what holds for all activities, where those that are alike are judged once. */
    private synchronized AlikeRows.Grounds grounds() {
        AlikeRows.Grounds found = grounds;
        if (found == null) {
            long begin = Moment.startOf(dossier.contract().from());
            long end = Moment.seconds(viewpoint.asOf()) + 1;
            SortedSet<Long> periods = new TreeSet<>(List.of(begin, Math.max(begin, end)));
            basis.profile().changes().forEach(day -> periods.add(Moment.startOf(day)));
            periods.removeIf(second -> second < begin || second > end);
            Set<String> named = new HashSet<>();
            standing.forEach(row -> {
                named.add(row.id());
                named.addAll(Visible.named(row));
            });
            found = new AlikeRows.Grounds(periods, named);
            grounds = found;
        }
        return found;
    }

    /**
     * Judges everything; findings go to {@code sink} as they arise: standing facts first, then the stream, then the
     * rest.
     */
    void judge(Iterator<? extends Activity> activities, Threads threads, FindingSink sink) {
        judging.judge(dossier.contract());
        List<StandingFact> joined = new ArrayList<>();
        for (StandingFact row : standing) {
            if (basis.rules().plans().isJoined(row)) {
                joined.add(row);
            } else {
                judging.judge(row);
            }
        }
        if (!joined.isEmpty()) {
            judging.judgeTogether(joined);
        }
        shard.deliver(sink);
        threads.judge(activities, shard, this::shard, sink);
        shard.count();
        Unrecorded unrecorded = new Unrecorded(norms, evidence.coverage());
        unrecorded.judge(judging);
        unrecorded.judgeReports(judging, judging.tally());
        judging.judge(judging.tally());
        shard.deliver(sink);
    }

    /** Returns how many activities were not judged one by one, for others of their character were. */
    long judgedAlike() {
        return shard.judgedAlike();
    }

    List<Finding> explanations() {
        return judging.explanations();
    }

    Assessment assessment(List<Finding> findings) {
        Sha256 hash = shard.hash();
        hash.add(Canonical.of(dossier.contract()));
        dossier.standing().forEach(hash::addUnordered);
        if (dossier.isStreamed()) { // corrections of streamed rows; other activities were added as they passed
            dossier.activities().forEach(hash::addUnordered);
        }
        return assessment(basis, dossier.contract(), viewpoint, dossier.completeness(), hash, judging, findings);
    }

    /**
     * Puts an assessment together.
     *
     * @param hash of the contract and all rows
     * @param judging what everything came to, powers and roll-ups included
     */
    static Assessment assessment(
            Basis basis,
            Contract contract,
            Viewpoint viewpoint,
            Collection<Completeness> completeness,
            Sha256 hash,
            Judging judging,
            List<Finding> findings) {
        Norms norms = basis.norms(contract.instruments());
        List<NormResult> results = new ArrayList<>(norms.catalogue().norms().size());
        for (Norm norm : norms.catalogue().norms()) {
            results.add(result(norm, norms, judging));
        }
        Set<String> declared = new TreeSet<>();
        for (Completeness one : completeness) {
            declared.add(Canonical.of(one));
        }
        declared.forEach(hash::add);
        Replay replay = new Replay(
                contract.id(),
                viewpoint,
                basis.profile().name(),
                basis.rules().hash(),
                basis.profileHash(),
                hash.hex());
        return new Assessment(replay, results, findings, judging.effects());
    }

    /** Returns {@code findings} in catalogue order, then by subject (D24). */
    static List<Finding> inOrder(Catalogue catalogue, List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        List<Placed> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(new Placed(catalogue.norm(finding.norm()).order(), finding));
        }
        Collections.sort(placed);
        List<Finding> sorted = new ArrayList<>(findings.size());
        for (Placed one : placed) {
            sorted.add(one.finding);
        }
        return sorted;
    }

    /** A finding, and the place of its norm in the catalogue. */
    private record Placed(int order, Finding finding) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            return order != other.order
                    ? Integer.compare(order, other.order)
                    : finding.subject().compareTo(other.finding.subject());
        }
    }

    private static NormResult result(Norm norm, Norms norms, Judging judging) {
        Status status = norms.status(norm);
        return status == Status.JUDGED && norm.id().equals(Powers.PROPER_HANDLING)
                ? new NormResult(norm, status, judging.rolledUp(), Counts.NONE, "")
                : norms.result(norm, judging.tally().counts(norm));
    }
}
