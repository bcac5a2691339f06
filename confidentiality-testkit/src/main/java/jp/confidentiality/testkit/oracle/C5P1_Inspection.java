package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.fact.Assurance;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.Question;

/** 第5第1項 調査. */
final class C5P1_Inspection {
    private static final String INSPECTION = "C5P1.inspection";
    private static final String ALTERNATIVE = "C5P1.alternative-assurance";

    private C5P1_Inspection() {}

    static void judge(World world, Sheet sheet) {
        Demands.admitted(world, sheet, INSPECTION, "C5P1", one -> covered(world, one));
        alternative(world, sheet);
    }

    /** The power covers the check of 第3; of another purpose only a person can tell. */
    private static Truth covered(World world, Demand one) {
        Truth purpose = Cells.yes(one.withinPurpose());
        return purpose.isTrue()
                ? purpose
                : purpose.or(world.determinations.decided(INSPECTION, Question.APPLIES, Subject.of(one)));
    }

    private static void alternative(World world, Sheet sheet) {
        Subject subject = Subject.contract(world).at(world.now);
        Truth impracticable = world.determinations
                .answer(ALTERNATIVE, Question.IMPRACTICABLE, subject)
                .orElse(Truth.FALSE);
        Truth assured = Truth.any(world.all(Assurance.class), one -> inForce(world, one));
        List<String> assurances = world.all(Assurance.class).stream()
                .filter(one -> inForce(world, one).isTrue())
                .map(Assurance::id)
                .toList();
        Truth available = impracticable.and(assured);
        sheet.power(
                ALTERNATIVE,
                available.isTrue() ? Effect.State.AVAILABLE : Effect.State.NOT_AVAILABLE,
                available.isTrue() ? assurances : List.of());
    }

    private static Truth inForce(World world, Assurance one) {
        return world.now.within(When.start(one.from()), When.endBy(one.until(), world.asOf));
    }
}
