package jp.confidentiality.testkit.oracle;

import java.time.LocalDate;
import java.util.List;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.AccessRight;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.InformationSystem;
import jp.confidentiality.model.fact.LogKeeping;
import jp.confidentiality.model.fact.Register;

/** 第3第3項(1) アクセス管理. */
final class C3P3I1_AccessControl {
    private static final String LIMITED = "C3P3I1.access-limited";
    private static final String HISTORY = "C3P3I1.access-history";

    private C3P3I1_AccessControl() {}

    static void judge(World world, Sheet sheet) {
        for (AccessRight one : world.all(AccessRight.class)) {
            sheet.enter(LIMITED, one, Ruling.of(limited(world, one)));
        }
        sheet.enterUnrecorded(LIMITED, false, Register.ACCESS_RIGHTS);
        for (InformationSystem one : world.all(InformationSystem.class)) {
            sheet.enter(HISTORY, one, Ruling.of(logged(world, one)));
        }
        sheet.enterUnrecorded(HISTORY, false, Register.SYSTEMS);
    }

    private static Truth limited(World world, AccessRight one) {
        When start = When.start(one.from());
        When end = When.endBy(one.until(), world.asOf);
        Truth everyDay = everyDay(world, one, start, end);
        return everyDay.isTrue() || world.complete(Register.ENGAGEMENTS, world.during(start, end))
                ? everyDay
                : everyDay.or(Truth.MISSING);
    }

    /** Tells whether the holder was directly engaged at some time of every day of the right, up to as-of. */
    private static Truth everyDay(World world, AccessRight one, When start, When end) {
        List<Engagement> rows = world.all(Engagement.class).stream()
                .filter(row -> !Cells.same(row.person(), one.holder()).isFalse())
                .toList();
        if (!start.dated()) {
            Truth today = Truth.any(
                    rows,
                    row -> Cells.same(row.person(), one.holder()).and(world.engagements.directOn(row, world.today)));
            return today.isUnknown() ? start.vague().and(today) : start.vague();
        }
        long lastSecond = Math.min(world.asOf, end.latest() - 1);
        Truth all = Truth.TRUE;
        for (LocalDate day = start.firstDay();
                Moment.startOf(day) <= lastSecond && !all.isFalse();
                day = day.plusDays(1)) {
            LocalDate that = day;
            Truth engaged = Truth.any(
                    rows, row -> Cells.same(row.person(), one.holder()).and(world.engagements.directOn(row, that)));
            all = all.and(Engagements.onDay(start, end, day).not().or(engaged));
        }
        return all;
    }

    private static Truth logged(World world, InformationSystem one) {
        List<Measures.Stretch> kept = world.all(LogKeeping.class).stream()
                .map(log -> new Measures.Stretch(
                        Cells.is(log.system(), one.id()), When.start(log.from()), When.endBy(log.until(), world.asOf)))
                .filter(stretch -> !stretch.fit().isFalse())
                .toList();
        Measures.Stretch held =
                new Measures.Stretch(Truth.TRUE, When.start(one.from()), When.endBy(one.until(), world.asOf));
        return world.measures.throughout(held, kept, Register.LOG_KEEPING);
    }
}
