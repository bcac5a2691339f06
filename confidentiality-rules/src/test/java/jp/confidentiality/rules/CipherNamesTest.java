package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jp.confidentiality.model.profile.CipherList;
import jp.confidentiality.rules.CipherNames.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("暗号の名称")
class CipherNamesTest {
    private final CipherNames names = CipherNames.of(CipherList.shipped());

    @ParameterizedTest(name = "{0} は {1}")
    @DisplayName("人の書くとおりの名称が、リストの名称・鍵長・利用モードになる")
    @CsvSource({
        "AES256, AES, 256, ",
        "aes-256-gcm, AES, 256, GCM",
        "AES (256bit), AES, 256, ",
        "ＡＥＳ－２５６（ＣＢＣモード）, AES, 256, CBC",
        "ＡＥＳー１２８, AES, 128, ",
        "AES暗号（鍵長256ビット）, AES, 256, ",
        "BitLocker（XTS-AES 128）, AES, 128, XTS",
        "AESGCM, AES, , GCM",
        "openssl aes_256_cbc, AES, 256, CBC",
        "AES-256-CBC + HMAC-SHA-256, AES, 256, CBC",
        "AES-256-GCM-SIV, AES, 256, GCM-SIV",
        "ZIPパスワード（AES-256）, AES, 256, ",
        "Camellia-128 CBC, Camellia, 128, CBC",
        "カメリア１２８, Camellia, 128, ",
        "ｶﾒﾘｱ 256, Camellia, 256, ",
        "KCipher2, KCipher-2, , ",
        "ChaCha20 Poly1305, ChaCha20-Poly1305, , ",
        "chacha20, ChaCha20, , ",
        "XChaCha20-Poly1305, XChaCha20-Poly1305, , ",
        "3DES, 3-key Triple DES, , ",
        "トリプルDES, 3-key Triple DES, , ",
        "DES-EDE3-CBC, 3-key Triple DES, , CBC",
        "DES, DES, , ",
        "MISTY1, MISTY1, , ",
        "ZipCrypto, ZipCrypto, , ",
        "ZIPパスワード, ZIP password, , ",
        "パスワード付きZIP, ZIP password, , ",
        "ＺＩＰ（パスワード付き）, ZIP password, , ",
        "SHA-256, SHA-256, , "
    })
    void recognisesWhatPeopleWrite(String written, String name, @Nullable Integer bits, @Nullable String mode) {
        Written read = names.read(written);
        assertThat(read.cipher()).extracting(CipherList.Cipher::name).isEqualTo(name);
        assertThat(read.bits()).isEqualTo(bits);
        assertThat(read.mode()).isEqualTo(mode);
    }

    @ParameterizedTest(name = "「{0}」")
    @DisplayName("名称でないもの、ほかの語の一部であるものは読まない")
    @ValueSource(strings = {"CAESAR", "DESIGN", "AESX", "IDEAL", "独自方式", "専用ソフト", "パスワード", "---- DESCRIPTION ----", ""})
    void recognisesNothingElse(String written) {
        Written read = names.read(written);
        assertThat(read.cipher()).isNull();
        assertThat(read.several()).isFalse();
    }

    @Test
    @DisplayName("暗号がいくつも書かれていれば、どれとも決めない")
    void leavesSeveralOpen() {
        assertThat(names.read("AES又は3DES").several()).isTrue();
        assertThat(names.read("AES又は3DES").cipher()).isNull();
        assertThat(names.read("AES（Rijndael）").several()).isFalse();
    }

    @ParameterizedTest(name = "「{0}」")
    @DisplayName("暗号化していないという書き方")
    @ValueSource(strings = {"なし", " 無し ", "None", "ｎｏｎｅ", "平文", "暗号化していない"})
    void knowsWhatMeansNone(String written) {
        assertThat(CipherNames.isNone(written)).isTrue();
    }

    @Test
    @DisplayName("利用モードの欄は、語を伴っても読む")
    void readsTheModeOfItsOwnColumn() {
        assertThat(names.mode("cbcモード")).isEqualTo("CBC");
        assertThat(names.mode("ＧＣＭ")).isEqualTo("GCM");
        assertThat(names.mode("標準")).isNull();
    }

    @Test
    @DisplayName("長い文字の連なりも、すぐに読み終える")
    void staysQuickOnLongTexts() {
        String written = "3DES-3DES-".repeat(3_000) + "X" + "-".repeat(10_000) + "X";
        assertThat(names.read(written).cipher()).isNotNull();
    }
}
