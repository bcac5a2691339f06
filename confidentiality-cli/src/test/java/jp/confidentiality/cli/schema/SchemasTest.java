package jp.confidentiality.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.confidentiality.io.DossierFolder;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.io.pack.PackFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("docs/schema：編集を助けるスキーマ")
class SchemasTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SCHEMAS = ROOT.resolve("docs/schema");
    private static final Path PROFILES = ROOT.resolve("confidentiality-io/src/main/resources/jp/confidentiality/io");
    private static final Path TESTKIT = ROOT.resolve("confidentiality-testkit/src/main/resources");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Map<String, Object>> MADE = Map.of(
            "profile", ProfileSchema.document(),
            "dossier", DossierSchema.document(),
            "pack", PackSchema.document(),
            "scenario", ScenarioSchema.document());

    @ParameterizedTest
    @CsvSource({"profile", "dossier", "pack", "scenario"})
    @DisplayName("スキーマは語彙から作ったものと一致する")
    void is_what_the_vocabulary_makes_it(String name) throws IOException {
        Path file = SCHEMAS.resolve(name + ".schema.json");
        String made = written(MADE.get(name));
        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(file, made);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s differs from the code. Maybe run: mvn -o -pl confidentiality-cli -am test -Dupdate.docs=true",
                        file)
                .isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("付属のファイルと例はすべてスキーマに合う")
    void accepts_everything_shipped(String name, Path file) {
        assertThat(problems(name, node(YamlNode.read(file)))).as("%s", file).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("marked")
    @DisplayName("例のファイルは、編集ソフトにスキーマの場所を示す")
    void tells_the_editor_where_the_schema_is(String name, Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        Path schema =
                file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
        assertThat(schema).isEqualTo(SCHEMAS.resolve(name + ".schema.json").normalize());
        assertThat(schema).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profile | name: example-2026 | nam: example-2026",
                "profile | from: 2026-01-01 | from: 1 April",
                "profile | 24 hours | 24 minutes",
                "profile | 24 hours | 24",
                "profile | promptly: | prompt:",
                "profile | [書面, 別記様式] | [書面, 口頭]",
                "profile | paper: [アクセス制限] | paper: [アクセス]",
                "profile | paper: [アクセス制限] | papier: [アクセス制限]",
                "profile | check-interval-days: 92 | check-interval-days: -1",
                "profile | check-interval-days: 92 | check-interval-days: quarterly",
                "profile | attribution-through-subcontractors: yes | attribution-through-subcontractors: maybe",
                "profile | holidays: japan | holidays: germany",
                "profile | 12-29..01-03 | 29 December",
                "profile | switched-off: {} | switched-off: {R12.work-report: {reason: a}}",
                "profile | switched-off: {} | switched-off: {R12.work: {reason: a, decided-by: b}}",
                "profile | spans-by-norm: {} | spans-by-norm: {C3P3I6.consent: {in-time: 1 days, late: 2 days}}",
                "profile | switched-off: {} | in-writing: [C3P3I6.consent]",
                "dossier | instruments: [C, R] | instruments: [C, X]",
                "dossier | profile: | profil:",
                "dossier | as-of: 2026-09-30T18:00 | as-of: end of September",
                "dossier | contractor: | contracter:",
                "dossier | id: K-2026-014 | id: K 2026 014",
                "dossier | 2026-04-01..2026-08-31 | 2026-04-01 to 2026-08-31",
                "pack | name: aoikawa-media | name: Aoikawa-Media",
                "pack | name: aoikawa-media | name: 葵川市媒体",
                "pack | name: aoikawa-media | nam: aoikawa-media",
                "pack | from: 2026-04-01 | from: 1 April",
                "pack | from: 2026-04-01 | frm: 2026-04-01",
                "pack | expires: 2027-03-31 | expires: never",
                "pack | authors: [yamada] | authors: [yamada taro]",
                "pack | authors: [yamada] | author: [yamada]",
                "pack | 外部記録媒体取扱規程 | 「外部記録媒体」取扱規程",
                "pack | by: suzuki | from: suzuki",
                "scenario | provision: C3P3I6_Copying | provision: C3P3I6",
                "scenario | form: ORAL | form: SPOKEN",
                "scenario | copy copy-1: {at: | copie copy-1: {at:",
                "scenario | copy copy-1: {at: | copy copy-1: {when:",
                "scenario | C8.termination: available | C8.termination: violated",
                "scenario | copy-1: satisfied | copy-1: fulfilled",
                "scenario | C3P3I6.history: | C3P3I6.historie:",
                "scenario | cause: missing | cause: lost",
                "scenario | cause: missing | answerable: [sub-1, contractor]",
                "scenario | provided: yes | provided: perhaps",
                "scenario | asOf: 2026-09-30T18:00 | asof: 2026-09-30T18:00"
            })
    @DisplayName("よくある書き誤りはスキーマに合わない")
    void marks_slips(String name, String right, String wrong) throws IOException {
        String text = Files.readAllLines(specimen(name)).stream()
                .filter(line -> !line.strip().startsWith("#"))
                .collect(java.util.stream.Collectors.joining("\n"));
        assertThat(text).contains(right);
        assertThat(problems(name, node(yaml(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))))
                .isNotEmpty();
    }

    @Test
    @DisplayName("スキーマのキーは、読取りが受け付けるキーと同じ")
    void knows_the_keys_that_the_readers_know(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("own.yaml"), "ｘｙｚ: 1\n");
        assertThat(known(() -> ProfileFile.read(profile))).isEqualTo(keys("profile"));
        Files.writeString(folder.resolve("dossier.yaml"), "ｘｙｚ: 1\n");
        assertThat(known(() -> DossierFolder.read(folder))).isEqualTo(keys("dossier"));
        Files.writeString(folder.resolve("pack.yaml"), "ｘｙｚ: 1\n");
        Set<String> pack = known(() -> PackFolder.read(folder));
        pack.add("approvals");
        assertThat(pack).isEqualTo(keys("pack"));
    }

    static Stream<Object[]> files() throws IOException {
        return Stream.of(
                        marked(),
                        found("profile", TESTKIT, "arbitraries"),
                        found("profile", TESTKIT, "scenarios/profiles"),
                        found("scenario", TESTKIT, "scenarios/c"),
                        found("scenario", TESTKIT, "scenarios/r"))
                .flatMap(Function.identity());
    }

    static Stream<Object[]> marked() throws IOException {
        return Stream.of(
                        found("profile", PROFILES, "profiles"),
                        found("dossier", ROOT.resolve("examples"), "dossier.yaml"),
                        found("pack", ROOT.resolve("examples"), "pack.yaml"))
                .flatMap(Function.identity());
    }

    private static Stream<Object[]> found(String name, Path folder, String part) throws IOException {
        try (Stream<Path> walked = Files.walk(folder)) {
            List<Path> files = walked.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> folder.relativize(file).toString().contains(part))
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            return files.stream().map(file -> new Object[] {name, file});
        }
    }

    private static Path specimen(String name) {
        return switch (name) {
            case "profile" -> PROFILES.resolve("profiles/example-2026.yaml");
            case "dossier" -> ROOT.resolve("examples/troubled/dossier.yaml");
            case "pack" -> ROOT.resolve("examples/packs/aoikawa-media/pack.yaml");
            default -> TESTKIT.resolve("scenarios/c/C3P3I6_Copying.yaml");
        };
    }

    private static Set<ValidationMessage> problems(String name, JsonNode document) {
        return schema(name).validate(document);
    }

    private static JsonSchema schema(String name) {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(written(MADE.get(name)).replace("\"$id\" : \"" + name + ".schema.json\",", ""));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Map<String, Object> schema) throws JsonProcessingException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        return JSON.writer(printer).writeValueAsString(schema) + "\n";
    }

    private static YamlNode yaml(String text) {
        return YamlNode.read("x.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns what an editor sees: plain scalars are numbers, truth values or nothing where YAML 1.2 says so. */
    private static JsonNode node(YamlNode yaml) {
        if (yaml.isMap()) {
            var map = JSON.createObjectNode();
            yaml.entries().forEach((key, value) -> map.set(key, node(value)));
            return map;
        }
        if (yaml.isList()) {
            var list = JSON.createArrayNode();
            yaml.items().forEach(item -> list.add(node(item)));
            return list;
        }
        String text = yaml.text();
        if (text.isEmpty()) {
            return JSON.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return JSON.getNodeFactory().booleanNode(text.equals("true"));
        }
        return text.matches("-?(0|[1-9]\\d{0,8})")
                ? JSON.getNodeFactory().numberNode(Integer.parseInt(text))
                : JSON.getNodeFactory().textNode(text);
    }

    private static Set<String> keys(String name) {
        @SuppressWarnings("unchecked")
        Map<String, Object> keys = (Map<String, Object>) MADE.get(name).get("properties");
        return new TreeSet<>(keys.keySet());
    }

    /** Returns the keys that a reader names where it refuses an unknown one. */
    private static Set<String> known(Runnable reading) {
        List<InputProblem> problems = org.assertj.core.api.Assertions.catchThrowableOfType(
                        UnusableInputException.class, reading::run)
                .problems();
        String said = problems.stream()
                .map(InputProblem::en)
                .filter(en -> en.contains("use one of "))
                .findFirst()
                .orElseThrow();
        String list = said.substring(said.indexOf("use one of ") + "use one of ".length());
        return new TreeSet<>(List.of(list.substring(0, list.length() - 1).split(", ")));
    }
}
