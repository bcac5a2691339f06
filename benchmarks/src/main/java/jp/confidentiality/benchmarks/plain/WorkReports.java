package jp.confidentiality.benchmarks.plain;

import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.Deadlines.Band;
import jp.confidentiality.model.profile.TimingWord;

/** Each completed piece of work is reported by itself (R12). */
final class WorkReports {
    private final World world;
    private final Sheet sheet;

    WorkReports(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void item(Subject subject) {
        Band band = world.timing.band(TimingWord.EACH_TIME, subject.earliest, subject.latest);
        int reported = world.reports.delivered(
                PlainNorm.R12_WORK_REPORT,
                subject,
                band,
                subject.earliest,
                report -> {
                    int alone = report.about().isValue()
                            ? Kleene.of(report.about().value().size() == 1)
                            : Kleene.UNKNOWN;
                    return Math.min(alone, world.forms.written(report.form(), subject));
                },
                ReportContent.WORK_DONE);
        sheet.enter(PlainNorm.R12_WORK_REPORT, Kleene.YES, reported, world.timing.open(band), subject);
    }
}
