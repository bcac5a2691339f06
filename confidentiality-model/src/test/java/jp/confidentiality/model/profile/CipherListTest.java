package jp.confidentiality.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.profile.CipherList.Cipher;
import jp.confidentiality.model.profile.CipherList.Kind;
import jp.confidentiality.model.profile.CipherList.Status;
import jp.confidentiality.model.profile.InvalidCipherListException.Problem;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("暗号リスト")
class CipherListTest {
    private static final String GOOD = """
            # 注記
            edition\tLS-0001-2029R1
            date\t2029-04-01
            modes\tGCM|xts
            other-modes\tECB
            name\tstatus\tkind\tkey-bits\tspellings
            AES\trecommended\tblock\t\tAES|Rijndael
            MISTY1\t運用監視暗号リスト\tブロック暗号\t128\tMISTY1
            """;

    @Test
    @DisplayName("付属のリスト：版、日付、推奨・候補・監視の区別")
    void shipsTheEditionOf2026() {
        CipherList list = CipherList.shipped();
        assertThat(list.edition()).isEqualTo("LS-0001-2022R2");
        assertThat(list.date()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(list.modes()).containsExactly("CBC", "CCM", "CFB", "CTR", "GCM", "OFB", "XTS");
        assertThat(list.otherModes()).contains("ECB");
        assertThat(list.acceptable()).containsExactly("AES", "Camellia", "KCipher-2", "ChaCha20-Poly1305", "RSA-OAEP");
        assertThat(status(list, Status.CANDIDATE))
                .containsExactlyInAnyOrder(
                        "PSEC-KEM",
                        "CIPHERUNICORN-E",
                        "Hierocrypt-L1",
                        "MISTY1",
                        "CIPHERUNICORN-A",
                        "CLEFIA",
                        "Hierocrypt-3",
                        "Enocoro-128v2",
                        "MUGI",
                        "MULTI-S01",
                        "PC-MAC-AES");
        assertThat(status(list, Status.MONITORED))
                .containsExactlyInAnyOrder("RSAES-PKCS1-v1_5", "3-key Triple DES", "RIPEMD-160", "SHA-1", "CBC-MAC");
    }

    @Test
    @DisplayName("新しい版は、コードを変えずにデータとして読める")
    void readsAnotherEdition() {
        CipherList list = CipherList.parse("\uFEFF" + GOOD.replace("\n", "\r\n").replace("Rijndael", "Rijndael\t\t"));
        assertThat(list.edition()).isEqualTo("LS-0001-2029R1");
        assertThat(list.modes()).containsExactly("GCM", "XTS");
        assertThat(list.ciphers())
                .containsExactly(
                        new Cipher("AES", Status.RECOMMENDED, Kind.BLOCK, 0, List.of("AES", "Rijndael")),
                        new Cipher("MISTY1", Status.MONITORED, Kind.BLOCK, 128, List.of("MISTY1")));
        assertThat(list).isEqualTo(CipherList.parse(GOOD)).isNotEqualTo(CipherList.shipped());
        assertThat(Specimens.copy(list)).isEqualTo(list).hasSameHashCodeAs(list);
    }

    @Test
    @DisplayName("誤りは、行と欄と値を付けて、すべて一度に示す")
    void refusesWhatIsWrong() {
        assertThat(problems(GOOD.replace("recommended", "good")
                        .replace("ブロック暗号", "box")
                        .replace("128", "0")))
                .extracting(Problem::line, Problem::field, Problem::value)
                .containsExactly(tuple(7, "status", "good"), tuple(8, "kind", "box"), tuple(8, "key-bits", "0"));
        assertThat(only(GOOD.replace("2029-04-01", "2029-02-30"))).isEqualTo(tuple(3, "date", "2029-02-30"));
        assertThat(only(GOOD.replace("edition\t", "edition ")))
                .isEqualTo(tuple(2, "edition LS-0001-2029R1", "edition LS-0001-2029R1"));
        assertThat(only(GOOD.replace("other-modes\tECB", "modes\tECB"))).isEqualTo(tuple(5, "modes", "modes"));
        assertThat(only(GOOD.replace("MISTY1\t", "AES\t"))).isEqualTo(tuple(8, "name", "AES"));
        assertThat(only(GOOD.replace("128\tMISTY1", "128\tａ・Ｅ・Ｓ"))).isEqualTo(tuple(8, "spellings", "ａ・Ｅ・Ｓ"));
        assertThat(only(GOOD.replace("128\tMISTY1", "128"))).isEqualTo(tuple(8, "name", "MISTY1"));
        assertThat(only(GOOD.replace("128\tMISTY1", "128\t|"))).isEqualTo(tuple(8, "spellings", ""));
        assertThat(problems("")).isNotEmpty().allMatch(p -> p.line() == 0);
        assertThat(problems(GOOD.replace("good", "x").replaceAll("(?m)^name.*", "")))
                .allMatch(p -> !p.ja().isEmpty() && !p.en().isEmpty());
    }

    @Test
    @DisplayName("規程が認められるのは、リストの推奨する暗号と利用モードだけ")
    void boundsWhatAPolicyAccepts() {
        CipherList list = CipherList.parse(GOOD);
        assertThat(new CipherPolicy(list, Map.of("AES", 128), Set.of("xts")).edition())
                .isEqualTo("LS-0001-2029R1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CipherPolicy(list, Map.of("MISTY1", 128), Set.of()))
                .withMessageContaining("'MISTY1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CipherPolicy(list, Map.of(), Set.of("ECB")))
                .withMessageContaining("'ECB'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CipherPolicy("LS-0001-2029R1", Map.of(), Set.of()))
                .withMessageContaining("LS-0001-2022R2");
    }

    private static Tuple only(String text) {
        List<Problem> problems = problems(text);
        assertThat(problems).hasSizeLessThanOrEqualTo(2);
        return tuple(
                problems.get(0).line(), problems.get(0).field(), problems.get(0).value());
    }

    private static List<Problem> problems(String text) {
        return assertThatExceptionOfType(InvalidCipherListException.class)
                .isThrownBy(() -> CipherList.parse(text))
                .actual()
                .problems();
    }

    private static List<String> status(CipherList list, Status status) {
        return list.ciphers().stream()
                .filter(c -> c.status() == status)
                .map(Cipher::name)
                .toList();
    }
}
