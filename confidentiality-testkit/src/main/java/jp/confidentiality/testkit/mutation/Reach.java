package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.confidentiality.testkit.Scenario;

/**
 * Which case reaches which switch: a mutant need only be tested with the cases that reach it. Looked up once for all threads.
 */
final class Reach {
    private final List<BitSet> byCase = new ArrayList<>();
    private final BitSet once = new BitSet();

    /**
     * Judges all cases, twice the first time: what only the first pass reaches is decided once per JVM.
     *
     * @throws IllegalStateException where a case fails, or the oracle disagrees, under the rules as they are
     */
    synchronized void look(LoadedRules rules, Cases cases, OracleAnswers oracle) {
        if (!byCase.isEmpty()) {
            return;
        }
        BitSet first = pass(rules, cases, oracle);
        byCase.clear();
        BitSet second = pass(rules, cases, oracle);
        once.or(first);
        once.andNot(second);
    }

    /** Tells whether a switch is asked only when the classes are loaded. */
    boolean decidedOnce(int id) {
        return once.get(id);
    }

    /** Returns the cases that reach the switch. */
    List<Scenario> cases(int id, Cases cases) {
        List<Scenario> reaching = new ArrayList<>();
        for (int i = 0; i < byCase.size(); i++) {
            if (byCase.get(i).get(id)) {
                reaching.add(cases.all().get(i));
            }
        }
        return reaching;
    }

    private BitSet pass(LoadedRules rules, Cases cases, OracleAnswers oracle) {
        BitSet all = rules.takeReached();
        for (Scenario scenario : cases.all()) {
            if (!rules.runner().run(scenario).passed() || !oracle.agrees(rules, scenario)) {
                throw new IllegalStateException("Case " + scenario + " does not pass under the rules as they are");
            }
            BitSet spots = rules.takeReached();
            byCase.add(spots);
            all.or(spots);
        }
        return all;
    }
}
