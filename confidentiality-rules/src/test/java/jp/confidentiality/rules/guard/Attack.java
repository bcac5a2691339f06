package jp.confidentiality.rules.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One attack of the corpus.
 *
 * @param group what it goes at: the file that lists it
 * @param id unique over all groups
 * @param frame where its text stands in a rule file, see {@link Frames}
 * @param text what an attacker would write
 * @param runsInStock whether Drools without a guard does what the attacker wants
 * @param line the line that the refusal names; 0 where it names the file
 * @param says what the refusal says, from its construct on
 */
record Attack(String group, String id, String frame, String text, boolean runsInStock, int line, String says) {
    private static final List<String> GROUPS = List.of(
            "right-hand-side",
            "constraints",
            "attributes",
            "package-level",
            "lexical",
            "table-cells",
            "workbook-cells",
            "yaml",
            "resource-exhaustion",
            "suppression");

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        GROUPS.forEach(group -> all.addAll(of(group)));
        return all;
    }

    private static List<Attack> of(String group) {
        try (InputStream in = Attack.class.getResourceAsStream("attacks/" + group + ".yaml")) {
            List<?> listed = (List<?>)
                    new Load(LoadSettings.builder().setCodePointLimit(1 << 20).build()).loadFromInputStream(in);
            return listed.stream().map(one -> of(group, (Map<?, ?>) one)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attack of(String group, Map<?, ?> listed) {
        return new Attack(
                group,
                of(listed, "id", String.class),
                of(listed, "frame", String.class),
                of(listed, "text", String.class),
                of(listed, "runsInStock", Boolean.class),
                of(listed, "line", Integer.class),
                of(listed, "says", String.class));
    }

    private static <T> T of(Map<?, ?> listed, String key, Class<T> type) {
        return type.cast(Objects.requireNonNull(listed.get(key), key));
    }

    byte[] bytes() {
        return Frames.bytes(frame, text);
    }

    @Override
    public String toString() {
        return id;
    }
}
