package jp.confidentiality.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.NormResult.Status;

/** The block that says loudly what was not judged (未検査・適用除外); nothing where everything was. */
final class NotJudged {
    private static final String LOUD = "!! ";

    private final List<NormResult> notChecked;
    private final List<NormResult> switchedOff;
    private final List<NormResult> partly;

    NotJudged(Assessment assessment) {
        notChecked = Judged.results(assessment, Status.NOT_CHECKED);
        switchedOff = Judged.results(assessment, Status.SWITCHED_OFF);
        partly = Judged.partlySwitchedOff(assessment);
    }

    void write(Page page) {
        if (!notChecked.isEmpty()) {
            loud(page, "未検査 " + notChecked.size() + "件：次の規定は検査していません。これらは遵守とみなされません。");
            loud(
                    page,
                    notChecked.size() + " norm(s) NOT CHECKED: no rule judges them. They do not pass for satisfied.");
            quiet(page, notChecked.stream().map(r -> r.norm().id().value()).collect(Collectors.joining(", ")));
            page.blank();
        }
        if (!switchedOff.isEmpty()) {
            loud(page, "適用除外 " + switchedOff.size() + "件：規程により判定していません。遵守とみなされません。");
            loud(page, switchedOff.size() + " norm(s) SWITCHED OFF by the profile. They do not pass for satisfied.");
            switchedOff.forEach(result -> quiet(page, result.norm().id() + " " + result.note()));
            page.blank();
        }
        if (!partly.isEmpty()) {
            loud(page, "期間を限った適用除外 " + partly.size() + "件：規程により、その期間のものは判定していません。");
            loud(page, partly.size() + " norm(s) SWITCHED OFF for some days, of which nothing was judged.");
            partly.forEach(result -> quiet(page, result.norm().id() + " " + result.note()));
            page.blank();
        }
    }

    private static void loud(Page page, String text) {
        page.paragraph(LOUD, text, page.paint()::doubtful);
    }

    private static void quiet(Page page, String text) {
        page.paragraph(LOUD + "  ", text, page.paint()::doubtful);
    }
}
