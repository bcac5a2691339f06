package jp.confidentiality.model.profile;

import static jp.confidentiality.model.Specimens.days;
import static jp.confidentiality.model.Specimens.hours;
import static jp.confidentiality.model.Specimens.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Specimens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期間・期間の組・適用除外・暗号の基準")
class SpanTest {
    @Test
    @DisplayName("期間は和英で読める")
    void readsInBothLanguages() {
        assertThat(hours(24).ja()).isEqualTo("24時間");
        assertThat(hours(24).en()).isEqualTo("24 hours");
        assertThat(days(1).en()).isEqualTo("1 day");
        assertThat(workingDays(1).en()).isEqualTo("1 working day");
        assertThat(workingDays(3).en()).isEqualTo("3 working days");
        assertThat(workingDays(3).ja()).isEqualTo("3開庁日");
        assertThat(new Spans(days(3), days(7)).ja()).isEqualTo("3日以内は期限内、7日超は遅延");
        assertThat(new Spans(days(3), days(7)).en()).isEqualTo("in time within 3 days, late beyond 7 days");
        assertThat(new Spans(days(3), days(3)).en()).isEqualTo("3 days");
        assertThat(new Spans(days(3), days(3)).ja()).isEqualTo("3日");
    }

    @Test
    @DisplayName("期間の数は0から9999まで")
    void refusesAmountsOutOfRange() {
        assertThat(days(0).amount()).isZero();
        assertThat(days(9999).amount()).isEqualTo(9999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days(-1))
                .withMessageContaining("Field 'amount' of a span is -1");
        assertThatIllegalArgumentException().isThrownBy(() -> days(10_000)).withMessageContaining("10000");
    }

    @Test
    @DisplayName("同じ単位なら、遅延の期間は期限内の期間より短くできない")
    void refusesALateSpanThatIsShorter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spans(days(7), days(3)))
                .withMessageContaining("Field 'late' of spans is 3 days, shorter than field 'inTime' (7 days)");
        assertThat(new Spans(hours(24), days(0)).late()).isEqualTo(days(0));
        assertThat(Specimens.copy(new Spans(hours(1), days(2)))).isEqualTo(new Spans(hours(1), days(2)));
    }

    @Test
    @DisplayName("要るものがなければ、欄名を示して断る")
    @SuppressWarnings("NullAway")
    void refusesWhatIsMissing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(1, null)).withMessageContaining("'unit'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spans(null, days(1)))
                .withMessageContaining("'inTime'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spans(days(1), null))
                .withMessageContaining("'late'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwitchedOff(" ", "office"))
                .withMessageContaining("'reason'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SwitchedOff("reason", null))
                .withMessageContaining("'decidedBy'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CipherPolicy("", Map.of(), Set.of()))
                .withMessageContaining("'edition'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CipherPolicy("LS-0001-2022R2", Map.of("AES", 0), Set.of()))
                .withMessageContaining("is 0 for 'AES'");
    }

    @Test
    @DisplayName("暗号の基準は写され、並べ替えられ、利用モードは大文字になる")
    void copiesAndSortsCiphers() {
        Map<String, Integer> bits = new LinkedHashMap<>(Map.of("Camellia", 128, "AES", 128));
        Set<String> modes = new LinkedHashSet<>(List.of("gcm", "CBC"));
        CipherPolicy policy = new CipherPolicy("LS-0001-2022R2", bits, modes);
        bits.clear();
        modes.clear();
        assertThat(policy.minimumKeyBits()).containsExactly(Map.entry("AES", 128), Map.entry("Camellia", 128));
        assertThat(policy.modes()).containsExactly("CBC", "GCM");
        assertThat(Specimens.copy(policy)).isEqualTo(policy);
    }
}
