package jp.confidentiality.cli.report;

import java.io.IOException;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;

/** Findings and effects as JSON objects, with every field. */
final class FindingJson {
    private FindingJson() {}

    static void write(Json json, Finding finding) throws IOException {
        json.object(() -> {
            subject(json, finding);
            verdict(json, finding);
            grounds(json, finding);
        });
    }

    static void write(Json json, Effect effect) throws IOException {
        json.object(() -> {
            json.string("norm", effect.norm());
            json.choice("state", effect.state());
            json.strings("restsOn", effect.restsOn());
            json.number("count", effect.count());
            json.texts("reasons", effect.reasons());
        });
    }

    private static void subject(Json json, Finding finding) throws IOException {
        json.string("norm", finding.norm());
        json.string("subject", finding.subject());
        json.string("subjectType", finding.subjectType());
        json.string("when", finding.when());
    }

    private static void verdict(Json json, Finding finding) throws IOException {
        json.choice("verdict", finding.verdict());
        json.choices("possible", finding.possible());
        json.choice("cause", finding.cause());
        json.choices("missing", finding.missing());
        json.string("due", finding.due());
        json.string("madeGood", finding.madeGood());
    }

    private static void grounds(Json json, Finding finding) throws IOException {
        json.strings("facts", finding.facts());
        json.texts("reasons", finding.reasons());
        json.texts("changes", finding.changes());
        json.array("chains", finding.chains(), chain -> json.array(chain, json::element));
        json.string("answerable", finding.answerable());
        json.texts("values", finding.values());
    }
}
