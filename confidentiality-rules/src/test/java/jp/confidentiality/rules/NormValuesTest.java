package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.NormValues;
import jp.confidentiality.model.profile.NormValues.Value;
import jp.confidentiality.model.profile.TimingWord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("規定と規程の値の対応は、規則の文のとおり")
class NormValuesTest {
    private static final Path RULES = Path.of("src/main/resources/jp/confidentiality/rules/rules");
    private static final Pattern REQUIRED =
            Pattern.compile("require\\.\\w+\\(\\s*\"([\\w.-]+)\"(.*?);", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("TimingWord\\.(\\w+)");

    private final List<String[]> statements = statements();

    @Test
    @DisplayName("期限の語")
    void timing_words_are_those_of_the_rules() {
        for (Norm norm : Catalogue.standard().norms()) {
            Set<String> words = new TreeSet<>();
            for (String text : texts(norm.id())) {
                Matcher word = WORD.matcher(text);
                while (word.find()) {
                    words.add(word.group(1));
                }
                if (text.contains(".inspected()")) {
                    words.add(TimingWord.UNSTATED.name());
                }
            }
            TimingWord known = NormValues.word(norm.id());
            assertThat(words).as("%s", norm.id()).isEqualTo(known == null ? Set.of() : Set.of(known.name()));
        }
    }

    @Test
    @DisplayName("形式：書面に限るもの、本文が問わないもの")
    void forms_are_those_of_the_rules() {
        assertThat(NormValues.of(Value.WRITTEN_FORMS))
                .containsExactlyElementsOf(
                        norms("Writing.IN_WRITING", ".applied()", ".entrantNotified()", ".confined()"));
        assertThat(NormValues.of(Value.OPEN_FORM))
                .containsExactlyElementsOf(
                        norms("Writing.ANY_FORM", ".withinPurpose()", ".recipientAllowed()", ".returnedOrErased()"));
    }

    @Test
    @DisplayName("措置、履歴、暗号、点検の間隔、帰属")
    void other_values_are_those_of_the_rules() {
        assertThat(NormValues.of(Value.MEASURES)).containsExactlyElementsOf(norms(".itemProtected()"));
        assertThat(NormValues.of(Value.HISTORY)).containsExactlyElementsOf(norms(".history()"));
        assertThat(NormValues.of(Value.CIPHERS)).containsExactlyElementsOf(norms(".encrypted()"));
        assertThat(NormValues.of(Value.CHECK_INTERVAL)).containsExactlyElementsOf(norms(".checkedAtIntervals()"));
        assertThat(NormValues.of(Value.ATTRIBUTION)).containsExactly(NormId.of("C2.attribution"));
    }

    private List<NormId> norms(String... calls) {
        return Catalogue.standard().norms().stream()
                .map(Norm::id)
                .filter(id ->
                        texts(id).stream().anyMatch(text -> Stream.of(calls).anyMatch(text::contains)))
                .toList();
    }

    private List<String> texts(NormId norm) {
        return statements.stream()
                .filter(one -> one[0].equals(norm.value()))
                .map(one -> one[1])
                .toList();
    }

    private static List<String[]> statements() {
        List<String[]> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".drl")).toList()) {
                Matcher required = REQUIRED.matcher(Files.readString(file));
                while (required.find()) {
                    found.add(new String[] {required.group(1), required.group(2)});
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(found).hasSizeGreaterThan(80);
        return found;
    }
}
