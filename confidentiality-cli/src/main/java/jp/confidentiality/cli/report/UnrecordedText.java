package jp.confidentiality.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;

/**
 * Norms that are undetermined because a register may not show all of their subjects (記録されていない分): listed by what is
 * missing, instead of the same sentences for each.
 */
final class UnrecordedText {
    private final Catalogue catalogue;

    UnrecordedText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Tells whether {@code finding} belongs in this list. */
    static boolean holds(Finding finding) {
        return finding.subject().equals(Finding.UNRECORDED)
                && finding.verdict() == Verdict.UNDETERMINED
                && finding.cause() == Cause.MISSING;
    }

    /** Writes the list; nothing where there is nothing in it. */
    void write(Page page, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        String heading = Terms.mark(Verdict.UNDETERMINED) + " 記録されていない分 what was not recorded　";
        page.line(page.paint().doubtful(heading + Terms.both(Verdict.UNDETERMINED) + "　" + findings.size() + "件"));
        page.paragraph(2, "完備と申告されていない台帳があり、記録されていない対象があり得ます（--all で理由を表示）。");
        String why = "Registers are not declared complete, so there may be subjects that nobody recorded"
                + " (--all shows the reasons).";
        page.paragraph("  ", why, page.paint()::faint);
        byMissing(findings).values().forEach(group -> group(page, group));
    }

    private static Map<List<Object>, List<Finding>> byMissing(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> List.of(finding.missing(), finding.possible()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void group(Page page, List<Finding> group) {
        page.field(4, "不足 missing", Terms.both(group.get(0).missing()));
        page.field(4, "候補 possible", Terms.both(group.get(0).possible()));
        String label = "規定 norms";
        for (Finding finding : group) {
            page.field(
                    4,
                    label,
                    finding.norm() + "　" + catalogue.norm(finding.norm()).titleJa());
            label = "";
        }
        page.blank();
    }
}
