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
import java.util.TreeSet;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.CipherList;
import jp.confidentiality.model.profile.NormValues;
import jp.confidentiality.model.profile.TimingWord;

/** The schema of a policy profile (規程). */
final class ProfileSchema {
    private ProfileSchema() {}

    static Map<String, Object> document() {
        Map<String, Object> defs = definitions();
        Map<String, Object> root = object(
                keys(defs),
                "name",
                "from",
                "until",
                "spans",
                "written-forms",
                "measures",
                "ciphers",
                "check-interval-days",
                "attribution-through-subcontractors",
                "closing-days",
                "holidays");
        return Schema.document("profile.schema.json", "規程 policy profile", root, defs);
    }

    private static Map<String, Object> keys(Map<String, Object> defs) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", described("規程の名前", Schema.id()));
        keys.put("from", described("判定できる最初の日", Schema.day()));
        keys.put("until", described("判定できる最後の日", Schema.day()));
        keys.put("reason", described("規程全体の理由", Schema.text()));
        keys.put("decided-by", described("規程全体の決定者（職名）", Schema.text()));
        keys.put("spans", described("期限の語ごとの期間（五つとも要る）", spans()));
        keys.put("spans-by-norm", described("規定ごとの期間（期限の語の期間に代わる）", byNorm(timed(), ref("datedSpans"))));
        keys.put("written-forms", described("「書面」に当たる形式", dated(Schema.set(ref("form")))));
        keys.put("in-writing", described("本文は形式を問わないが、書面に限る規定", dated(Schema.set(ref("openForm")))));
        keys.put("measures", described("重要な情報を記録した媒体の種類ごとに要る措置", measures()));
        keys.put("additional-history", described("履歴に本文の項目のほか要る欄", histories(defs)));
        keys.put("ciphers", described("受け入れる暗号", dated(ref("ciphers"))));
        keys.put("check-interval-days", described("点検の間隔（日）。0 は定めなし", dated(Schema.number(0, 9999))));
        keys.put("attribution-through-subcontractors", described("再委託先の行為を、系列をたどって受注者の責任とするか", dated(Schema.yesNo())));
        keys.put("closing-days", described("閉庁日", decided(ref("days"))));
        keys.put("opening-days", described("休みの日であっても開庁日に数える日", decided(ref("days"))));
        keys.put("holidays", described("祝日の暦", decided(Schema.oneOf(List.of("japan", "none", "日本", "なし")))));
        keys.put("switched-off", described("判定しない規定（適用除外）", byNorm(all(), ref("switchedOff"))));
        return keys;
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> defs = new LinkedHashMap<>();
        defs.put(
                "span",
                described(
                        "期間：24 hours、3 working-days、14 days、3開庁日 など",
                        Schema.pattern("^[0-9０-９]{1,4} ?(hours?|days?|working[- ]?days?|時間|日|開庁日)$")));
        defs.put("from", described("施行日", Schema.day()));
        defs.put("reason", described("理由", Schema.text()));
        defs.put("decidedBy", described("決定者（職名）", Schema.text()));
        defs.put(
                "spans",
                object(
                        ordered(
                                "in-time",
                                described("これ以内は期限内", ref("span")),
                                "late",
                                described("これを超えたら遅延", ref("span"))),
                        "in-time",
                        "late"));
        defs.put("datedSpans", dated(ref("spans")));
        defs.put("measure", Schema.oneOf(Schema.words(MeasureKind.class)));
        defs.put("datedMeasures", dated(Schema.set(ref("measure"))));
        defs.put("form", Schema.oneOf(forms()));
        defs.put("openForm", ids(openForms()));
        defs.put("ciphers", ciphers());
        defs.put(
                "day",
                described(
                        "毎年なら 12-29..01-03、その年だけなら 2026-08-12..2026-08-14",
                        Schema.pattern("^((\\d{4}-)?\\d{2}-\\d{2})((\\.\\.|～|~)(\\d{4}-)?\\d{2}-\\d{2})?$")));
        defs.put("days", Schema.set(ref("day")));
        defs.put(
                "switchedOff",
                object(
                        ordered(
                                "reason",
                                described("判定しない理由", Schema.text()),
                                "decided-by",
                                described("決めた者の職名", Schema.text()),
                                "from",
                                described("判定しない初日（なければ初めから）", Schema.day()),
                                "until",
                                described("判定しない最後の日（なければ終わりまで）", Schema.day())),
                        "reason",
                        "decided-by"));
        return defs;
    }

    private static Map<String, Object> spans() {
        Map<String, Object> words = new LinkedHashMap<>();
        List<Object> needed = new ArrayList<>();
        for (TimingWord word : TimingWord.values()) {
            List<Object> any = new ArrayList<>();
            for (String spelling : Schema.spellings(word)) {
                words.put(spelling, described(word.ja() + " " + word.en(), ref("datedSpans")));
                any.add(ordered("required", List.of(spelling)));
            }
            needed.add(ordered("anyOf", any));
        }
        Map<String, Object> schema = object(words);
        schema.put("allOf", needed);
        return schema;
    }

    private static Map<String, Object> measures() {
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (MediumKind kind : MediumKind.values()) {
            for (String spelling : Schema.spellings(kind)) {
                kinds.put(spelling, described(kind.ja(), ref("datedMeasures")));
            }
        }
        return object(kinds);
    }

    private static Map<String, Object> histories(Map<String, Object> defs) {
        Map<String, Object> norms = new LinkedHashMap<>();
        for (NormId id : NormValues.of(NormValues.Value.HISTORY)) {
            Norm norm = Catalogue.standard().norm(id);
            TreeSet<String> columns = new TreeSet<>();
            FactType.all().stream()
                    .filter(type -> norm.triggers().contains(type.register()))
                    .forEach(type ->
                            type.columns().forEach(column -> columns.addAll(List.of(column.name(), column.ja()))));
            norms.put(id.value(), described(norm.titleJa(), dated(Schema.set(ref("column." + id)))));
            defs.put("column." + id, Schema.oneOf(columns));
        }
        return object(norms);
    }

    private static Map<String, Object> ciphers() {
        Map<String, Object> keys = new LinkedHashMap<>();
        CipherList shipped = CipherList.shipped();
        keys.put("edition", described("暗号リストの版。付属は " + shipped.edition(), Schema.text()));
        keys.put("list", described("付属していない版のファイル（規程と同じフォルダー）", Schema.text()));
        keys.put(
                "minimum-key-bits",
                described(
                        "受け入れる暗号と最短の鍵長（ビット）",
                        ordered("type", "object", "additionalProperties", Schema.number(1, 99999))));
        keys.put("modes", described("ブロック暗号の利用モード", Schema.set(Schema.text())));
        return object(keys, "edition", "minimum-key-bits", "modes");
    }

    private static List<Object> forms() {
        List<Object> forms = new ArrayList<>(Schema.words(Form.class));
        forms.removeAll(Schema.spellings((Labelled) Form.ORAL));
        return forms;
    }

    private static List<Norm> timed() {
        return all().stream().filter(norm -> NormValues.word(norm.id()) != null).toList();
    }

    private static List<Norm> openForms() {
        return NormValues.of(NormValues.Value.OPEN_FORM).stream()
                .map(Catalogue.standard()::norm)
                .toList();
    }

    private static List<Norm> all() {
        return Catalogue.standard().norms();
    }

    private static Map<String, Object> ids(List<Norm> norms) {
        return Schema.oneOf(norms.stream().map(norm -> norm.id().value()).toList());
    }

    private static Map<String, Object> byNorm(List<Norm> norms, Map<String, Object> value) {
        Map<String, Object> keys = new LinkedHashMap<>();
        norms.forEach(norm -> keys.put(norm.id().value(), described(norm.titleJa(), value)));
        return object(keys);
    }

    /** The value; the value with why and by whom; or a list of values by their first days. */
    private static Map<String, Object> dated(Map<String, Object> value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("from", ref("from"));
        entry.putAll(reasons(value));
        Map<String, Object> list = ordered("type", "array", "items", object(entry, "from", "value"), "minItems", 1);
        return anyOf(value, object(reasons(value), "value"), list);
    }

    private static Map<String, Object> decided(Map<String, Object> value) {
        return anyOf(value, object(reasons(value), "value"));
    }

    private static Map<String, Object> reasons(Map<String, Object> value) {
        return ordered("value", value, "reason", ref("reason"), "decided-by", ref("decidedBy"));
    }
}
