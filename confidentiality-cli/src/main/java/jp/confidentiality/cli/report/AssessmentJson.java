package jp.confidentiality.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Assessment.Replay;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** An assessment as JSON, as {@code schemas/assessment.schema.json} describes it. */
public final class AssessmentJson {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Assessment assessment;
    private final Catalogue catalogue;
    private final List<UsedPack> packs;

    /** Makes the JSON of {@code assessment}, by the norms of {@code catalogue}, those of {@code packs} among them. */
    public AssessmentJson(Assessment assessment, Catalogue catalogue, List<UsedPack> packs) {
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.packs = List.copyOf(packs);
    }

    /** Writes the document to {@code to} and leaves it open. */
    public void write(Writer to) throws IOException {
        try (Json json = new Json(to)) {
            json.object(() -> {
                json.string("format", "confidentiality-assessment/1");
                replay(json);
                whole(json);
                parts(json);
                json.array("effects", assessment.effects(), effect -> FindingJson.write(json, effect));
                json.array("findings", assessment.findings(), finding -> FindingJson.write(json, finding));
            });
        }
    }

    private void replay(Json json) throws IOException {
        Replay replay = assessment.replay();
        json.string("contract", replay.contract());
        viewpoint(json, replay.viewpoint());
        json.string("profile", replay.profile());
        json.object("hashes", () -> {
            json.string("rules", replay.rulesHash());
            json.string("profile", replay.profileHash());
            json.string("dossier", replay.dossierHash());
        });
        json.array(
                "packs",
                packs,
                pack -> json.object(() -> {
                    json.string("name", pack.name());
                    json.string("version", pack.version());
                    json.string("hash", pack.hash());
                }));
    }

    /** Writes as of when and as known when. */
    static void viewpoint(Json json, Viewpoint viewpoint) throws IOException {
        json.string("asOf", seconds(viewpoint.asOf()));
        json.string("knownAt", seconds(viewpoint.knownAt()));
    }

    private static @Nullable String seconds(@Nullable LocalDateTime moment) {
        return moment == null ? null : SECONDS.format(moment);
    }

    private void whole(Json json) throws IOException {
        json.choices("instruments", Judged.instruments(assessment));
        verdict(json, assessment.verdict().orElse(null), assessment.counts());
        json.number("exitStatus", Overall.of(assessment).exitStatus());
        json.strings(
                "notChecked",
                assessment.notChecked().stream().map(NormId::value).toList());
        json.strings("switchedOff", ids(Judged.results(assessment, Status.SWITCHED_OFF)));
        json.strings("partlySwitchedOff", ids(Judged.partlySwitchedOff(assessment)));
    }

    private static List<String> ids(List<NormResult> results) {
        return results.stream().map(result -> result.norm().id().value()).toList();
    }

    private void parts(Json json) throws IOException {
        json.array(
                "byInstrument",
                Judged.instruments(assessment),
                instrument -> json.object(() -> {
                    json.choice("instrument", instrument);
                    verdict(json, assessment.verdict(instrument).orElse(null), assessment.counts(instrument));
                }));
        json.array(
                "provisions",
                catalogue.provisions().stream()
                        .filter(p -> Judged.instruments(assessment).contains(p.instrument()))
                        .toList(),
                provision -> provision(json, provision));
        json.array("norms", assessment.results(), result -> norm(json, result));
    }

    private void provision(Json json, Provision provision) throws IOException {
        json.object(() -> {
            json.string("provision", provision.id());
            json.choice("instrument", provision.instrument());
            json.string("citation", provision.citation());
            json.string("titleJa", provision.titleJa());
            json.string("titleEn", provision.titleEn());
            verdict(json, assessment.verdict(provision).orElse(null), assessment.counts(provision));
        });
    }

    private static void norm(Json json, NormResult result) throws IOException {
        json.object(() -> {
            json.string("norm", result.norm().id());
            json.string("provision", result.norm().id().provision());
            json.choice("instrument", result.norm().instrument());
            json.choice("status", result.status());
            verdict(json, result.verdict(), result.counts());
            json.string("note", result.note());
        });
    }

    private static void verdict(Json json, @Nullable Verdict verdict, Counts counts) throws IOException {
        json.choice("verdict", verdict);
        json.object("counts", () -> {
            json.number("violated", counts.violated());
            json.number("undetermined", counts.undetermined());
            json.number("pending", counts.pending());
            json.number("satisfied", counts.satisfied());
            json.number("notApplicable", counts.notApplicable());
        });
    }
}
