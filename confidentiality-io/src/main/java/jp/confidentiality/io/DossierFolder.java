package jp.confidentiality.io;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;

/**
 * A folder with one contract's registers (一件記録のフォルダー): {@code dossier.yaml} and a CSV or XLSX file per type of row. See
 * {@code docs/dossier-folder.md}. It is read whole or not at all.
 */
public final class DossierFolder {
    private final Dossier dossier;
    private final Viewpoint viewpoint;
    private final String profile;

    DossierFolder(Dossier dossier, Viewpoint viewpoint, String profile) {
        this.dossier = dossier;
        this.viewpoint = viewpoint;
        this.profile = profile;
    }

    /**
     * Reads a folder whose {@code dossier.yaml} names the profile and the moment to judge as of.
     *
     * @throws UnusableInputException with everything that is wrong, each with file, line, column, value and cure
     */
    public static DossierFolder read(Path folder) {
        return read(folder, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a folder; what is given here takes the place of what {@code dossier.yaml} says.
     *
     * @param folder the folder
     * @param asOf the moment to judge as of
     * @param knownAt the moment by which rows must have been recorded
     * @param profile the name or file of the profile, which may lie anywhere
     * @throws UnusableInputException with everything that is wrong, each with file, line, column, value and cure
     */
    public static DossierFolder read(
            Path folder, Optional<LocalDateTime> asOf, Optional<LocalDateTime> knownAt, Optional<String> profile) {
        return new FolderReading(folder, Limits.STANDARD).read(asOf, knownAt, profile);
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns as of when, and as known when, it is to be judged. */
    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** Returns the name or file of the profile: for {@link ProfileFile#resolve}, relative to the folder. */
    public String profile() {
        return profile;
    }

    @Override
    public String toString() {
        return "DossierFolder[" + dossier + ", " + viewpoint + ", " + profile + "]";
    }
}
