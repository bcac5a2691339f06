package jp.confidentiality.benchmarks;

import java.lang.ref.Reference;
import java.util.List;
import java.util.function.Supplier;
import jp.confidentiality.benchmarks.plain.PlainJava;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;

/**
 * Live heap at the peak of one assessment, beyond the dossier itself, in a JVM of its own. A second thread collects
 * garbage over and over and looks at what is left; what is alive only between two looks is missed.
 */
final class Heap {
    private Heap() {}

    /** The measured process: what is measured, and how many facts; says the bytes of the dossier and of the peak. */
    public static void main(String[] arguments) {
        Profile profile = Profiles.only(PlainJava.norms());
        Dossiers dossiers = new Dossiers(Recipe.measured(Long.parseLong(arguments[1])));
        long empty = LiveHeap.now();
        Dossier whole = dossiers.whole();
        Dossier standing = dossiers.streamed();
        List<Activity> activities = whole.activities();
        try {
            long dossier = LiveHeap.now();
            long peak = peak(
                    switch (arguments[0]) {
                        case "plain" -> () -> PlainJava.assess(whole, Dossiers.viewpoint(), profile);
                        case "whole" ->
                            () -> ComplianceEngine.of(RuleBase.standard(), profile)
                                    .assess(whole, Dossiers.viewpoint());
                        default ->
                            () -> ComplianceEngine.of(RuleBase.standard(), profile)
                                    .assess(standing, activities.iterator(), Dossiers.viewpoint(), finding -> {});
                    });
            System.out.println((dossier - empty) + " " + (peak - dossier));
        } finally {
            Reference.reachabilityFence(whole);
            Reference.reachabilityFence(standing);
        }
    }

    static String table(Options options) {
        Markdown table = new Markdown("facts", "the dossier itself", "plain Java", "engine", "engine, streamed");
        for (long size : options.sizes()) {
            Child.Said plain = measure("plain", size);
            table.row(
                    Markdown.number(size),
                    Markdown.megabytes(plain.number(0)),
                    Markdown.megabytes(plain.number(1)),
                    Markdown.megabytes(measure("whole", size).number(1)),
                    Markdown.megabytes(measure("streamed", size).number(1)));
        }
        return table.toString();
    }

    private static Child.Said measure(String what, long size) {
        Child.Said said = Child.run(Heap.class, List.of("-Xmx8g", "-XX:+UseParallelGC"), what, String.valueOf(size));
        Progress.say("heap, " + what + ", " + size + " facts: " + said.line());
        return said;
    }

    private static long peak(Supplier<Object> assessing) {
        LiveHeap heap = new LiveHeap();
        Object result = assessing.get();
        try {
            heap.close();
        } finally {
            Reference.reachabilityFence(result);
        }
        return heap.peak();
    }
}
