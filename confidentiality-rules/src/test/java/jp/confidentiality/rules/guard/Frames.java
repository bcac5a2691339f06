package jp.confidentiality.rules.guard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts attacks where an author would write them. */
final class Frames {
    static final String NORM = "L1.attack";

    private static final String HEAD = """
            package attack

            import jp.confidentiality.model.fact.*
            import jp.confidentiality.rules.*
            global jp.confidentiality.rules.Require require

            """;
    private static final String ROW = "$copy : Copy()";
    private static final String DUTY = "require.of( \"L1.attack\", $copy ).history().judge();";

    /** A rule that fires for every copy, of somebody else. */
    static final String SENTINEL = """
            package sentinel

            rule "sentinel"
            when
                $copy : jp.confidentiality.model.fact.Copy()
            then
                jp.confidentiality.rules.guard.Canary.witness();
            end
            """;

    private Frames() {}

    /** A rule file that is in order. */
    static String valid() {
        return rule("when\n    " + ROW + "\nthen\n    " + DUTY);
    }

    static byte[] bytes(String frame, String text) {
        if (text.startsWith("BYTES:")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (String part : text.substring("BYTES:".length()).split(" ")) {
                bytes.write(Integer.parseInt(part, 16));
            }
            return bytes.toByteArray();
        }
        return inFrame(frame, repeated(text)).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the same for stock Drools, where short names of the canary resolve and what is required exists. */
    static String stock(String frame, String text) {
        return inFrame(frame, repeated(text))
                .replace("require.of( \"L1.attack\",", "require.of( \"C3P3I6.history\",")
                .replaceAll("(?<![.\\w])Canary\\b", "jp.confidentiality.rules.guard.Canary");
    }

    private static String repeated(String text) {
        if (!text.startsWith("REPEAT:")) {
            return text;
        }
        String[] parts = text.split(":", 3);
        return parts[2].repeat(Integer.parseInt(parts[1]));
    }

    private static String inFrame(String frame, String text) {
        return switch (frame) {
            case "file", "raw" -> text;
            case "rule" -> rule(text);
            case "then", "silence" -> rule("when\n    " + ROW + "\nthen\n    " + text);
            case "when", "expand" ->
                rule("when\n    " + text
                        + "\nthen\n    require.of( \"L1.attack\", $r ).determined( Question.IN_ORDER ).judge();");
            case "quiet" -> rule(text + "\nwhen\n    " + ROW + "\nthen\n    Canary.witness();");
            case "cell" ->
                rule("when\n    $r : Instruction( basis.orNull() == \"" + text
                        + "\" )\nthen\n    require.of( \"L1.attack\", $r ).determined( Question.IN_ORDER ).judge();");
            default -> throw new IllegalArgumentException("Frame '" + frame + "' is unknown");
        };
    }

    private static String rule(String body) {
        return HEAD + "rule \"" + NORM + "\"\n" + body + "\nend\n";
    }
}
