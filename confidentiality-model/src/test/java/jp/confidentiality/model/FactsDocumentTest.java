package jp.confidentiality.model;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.Column;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/facts.md：台帳と行")
class FactsDocumentTest {
    private static final Map<Column.Blank, String> BLANK = new EnumMap<>(Map.of(
            Column.Blank.NONE, "なし none",
            Column.Blank.LEFT_OUT, "記載漏れ left out",
            Column.Blank.UNKNOWN, "不明 unknown"));
    private static final Map<Column.Role, String> ROLE = new EnumMap<>(Map.of(
            Column.Role.EVENT, "event",
            Column.Role.PLANNED_START, "planned start",
            Column.Role.LATER, "later",
            Column.Role.STATED, "stated"));
    private static final Map<Column.Names, String> NAMES = new EnumMap<>(new LinkedHashMap<>(Map.of(
            Column.Names.PARTY, "人・団体 party",
            Column.Names.ROW, "任意の行 any row",
            Column.Names.INFORMATION, "`information`",
            Column.Names.ITEM, "`item`",
            Column.Names.PLACE, "`place`",
            Column.Names.SYSTEM, "`informationSystem`",
            Column.Names.ACCOUNT, "`account`",
            Column.Names.APPLICATION, "`application`",
            Column.Names.STORAGE, "`storage`",
            Column.Names.NORM, "規定 norm")));

    static {
        NAMES.put(Column.Names.PROVISION, "条項 provision");
        NAMES.put(Column.Names.NOTHING, "");
    }

    @Test
    @DisplayName("台帳・行・欄・選択肢の表が符号と一致する")
    void describesEveryRegisterRowAndChoice() {
        GeneratedDocument.checkSection("facts.md", "## Registers and rows", section());
    }

    private static String section() {
        StringBuilder text = new StringBuilder("""

                この節はコードから作られます（手で直さず、`mvn -o -pl confidentiality-model test -Dupdate.docs=true`）。
                Made from the code: do not edit, run the command above. The columns `id`, `recordedAt` and `corrects` of every row are left out.
                *Blank*: what an empty cell means; 必須 required: never blank, except in an empty correction. *Names*: what must be registered under the ID in
                the cell; a party and any row need not be. *Role*: the part that a moment plays. A choice is written by its identifier or its Japanese term.

                """);
        for (Register register : Register.values()) {
            register(text, register);
        }
        choices(text);
        return text.toString().stripTrailing() + "\n";
    }

    private static void register(StringBuilder text, Register register) {
        text.append("### ")
                .append(register.ja())
                .append(" · ")
                .append(register.en())
                .append(" `")
                .append(register.name())
                .append("`\n");
        text.append("- 起点とする規定 triggers: ")
                .append(norms(norm -> norm.triggers().contains(register)))
                .append('\n');
        text.append("- 証拠とする規定 evidence for: ")
                .append(norms(norm -> norm.evidence().contains(register)))
                .append("\n\n");
        FactType.all().stream().filter(type -> type.register() == register).forEach(type -> type(text, type));
    }

    private static String norms(Predicate<Norm> test) {
        String found = Catalogue.standard().norms().stream()
                .filter(test)
                .map(norm -> "`" + norm.id() + "`")
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "–" : found;
    }

    private static void type(StringBuilder text, FactType type) {
        text.append("#### ")
                .append(type.ja())
                .append(" · `")
                .append(type.name())
                .append("`\n");
        text.append(GeneratedDocument.firstSentence(type.type()))
                .append(type.isActivity() ? " 活動 activity." : " 常設の事実 standing fact.")
                .append("\n\n");
        text.append("| 欄 column | 見出し heading | 型 type | 空欄 blank | 参照 names | 役割 role | 意味 meaning |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        Map<String, String> meanings = GeneratedDocument.meanings(type.type());
        for (FactColumn column : type.columns()) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            "`" + column.name() + "`",
                            column.ja(),
                            typeOf(column),
                            column.required() ? "必須 required" : String.valueOf(BLANK.get(column.blank())),
                            String.valueOf(NAMES.get(column.names())),
                            column.isMoment() ? String.valueOf(ROLE.get(column.role())) : "",
                            String.valueOf(meanings.get(column.name()))))
                    .append(" |\n");
        }
        text.append('\n');
    }

    private static String typeOf(FactColumn column) {
        Class<?> type = column.valueType();
        String one;
        if (type.isEnum()) {
            one = "[`" + type.getSimpleName() + "`](#" + anchor(type) + ")";
        } else if (column.isMoment()) {
            one = "日時 moment";
        } else if (type == Boolean.class) {
            one = "はい・いいえ yes/no";
        } else if (type == Integer.class) {
            one = "数 number";
        } else {
            one = column.names() == Column.Names.NOTHING ? "文字列 text" : "ID";
        }
        return column.isSet() ? one + " の集合 set" : one;
    }

    private static String anchor(Class<?> type) {
        return "choice-" + type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static void choices(StringBuilder text) {
        text.append("### 選択肢 · choices\n");
        Map<String, Class<?>> choices = new TreeMap<>(Comparator.naturalOrder());
        FactType.all().stream()
                .flatMap(type -> type.columns().stream())
                .map(FactColumn::valueType)
                .filter(Class::isEnum)
                .forEach(type -> choices.put(type.getSimpleName(), type));
        choices.values().forEach(type -> {
            text.append("#### <a id=\"")
                    .append(anchor(type))
                    .append("\"></a>`")
                    .append(type.getSimpleName())
                    .append("`\n");
            text.append(GeneratedDocument.firstSentence(type))
                    .append(' ')
                    .append(usedBy(type))
                    .append("\n\n");
            text.append("| 識別子 identifier | 日本語 Japanese | 英語 English |\n|---|---|---|\n");
            for (Object constant : List.of(type.getEnumConstants())) {
                Labelled word = (Labelled) constant;
                text.append("| `")
                        .append(word.name())
                        .append("` | ")
                        .append(word.ja())
                        .append(" | ")
                        .append(word.en())
                        .append(" |\n");
            }
            text.append('\n');
        });
    }

    private static String usedBy(Class<?> choice) {
        return FactType.all().stream()
                .flatMap(type -> type.columns().stream()
                        .filter(column -> column.valueType() == choice)
                        .map(column -> "`" + type.name() + "." + column.name() + "`"))
                .collect(Collectors.joining(", ", "欄 columns: ", ""));
    }
}
