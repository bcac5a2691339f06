package jp.confidentiality.io.pack;

import jp.confidentiality.io.DossierFolder;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * One case of a pack (事例): what a norm should come to for one subject.
 *
 * @param file the table it stands in
 * @param line the line it stands on
 * @param title what it shows
 * @param folder the rows it is judged by
 * @param profile under which policy
 * @param norm the norm
 * @param subject a row's ID, {@code contract} or {@code unrecorded}
 * @param verdict the verdict expected
 * @param cause the cause expected, where the verdict is undetermined; null if any
 */
public record PackCase(
        String file,
        int line,
        String title,
        DossierFolder folder,
        Profile profile,
        NormId norm,
        String subject,
        Verdict verdict,
        @Nullable Cause cause) {}
