package jp.confidentiality.testkit.arbitraries;

import java.util.Random;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.testkit.Scenario;

/** What single rows are drawn against (背景): a draft with rows of every type that others name. */
final class Scenery {
    private static final Draft DRAFT = draft();

    private Scenery() {}

    /** Draws a row of {@code type}. */
    static Fact row(FactType type, Random random) {
        return new Cells(DRAFT, random).row(type, type.name() + "-" + (1 + random.nextInt(99)));
    }

    private static Draft draft() {
        Draft draft = new Draft(Stories.all().get(0).dossier().contract());
        for (Scenario scenario : Stories.all()) {
            scenario.dossier().standing().stream()
                    .filter(fact -> draft.rows().stream().noneMatch(row -> row.getClass() == fact.getClass()))
                    .forEach(draft::put);
        }
        return draft;
    }
}
