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
            Truth trained = trained(world, one, start, open, t -> Truth.TRUE, Truth.TRUE);
            sheet.enter(TRAINED, one, new Ruling(Truth.TRUE, trained, open));
            Truth reported = trained(
                    world,
                    one,
                    start,
                    open,
                    t -> reported(world, t, start, open),
                    reportedElsewhere(world, start, open));
            sheet.enter(REPORTED, one, new Ruling(Truth.TRUE, reported, open));
        }
        sheet.enterUnrecorded(TRAINED, true, Register.ENGAGEMENTS);
        sheet.enterUnrecorded(REPORTED, true, Register.ENGAGEMENTS);
    }

    private static Truth trained(
            World world, Engagement one, When start, Truth open, Function<Training, Truth> fit, Truth elsewhere) {
        Truth recorded = Truth.any(world.all(Training.class), training -> {
            Truth before = Trainings.tookPart(training, one.person())
                    .and(When.of(training.at()).before(start));
            return before.isFalse() ? before : before.and(fit.apply(training));
        });
        boolean allKnown = open.isTrue() || world.complete(Register.TRAININGS, world.until(start));
        return allKnown ? recorded : recorded.or(Truth.MISSING.and(elsewhere));
    }

    private static Truth reported(World world, Training training, When start, Truth open) {
        return world.reports.before(
                List.of(ReportContent.TRAINING),
                report -> Reports.about(report, training.id())
                        .and(When.of(training.at()).before(When.of(report.at()))),
                start,
                open);
    }

    /** Tells whether a training that is not on record may have been reported: some report is about no row seen. */
    private static Truth reportedElsewhere(World world, When start, Truth open) {
        return world.reports.before(
                List.of(ReportContent.TRAINING),
                report -> {
                    boolean other = !report.about().isValue()
                            || report.about().value().stream().anyMatch(id -> world.find(id) == null);
                    return other ? Truth.MISSING : Truth.FALSE;
                },
                start,
                open);
    }
}
