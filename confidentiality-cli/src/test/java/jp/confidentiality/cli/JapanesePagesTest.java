package jp.confidentiality.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.confidentiality.io.pack.TableText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("docs/ja：職員向けの手引き")
class JapanesePagesTest {
    private static final Path PAGES = Path.of("../docs/ja");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("手引きのとおりに進めると、手引きのとおりに表示される")
    void prints_what_the_page_says(Path page) throws IOException {
        String text = Files.readString(page);
        String followed = new PageSteps(folder).follow(text);
        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(page, followed);
            return;
        }
        assertThat(text)
                .as(
                        "%s differs from the commands. Maybe run: mvn -o -pl confidentiality-cli -am test -Dtest=JapanesePagesTest"
                                + " -Dupdate.docs=true",
                        page)
                .isEqualTo(followed);
    }

    @Test
    @DisplayName("規定表の書き方は、すべての見出しと、求めることのすべての値を説明する")
    void explains_every_heading_and_duty() throws IOException {
        String page = Files.readString(PAGES.resolve("table.md"));
        assertThat(new TableText(1).headings())
                .allSatisfy(heading -> assertThat(page).contains(heading));
        assertThat(duties())
                .hasSizeGreaterThan(5)
                .allSatisfy(duty -> assertThat(page).contains("### " + duty, "| 求めること | " + duty + " |"));
    }

    @Test
    @DisplayName("手引きのリンクは切れていない")
    void links_to_what_is_there() throws IOException {
        for (Path page : pages().toList()) {
            Matcher link = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)").matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1))).as("%s", page).exists();
            }
        }
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> found = Files.list(PAGES)) {
            return found.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    /** Returns the words that the reader offers where it knows none. */
    private List<String> duties() throws IOException {
        PageSteps steps = new PageSteps(folder);
        String pack = folder.resolve("kita-usb").toString();
        steps.run("pack", "new", pack);
        Path table = folder.resolve("kita-usb/規定表.csv");
        Files.writeString(table, Files.readString(table).replace("期間内の報告", "ｘｙｚ"));
        String said = steps.run("pack", "check", pack).replaceAll("\\s", "");
        Matcher listed = Pattern.compile("使えるもの：([^。]+)。").matcher(said);
        assertThat(listed.find()).as(said).isTrue();
        return List.of(listed.group(1).split("、"));
    }
}
