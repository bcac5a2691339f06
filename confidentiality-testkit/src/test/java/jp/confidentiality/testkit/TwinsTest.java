package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cases count as the same, and which do not. */
class TwinsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("ID・文字・日付を替えただけの事例は同じ")
    void same_but_for_ids_texts_and_dates() throws IOException {
        assertThat(twins("""
                        information info-1: {provided: yes}
                        consent c-1: {act: COPYING, by: orderer, given: 2026-07-01, persons: [w-1], condition: 二人で行う}
                        copy a: {at: 2026-07-03T10:00, actor: w-1, information: info-1}
                        copy b: {at: 2026-07-03T10:00, actor: w-2, information: info-1}
                        """, """
                        information x: {provided: yes}
                        copy p: {at: 2026-08-20T09:30, actor: w-8, information: x}
                        copy q: {at: 2026-08-20T09:30, actor: w-7, information: x}
                        consent y: {act: COPYING, by: orderer, given: 2026-05-05, persons: [w-7], condition: 記録を残す}
                        """)).hasSize(1);
    }

    @Test
    @DisplayName("同じ者か別の者か、先か後か、日付だけかで別の事例になる")
    void different_by_who_order_and_precision() throws IOException {
        String consent = "consent c: {act: COPYING, by: orderer, given: 2026-07-01, persons: [w-1]}\n";
        assertThat(twins(
                        consent + "copy a: {at: 2026-07-03T10:00, actor: w-1}\n",
                        consent + "copy a: {at: 2026-07-03T10:00, actor: w-2}\n",
                        consent + "copy a: {at: 2026-06-03T10:00, actor: w-1}\n",
                        consent + "copy a: {at: 2026-07-01T10:00, actor: w-1}\n",
                        consent + "copy a: {at: 2026-07-03, actor: w-1}\n",
                        consent + "copy a: {at: unknown, actor: w-1}\n",
                        consent + "copy a: {actor: w-1}\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("発注者が承諾したか別の者かで別の事例になる")
    void different_by_part_of_the_contract() throws IOException {
        String copy = "copy a: {at: 2026-07-03T10:00, actor: w-1}\n";
        assertThat(twins(
                        copy + "consent c: {act: COPYING, by: orderer, given: 2026-07-01}\n",
                        copy + "consent c: {act: COPYING, by: contractor, given: 2026-07-01}\n",
                        copy + "consent c: {act: COPYING, by: w-1, given: 2026-07-01}\n",
                        copy + "consent c: {act: COPYING, by: w-2, given: 2026-07-01}\n"))
                .isEmpty();
    }

    private List<String> twins(String... facts) throws IOException {
        StringBuilder text = new StringBuilder("provision: C3P3I6_Copying\ncases:\n");
        for (int i = 0; i < facts.length; i++) {
            text.append("  - id: case-")
                    .append(i)
                    .append("\n    ja: 事例\n    en: A case\n    asOf: 2026-09-30\n    facts:\n");
            facts[i].lines().forEach(line -> text.append("      ").append(line).append('\n'));
            text.append("    expect:\n      C8.termination: available\n");
        }
        Path file = Files.writeString(folder.resolve("C3P3I6_Copying.yaml"), text);
        return new Twins(Scenarios.in(file)).found();
    }
}
