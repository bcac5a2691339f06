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
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Provision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the document of readings refers to exists, and no reading is missing. */
@DisplayName("docs/readings.md：読みの一覧")
class ReadingsDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "readings.md");
    private static final Pattern REFERENCE = Pattern.compile("`([A-Za-z0-9_]+)/([^`/\\s]+)`");
    private static final Pattern ROW = Pattern.compile("^\\| ([DT]?[0-9]+) \\|");

    @Test
    @DisplayName("挙げられた事例はどれも付属の事例にある")
    void names_shipped_scenarios_only() throws IOException {
        Set<String> shipped = Scenarios.shipped().stream()
                .map(scenario -> scenario.provision().stem() + "/" + scenario.id())
                .collect(Collectors.toSet());
        assertThat(references())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(shipped).contains(one));
    }

    @Test
    @DisplayName("挙げられた語幹はどれも規定一覧にある")
    void names_stems_of_the_catalogue_only() throws IOException {
        Set<String> stems =
                Catalogue.standard().provisions().stream().map(Provision::stem).collect(Collectors.toSet());
        assertThat(references())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(stems).contains(one.substring(0, one.indexOf('/'))));
    }

    @Test
    @DisplayName("読み1～22、決めD1～D25、時刻と証拠のT1～T17が一行ずつある")
    void has_one_row_for_each_reading() throws IOException {
        List<String> expected = Stream.of(numbers("", 22), numbers("D", 25), numbers("T", 17))
                .flatMap(List::stream)
                .toList();
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .map(ROW::matcher)
                .filter(Matcher::find)
                .map(row -> row.group(1))
                .toList();
        assertThat(rows).containsExactlyElementsOf(expected);
    }

    private static List<String> references() throws IOException {
        List<String> found = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(Files.readString(DOCUMENT));
        while (matcher.find()) {
            found.add(matcher.group(1) + "/" + matcher.group(2));
        }
        return found;
    }

    private static List<String> numbers(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(n -> prefix + n).toList();
    }
}
