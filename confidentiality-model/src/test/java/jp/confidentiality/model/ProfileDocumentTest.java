package jp.confidentiality.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.profile.NormValues;
import jp.confidentiality.model.profile.NormValues.Value;
import jp.confidentiality.model.profile.TimingWord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/profile.md：規定ごとの値")
class ProfileDocumentTest {
    @Test
    @DisplayName("規定と値の一覧が符号と一致する")
    void lists_the_values_of_every_norm() {
        GeneratedDocument.checkSection("profile.md", "## Values by norm", document());
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                規定ごとに、判定に使う規程の値です。期間は `spans-by-norm` に書けばその規定だけ変わり、形式が「問わない」ものは `in-writing` に書けば書面に限られます。
                Which values each norm turns on. Spans may be given for one norm alone (`spans-by-norm`); where the form is open, `in-writing` closes it.
                この節はコードから作られます（手で直さず、`mvn -o -pl confidentiality-model test -Dupdate.docs=true`）。 Made from the code: do not edit, run the command.

                | 規定 norm | 期間 time | 形式 form | ほかの値 other values |
                |---|---|---|---|
                """);
        List<String> none = new ArrayList<>();
        for (Norm norm : Catalogue.standard().norms()) {
            TimingWord word = NormValues.word(norm.id());
            Set<Value> values = NormValues.of(norm.id());
            if (word == null && values.isEmpty()) {
                none.add("`" + norm.id() + "`");
            } else {
                text.append("| `").append(norm.id()).append("` ").append(norm.titleJa());
                text.append(" | ").append(word == null ? "–" : word.ja() + " `" + key(word) + "`");
                text.append(" | ").append(form(values));
                text.append(" | ").append(others(values)).append(" |\n");
            }
        }
        text.append("\n規程の値によらない規定（本文と記録だけで決まる、又は人の判断による） no value of the profile: ");
        return text.append(String.join(", ", none)).append("\n\n").toString();
    }

    private static String key(TimingWord word) {
        return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String form(Set<Value> values) {
        List<String> forms = new ArrayList<>();
        if (values.contains(Value.WRITTEN_FORMS)) {
            forms.add("書面 `written-forms`");
        }
        if (values.contains(Value.OPEN_FORM)) {
            forms.add("問わない `in-writing`");
        }
        return forms.isEmpty() ? "–" : String.join("、", forms);
    }

    private static String others(Set<Value> values) {
        List<String> keys = new ArrayList<>();
        for (Value value : values) {
            switch (value) {
                case MEASURES -> keys.add("`measures`");
                case HISTORY -> keys.add("`additional-history`");
                case CIPHERS -> keys.add("`ciphers`");
                case CHECK_INTERVAL -> keys.add("`check-interval-days`");
                case ATTRIBUTION -> keys.add("`attribution-through-subcontractors`");
                case WRITTEN_FORMS, OPEN_FORM -> {}
            }
        }
        return keys.isEmpty() ? "–" : String.join("、", keys);
    }
}
