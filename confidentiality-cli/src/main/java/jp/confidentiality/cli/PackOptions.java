package jp.confidentiality.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.io.pack.PackFolder;
import jp.confidentiality.io.pack.RefusedPackException;
import jp.confidentiality.io.pack.TrustedKeys;
import jp.confidentiality.rules.pack.LocalPack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The packs of local provisions that are judged beside the shipped norms. */
final class PackOptions {
    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = {
                "地域規定のパックのフォルダー（何度でも）。--trust が要ります",
                "A folder with a pack of local provisions; repeatable; needs --trust"
            })
    private List<Path> packs = new ArrayList<>();

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = {"承認を信頼する人の鍵のファイル", "The file of the keys whose approvals are trusted"})
    private @Nullable Path trust;

    @Mixin
    private final RuleFilesOption ruleFiles = new RuleFilesOption();

    /** Returns the packs, which have to be approved and in force on {@code day}. */
    List<LocalPack> load(LocalDate day) {
        if (packs.isEmpty()) {
            return List.of();
        }
        if (trust == null) {
            throw CommandFailure.unusable(
                    "--pack には --trust（信頼する鍵のファイル）が要ります。",
                    "--pack needs --trust. Maybe name the file of trusted keys.");
        }
        TrustedKeys trusted = TrustedKeys.read(trust);
        List<LocalPack> loaded = new ArrayList<>();
        for (Path folder : packs) {
            loaded.add(load(folder, trusted, day));
        }
        if (loaded.stream().map(LocalPack::name).distinct().count() < loaded.size()) {
            throw CommandFailure.unusable(
                    "同じ名のパックが二度あります。--pack を一つ消してください。", "A pack is named twice. Maybe delete one --pack.");
        }
        return loaded;
    }

    private LocalPack load(Path folder, TrustedKeys trusted, LocalDate day) {
        try {
            return PackFolder.load(folder, trusted, day, ruleFiles.policy());
        } catch (RefusedPackException e) {
            throw CommandFailure.unusable(e.ja(), e.en());
        }
    }
}
