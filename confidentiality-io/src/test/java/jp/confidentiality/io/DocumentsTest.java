package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("説明書と読取りの一致")
class DocumentsTest {
    @Test
    @DisplayName("フォルダーの説明書は、すべてのファイル名を挙げている")
    void namesEveryFile() throws IOException {
        String page = page("dossier-folder.md");
        for (FactType type : FactType.all()) {
            assertThat(page).contains("`" + type.name() + "` " + type.ja());
        }
        for (Register register : Register.values()) {
            if (RegisterNames.types(register).size() == 1) {
                assertThat(page).contains("`" + RegisterNames.identifier(register) + "` " + register.ja());
            }
        }
    }

    @Test
    @DisplayName("フォルダーの説明書の dossier.yaml は、誤りなく読める")
    void showsADossierThatCanBeRead() throws IOException {
        String page = page("dossier-folder.md");
        String example =
                page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("\n```\n", page.indexOf("```yaml")));
        List<InputProblem> problems = new ArrayList<>();
        YamlNode root =
                YamlNode.read("dossier.yaml", new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)));
        DossierYaml yaml = new DossierYaml(root, problems);
        assertThat(yaml.contract()).isPresent();
        assertThat(yaml.profile(true)).isEqualTo(Optional.of("example-2026"));
        assertThat(yaml.asOf(true)).isPresent();
        assertThat(yaml.knownAt()).isPresent();
        assertThat(yaml.complete()).hasSize(2);
        assertThat(problems).isEmpty();
    }

    @Test
    @DisplayName("規程の説明書は、付属の規程のキーと期限の語をすべて挙げている")
    void namesEveryKeyOfAProfile() throws IOException {
        String page = page("profile.md");
        try (var in = ProfileFile.class.getResourceAsStream("profiles/example-2026.yaml")) {
            assertThat(in).isNotNull();
            YamlNode root = YamlNode.read("example-2026.yaml", in);
            assertThat(root.entries().keySet())
                    .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
            assertThat(Optional.ofNullable(root.get("spans"))
                            .orElseThrow()
                            .entries()
                            .keySet())
                    .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
        }
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", name), StandardCharsets.UTF_8);
    }
}
