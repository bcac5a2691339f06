package jp.confidentiality.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.confidentiality.testkit.Scenario;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final Scenario CASE = new Cases()
            .of("C3P3I6_Copying").stream()
                    .filter(one -> one.id().equals("consent-names-the-correction"))
                    .findFirst()
                    .orElseThrow();

    private static final List<Example> NEIGHBOURS = Neighbours.of(CASE);

    @Test
    @DisplayName("事例の近傍は、欄の一つが不明・行が一つ欠ける・申告がないなど、一か所だけ違う")
    void changes_one_thing_each() {
        assertThat(NEIGHBOURS)
                .extracting(one -> one.name().substring(one.name().indexOf(", ") + 2))
                .contains(
                        "nothing declared",
                        "without consent-1",
                        "copy-4.at unknown",
                        "copy-4.at to the day",
                        "copy-4.at sometime",
                        "consent-1.authority unknown",
                        "consent-1.persons unknown")
                .doesNotHaveDuplicates();
        assertThat(NEIGHBOURS).extracting(Example::dossier).doesNotContain(CASE.dossier());
    }

    @Test
    @DisplayName("訂正される行が欠ければ一件記録にならないので、近傍に数えない")
    void leaves_out_what_is_no_dossier() {
        assertThat(NEIGHBOURS).noneMatch(one -> one.name().endsWith("without copy-1"));
    }
}
