package jp.confidentiality.testkit.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.testkit.arbitraries.Stories.Story;

/** Draws what is declared complete (完備の申告): everything, some registers, some of the time, or nothing. */
final class Declarations {
    private static final LocalDate USUAL_FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate USUAL_TO = LocalDate.of(2026, 9, 30);

    private Declarations() {}

    /** Draws the declarations of a dossier that tells {@code stories}. */
    static List<Completeness> of(List<Story> stories, Random random) {
        List<Completeness> first = stories.get(0).declared();
        int lot = random.nextInt(100);
        if (lot < 55) {
            return first;
        }
        if (lot < 75) {
            return stories.stream().flatMap(story -> story.declared().stream()).toList();
        }
        if (lot < 82) {
            return List.of();
        }
        List<Completeness> base = first.isEmpty() ? List.of(Completeness.all(USUAL_FROM, USUAL_TO)) : first;
        return lot < 93 ? base.stream().map(one -> without(one, random)).toList() : withGap(base, random);
    }

    /** All but one to three registers. */
    private static Completeness without(Completeness one, Random random) {
        Set<Register> left = EnumSet.copyOf(one.registers());
        for (int i = 0; i <= random.nextInt(3) && left.size() > 1; i++) {
            left.remove(Draw.from(new ArrayList<>(left), random));
        }
        return new Completeness(left, one.from(), one.to(), one.recordedAt());
    }

    /** Some days in the middle are not covered. */
    private static List<Completeness> withGap(List<Completeness> base, Random random) {
        List<Completeness> declared = new ArrayList<>();
        for (Completeness one : base) {
            LocalDate middle = one.from().plusDays(random.nextInt((int)
                    Math.min(366, one.to().toEpochDay() - one.from().toEpochDay() + 1)));
            declared.add(new Completeness(one.registers(), one.from(), middle, one.recordedAt()));
            LocalDate next = middle.plusDays(1L + random.nextInt(3));
            if (!next.isAfter(one.to())) {
                declared.add(new Completeness(one.registers(), next, one.to(), Cell.blank()));
            }
        }
        return declared;
    }
}
