package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.RemovalBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.CipherList;
import jp.confidentiality.model.profile.CipherPolicy;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("暗号の基準と理由")
class CiphersTest {
    private static final NormId ENCRYPTION = NormId.of("R10c.media-encryption");
    private static final CipherPolicy SHIPPED =
            new CipherPolicy("LS-0001-2022R2", Map.of("AES", 128), Set.of("CBC", "GCM"));
    /** A made-up later edition: 3-key Triple DES is gone, CLEFIA is recommended. */
    private static final CipherPolicy LATER =
            new CipherPolicy(CipherList.parse("""
                    edition\tLS-0001-2029R1
                    date\t2029-04-01
                    modes\tGCM
                    other-modes\tCBC
                    name\tstatus\tkind\tkey-bits\tspellings
                    CLEFIA\trecommended\tblock\t\tCLEFIA
                    AES\tmonitored\tblock\t\tAES
                    """), Map.of("CLEFIA", 128), Set.of("GCM"));

    @Test
    @DisplayName("理由は、リストのどこにあるかと、版と日付を言う")
    void saysWhereTheCipherStands() {
        assertThat(reason(SHIPPED, "3DES", null, "CBC"))
                .contains("3-key Triple DES", "運用監視暗号リスト", "LS-0001-2022R2", "2026-03-30");
        assertThat(reason(SHIPPED, "CLEFIA-128", null, "CBC")).contains("CLEFIA", "推奨候補暗号リスト");
        assertThat(reason(SHIPPED, "ZIPパスワード", null, null)).contains("ZIP password", "CRYPTREC暗号リストにない");
        assertThat(reason(SHIPPED, "独自方式", null, null)).contains("暗号リストに照らせない名称");
        assertThat(reason(SHIPPED, "Camellia-256 CBC", null, null)).contains("Camellia", "規程で認めていない");
        assertThat(reason(SHIPPED, "AES-256-ECB", null, null)).contains("利用モード ECB はリストにない");
        assertThat(reason(SHIPPED, "AES-256-CTR", null, null)).contains("利用モード CTR は規程で認めていない");
        assertThat(reason(SHIPPED, "SHA-256", null, null)).contains("データを暗号化する方式ではない");
    }

    @Test
    @DisplayName("鍵長は、欄と名称のどちらからも読み、食い違えば決めない")
    void readsTheKeyLength() {
        assertThat(finding(SHIPPED, "AES-256-GCM", null, null)).isNull();
        assertThat(finding(SHIPPED, "AES", 192, "GCMモード")).isNull();
        assertThat(finding(SHIPPED, "AES-256", 128, "GCM")).isNull();
        assertThat(reason(SHIPPED, "AES-256-GCM", 64, null)).contains("64 とも 256 とも");
        assertThat(reason(SHIPPED, "AES-GCM", null, null)).contains("鍵長が分からない");
        assertThat(reason(SHIPPED, "AES-64-GCM", null, null)).contains("鍵長 64 が 128 に満たない");
        assertThat(reason(SHIPPED, "AES-256", null, "標準")).contains("利用モードが分からない");
    }

    @Test
    @DisplayName("新しい版のリストを渡せば、コードを変えずに結論が変わり、ハッシュも変わる")
    void followsANewerEdition() {
        assertThat(finding(LATER, "CLEFIA-128-GCM", null, null)).isNull();
        assertThat(reason(LATER, "AES-256-GCM", null, null)).contains("運用監視暗号リスト", "LS-0001-2029R1");
        assertThat(assess(SHIPPED, "AES-256-GCM", null, null).replay().profileHash())
                .isNotEqualTo(assess(LATER, "AES-256-GCM", null, null).replay().profileHash());
    }

    @Test
    @DisplayName("持出しの日に施行されている版による")
    void takesTheEditionOfTheDay() {
        Timeline<CipherPolicy> dated =
                Timeline.of(Map.of(LocalDate.of(2026, 1, 1), SHIPPED, LocalDate.of(2026, 7, 1), LATER));
        assertThat(found(dated, "CLEFIA-128-GCM", null, null)).isNull();
        assertThat(found(dated, "AES-256-GCM", null, null)).isNotNull();
    }

    private static String reason(CipherPolicy policy, String cipher, @Nullable Integer bits, @Nullable String mode) {
        Finding finding = Objects.requireNonNull(finding(policy, cipher, bits, mode));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        return String.join(
                "\n", finding.reasons().stream().map(text -> text.ja()).toList());
    }

    private static @Nullable Finding finding(
            CipherPolicy policy, String cipher, @Nullable Integer bits, @Nullable String mode) {
        return found(Timeline.always(policy), cipher, bits, mode);
    }

    private static @Nullable Finding found(
            Timeline<CipherPolicy> policy, String cipher, @Nullable Integer bits, @Nullable String mode) {
        List<Finding> found = assess(policy, cipher, bits, mode).findings().stream()
                .filter(f -> f.norm().equals(ENCRYPTION) && f.subject().equals("removal-1"))
                .toList();
        return found.isEmpty() ? null : found.get(0);
    }

    private static Assessment assess(
            CipherPolicy policy, String cipher, @Nullable Integer bits, @Nullable String mode) {
        return assess(Timeline.always(policy), cipher, bits, mode);
    }

    private static Assessment assess(
            Timeline<CipherPolicy> policy, String cipher, @Nullable Integer bits, @Nullable String mode) {
        Profile profile = Samples.profileBuilder().ciphers(policy).build();
        Dossier dossier = Dossier.of(Samples.contract())
                .add(InformationBuilder.builder()
                        .row(Row.of("info-1"))
                        .provided(Cell.is(true))
                        .build())
                .add(RemovalBuilder.builder()
                        .row(Row.of("removal-1"))
                        .information(Cell.is(Set.of("info-1")))
                        .at(Cell.is(Moment.day(LocalDate.of(2026, 8, 3))))
                        .externalMedium(Cell.is(true))
                        .cipher(Cell.is(cipher))
                        .keyBits(bits == null ? Cell.blank() : Cell.is(bits))
                        .cipherMode(mode == null ? Cell.blank() : Cell.is(mode))
                        .build())
                .build();
        return ComplianceEngine.of(RuleBase.standard(), profile).assess(dossier, Samples.AUTUMN);
    }
}
