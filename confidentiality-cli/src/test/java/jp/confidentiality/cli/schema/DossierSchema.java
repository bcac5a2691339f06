package jp.confidentiality.cli.schema;

import static jp.confidentiality.cli.schema.Schema.described;
import static jp.confidentiality.cli.schema.Schema.object;

import java.util.LinkedHashMap;
import java.util.Map;

/** The schema of {@code dossier.yaml} (一件記録). */
final class DossierSchema {
    /** What a declaration of completeness looks like. */
    static final String COMPLETE =
            "^\\S.* ?\\d{4}-\\d{2}-\\d{2}\\.\\.\\d{4}-\\d{2}-\\d{2}( except .+?)?( recorded \\S+)?$";

    private DossierSchema() {}

    static Map<String, Object> document() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("contract", described("契約", contract()));
        keys.put("profile", described("付属の規程の名前か、このフォルダーの .yaml のファイル名", Schema.text()));
        keys.put("as-of", described("基準時。日だけなら、その日の最後の秒", Schema.moment()));
        keys.put("known-at", described("認識時。この時までに記録された行だけを見る", Schema.moment()));
        keys.put(
                "complete",
                described("完備の申告：all 2026-04-01..2026-09-30 except 承諾簿", Schema.set(Schema.pattern(COMPLETE))));
        return Schema.document("dossier.schema.json", "一件記録 dossier", object(keys, "contract"), Map.of());
    }

    private static Map<String, Object> contract() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", described("契約のID", Schema.id()));
        keys.put("orderer", described("発注者のID", Schema.id()));
        keys.put("contractor", described("受注者のID", Schema.id()));
        keys.put("instruments", described("C 機密保持特記事項、R 住民情報関係委託業務特記仕様書", Schema.instruments()));
        keys.put("from", described("契約の最初の日", Schema.day()));
        keys.put("until", described("契約の最後の日", Schema.day()));
        keys.put("work-start", described("業務の開始", Schema.moment()));
        keys.put("work-end", described("業務の終了。なければ終わっていない", Schema.moment()));
        keys.put("purposes", described("契約の目的", Schema.set(Schema.text())));
        return object(keys, "id", "orderer", "contractor", "instruments", "from", "until");
    }
}
