package jp.confidentiality.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.confidentiality.model.norm.Instrument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is judged: a dossier folder, and what differs from what it says itself. */
final class DossierOptions {
    @Parameters(
            paramLabel = "DIR",
            description = {"一件記録のフォルダー", "Folder of the dossier"})
    private Path folder = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "T",
            description = {
                "基準時（例 2026-09-30、2026-09-30T18:00）。日だけならその日の最後の秒",
                "As of when; a day stands for its last second"
            })
    private @Nullable String asOf;

    @Option(
            names = "--known-at",
            paramLabel = "T",
            description = {"認識時。この時までに記録された行だけを見ます", "As known when: only rows recorded by then are seen"})
    private @Nullable String knownAt;

    @Option(
            names = "--profile",
            paramLabel = "FILE_OR_NAME",
            description = {"規程のファイル、又は付属の規程の名前", "Policy profile: a file, or the name of a shipped one"})
    private @Nullable String profile;

    @Option(
            names = "--instrument",
            paramLabel = "C|R",
            description = {"その文書だけを判定（C 機密保持特記事項、R 住民情報関係委託業務特記仕様書）", "Judge the contract for that instrument alone"})
    private @Nullable Instrument instrument;

    @Mixin
    private final PackOptions packs = new PackOptions();

    /** Returns the folder. */
    Path folder() {
        return folder;
    }

    /** Reads the folder and the profile. */
    Case read() {
        CaseReading reading = new CaseReading(folder, Optional.ofNullable(profile));
        Case found = reading.read(moment("--as-of", asOf), moment("--known-at", knownAt));
        Case read = found.with(packs.load(found.viewpoint().asOf().toLocalDate()));
        return instrument == null ? read : read.alone(instrument);
    }

    private static Optional<LocalDateTime> moment(String option, @Nullable String typed) {
        return Optional.ofNullable(typed).map(text -> MomentOption.read(option, text));
    }
}
