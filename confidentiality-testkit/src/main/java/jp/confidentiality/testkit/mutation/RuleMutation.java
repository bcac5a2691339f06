package jp.confidentiality.testkit.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.rules.RuleBase;

/**
 * Changes the shipped rules one spot at a time, and tells which tests of meaning notice (規則の変異試験). It answers whether
 * cases and oracle would notice if a rule rotted. Run by {@code confidentiality-testkit/mutate}; never part of the
 * build.
 *
 * <p>Exit status: 0 where at least {@value #WANTED} % of each group are killed, every survivor is explained in
 * {@code survivors.tsv} and no explanation is stale; 1 otherwise. Of a selection, only the explanations count.
 */
public final class RuleMutation {
    static final int WANTED = 95;

    private static final String PROFILE = "example-2026";
    private static final int DOSSIERS = Integer.getInteger("mutation.dossiers", 3_000);
    private static final int NEIGHBOURS = Integer.getInteger("mutation.neighbours", 30_000);
    private static final int SITUATIONS = Integer.getInteger("mutation.situations", 40);

    private final Cases cases = new Cases();
    private final OracleAnswers oracle = new OracleAnswers();
    private final EvidenceClasses classes = EvidenceClasses.instrumented();
    private final Map<String, byte[]> files = ruleFiles();
    private final RuleFileMutants rules =
            RuleFileMutants.of(texts(files), classes.mutants().size());
    private final Reach reach = new Reach();
    private final Differential differential = new Differential(cases, DOSSIERS, NEIGHBOURS);
    private final Laws laws = new Laws(SITUATIONS, ProfileFile.named(PROFILE));

    private final LocalRows local = new LocalRows();

    private RuleMutation() {}

    /**
     * Runs all mutants; the report goes to the standard output, as Markdown.
     *
     * @param arguments nothing, or texts: then only mutants whose operator, file, spot or change contains one of them
     */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long began = System.nanoTime();
        RuleMutation mutation = new RuleMutation();
        List<Outcome> outcomes = mutation.run(mutation.mutants(List.of(arguments)));
        ReviewedSurvivors reviewed = ReviewedSurvivors.load();
        MutationReport report = new MutationReport(outcomes, reviewed);
        out.print(report.markdown());
        out.printf(
                "%n%d 分 minutes%n", Duration.ofNanos(System.nanoTime() - began).toMinutes());
        List<String> stale = arguments.length > 0 ? List.of() : reviewed.stale(outcomes);
        stale.forEach(key -> out.println("古い記載 stale entry in survivors.tsv: " + key));
        boolean enough = arguments.length > 0 || report.lowestScore() >= WANTED;
        System.exit(enough && report.unexplained().isEmpty() && stale.isEmpty() ? 0 : 1);
    }

    private List<Mutant> mutants(List<String> wanted) {
        Stream<Mutant> all = Stream.of(
                        rules.mutants(),
                        classes.mutants(),
                        TableMutants.catalogue(),
                        TableMutants.ciphers(PROFILE),
                        TableMutants.profile(PROFILE))
                .flatMap(List::stream);
        return numbered(all.toList()).stream()
                .filter(one ->
                        wanted.isEmpty() || wanted.stream().anyMatch((one.operator() + " " + one.key())::contains))
                .toList();
    }

    /** Where one spot has the same change twice, the second is told apart by its number. */
    private static List<Mutant> numbered(List<Mutant> mutants) {
        Map<String, Integer> count = new HashMap<>();
        List<Mutant> named = new ArrayList<>();
        for (Mutant one : mutants) {
            int number = count.merge(one.key(), 1, Integer::sum);
            String text = number == 1 ? one.text() : one.text() + " #" + number;
            named.add(new Mutant(one.operator(), one.file(), one.line(), one.spot(), text, one.change()));
        }
        return named;
    }

    private List<Outcome> run(List<Mutant> mutants) throws InterruptedException {
        int threads = Math.min(2, Runtime.getRuntime().availableProcessors());
        Queue<Mutant> left = new ConcurrentLinkedQueue<>(mutants);
        Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread worker = new Thread(() -> work(left, outcomes));
            worker.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("Rule mutation cannot go on", failures.peek());
        }
        return List.copyOf(outcomes);
    }

    private void work(Queue<Mutant> left, Queue<Outcome> outcomes) {
        Map<String, byte[]> switched = new TreeMap<>();
        rules.switched().forEach((path, text) -> switched.put(path, text.getBytes(StandardCharsets.UTF_8)));
        Workbench bench =
                new Workbench(cases, oracle, classes.code(), switched, files, reach, differential, laws, local);
        for (Mutant mutant = left.poll(); mutant != null; mutant = left.poll()) {
            Outcome outcome = bench.test(mutant);
            outcomes.add(outcome);
            if (outcome.fate() == Outcome.Fate.SURVIVED) {
                System.err.println("survived: " + mutant.key());
            }
            if (outcomes.size() % 200 == 0) {
                System.err.println(outcomes.size() + " / " + (outcomes.size() + left.size()));
            }
        }
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, text) -> texts.put(path, new String(text, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Map<String, byte[]> ruleFiles() {
        Map<String, byte[]> found = new TreeMap<>();
        EvidenceClasses.in(RuleBase.class.getPackageName().replace('.', '/'), folder -> {
            try (Stream<Path> paths = Files.walk(folder.resolve("rules"))) {
                for (Path path :
                        paths.filter(one -> one.toString().endsWith(".drl")).toList()) {
                    found.put(folder.relativize(path).toString(), Files.readAllBytes(path));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return found;
    }
}
