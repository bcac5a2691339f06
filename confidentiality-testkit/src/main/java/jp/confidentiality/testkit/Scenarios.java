package jp.confidentiality.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Provision;

/** Reads scenario files (事例ファイル): the shipped ones, or a host's own. See {@code docs/scenarios.md}. */
public final class Scenarios {
    private Scenarios() {}

    /** Returns the shipped cases of all provisions that have any, in the order of the texts. */
    public static List<Scenario> shipped() {
        ScenarioReading reading = new ScenarioReading();
        for (Provision provision : Catalogue.standard().provisions()) {
            String file = file(provision);
            try (InputStream in = Scenarios.class.getResourceAsStream("/" + file)) {
                if (in != null) {
                    reading.add(YamlNode.read(file, in), null);
                }
            } catch (UnusableInputException e) {
                reading.problems().addAll(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reading.scenarios();
    }

    /**
     * Returns the cases of one scenario file.
     *
     * @param file its name, for messages
     * @throws UnusableInputException with everything that is wrong
     */
    public static List<Scenario> read(String file, InputStream in) {
        ScenarioReading reading = new ScenarioReading();
        reading.add(YamlNode.read(file, in), null);
        return reading.scenarios();
    }

    /** Returns the name of the shipped file of a provision, whether there is one or not. */
    public static String file(Provision provision) {
        String folder = provision.instrument().name().toLowerCase(Locale.ROOT);
        return "scenarios/" + folder + "/" + provision.stem() + ".yaml";
    }

    /**
     * Returns the cases of a scenario file, or of all files that end with {@code .yaml} in a folder and the folders
     * below it, by name; policy profiles that lie beside them are passed over.
     *
     * @throws UnusableInputException with everything that is wrong, each with file, line, value and cure
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static List<Scenario> in(Path fileOrFolder) {
        ScenarioReading reading = new ScenarioReading();
        try (Stream<Path> paths = Files.walk(fileOrFolder)) {
            paths.filter(Scenarios::isScenarioFile).sorted().forEach(path -> add(path, fileOrFolder, reading));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading.scenarios();
    }

    private static void add(Path path, Path base, ScenarioReading reading) {
        try (InputStream in = Files.newInputStream(path)) {
            reading.add(YamlNode.read(name(path, base), in), folder(path));
        } catch (UnusableInputException e) {
            reading.problems().addAll(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isScenarioFile(Path path) {
        return path.toString().endsWith(".yaml") && Files.isRegularFile(path);
    }

    private static Path folder(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        return folder == null ? path : folder;
    }

    private static String name(Path path, Path base) {
        String relative = base.relativize(path).toString();
        return relative.isEmpty()
                ? String.valueOf(path.getFileName())
                : relative.replace(path.getFileSystem().getSeparator(), "/");
    }
}
