package jp.confidentiality.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the text of a YAML file: UTF-8, with or without a byte order mark, and not too large. */
final class YamlSource {
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private final String file;

    YamlSource(String file) {
        this.file = file;
    }

    String read(InputStream in) {
        return decoded(bytes(in));
    }

    private byte[] bytes(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw refused(InputProblem.ofFile(
                        file,
                        "ファイルが上限（" + Limits.shown(MAX_BYTES) + "）を超えています。行の多い記録は CSV にしてください。",
                        "The file has more than " + Limits.shown(MAX_BYTES) + ". Maybe keep long registers as CSV."));
            }
            return bytes;
        } catch (IOException e) {
            throw refused(InputProblem.ofFile(
                    file, "ファイルを読めません。読取り権限を確かめてください。", "The file cannot be read. Maybe it may not be read."));
        }
    }

    private String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(InputProblem.ofFile(
                    file,
                    "文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。",
                    "The file is not encoded in UTF-8. Maybe save it again as UTF-8."));
        }
    }

    private static UnusableInputException refused(InputProblem problem) {
        return new UnusableInputException(List.of(problem));
    }
}
