package jp.confidentiality.cli;

import java.nio.file.Path;
import jp.confidentiality.io.pack.PackFolder;
import jp.confidentiality.io.pack.RuleFilePolicy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The folder of a pack. */
final class PackArgument {
    @Parameters(
            paramLabel = "DIR",
            description = {"パックのフォルダー", "Folder of the pack"})
    private Path folder = Path.of("");

    @Mixin
    private final RuleFilesOption ruleFiles = new RuleFilesOption();

    /** Returns whether it may hold rule files. */
    RuleFilePolicy policy() {
        return ruleFiles.policy();
    }

    /** Returns the folder. */
    Path folder() {
        return folder;
    }

    /** Reads the pack as it stands, approved or not. */
    PackFolder read() {
        return PackFolder.read(folder, policy());
    }
}
