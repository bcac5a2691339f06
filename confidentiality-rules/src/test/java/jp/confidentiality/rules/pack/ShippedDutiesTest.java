package jp.confidentiality.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.rules.pack.LocalDuty.Recorded;
import jp.confidentiality.rules.pack.ShippedDuties.Shipped;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("付属の規定の読取り：どれだけを表の言葉に直せるか")
class ShippedDutiesTest {
    private static final Path PAGE = Path.of("../docs/ja/analysis.md");
    private static final Pattern ID = Pattern.compile("`([A-Z][\\w.-]+)`");

    @Test
    @DisplayName("84件のうち26件を比べ、ほかに9件の報告の禁止を見る。分析のページの一覧と同じ")
    void recognises_what_the_page_says() throws IOException {
        Set<String> compared = compared();
        Set<String> reports = ShippedDuties.reports().keySet().stream()
                .map(NormId::value)
                .filter(norm -> !compared.contains(norm))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Catalogue.standard().norms().stream().filter(Norm::hasVerdict))
                .hasSize(84);
        assertThat(compared).hasSize(26);
        assertThat(reports).hasSize(9);
        String page = Files.readString(PAGE);
        List<String> lists = page.substring(page.indexOf("## 比べる付属の規定"))
                .lines()
                .filter(line -> line.startsWith("`"))
                .toList();
        assertThat(lists).hasSize(2);
        assertThat(ids(lists.get(0))).isEqualTo(compared);
        assertThat(ids(lists.get(1))).isEqualTo(reports);
        assertThat(page).contains("84件", "次の26件", "次の9件", "残りの49件");
    }

    @Test
    @DisplayName("求めることの種類ごとに、少なくとも一つを正しく読む")
    void reads_each_kind_of_duty() {
        assertThat(duties("C3P3I6.consent"))
                .containsExactly(new LocalDuty.PriorConsent(jp.confidentiality.model.fact.ConsentAct.COPYING, true));
        assertThat(duties("R13.immediate-report"))
                .containsExactly(new LocalDuty.ReportedWithin(
                        List.of(ReportContent.ACCIDENT),
                        false,
                        Within.of(jp.confidentiality.model.profile.TimingWord.AT_ONCE),
                        Beginning.KNOWN));
        assertThat(duties("R10c.method-consent"))
                .contains(new LocalDuty.ReportedBefore(ReportContent.REMOVAL_METHOD, false));
        assertThat(duties("R10c.no-removal"))
                .containsExactly(
                        new LocalDuty.DesignatedBefore(jp.confidentiality.model.fact.DesignationKind.WORKPLACE));
        assertThat(duties("C7.follow-security-instruction"))
                .containsExactly(new LocalDuty.CarriedOut(jp.confidentiality.model.profile.TimingWord.PROMPTLY));
        assertThat(duties("C3P3I6.history"))
                .singleElement()
                .satisfies(duty -> assertThat(((Recorded) duty).columns())
                        .containsAll(List.of(
                                FactType.of(Copy.class).column("purpose").orElseThrow(),
                                FactType.of(Copy.class).column("storageMethod").orElseThrow()))
                        .hasSize(7));
        assertThat(ShippedDuties.reports().get(NormId.of("R13.detailed-report")))
                .containsExactlyInAnyOrder(ReportContent.ACCIDENT_DETAILS, ReportContent.WAY_FORWARD);
    }

    private static List<LocalDuty> duties(String norm) {
        return ShippedDuties.all().stream()
                .filter(one -> one.norm().value().equals(norm))
                .map(Shipped::duty)
                .toList();
    }

    private static Set<String> compared() {
        return ShippedDuties.all().stream()
                .map(one -> one.norm().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(String line) {
        return ID.matcher(line).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
