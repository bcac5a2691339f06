package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.function.Function;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Training;

/** 第4第2項 従事前の研修: training, report, start, in this order. */
final class C4P2_TrainingBeforeWork {
    private static final String TRAINED = "C4P2.training-before-work";
    private static final String REPORTED = "C4P2.reported-before-work";

    private C4P2_TrainingBeforeWork() {}

    static void judge(World world, Sheet sheet) {
        for (Engagement one : world.all(Engagement.class)) {
            When start = When.of(one.from());
            Truth open = world.now.before(start);
            sheet.enter(TRAINED, one, new Ruling(Truth.TRUE, trained(world, one, start, open, t -> Truth.TRUE), open));
            sheet.enter(
                    REPORTED,
                    one,
                    new Ruling(
                            Truth.TRUE, trained(world, one, start, open, t -> reported(world, t, start, open)), open));
        }
        sheet.enterUnrecorded(TRAINED, true, Register.ENGAGEMENTS);
        sheet.enterUnrecorded(REPORTED, true, Register.ENGAGEMENTS);
    }

    private static Truth trained(World world, Engagement one, When start, Truth open, Function<Training, Truth> fit) {
        return world.exists(
                Training.class,
                training -> {
                    Truth before = Trainings.tookPart(training, one.person())
                            .and(When.of(training.at()).before(start));
                    return before.isFalse() ? before : before.and(fit.apply(training));
                },
                Register.TRAININGS,
                world.until(start),
                open);
    }

    private static Truth reported(World world, Training training, When start, Truth open) {
        return world.reports.before(
                List.of(ReportContent.TRAINING),
                report -> Reports.about(report, training.id())
                        .and(When.of(training.at()).before(When.of(report.at()))),
                start,
                open);
    }
}
