package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.benchmarks.Options.Part;

/** Runs the measurements and prints a report in Markdown; how far it is goes to the standard error. */
public final class Main {
    private Main() {}

    /**
     * Runs the parts that the arguments ask for. Nothing is timed unless engine and plain Java come to the same counts.
     *
     * @param arguments see {@link Options#USAGE}
     */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        Options options = Options.of(arguments);
        if (!agree(options)) {
            System.exit(1);
        }
        System.out.println(Machine.line());
        if (options.has(Part.SPEED)) {
            print("Nanoseconds per fact, one thread", new Speed(options).table());
        }
        if (options.has(Part.HEAP)) {
            print("Live heap at the peak, in MB, beyond the dossier itself", Heap.table(options));
        }
        if (options.has(Part.START)) {
            print("Cold start: from process start to the first assessment of 50 facts", ColdStart.table(options));
        }
        if (options.has(Part.STREAM)) {
            print("Streaming in a JVM with -Xmx256m", Streaming.table(options));
        }
        if (options.has(Part.PROFILE)) {
            print("Profile of the engine at 100,000 facts", Profiling.report(options));
        }
    }

    /** Whatever is measured, and a few dossiers in which much goes wrong. */
    private static boolean agree(Options options) {
        List<Recipe> recipes = new ArrayList<>();
        options.sizes().forEach(size -> recipes.add(Recipe.measured(size)));
        for (int seed = 1; seed <= 5; seed++) {
            recipes.add(new Recipe(1000, seed, 60));
        }
        List<String> differences = new ArrayList<>();
        for (Recipe recipe : recipes) {
            differences.addAll(Agreement.differences(recipe));
            Progress.say("compared: " + recipe);
        }
        differences.forEach(System.err::println);
        if (differences.isEmpty()) {
            System.out.println("Engine and plain Java come to the same counts for " + Agreement.norms()
                    + " norms, whole and streamed, in " + recipes.size() + " dossiers.\n");
        }
        return differences.isEmpty();
    }

    private static void print(String heading, String table) {
        System.out.println("\n### " + heading + "\n\n" + table);
    }
}
