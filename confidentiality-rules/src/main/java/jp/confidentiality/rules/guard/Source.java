package jp.confidentiality.rules.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** A file's bytes as text: the first step, before anything looks at what it says. */
final class Source {
    private Source() {}

    /** Returns the text with one kind of line end; problems say what may not be in it. */
    static String read(byte[] content, Problems problems) {
        if (content.length > Limits.BYTES) {
            problems.add(0, "", Refusal.TOO_LARGE, Limits.BYTES);
            return "";
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            problems.add(0, "", Refusal.NOT_UTF8);
            return "";
        }
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            check(i + 1, lines.get(i), problems);
        }
        return text;
    }

    private static void check(int line, String text, Problems problems) {
        if (text.indexOf('\\') >= 0) {
            problems.add(line, text, Refusal.BACKSLASH);
        }
        text.codePoints()
                .filter(Signs::isHidden)
                .findFirst()
                .ifPresent(c -> problems.add(line, text, Refusal.HIDDEN_CHARACTER, String.format("U+%04X", c)));
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            problems.add(line, text, Refusal.NOT_NORMALISED);
        }
    }
}
