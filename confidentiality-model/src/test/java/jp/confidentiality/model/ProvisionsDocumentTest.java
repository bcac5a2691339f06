package jp.confidentiality.model;

import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Provision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/provisions.md：条項と規定")
class ProvisionsDocumentTest {
    @Test
    @DisplayName("条項と規定の一覧が符号と一致する")
    void describesEveryProvisionAndNorm() {
        GeneratedDocument.check("provisions.md", document());
    }

    private static String document() {
        Catalogue catalogue = Catalogue.standard();
        StringBuilder text = new StringBuilder("""
                # Provisions and norms

                二つの文書の条項と、そこから読み取った規定の一覧です。規定IDは判定結果・事例・規程に現れ、意味が変わることはありません。
                Each provision bears the stem that its rule file, its scenario file and the oracle share. A norm is one sentence that obliges, forbids, empowers or
                attributes. *Subjects*: the registers whose rows it is judged for; – is the contract as a whole, or what other findings come to. *Evidence*: the registers that decide it, beside the subject's own row.

                この文書はコードから作られます（手で直さず、`mvn -o -pl confidentiality-model test -Dupdate.docs=true`）。
                Made from the catalogue: do not edit, run the command above.

                """);
        text.append("条項 provisions: ").append(catalogue.provisions().size());
        text.append("、規定 norms: ").append(catalogue.norms().size()).append("\n");
        for (Instrument instrument : EnumSet.of(Instrument.C, Instrument.R)) {
            text.append("\n## ")
                    .append(instrument.name())
                    .append(" · ")
                    .append(instrument.ja())
                    .append(" · ")
                    .append(instrument.en())
                    .append('\n');
            catalogue.provisions().stream()
                    .filter(provision -> provision.instrument() == instrument)
                    .forEach(provision -> provision(text, provision));
        }
        return text.toString();
    }

    private static void provision(StringBuilder text, Provision provision) {
        text.append("\n### <a id=\"")
                .append(provision.id())
                .append("\"></a>")
                .append(provision.titleJa())
                .append(" · ")
                .append(provision.titleEn())
                .append('\n');
        text.append(provision.citation())
                .append(" · `")
                .append(provision.stem())
                .append("`\n");
        provision.norms().forEach(norm -> norm(text, norm));
    }

    private static void norm(StringBuilder text, Norm norm) {
        text.append("\n#### `")
                .append(norm.id())
                .append("` ")
                .append(norm.titleJa())
                .append(" · ")
                .append(norm.titleEn())
                .append('\n');
        text.append(norm.summaryJa()).append("  \n").append(norm.summaryEn()).append("\n\n");
        text.append("- 種別 kind: ").append(both(norm.kind()));
        text.append("；名宛人 bearer: ").append(both(norm.bearer())).append('\n');
        if (!norm.hasVerdict()) {
            text.append("- 判定なし：効果を示す · no verdict: it shows an effect\n");
        } else if (norm.hasDueTime()) {
            text.append("- 期限あり：期限前がありうる · has a due time: it can be pending\n");
        }
        text.append("- 起点 subjects: ").append(registers(norm.triggers())).append('\n');
        text.append("- 証拠 evidence: ").append(registers(norm.evidence())).append('\n');
    }

    private static String registers(Set<Register> registers) {
        return registers.isEmpty() ? "–" : GeneratedDocument.registers(registers);
    }

    private static String both(Labelled word) {
        return word.ja() + " " + word.en();
    }
}
