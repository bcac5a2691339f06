package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.StorageChange;
import jp.confidentiality.model.profile.TimingWord;

/** 第3第4項 電子データの保存先. */
final class C3P4_StorageNotification {
    private static final String NOTIFIED = "C3P4.storage-notified";
    private static final String CHANGE = "C3P4.change-reported";
    private static final String PROVIDER = "C3P4.cloud-provider";

    private C3P4_StorageNotification() {}

    static void judge(World world, Sheet sheet) {
        for (Storage one : world.all(Storage.class)) {
            Truth later = isLater(world, one);
            Truth electronic = Cells.yes(one.electronic());
            sheet.enter(NOTIFIED, one, Ruling.of(electronic.and(later.not()), notified(world, one)));
            sheet.enter(
                    CHANGE,
                    one,
                    told(world, CHANGE, one, TimingWord.PROMPTLY, ReportContent.STORAGE_CHANGE)
                            .onlyIf(electronic.and(later)));
            sheet.enter(
                    PROVIDER,
                    one,
                    told(world, PROVIDER, one, TimingWord.UNSTATED, ReportContent.CLOUD_PROVIDER)
                            .onlyIf(Cells.yes(one.online())));
        }
        for (StorageChange one : world.all(StorageChange.class)) {
            sheet.enter(CHANGE, one, told(world, CHANGE, one, TimingWord.PROMPTLY, ReportContent.STORAGE_CHANGE));
        }
        sheet.enterUnrecorded(NOTIFIED, false, Register.STORAGE);
        sheet.enterUnrecorded(CHANGE, true, Register.STORAGE);
        sheet.enterUnrecorded(PROVIDER, true, Register.STORAGE);
    }

    /** Tells whether the data set was stored on an earlier day already; only a complete register excludes it. */
    private static Truth isLater(World world, Storage one) {
        return world.exists(
                Storage.class,
                other -> other.id().equals(one.id())
                        ? Truth.FALSE
                        : Truth.all(
                                dayBefore(When.of(other.from()), When.of(one.from())),
                                Cells.same(other.dataSet(), one.dataSet()),
                                Cells.yes(other.electronic())),
                Register.STORAGE,
                world.until(When.of(one.from())));
    }

    private static Truth dayBefore(When one, When other) {
        if (one.dated() && other.dated()) {
            return Truth.of(one.firstDay().isBefore(other.firstDay()));
        }
        return one.dating().compareTo(other.dating()) < 0 ? other.vague() : one.vague();
    }

    private static Truth notified(World world, Storage one) {
        When start = When.of(one.from());
        return world.reports.before(
                List.of(ReportContent.STORAGE_LOCATION),
                report -> Cells.is(report.form(), Form.PRESCRIBED).and(Reports.about(report, one.id())),
                start,
                Truth.FALSE);
    }

    /** Told in time, or beforehand. */
    private static Ruling told(World world, String norm, Fact row, TimingWord word, ReportContent content) {
        Subject subject = Subject.of(row);
        Due due = Due.within(word, subject.at(), world, norm, subject);
        Truth open = due.open();
        return new Ruling(
                Truth.TRUE,
                world.reports.delivered(
                        List.of(content),
                        report -> Reports.about(report, row.id()).and(world.reports.form(norm, report, subject.at())),
                        due,
                        open),
                open);
    }
}
