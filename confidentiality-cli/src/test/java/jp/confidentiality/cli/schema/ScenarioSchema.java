package jp.confidentiality.cli.schema;

import static jp.confidentiality.cli.schema.Schema.anyOf;
import static jp.confidentiality.cli.schema.Schema.described;
import static jp.confidentiality.cli.schema.Schema.object;
import static jp.confidentiality.cli.schema.Schema.ordered;
import static jp.confidentiality.cli.schema.Schema.ref;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.norm.Verdict;

/** The schema of scenario files (事例): every type of row, every column, every norm. */
final class ScenarioSchema {
    private static final String ID = "[\\p{L}\\p{N}._:/-]{1,80}";

    private ScenarioSchema() {}

    static Map<String, Object> document() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(
                "provision",
                described(
                        "条項の語幹。ファイル名と同じ",
                        Schema.oneOf(Catalogue.standard().provisions().stream()
                                .map(Provision::stem)
                                .toList())));
        keys.put("cases", Schema.array(ref("case")));
        Map<String, Object> defs = new LinkedHashMap<>();
        defs.put("case", oneCase());
        defs.put("contract", contract());
        defs.put("expected", expected());
        defs.put("blank", ordered("enum", nothing()));
        defs.put("moment", Schema.moment());
        defs.put("when", anyOf(ref("moment"), ref("blank"), Schema.oneOf(List.of("sometime", "時期不明"))));
        defs.put("yesNo", anyOf(Schema.yesNo(), ref("blank")));
        defs.put("text", ordered("type", List.of("string", "number", "null")));
        defs.put("texts", anyOf(ref("text"), Schema.array(ref("text"))));
        defs.put("verdict", Schema.oneOf(Schema.words(Verdict.class)));
        FactType.all().forEach(type -> defs.put(type.name(), row(type, defs)));
        return Schema.document("scenario.schema.json", "事例 scenario cases", object(keys, "provision", "cases"), defs);
    }

    private static List<Object> nothing() {
        List<Object> nothing = new ArrayList<>(List.of("", "unknown", "不明"));
        nothing.add(null);
        return nothing;
    }

    private static Map<String, Object> oneCase() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", described("事例のID。ファイルの中で一つ", Schema.text()));
        keys.put("ja", described("事例の趣旨（日本語）", Schema.text()));
        keys.put("en", described("事例の趣旨（英語）", Schema.text()));
        keys.put("contract", described("契約。書いた項目だけが標準の契約と変わる", ref("contract")));
        keys.put("profile", described("規程の名前、又はこの事例の横にあるファイル", Schema.text()));
        keys.put("asOf", described("基準時", Schema.moment()));
        keys.put("knownAt", described("認識時", Schema.moment()));
        keys.put(
                "complete",
                described("完備の申告", Schema.anyOf(Schema.set(Schema.pattern(DossierSchema.COMPLETE)), ref("blank"))));
        keys.put("facts", described("事実：種類とIDに、欄と値", facts()));
        keys.put("expect", described("期待する判定：規定ごと、対象ごと", expect()));
        return object(keys, "id", "ja", "en", "asOf", "expect");
    }

    private static Map<String, Object> contract() {
        Map<String, Object> keys = new LinkedHashMap<>();
        Stream.of("id", "orderer", "contractor").forEach(key -> keys.put(key, Schema.id()));
        keys.put("instruments", Schema.instruments());
        Stream.of("from", "until").forEach(key -> keys.put(key, Schema.day()));
        Stream.of("workStart", "workEnd").forEach(key -> keys.put(key, ref("when")));
        keys.put("purposes", Schema.anyOf(Schema.set(Schema.text()), ref("blank")));
        return object(keys);
    }

    private static Map<String, Object> facts() {
        Map<String, Object> types = new LinkedHashMap<>();
        for (FactType type : FactType.all()) {
            types.put("^(" + type.name() + "|" + type.ja() + ") +" + ID + "$", ref(type.name()));
        }
        return ordered("type", List.of("object", "null"), "patternProperties", types, "additionalProperties", false);
    }

    private static Map<String, Object> row(FactType type, Map<String, Object> defs) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (FactColumn column : type.columns()) {
            Map<String, Object> value = cell(column, defs);
            columns.put(column.name(), described(column.ja(), value));
            columns.put(column.ja(), described(column.name(), value));
        }
        Stream.of("recordedAt", "記録日時").forEach(key -> columns.put(key, ref("when")));
        Stream.of("corrects", "訂正対象").forEach(key -> columns.put(key, Schema.id()));
        Map<String, Object> schema = object(columns);
        schema.put("type", List.of("object", "null"));
        return described(type.ja() + " " + type.name(), schema);
    }

    private static Map<String, Object> cell(FactColumn column, Map<String, Object> defs) {
        Class<?> type = column.valueType();
        if (type == Moment.class) {
            return ref("when");
        }
        if (type == Boolean.class) {
            return ref("yesNo");
        }
        if (!type.isEnum()) {
            return ref(column.isSet() ? "texts" : "text");
        }
        String word = "word." + type.getSimpleName();
        defs.put(
                word,
                Schema.oneOf(Stream.of(type.getEnumConstants())
                        .flatMap(one -> Schema.spellings((Labelled) one).stream())
                        .toList()));
        return column.isSet()
                ? anyOf(ref(word), ref("blank"), Schema.array(ref(word)))
                : anyOf(ref(word), ref("blank"));
    }

    private static Map<String, Object> expect() {
        Map<String, Object> norms = new LinkedHashMap<>();
        for (Norm norm : Catalogue.standard().norms()) {
            Map<String, Object> value = norm.hasVerdict()
                    ? ordered("type", "object", "additionalProperties", ref("expected"))
                    : Schema.oneOf(Schema.words(Effect.State.class));
            norms.put(norm.id().value(), described(norm.titleJa(), value));
        }
        Map<String, Object> schema = object(norms);
        schema.put("minProperties", 1);
        return schema;
    }

    private static Map<String, Object> expected() {
        Map<String, Object> verdict = ref("verdict");
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("verdict", described("判定", verdict));
        keys.put("possible", described("あり得る結論", Schema.set(verdict)));
        keys.put("cause", described("判定不能の原因", Schema.oneOf(Schema.words(Cause.class))));
        keys.put("missing", described("足りない台帳", Schema.set(Schema.oneOf(Schema.words(Register.class)))));
        keys.put("facts", described("決め手となった行のID", Schema.set(Schema.id())));
        keys.put("due", described("期限", Schema.moment()));
        keys.put("chain", described("行為者から受注者までの系列", Schema.array(Schema.id())));
        keys.put("answerable", described("責任を負う者", Schema.id()));
        keys.put("madeGood", described("遅れて行われた時", Schema.moment()));
        keys.put("says", described("理由、または判定を変えるものの文に現れる語句", Schema.array(Schema.text())));
        keys.put("saysNot", described("そこに現れない語句", Schema.array(Schema.text())));
        return anyOf(verdict, object(keys));
    }
}
