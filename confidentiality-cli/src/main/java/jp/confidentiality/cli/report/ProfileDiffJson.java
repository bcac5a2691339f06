package jp.confidentiality.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import jp.confidentiality.model.assessment.Assessment.Replay;
import jp.confidentiality.model.assessment.Text;

/** What differs between two profiles, and which findings do, as JSON. */
public final class ProfileDiffJson {
    private static final String FORMAT = "confidentiality-profile-diff/1";

    private final ProfileDiff diff;
    private final Map<String, FindingChanges> dossiers;

    /**
     * Makes the JSON of {@code diff}.
     *
     * @param dossiers which findings differ, by the folder of the dossier
     */
    public ProfileDiffJson(ProfileDiff diff, Map<String, FindingChanges> dossiers) {
        this.diff = diff;
        this.dossiers = dossiers;
    }

    /** Writes the document to {@code to} and leaves it open. */
    public void write(Writer to) throws IOException {
        try (Json json = new Json(to)) {
            json.object(() -> {
                json.string("format", FORMAT);
                json.string("before", diff.before().name());
                json.string("after", diff.after().name());
                json.array(
                        "values",
                        diff.values(),
                        value -> json.object(() -> {
                            json.string("key", value.key());
                            json.string("from", value.from());
                            text(json, "label", value.label());
                            text(json, "before", value.before());
                            text(json, "after", value.after());
                        }));
                json.array(
                        "dossiers",
                        dossiers.entrySet(),
                        one -> json.object(() -> dossier(json, one.getKey(), one.getValue())));
            });
        }
    }

    private static void dossier(Json json, String folder, FindingChanges changes) throws IOException {
        Replay replay = changes.after().replay();
        json.string("folder", folder);
        json.string("contract", replay.contract());
        json.string("asOf", replay.viewpoint().asOf());
        FindingChangesJson.write(json, changes);
    }

    private static void text(Json json, String key, Text text) throws IOException {
        json.object(key, () -> {
            json.string("ja", text.ja());
            json.string("en", text.en());
        });
    }
}
