package jp.confidentiality.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** The profiles that cases name, each read once: shipped ones, and files beside the scenario. */
final class ScenarioProfiles {
    /** The profile of a case that names none. */
    static final String STANDARD = "example-2026";

    private final Map<String, Profile> read = new HashMap<>();

    /** Returns the profile of a case that names none. */
    Profile standard() {
        return read.computeIfAbsent(STANDARD, ProfileFile::named);
    }

    /** Returns the profile that {@code node} names; a file is relative to {@code folder}, if there is one. */
    Profile named(YamlNode node, @Nullable Path folder) {
        String name = Words.text(node);
        try {
            return folder == null
                    ? read.computeIfAbsent(name, key -> shipped(key, node))
                    : read.computeIfAbsent(key(name, folder), key -> ProfileFile.resolve(name, folder));
        } catch (UnusableInputException e) {
            throw new UnusableInputException(
                    e.problems().stream().map(problem -> placed(problem, node)).toList());
        }
    }

    /** Returns a profile of the library, or one that lies in the jar where the shipped case {@code node} says. */
    private static Profile shipped(String name, YamlNode node) {
        if (!name.endsWith(".yaml")) {
            return ProfileFile.named(name);
        }
        String path = URI.create("/" + node.file()).resolve(name).getPath();
        try (InputStream in = ScenarioProfiles.class.getResourceAsStream(path)) {
            return in == null ? ProfileFile.named(name) : ProfileFile.read(path, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String name, Path folder) {
        return ProfileFile.names().contains(name) ? name : folder.resolve(name).toString();
    }

    /** What has no line of its own is a problem of the line that names the profile. */
    private static InputProblem placed(InputProblem problem, YamlNode node) {
        return problem.line() > 0 ? problem : node.problem("profile", node.text(), problem.ja(), problem.en());
    }
}
