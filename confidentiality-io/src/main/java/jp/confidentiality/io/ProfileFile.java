package jp.confidentiality.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.profile.Profile;

/**
 * Reads policy profiles (規程) from YAML: see {@code docs/profile.md}. A profile is used whole or not at all; there is no
 * default, an example has to be chosen by name.
 */
public final class ProfileFile {
    private static final List<String> NAMES = List.of("example-2026");

    /** Read once, when the first profile is compared with it. */
    private static final class Shipped {
        static final Profile FIRST = named(NAMES.get(0));
    }

    private ProfileFile() {}

    /**
     * Reads a profile, and the cipher list that it names, from the same folder.
     *
     * @throws UnusableInputException with everything that is wrong, each with line, key, value and cure
     */
    public static Profile read(Path file) {
        return new ProfileReading(YamlNode.read(file), file.toAbsolutePath().getParent(), Shipped.FIRST).read();
    }

    /**
     * Reads a profile from a stream, which the caller closes; one that names a cipher list needs the folder of a file.
     *
     * @param file the name that problems are reported under
     * @throws UnusableInputException with everything that is wrong, each with line, key, value and cure
     */
    public static Profile read(String file, InputStream in) {
        return new ProfileReading(YamlNode.read(file, in), null, Shipped.FIRST).read();
    }

    /** Returns the names of the profiles that are shipped, all of them examples. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Returns the shipped profile of that name.
     *
     * @throws UnusableInputException if there is none, with the names there are
     */
    public static Profile named(String name) {
        if (!NAMES.contains(name)) {
            throw unknown(name);
        }
        String file = name + ".yaml";
        try (InputStream in = ProfileFile.class.getResourceAsStream("profiles/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Resource profiles/" + file + " is missing from the jar");
            }
            return new ProfileReading(YamlNode.read(file, in), null, null).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the shipped profile of that name; else reads the file of that name, relative to {@code baseFolder}. What
     * ends with {@code .yaml} or {@code .yml} or contains a slash is a file.
     *
     * @throws UnusableInputException if there is neither, or if anything is wrong with the file
     */
    public static Profile resolve(String nameOrPath, Path baseFolder) {
        if (!isFile(nameOrPath)) {
            return named(nameOrPath);
        }
        try {
            return read(baseFolder.resolve(nameOrPath));
        } catch (InvalidPathException e) {
            throw unknown(nameOrPath);
        }
    }

    /** Tells whether {@code nameOrPath} means a file rather than a shipped profile. */
    static boolean isFile(String nameOrPath) {
        return nameOrPath.endsWith(".yaml")
                || nameOrPath.endsWith(".yml")
                || nameOrPath.contains("/")
                || nameOrPath.contains("\\");
    }

    private static UnusableInputException unknown(String name) {
        CellFormatException why = unknownName(name);
        return new UnusableInputException(
                List.of(new InputProblem(Recognition.shown(name), 0, "", "profile", name, why.ja(), why.en())));
    }

    /** Says that no profile of that name is shipped, and which are. */
    static CellFormatException unknownName(String name) {
        Optional<String> nearest = Nearest.to(name, NAMES);
        String shown = Recognition.shown(name);
        String names = String.join(", ", NAMES);
        return new CellFormatException(
                "「" + shown + "」という規程は付属していません。"
                        + nearest.map(n -> "「" + n + "」ではありませんか。").orElse("") + "付属の規程：" + names
                        + "。自分の規程は .yaml で終わるファイル名で指定してください。",
                "No profile '" + shown + "' is shipped. Maybe "
                        + nearest.map(n -> "'" + n + "' was meant; ").orElse("") + "use one of: " + names
                        + ", or a file whose name ends with .yaml.");
    }
}
