package jp.confidentiality.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;

/**
 * The findings, worst first, within that in catalogue order (判定の一覧). Findings of one norm that say the same are written
 * once and counted, unless all are asked for; nothing is left out without its number.
 */
final class FindingsText {
    private static final List<Verdict> WORST_FIRST = List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.PENDING);
    private static final int GROUPS_SHOWN = 5;
    private static final int SUBJECTS_SHOWN = 10;

    private final List<Finding> findings;
    private final Catalogue catalogue;
    private final boolean all;

    FindingsText(List<Finding> findings, Catalogue catalogue, boolean all) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.all = all;
    }

    void write(Page page) {
        for (Verdict verdict : WORST_FIRST) {
            Map<NormId, List<Finding>> byNorm = findings.stream()
                    .filter(finding -> finding.verdict() == verdict && !isListed(finding))
                    .collect(Collectors.groupingBy(Finding::norm, LinkedHashMap::new, Collectors.toList()));
            byNorm.forEach((norm, found) -> norm(page, catalogue.norm(norm), verdict, found));
            if (verdict == Verdict.UNDETERMINED) {
                List<Finding> listed = findings.stream().filter(this::isListed).toList();
                new UnrecordedText(catalogue).write(page, listed);
            }
        }
    }

    private boolean isListed(Finding finding) {
        return !all && UnrecordedText.holds(finding);
    }

    private void norm(Page page, Norm norm, Verdict verdict, List<Finding> found) {
        heading(page, norm, verdict, found.size());
        List<FindingGroup> groups = all ? found.stream().map(FindingGroup::new).toList() : FindingGroup.of(found);
        int shown = all ? groups.size() : Math.min(GROUPS_SHOWN, groups.size());
        for (FindingGroup group : groups.subList(0, shown)) {
            new FindingText(page, all).write(group.first());
            others(page, group);
            page.blank();
        }
        rest(page, groups.subList(shown, groups.size()));
    }

    private static void heading(Page page, Norm norm, Verdict verdict, int count) {
        String counted = Terms.both(verdict) + "　" + count + "件";
        page.paragraph(
                "",
                Terms.mark(verdict) + " " + norm.citation() + "：" + norm.titleJa() + "　" + norm.id(),
                line -> Terms.paint(page.paint(), verdict, line));
        page.paragraph("  ", norm.titleEn() + "　" + counted, page.paint()::faint);
    }

    private static void others(Page page, FindingGroup group) {
        int count = group.others().size();
        if (count > 0) {
            String said = "ほか " + count + "件（ID・日時のほかは同文） " + count + " more that say the same: ";
            page.field(4, "同様 alike", said + subjects(group.others()));
            group.earliestDue().ifPresent(due -> page.field(4, "最先 first due", Terms.moment(due)));
        }
    }

    private static void rest(Page page, List<FindingGroup> rest) {
        if (!rest.isEmpty()) {
            int count = rest.stream().mapToInt(FindingGroup::size).sum();
            page.paragraph(4, "ほかに " + rest.size() + " 通りの理由で " + count + "件（--all で全件を表示）");
            page.paragraph(4, count + " more for " + rest.size() + " other reasons (--all shows every one)");
            page.blank();
        }
    }

    private static String subjects(List<Finding> others) {
        int shown = Math.min(SUBJECTS_SHOWN, others.size());
        String listed = others.subList(0, shown).stream().map(Finding::subject).collect(Collectors.joining(", "));
        int left = others.size() - shown;
        return left == 0 ? listed : listed + " ほか " + left + "件 more（--all）";
    }
}
