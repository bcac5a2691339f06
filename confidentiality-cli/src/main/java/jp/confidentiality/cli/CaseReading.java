package jp.confidentiality.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.confidentiality.io.DossierFolder;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.model.profile.Profile;

/** Reads a dossier folder and the profile, and reports what is wrong with either at once. */
final class CaseReading {
    private final Path folder;
    private final Optional<String> profile;
    private final List<InputProblem> problems = new ArrayList<>();

    /**
     * Makes the reading of {@code folder}.
     *
     * @param profile the name or file of the profile, in place of the folder's own
     */
    CaseReading(Path folder, Optional<String> profile) {
        this.folder = folder;
        this.profile = profile;
    }

    Case read(Optional<LocalDateTime> asOf, Optional<LocalDateTime> knownAt) {
        Optional<Profile> given = profile.flatMap(named -> attempt(() -> ProfileFile.resolve(named, Path.of(""))));
        Optional<DossierFolder> read = attempt(() -> DossierFolder.read(folder, asOf, knownAt, profile));
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        DossierFolder found = read.orElseThrow();
        Profile used = given.orElseGet(() -> ProfileFile.resolve(found.profile(), folder));
        return new Case(found.dossier(), found.viewpoint(), used);
    }

    private <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (UnusableInputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
