package jp.confidentiality.cli.report;

import java.util.List;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** One finding with everything it says (判定の内容). */
final class FindingText {
    private static final int ROWS_SHOWN = 12;

    private final Page page;
    private final boolean all;
    private final Sentences sentences;

    FindingText(Page page, boolean all) {
        this.page = page;
        this.all = all;
        this.sentences = new Sentences(page, all);
    }

    void write(Finding finding) {
        page.field(4, "対象 subject", subject(finding), page.paint()::strong);
        @Nullable Cause cause = finding.cause();
        if (cause != null) {
            page.field(4, "原因 cause", Terms.both(cause));
        }
        if (finding.possible().size() > 1) {
            page.field(4, "候補 possible", Terms.both(finding.possible()));
        }
        sentences.write("理由 reason", finding.reasons());
        attribution(finding);
        sentences.write("規程値 policy", finding.values());
        moment("期限 due", finding.due());
        moment("履行 made good", finding.madeGood());
        if (!finding.missing().isEmpty()) {
            page.field(4, "不足 missing", Terms.both(finding.missing()));
        }
        sentences.write(change(finding.verdict()), finding.changes());
        rows(finding.facts());
    }

    private static String subject(Finding finding) {
        if (finding.when().isEmpty()) {
            return Terms.subject(finding);
        }
        boolean dayOnly = finding.cause() == Cause.TOO_COARSE && finding.when().length() == 10;
        return Terms.subject(finding) + Terms.moment(finding.when()) + (dayOnly ? "（日付のみ day only）" : "");
    }

    private void attribution(Finding finding) {
        finding.chains().forEach(chain -> page.field(4, "経路 chain", String.join(" → ", chain)));
        if (finding.chains().isEmpty() && !finding.answerable().isEmpty()) {
            page.field(4, "責任 answerable", finding.answerable());
        }
    }

    private void moment(String label, @Nullable String moment) {
        if (moment != null) {
            page.field(4, label, Terms.moment(moment));
        }
    }

    private void rows(List<String> facts) {
        if (!facts.isEmpty()) {
            int shown = all ? facts.size() : Math.min(ROWS_SHOWN, facts.size());
            String more = facts.size() > shown ? " ほか " + (facts.size() - shown) + "件 more" : "";
            page.field(4, "根拠 rows", String.join(", ", facts.subList(0, shown)) + more);
        }
    }

    private static String change(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> "手当 cure";
            case UNDETERMINED -> "必要 needed";
            case PENDING, SATISFIED, NOT_APPLICABLE -> "今後 next";
        };
    }
}
