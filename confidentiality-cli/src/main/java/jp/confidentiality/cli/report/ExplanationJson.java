package jp.confidentiality.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import org.jspecify.annotations.Nullable;

/** An explanation as JSON. */
public final class ExplanationJson {
    private final Explanation explanation;
    private final boolean checked;

    /**
     * Makes the JSON of {@code explanation}.
     *
     * @param checked whether a rule judges the norm
     */
    public ExplanationJson(Explanation explanation, boolean checked) {
        this.explanation = explanation;
        this.checked = checked;
    }

    /** Writes the document to {@code to} and leaves it open. */
    public void write(Writer to) throws IOException {
        try (Json json = new Json(to)) {
            json.object(() -> {
                json.string("format", "confidentiality-explanation/1");
                json.string("contract", explanation.dossier().contract().id());
                AssessmentJson.viewpoint(json, explanation.viewpoint());
                json.string("profile", explanation.profile());
                json.object("norm", () -> NormsJson.members(json, explanation.norm(), checked));
                conclusion(json, explanation.finding(), explanation.effect());
                json.array("rows", explanation.rows(), row -> row(json, row));
            });
        }
    }

    private static void conclusion(Json json, @Nullable Finding finding, @Nullable Effect effect) throws IOException {
        json.key("finding");
        if (finding == null) {
            json.none();
        } else {
            FindingJson.write(json, finding);
        }
        json.key("effect");
        if (effect == null) {
            json.none();
        } else {
            FindingJson.write(json, effect);
        }
    }

    private static void row(Json json, Fact row) throws IOException {
        FactType type = FactType.of(row);
        json.object(() -> {
            json.string("id", row.id());
            json.string("type", type.name());
            json.choice("register", type.register());
            json.string("corrects", row.row().corrects().orNull());
            json.object("cells", () -> {
                for (Map.Entry<FactColumn, List<String>> cell :
                        RowCells.FOR_PROGRAMS.of(row).entrySet()) {
                    json.strings(cell.getKey().name(), cell.getValue());
                }
            });
        });
    }
}
