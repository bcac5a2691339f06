package jp.confidentiality.cli.schema;

import static jp.confidentiality.cli.schema.Schema.described;
import static jp.confidentiality.cli.schema.Schema.object;
import static jp.confidentiality.cli.schema.Schema.ordered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of {@code pack.yaml} (地域規定のパック). */
final class PackSchema {
    private static final String PERSON = "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}$";

    private PackSchema() {}

    static Map<String, Object> document() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(
                "name",
                described(
                        "パック名。英小文字・数字・-。規定のIDになる（kita-usb.1 など）",
                        ordered(
                                "type",
                                "string",
                                "pattern",
                                "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
                                "minLength",
                                3,
                                "maxLength",
                                40)));
        keys.put(
                "title",
                described(
                        "名称。括弧・句点は使えない",
                        ordered(
                                "type",
                                "string",
                                "pattern",
                                "^[\\p{L}\\p{M}\\p{Nd}々〇ー・、 　_./:+%&@#~,-]+$",
                                "maxLength",
                                200)));
        keys.put(
                "version",
                described(
                        "版。2026.1 など",
                        ordered("type", List.of("string", "number"), "pattern", "^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$")));
        keys.put("from", described("施行日。この日から使える", Schema.day()));
        keys.put("expires", described("期限。この日まで使える。なければ書かない", Schema.day()));
        keys.put("authors", described("作成者", Schema.set(person())));
        keys.put("rules", described("開発者の規則（DRL）が判定する規定", Schema.array(Schema.ref("rule"))));
        keys.put("approvals", described("承認。pack approve が書く。手で直さない", Schema.array(Schema.ref("approval"))));
        Map<String, Object> document = object(keys, "name", "title", "version", "from", "authors");
        return Schema.document(
                "pack.schema.json", "地域規定のパック pack", document, ordered("rule", rule(), "approval", approval()));
    }

    private static Map<String, Object> rule() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("number", described("条番号", Schema.text()));
        keys.put("title", described("規定名", Schema.text()));
        keys.put("kind", described("種別", Schema.oneOf(List.of("義務", "禁止"))));
        keys.put("from", described("施行日。なければパックの施行日", Schema.day()));
        return object(keys, "number", "title", "kind");
    }

    private static Map<String, Object> approval() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("by", described("承認した人", person()));
        keys.put("content", described("承認した内容のハッシュ（SHA-256）", Schema.pattern("^[0-9a-f]{64}$")));
        keys.put("signature", described("Ed25519 の署名", Schema.pattern("^[A-Za-z0-9+/]{86}==$")));
        return object(keys, "by", "content", "signature");
    }

    private static Map<String, Object> person() {
        return ordered("type", List.of("string", "number"), "pattern", PERSON);
    }
}
