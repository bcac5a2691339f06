package jp.confidentiality.testkit.arbitraries;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.testkit.arbitraries.Stories.Story;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Generates dossiers: one to four stories told together, a few things changed, something declared complete. */
final class Generation implements RandomGenerator<Dossier> {
    private static final int[] STORIES = {1, 1, 1, 2, 2, 2, 3, 4};
    private static final int[] CHANGES = {0, 0, 0, 0, 1, 1, 2, 3, 8};

    private final Restrictions restrictions;
    private final Stories stories;

    Generation(Restrictions restrictions) {
        this.restrictions = restrictions;
        this.stories = Stories.about(
                restrictions.instruments().isEmpty() ? EnumSet.allOf(Instrument.class) : restrictions.instruments());
    }

    @Override
    public Shrinkable<Dossier> next(Random random) {
        return new ShrinkableDossier(dossier(random));
    }

    private Dossier dossier(Random random) {
        List<Story> told = new ArrayList<>();
        for (int i = STORIES[random.nextInt(STORIES.length)]; i > 0; i--) {
            told.add(stories.draw(random));
        }
        Draft draft = new Draft(contract(told, random));
        told.forEach(story -> Telling.tell(story, draft, random));
        Perturbation perturbation = new Perturbation(draft, random);
        for (int i = CHANGES[random.nextInt(CHANGES.length)]; i > 0; i--) {
            perturbation.once();
        }
        draft.declared().addAll(Declarations.of(told, random));
        restrictions.apply(draft);
        return draft.build();
    }

    private Contract contract(List<Story> told, Random random) {
        Contract one = told.get(0).contract();
        Set<Instrument> carried = EnumSet.copyOf(one.instruments());
        told.forEach(story -> carried.addAll(story.contract().instruments()));
        if (!restrictions.instruments().isEmpty()) {
            carried.addAll(restrictions.instruments());
            carried.retainAll(restrictions.instruments());
        }
        List<Moment> moments =
                List.of(Moment.day(one.from()), Moment.day(one.from().plusMonths(5)));
        Cell<Moment> start = Draw.chance(10, random) ? Cell.is(Moments.near(moments, random)) : one.workStart();
        Cell<Moment> end = Draw.chance(10, random) ? Cell.is(Moments.near(moments, random)) : one.workEnd();
        boolean exchanged = start.isValue() && end.isValue() && end.value().certainlyBefore(start.value());
        return new Contract(
                one.id(),
                one.orderer(),
                one.contractor(),
                carried,
                one.from(),
                one.until(),
                exchanged ? end : start,
                exchanged ? start : end,
                one.purposes());
    }
}
