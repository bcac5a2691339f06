package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the document of readings refers to exists, and no reading is missing. */
@DisplayName("docs/readings.md：読みの一覧")
class ReadingsDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "readings.md");
    private static final Pattern REFERENCE = Pattern.compile("`([CR][A-Za-z0-9_]+/[^`]+)`");
    private static final Pattern ROW = Pattern.compile("^\\| ([DT]?[0-9]+) \\|");

    @Test
    @DisplayName("挙げられた事例はどれも付属の事例にある")
    void names_shipped_scenarios_only() throws IOException {
        Set<String> shipped = Scenarios.shipped().stream()
                .map(ReadingsDocumentTest::reference)
                .collect(Collectors.toSet());
        List<String> references = references();
        assertThat(references).hasSizeGreaterThan(100);
        assertThat(references.stream().filter(one -> !shipped.contains(one)).toList())
                .isEmpty();
    }

    @Test
    @DisplayName("読み1～22、決めD1～D25、時刻と証拠のT1～T37が一行ずつある")
    void has_one_row_for_each_reading() throws IOException {
        List<String> expected = Stream.of(numbers("", 22), numbers("D", 25), numbers("T", 37))
                .flatMap(List::stream)
                .toList();
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .map(ROW::matcher)
                .filter(Matcher::find)
                .map(row -> row.group(1))
                .toList();
        assertThat(rows).containsExactlyElementsOf(expected);
    }

    private static String reference(Scenario scenario) {
        String file = scenario.file();
        String stem = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        return stem + "/" + scenario.id();
    }

    private static List<String> references() throws IOException {
        List<String> found = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(Files.readString(DOCUMENT));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> numbers(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> prefix + n).toList();
    }
}
