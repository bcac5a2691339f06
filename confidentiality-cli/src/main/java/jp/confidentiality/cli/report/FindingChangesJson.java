package jp.confidentiality.cli.report;

import java.io.IOException;
import jp.confidentiality.cli.report.FindingChanges.Kind;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import org.jspecify.annotations.Nullable;

/** Which findings differ, as members of a JSON object, with every one of them. */
final class FindingChangesJson {
    private FindingChangesJson() {}

    /** Writes the members of an object that is open. */
    static void write(Json json, FindingChanges changes) throws IOException {
        json.object("summary", () -> {
            json.number("appeared", changes.count(Kind.APPEARED));
            json.number("disappeared", changes.count(Kind.DISAPPEARED));
            json.number("verdict", changes.count(Kind.VERDICT));
            json.number("detail", changes.count(Kind.DETAIL));
        });
        json.array(
                "norms",
                changes.norms(),
                norm -> json.object(() -> {
                    json.string("norm", norm.any().norm().id());
                    result(json, "before", norm.before());
                    result(json, "after", norm.after());
                }));
        json.array(
                "changes",
                changes.changes(),
                change -> json.object(() -> {
                    json.string("norm", change.norm());
                    json.string("subject", change.any().subject());
                    json.choice("kind", change.kind());
                    finding(json, "before", change.before());
                    finding(json, "after", change.after());
                }));
    }

    private static void result(Json json, String key, @Nullable NormResult result) throws IOException {
        json.key(key);
        if (result == null) {
            json.none();
            return;
        }
        json.object(() -> {
            json.choice("status", result.status());
            json.choice("verdict", result.verdict());
            Counts counts = result.counts();
            json.object("counts", () -> {
                json.number("violated", counts.violated());
                json.number("undetermined", counts.undetermined());
                json.number("pending", counts.pending());
                json.number("satisfied", counts.satisfied());
                json.number("notApplicable", counts.notApplicable());
            });
        });
    }

    private static void finding(Json json, String key, @Nullable Finding finding) throws IOException {
        json.key(key);
        if (finding == null) {
            json.none();
        } else {
            FindingJson.write(json, finding);
        }
    }
}
