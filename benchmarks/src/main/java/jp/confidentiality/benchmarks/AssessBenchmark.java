package jp.confidentiality.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.benchmarks.plain.PlainResult;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.FindingSink;
import jp.confidentiality.rules.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The engine beside plain Java on the same dossiers, under the same profile, in one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class AssessBenchmark {
    /** How many facts. */
    @Param({"50", "1000", "10000", "100000", "1000000"})
    private long facts = 50;

    private final Profile profile = Profiles.only(PlainJava.norms());
    private final ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), profile);
    private final ComplianceEngine everything = ComplianceEngine.of(RuleBase.standard(), Profiles.everyNorm());
    private Dossier whole = Dossier.of(Scenery.contract()).build();
    private Dossier standing = whole;
    private List<Activity> activities = List.of();

    /** Makes the benchmark; JMH sets {@link #facts}. */
    public AssessBenchmark() {}

    /** Makes the dossiers, before any time is taken. */
    @Setup
    public void prepare() {
        Dossiers dossiers = new Dossiers(Recipe.measured(facts));
        whole = dossiers.whole();
        standing = dossiers.streamed();
        activities = whole.activities().stream()
                .filter(row -> row.row().corrects().isBlank())
                .toList();
    }

    /** The engine judges the whole dossier; findings are kept and sorted, the dossier is hashed. */
    @Benchmark
    public Assessment engineWhole() {
        return engine.assess(whole, Dossiers.viewpoint());
    }

    /** Plain Java counts the whole dossier. */
    @Benchmark
    public PlainResult plainWhole() {
        return PlainJava.assess(whole, Dossiers.viewpoint(), profile);
    }

    /** The engine judges the activities as a stream; each finding goes to a sink. */
    @Benchmark
    public Assessment engineStreamed(Blackhole hole) {
        FindingSink sink = hole::consume;
        return engine.assess(standing, activities.iterator(), Dossiers.viewpoint(), sink);
    }

    /** Plain Java counts the activities as a stream. */
    @Benchmark
    public PlainResult plainStreamed(Blackhole hole) {
        return PlainJava.assess(standing, activities.iterator(), Dossiers.viewpoint(), profile, hole::consume);
    }

    /** The engine judges the whole dossier by every norm that has rules, which plain Java does not. */
    @Benchmark
    public Assessment engineEveryNorm() {
        return everything.assess(whole, Dossiers.viewpoint());
    }
}
