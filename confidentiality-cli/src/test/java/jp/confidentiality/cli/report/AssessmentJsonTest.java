package jp.confidentiality.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.confidentiality.cli.Examples;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Catalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {
    private static final String SCHEMA = "/schemas/assessment.schema.json";

    @Test
    @DisplayName("出力はスキーマに合う")
    void matches_the_schema() {
        for (Assessment assessment : List.of(Examples.mixed(), Examples.kept())) {
            assertThat(schema().validate(json(assessment), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    @DisplayName("スキーマは余分な項目も欠けた項目も許さない")
    void refuses_documents_that_say_more_or_less() {
        String json = json(Examples.mixed());
        assertThat(schema().validate(json.replace("\"cause\"", "\"reason\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("VIOLATED", "violated"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    @DisplayName("同じ入力からは同じバイト列")
    void gives_equal_bytes_for_equal_input() {
        assertThat(json(Examples.mixed()))
                .isEqualTo(json(Examples.mixed()))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    @DisplayName("再現に要るものと総合判定を書く")
    void says_what_is_needed_to_repeat_it() throws IOException {
        JsonNode root = tree(Examples.mixed());
        assertThat(root.path("contract").asText()).isEqualTo("K-2026-014");
        assertThat(root.path("asOf").asText()).isEqualTo("2026-09-30T18:00:00");
        assertThat(root.path("knownAt").isNull()).isTrue();
        assertThat(root.path("hashes").path("rules").asText()).hasSize(64);
        assertThat(root.path("verdict").asText()).isEqualTo("VIOLATED");
        assertThat(root.path("exitStatus").asInt()).isEqualTo(1);
        assertThat(root.path("counts").path("violated").asInt()).isEqualTo(48);
        assertThat(texts(root.path("notChecked"))).containsExactly("C3P3I8.history");
        assertThat(texts(root.path("switchedOff"))).containsExactly("C3P3I5.no-private-devices");
    }

    @Test
    @DisplayName("全規定の状態を規定一覧の順に書く")
    void lists_every_norm_in_order() throws IOException {
        JsonNode norms = tree(Examples.mixed()).path("norms");
        assertThat(StreamSupport.stream(norms.spliterator(), false)
                        .map(n -> n.path("norm").asText()))
                .containsExactlyElementsOf(Catalogue.standard().norms().stream()
                        .map(norm -> norm.id().value())
                        .toList());
    }

    @Test
    @DisplayName("判定のすべての項目を書く")
    void writes_every_field_of_a_finding() throws IOException {
        JsonNode findings = tree(Examples.mixed()).path("findings");
        assertThat(findings).hasSameSizeAs(Examples.mixed().findings());
        for (var component : Finding.class.getRecordComponents()) {
            assertThat(findings).allMatch(finding -> finding.has(component.getName()), component.getName());
        }
        assertThat(findings.get(0).size()).isEqualTo(Finding.class.getRecordComponents().length);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode tree(Assessment assessment) throws IOException {
        return new ObjectMapper().readTree(json(assessment));
    }

    private static String json(Assessment assessment) {
        StringWriter to = new StringWriter();
        try {
            new AssessmentJson(assessment, Catalogue.standard(), List.of()).write(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    private static JsonSchema schema() {
        InputStream schema = AssessmentJsonTest.class.getResourceAsStream(SCHEMA);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }
}
