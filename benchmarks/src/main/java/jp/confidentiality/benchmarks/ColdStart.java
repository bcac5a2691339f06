package jp.confidentiality.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;

/** From the start of the process to the first assessment of 50 facts; making the dossier and the profile included. */
final class ColdStart {
    private static final long FACTS = 50;

    /** JVM options for processes that end soon; those of the command line. */
    private static final List<String> SHORT_LIVED =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private ColdStart() {}

    /** The measured process: {@code engine}, {@code plain} or {@code nothing}. */
    public static void main(String[] arguments) {
        String result = arguments[0];
        if (!result.equals("nothing")) {
            Profile profile = Profiles.everyNorm();
            Dossier dossier = new Dossiers(Recipe.measured(FACTS)).whole();
            result = result.equals("engine")
                    ? ComplianceEngine.of(RuleBase.standard(), profile)
                            .assess(dossier, Dossiers.viewpoint())
                            .toString()
                    : PlainJava.assess(dossier, Dossiers.viewpoint(), profile)
                            .counts()
                            .toString();
        }
        System.out.println(result);
    }

    static void measure(Options options, Results results) {
        results.add(milliseconds(options, "start, nothing", "nothing", List.of()));
        results.add(milliseconds(options, "start, plain", "plain", List.of()));
        results.add(milliseconds(options, "start, engine", "engine", List.of()));
        Path given = options.archive();
        Path archive = given == null ? archive() : given;
        List<String> jvm = new ArrayList<>(SHORT_LIVED);
        jvm.add("-XX:SharedArchiveFile=" + archive);
        results.add(milliseconds(options, "start, engine with archive", "engine", jvm));
    }

    /** Has a process write down the classes that it loaded. */
    private static Path archive() {
        try {
            Path archive = Files.createTempDirectory("confidentiality").resolve("engine.jsa");
            List<String> jvm = new ArrayList<>(SHORT_LIVED);
            jvm.add("-XX:ArchiveClassesAtExit=" + archive);
            Child.run(ColdStart.class, jvm, "engine");
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measured milliseconds(Options options, String name, String what, List<String> jvm) {
        List<Double> times = new ArrayList<>();
        Child.run(ColdStart.class, jvm, what);
        for (int i = 0; i < (options.quick() ? 3 : 9); i++) {
            times.add(Child.run(ColdStart.class, jvm, what).nanoseconds() / 1e6);
        }
        return new Measured(name, FACTS, "ms", times);
    }
}
