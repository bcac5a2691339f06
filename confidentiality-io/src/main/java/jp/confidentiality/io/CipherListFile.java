package jp.confidentiality.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import jp.confidentiality.model.profile.CipherList;
import jp.confidentiality.model.profile.InvalidCipherListException;
import org.jspecify.annotations.Nullable;

/** Reads the file of a cipher list, which lies beside the profile that names it. */
final class CipherListFile {
    private static final long MOST_BYTES = 1 << 20;

    private CipherListFile() {}

    /** Reads the list whose file {@code name} names, in {@code folder}; null: the profile is no file of a folder. */
    static CipherList read(YamlNode name, @Nullable Path folder) {
        String file = Texts.filled(name);
        Path path = path(file, folder);
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new CellFormatException(
                        "暗号リストのファイルが " + Limits.shown(MOST_BYTES) + "を超えています。別のファイルではありませんか。",
                        "The file has more than " + Limits.shown(MOST_BYTES) + ". Maybe it is no cipher list.");
            }
            return CipherList.parse(Files.readString(path, CsvCharset.of(path)));
        } catch (IOException e) {
            throw absent();
        } catch (InvalidCipherListException e) {
            throw new UnusableInputException(e.problems().stream()
                    .map(p -> new InputProblem(file, p.line(), "", p.field(), p.value(), p.ja(), p.en()))
                    .toList());
        }
    }

    private static Path path(String file, @Nullable Path folder) {
        try {
            Path path = Path.of(file);
            if (folder == null || path.isAbsolute() || path.getNameCount() != 1 || path.startsWith("..")) {
                throw new CellFormatException(
                        "暗号リストは規程のファイルと同じフォルダーに置き、ファイル名だけを書いてください。",
                        "The list lies in the folder of the profile's file. Maybe write its file name only.");
            }
            Path found = folder.resolve(path);
            if (!Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)) {
                throw absent();
            }
            return found;
        } catch (InvalidPathException e) {
            throw absent();
        }
    }

    private static CellFormatException absent() {
        return new CellFormatException(
                "暗号リストのファイルを読めません。規程のファイルと同じフォルダーにあるか確かめてください。",
                "The file of the list cannot be read. Maybe it does not lie beside the profile.");
    }
}
