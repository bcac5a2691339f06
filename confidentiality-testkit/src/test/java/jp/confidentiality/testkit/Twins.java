package jp.confidentiality.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds cases of one file that say the same in other words: equal but for IDs, texts and the exact times. */
final class Twins {
    private final List<String> found = new ArrayList<>();

    Twins(List<Scenario> scenarios) {
        Map<String, Scenario> seen = new HashMap<>();
        for (Scenario scenario : scenarios) {
            Scenario earlier = seen.putIfAbsent(scenario.file() + "\n" + new CaseShape(scenario), scenario);
            if (earlier != null) {
                found.add(scenario + " is the same case as " + earlier);
            }
        }
    }

    /** Returns the pairs that were found. */
    List<String> found() {
        return found;
    }
}
