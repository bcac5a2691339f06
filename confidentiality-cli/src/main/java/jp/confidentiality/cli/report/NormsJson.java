package jp.confidentiality.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Predicate;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;

/** The catalogue of norms as JSON, an array. */
public final class NormsJson {
    private final Catalogue catalogue;
    private final Predicate<NormId> checks;

    /**
     * Makes the JSON of {@code catalogue}.
     *
     * @param checks whether a rule judges a norm
     */
    public NormsJson(Catalogue catalogue, Predicate<NormId> checks) {
        this.catalogue = catalogue;
        this.checks = checks;
    }

    /** Writes the document to {@code to} and leaves it open. */
    public void write(Writer to) throws IOException {
        try (Json json = new Json(to)) {
            json.array(catalogue.norms(), norm -> json.object(() -> members(json, norm, checks.test(norm.id()))));
        }
    }

    /** Writes the members of a norm's object. */
    static void members(Json json, Norm norm, boolean checked) throws IOException {
        json.string("id", norm.id());
        json.string("provision", norm.id().provision());
        json.choice("instrument", norm.instrument());
        json.choice("kind", norm.kind());
        json.string("citation", norm.citation());
        json.string("titleJa", norm.titleJa());
        json.string("titleEn", norm.titleEn());
        json.string("summaryJa", norm.summaryJa());
        json.string("summaryEn", norm.summaryEn());
        json.choice("bearer", norm.bearer());
        json.bool("hasVerdict", norm.hasVerdict());
        json.bool("hasDueTime", norm.hasDueTime());
        json.choices("triggers", norm.triggers());
        json.choices("evidence", norm.evidence());
        json.bool("checked", checked);
    }
}
