package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;

/** From the start of the process to the first assessment of 50 facts; making the dossier and the profile included. */
final class ColdStart {
    private ColdStart() {}

    /** The measured process: {@code engine}, {@code plain} or {@code nothing}. */
    public static void main(String[] arguments) {
        String result = arguments[0];
        if (!result.equals("nothing")) {
            Profile profile = Profiles.only(PlainJava.norms());
            Dossier dossier = new Dossiers(Recipe.measured(50)).whole();
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

    static String table(Options options) {
        Markdown table = new Markdown("process", "milliseconds: median (least–greatest) of " + options.repetitions());
        table.row("JVM that prints a line", milliseconds(options, "nothing", List.of()));
        table.row("plain Java", milliseconds(options, "plain", List.of()));
        table.row("engine", milliseconds(options, "engine", List.of()));
        List<String> client = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        table.row("engine, with the JVM options of the command line", milliseconds(options, "engine", client));
        return table.toString();
    }

    private static String milliseconds(Options options, String what, List<String> jvm) {
        List<Double> times = new ArrayList<>();
        Child.run(ColdStart.class, jvm, what);
        for (int i = 0; i < options.repetitions(); i++) {
            times.add(Child.run(ColdStart.class, jvm, what).nanoseconds() / 1e6);
        }
        Progress.say("cold start, " + what + " " + jvm + ": " + times);
        return Speed.spread(times, "%.0f");
    }
}
