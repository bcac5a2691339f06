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

/** Generates dossiers: a story as it is, or one to four told together, a few things changed, something declared. */
final class Generation implements RandomGenerator<Dossier> {
    private static final int AS_IT_IS = 30;
    private static final int[] STORIES = {1, 1, 1, 2, 2, 2, 3, 4};
    private static final int[] CHANGES = {0, 0, 0, 0, 1, 1, 2, 3, 8};

    private final Restrictions restrictions;
    private final Stories stories;

    Generation(Restrictions restrictions) {
        this.restrictions = restrictions;
        this.stories = Stories.about(
                restrictions.instruments().isEmpty()
                        ? EnumSet.of(Instrument.C, Instrument.R)
                        : restrictions.instruments());
    }

    @Override
    public Shrinkable<Dossier> next(Random random) {
        return new ShrinkableDossier(dossier(random));
    }

    private Dossier dossier(Random random) {
        List<Story> told = new ArrayList<>(List.of(stories.draw(random)));
        boolean asItIs = Draw.chance(AS_IT_IS, random);
        Draft draft = asItIs ? new Draft(carried(told)) : told(told, random);
        if (asItIs) {
            Telling.tell(told.get(0), draft, random);
            draft.declared().addAll(told.get(0).declared());
        }
        restrictions.apply(draft);
        return draft.build();
    }

    private Draft told(List<Story> told, Random random) {
        for (int i = STORIES[random.nextInt(STORIES.length)]; i > 1; i--) {
            told.add(stories.draw(random));
        }
        Draft draft = new Draft(moved(carried(told), random));
        told.forEach(story -> Telling.tell(story, draft, random));
        Perturbation perturbation = new Perturbation(draft, random);
        for (int i = CHANGES[random.nextInt(CHANGES.length)]; i > 0; i--) {
            perturbation.once();
        }
        draft.declared().addAll(Declarations.of(told, random));
        return draft;
    }

    /** The contract of the first story, with the instruments of all. */
    private Contract carried(List<Story> told) {
        Contract one = told.get(0).contract();
        Set<Instrument> carried = EnumSet.copyOf(one.instruments());
        told.forEach(story -> carried.addAll(story.contract().instruments()));
        if (!restrictions.instruments().isEmpty()) {
            carried.addAll(restrictions.instruments());
            carried.retainAll(restrictions.instruments());
        }
        return with(one, carried, one.workStart(), one.workEnd());
    }

    private static Contract moved(Contract one, Random random) {
        List<Moment> moments =
                List.of(Moment.day(one.from()), Moment.day(one.from().plusMonths(5)));
        Cell<Moment> start = Draw.chance(10, random) ? Cell.is(Moments.near(moments, random)) : one.workStart();
        Cell<Moment> end = Draw.chance(10, random) ? Cell.is(Moments.near(moments, random)) : one.workEnd();
        boolean exchanged = start.isValue() && end.isValue() && end.value().certainlyBefore(start.value());
        return with(one, one.instruments(), exchanged ? end : start, exchanged ? start : end);
    }

    private static Contract with(
            Contract one, Set<Instrument> instruments, Cell<Moment> workStart, Cell<Moment> workEnd) {
        return new Contract(
                one.id(),
                one.orderer(),
                one.contractor(),
                instruments,
                one.from(),
                one.until(),
                workStart,
                workEnd,
                one.purposes());
    }
}
