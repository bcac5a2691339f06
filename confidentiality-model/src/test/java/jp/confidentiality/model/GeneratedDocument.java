package jp.confidentiality.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.Register;

/** A document, or a section of one, that is made from the code: compared with the file, or written anew. */
final class GeneratedDocument {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@|public |sealed )", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*?)(?=\\n @param|\\n @|$)", Pattern.DOTALL);

    private GeneratedDocument() {}

    /** Compares {@code made} with the file; with {@code -Dupdate.docs=true} writes it instead. */
    static void check(String file, String made) {
        Path path = DOCS.resolve(file);
        try {
            if (Boolean.getBoolean("update.docs")) {
                Files.writeString(path, made);
            }
            assertThat(Files.exists(path) ? Files.readString(path) : "")
                    .as(
                            "docs/%s differs from the code. Maybe run: mvn -o -pl confidentiality-model test -Dupdate.docs=true",
                            file)
                    .isEqualTo(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #check}, of the section that {@code heading} opens: up to the next heading of its level. */
    static void checkSection(String file, String heading, String made) {
        String whole = read(DOCS.resolve(file));
        String level = "\n" + heading.substring(0, heading.indexOf(' ') + 1);
        int begin = whole.indexOf("\n" + heading + "\n") + 1;
        assertThat(begin).as("docs/%s has the heading %s", file, heading).isPositive();
        int next = whole.indexOf(level, begin + heading.length());
        String rest = next < 0 ? "" : whole.substring(next);
        check(file, whole.substring(0, begin) + heading + "\n" + made + rest);
    }

    /** Returns what the Javadoc of the record {@code type} says of each component, Japanese headings aside. */
    static Map<String, String> meanings(Class<?> type) {
        Map<String, String> meanings = new HashMap<>();
        Matcher params = PARAM.matcher(javadoc(type));
        while (params.find()) {
            String meaning = params.group(2)
                    .replaceAll("\\s+", " ")
                    .strip()
                    .replaceAll("\\s*（[^）]*）$|\\s*\\([^()]*[^\\x00-\\x7F][^()]*\\)$", "");
            meanings.put(params.group(1), code(meaning));
        }
        return meanings;
    }

    /** Returns the first sentence of the Javadoc of {@code type}, Japanese terms aside. */
    static String firstSentence(Class<?> type) {
        String text = javadoc(type).replaceAll("\\s+", " ").strip();
        int end = (text + " ").indexOf(". ");
        return code(end < 0 ? text : text.substring(0, end + 1));
    }

    /** Returns the registers as a list of both names. */
    static String registers(Set<Register> registers) {
        return registers.stream()
                .map(register -> register.ja() + " `" + register.name() + "`")
                .collect(Collectors.joining("、"));
    }

    private static String javadoc(Class<?> type) {
        String source = read(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        Matcher matcher = JAVADOC.matcher(source);
        assertThat(matcher.find()).as("Javadoc of %s", type).isTrue();
        return matcher.group(1).replaceAll("(?m)^\\s*\\* ?", " ").strip();
    }

    private static String code(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
