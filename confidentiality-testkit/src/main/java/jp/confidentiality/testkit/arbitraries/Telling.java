package jp.confidentiality.testkit.arbitraries;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.InformationSystem;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.testkit.arbitraries.Stories.Story;

/**
 * Writes a story into a draft that others were written into before (題材の書き込み). The two share orderer, contractor and
 * mostly people; information, places, systems, items and accounts of one name are one thing or two, as it falls out.
 */
final class Telling {
    private static final int SHARES_THINGS = 50;
    private static final int SHARES_PEOPLE = 75;

    private final Draft draft;
    private final Story story;
    private final boolean sharesThings;
    private final boolean sharesPeople;
    private final Map<String, String> names = new HashMap<>();

    private Telling(Draft draft, Story story, Random random) {
        this.draft = draft;
        this.story = story;
        this.sharesThings = Draw.chance(SHARES_THINGS, random);
        this.sharesPeople = Draw.chance(SHARES_PEOPLE, random);
    }

    /** Writes {@code story} into {@code draft}. */
    static void tell(Story story, Draft draft, Random random) {
        new Telling(draft, story, random).tell();
    }

    private void tell() {
        boolean alone = draft.rows().isEmpty();
        story.rows().forEach(row -> names.put(row.id(), isShared(row) ? row.id() : draft.free(row.id())));
        names.put(story.contract().orderer(), draft.contract().orderer());
        names.put(story.contract().contractor(), draft.contract().contractor());
        for (Fact row : story.rows()) {
            if (!draft.has(name(row.id(), alone))) {
                draft.put(Rows.renamed(row, id -> name(id, alone)));
            }
        }
    }

    private String name(String id, boolean alone) {
        String other = id + ".2";
        return names.computeIfAbsent(id, key -> alone || sharesPeople || !Row.isId(other) ? id : other);
    }

    private boolean isShared(Fact row) {
        return sharesThings
                && (row instanceof Information
                        || row instanceof Place
                        || row instanceof InformationSystem
                        || row instanceof Item
                        || row instanceof Account);
    }
}
