package jp.confidentiality.rules.guard;

import java.util.Arrays;
import java.util.function.Function;
import jp.confidentiality.rules.guard.RuleProblem.Step;

/** Why a rule file is refused, and what to do about it (拒否の理由): in Japanese, English beside it. */
enum Refusal {
    NOT_UTF8(Step.CHARACTERS, "UTF-8 として読めません。UTF-8 で保存し直してください。", "The file is not UTF-8. Maybe save it as UTF-8."),
    TOO_LARGE(
            Step.CHARACTERS,
            "ファイルが大きすぎます（上限 %s バイト）。ファイルを分けてください。",
            "The file is too large (%s bytes at most). Maybe split it."),
    BACKSLASH(Step.CHARACTERS, "円記号・バックスラッシュは使えません。取り除いてください。", "A backslash is not allowed. Maybe remove it."),
    HIDDEN_CHARACTER(
            Step.CHARACTERS,
            "見えない文字 %s は使えません。取り除いてください。",
            "The invisible character %s is not allowed. Maybe remove it."),
    NOT_NORMALISED(
            Step.CHARACTERS,
            "正規化（NFC）されていない文字があります。入力し直してください。",
            "The line has characters that are not normalised (NFC). Maybe type them again."),
    LONG_LINE(
            Step.LIMITS,
            "行が長すぎます（上限 %s 文字）。行を分けてください。",
            "The line is too long (%s characters at most). Maybe break it."),
    TOO_MANY_LINES(
            Step.LIMITS, "行が多すぎます（上限 %s 行）。ファイルを分けてください。", "The file has too many lines (%s at most). Maybe split it."),
    TOO_MANY_TOKENS(
            Step.LIMITS,
            "語と記号が多すぎます（上限 %s）。ファイルを分けてください。",
            "The file has too many words and symbols (%s at most). Maybe split it."),
    TOO_DEEP(
            Step.LIMITS,
            "かっこの入れ子が深すぎます（上限 %s）。入れ子を減らしてください。",
            "Brackets are nested too deep (%s at most). Maybe flatten them."),
    TOO_MANY_RULES(
            Step.LIMITS, "規則が多すぎます（上限 %s）。ファイルを分けてください。", "The file has too many rules (%s at most). Maybe split it."),
    TOO_MANY_PATTERNS(
            Step.LIMITS,
            "一つの規則の条件が多すぎます（上限 %s）。規則を分けてください。",
            "The rule has too many patterns (%s at most). Maybe split the rule."),
    LONG_WORD(
            Step.LIMITS,
            "語が長すぎます（上限 %s 文字）。短くしてください。",
            "The word is too long (%s characters at most). Maybe shorten it."),
    COMMENT(
            Step.WORDS,
            "この形の注釈は使えません。行末までの // を使ってください。",
            "Comments of this form are not allowed. Maybe use // to the end of the line."),
    SYMBOL(Step.WORDS, "記号「%s」は規則では使えません。取り除いてください。", "The symbol '%s' is not allowed in rules. Maybe remove it."),
    OPEN_TEXT(
            Step.WORDS,
            "文字列が行末までに閉じていません。二重引用符 \" で閉じてください。",
            "The text does not end on its line. Maybe close it with a double quote."),
    TEXT_CHARACTER(
            Step.WORDS,
            "文字列に使えない文字「%s」があります。文字・数字・空白・. _ : - と日本語の句読点だけにしてください。",
            "The text has the character '%s'. Maybe use letters, digits, spaces, . _ : - and Japanese punctuation only."),
    BLANK_TEXT(Step.WORDS, "文字列が空です。値を書いてください。", "The text is empty. Maybe write a value."),
    WORD(
            Step.WORDS,
            "「%s」は使えません（%s）。規則は when と then だけで書いてください。",
            "'%s' is not allowed (%s). Maybe write the rule with when and then only."),
    UNREADABLE(
            Step.SYNTAX,
            "規則の文法として読めません（%s）。この行とその前の行を確かめてください。",
            "This does not read as rules (%s). Maybe look at this line and the one before."),
    PARSER_FAILED(
            Step.SYNTAX,
            "構文解析が完了しませんでした。ファイルを短くして、誤りの場所を絞ってください。",
            "The parser did not come to an end. Maybe shorten the file to find the place."),
    NO_RULE(Step.SYNTAX, "規則が一つもありません。rule から end までを書いてください。", "There is no rule. Maybe write one, from rule to end."),
    OUTSIDE_RULES(
            Step.DECLARATIONS,
            "規則の前には package・import・global require だけを書けます。これを取り除いてください。",
            "Before the rules, only package, import and global require may stand. Maybe remove this."),
    DECLARATION(Step.DECLARATIONS, "%sは書けません。取り除いてください。", "No %s may be written. Maybe remove it."),
    IMPORT(
            Step.DECLARATIONS,
            "import できるのは記録の型と規則の語彙だけです。%s のような型を書いてください。",
            "Only fact types and the vocabulary of rules can be imported. Maybe a type like %s was meant."),
    GLOBAL(Step.DECLARATIONS, "global は「%s」だけを、一度だけ書けます。", "The only global is '%s', once. Maybe write it so."),
    RULE_NAME(
            Step.RULES,
            "規則の名前は規定 ID で始めてください（例「L1.usb-registered 説明」）。",
            "A rule's name begins with its norm's ID. Maybe 'L1.usb-registered words'."),
    TWICE_NAMED(
            Step.RULES,
            "同じ名前の規則があります。名前の後ろに語を足して区別してください。",
            "Another rule has this name. Maybe add a word after the norm's ID."),
    TWICE_JUDGED(
            Step.RULES,
            "規定 %s を同じ記録の型について二度判定しています。規則を一つにまとめてください。",
            "Norm %s is judged twice for one type of row. Maybe make it one rule."),
    SHIPPED_NORM(
            Step.RULES,
            "規定 %s は標準の規定です。自分の規定表にある規定 ID を使ってください。",
            "Norm %s is a shipped one. Maybe use a norm ID of your own pack."),
    UNKNOWN_NORM(
            Step.RULES,
            "規定 %s はこのパックにありません。パックの規定 ID を使ってください。",
            "Norm %s is not of this pack. Maybe use one of its norm IDs."),
    RULE_PART(Step.RULES, "規則に%sは書けません。取り除いてください。", "A rule may have no %s. Maybe remove it."),
    NO_SUBJECT(
            Step.CONDITIONS,
            "when の最初に、判定する記録を一つ書いてください（例「$copy : Copy()」）。",
            "The first line of when names the row to judge. Maybe '$copy : Copy()'."),
    CONDITION(
            Step.CONDITIONS,
            "条件に書けるのは「型( 条件 )」と、その後の not・exists だけです。書き直してください。",
            "Only 'Type( conditions )', then not and exists, can stand here. Maybe rewrite it."),
    SECOND_SUBJECT(
            Step.CONDITIONS,
            "判定する記録は一つだけです。二つ目からは exists か not を付けてください。",
            "A rule judges one row. Maybe put exists or not before the others."),
    UNKNOWN_TYPE(
            Step.CONDITIONS,
            "型「%s」はありません。記録の型の名前を書いてください。",
            "There is no type '%s'. Maybe write the name of a fact type."),
    VARIABLE_NAME(
            Step.CONDITIONS,
            "変数は $ と英字で書き、規則の中で一度だけ定めてください（例「$copy」）。",
            "A variable is $ and letters, bound once in the rule. Maybe '$copy'."),
    BOUND_IN_EXISTS(
            Step.CONDITIONS,
            "not・exists の中で変数は定められません。取り除いてください。",
            "Nothing can be bound inside not or exists. Maybe remove the variable."),
    CONDITION_ON_ACTIVITY(
            Step.CONDITIONS,
            "型「%s」には条件を付けられません。適用の場合分けは Applies で書いてください。",
            "Type '%s' can have no conditions. Maybe say with Applies when the norm applies."),
    NOT_JOINED(
            Step.CONDITIONS,
            "not・exists の型は、判定する記録と「欄 == 変数」で結び付けてください。",
            "What follows not or exists must be joined to the row. Maybe 'column.orNull() == $id'."),
    COMPARISON(
            Step.CONDITIONS,
            "条件は「欄.orNull() == 値」または「$変数 : 欄.orNull()」の形で書いてください。",
            "A condition reads 'column.orNull() == value' or '$variable : column.orNull()'. Maybe write it so."),
    UNKNOWN_COLUMN(
            Step.CONDITIONS,
            "型「%s」に欄「%s」はありません。欄の英語名を書いてください。",
            "Type '%s' has no column '%s'. Maybe write the column's English name."),
    COLUMN_NOT_COMPARED(
            Step.CONDITIONS,
            "欄「%s」は条件に使えません（日時・集合の欄）。Applies か求めることの側で書いてください。",
            "Column '%s' can stand in no condition: it holds moments or sets. Maybe say it with Applies or a duty."),
    COLUMN_MAY_BE_BLANK(
            Step.CONDITIONS,
            "欄「%s」は空欄や不明のことがあり、条件にすると判定不能が隠れます。Applies で書いてください。",
            "Column '%s' may be blank or unknown, which a condition would hide. Maybe say it with Applies."),
    VALUE_TYPE(
            Step.CONDITIONS,
            "値「%s」は欄「%s」の値の型に合いません。%s を書いてください。",
            "Value '%s' does not fit column '%s'. Maybe write %s."),
    UNKNOWN_VARIABLE(
            Step.CONDITIONS,
            "変数「%s」は前の行で定められていないか、型が違います。",
            "Variable '%s' is not bound before, or of another type. Maybe bind it in the first pattern."),
    STATEMENT(
            Step.CONSEQUENCES,
            "then に書けるのは「require.of( \"規定ID\", $記録 ). … .judge();」の一文だけです。",
            "Then holds one statement only. Maybe 'require.of( \"NORM\", $row ). … .judge();'."),
    UNKNOWN_METHOD(
            Step.CONSEQUENCES,
            "「%s」は求めることの語彙にありません。綴りを確かめてください。",
            "'%s' is not in the vocabulary of requirements. Maybe check its spelling."),
    ARGUMENT(
            Step.CONSEQUENCES,
            "引数に書けるのは、文字列、「型.定数」、判定する記録の変数だけです。",
            "An argument is a text, a 'Type.CONSTANT' or the row's variable. Maybe write one of these."),
    UNKNOWN_CONSTANT(
            Step.CONSEQUENCES, "「%s」という定数はありません。綴りを確かめてください。", "There is no constant '%s'. Maybe check its spelling."),
    ARGUMENTS(Step.CONSEQUENCES, "「%s」の引数が合いません。%s と書いてください。", "The arguments of '%s' do not fit. Maybe write %s."),
    OTHER_NORM(
            Step.CONSEQUENCES,
            "規則の名前の規定 %s と、require の規定が違います。同じ規定 ID にしてください。",
            "The rule is named after norm %s, and requires another. Maybe use the same norm ID."),
    OTHER_ROW(
            Step.CONSEQUENCES,
            "require に渡せるのは when で定めた判定する記録 %s だけです。",
            "Only the row that when names, %s, can be judged. Maybe pass it."),
    NO_DUTY(
            Step.CONSEQUENCES,
            "求めることが一つもありません。judge() の前に書いてください。",
            "Nothing is required. Maybe put a duty before judge()."),
    NOT_JUDGED(Step.CONSEQUENCES, "文は judge() で終えてください。", "The statement does not end with judge(). Maybe add it."),
    TOO_MANY_DUTIES(
            Step.CONSEQUENCES,
            "一つの規則の求めることが多すぎます（上限 %s）。規則を分けてください。",
            "The rule requires too much at once (%s at most). Maybe split it."),
    NO_TIME(
            Step.CONSEQUENCES,
            "「%s」の前に期限がありません。within( … ) を前に書いてください。",
            "'%s' needs a time. Maybe call within( … ) before it."),
    BEYOND_UNDERSTANDING(
            Step.REGENERATION,
            "検査を終えられませんでした。when と then を決まった書き方に直してください。",
            "The guard could not make sense of the file. Maybe write when and then the one way rules are written."),
    NOT_THE_SAME(
            Step.REGENERATION,
            "ここは規則の決まった書き方と違います。「%s」と書いてください。",
            "This is not written the one way rules are. Maybe write '%s'.");

    private final Step step;
    private final String ja;
    private final String en;

    Refusal(Step step, String ja, String en) {
        this.step = step;
        this.ja = ja;
        this.en = en;
    }

    Step step() {
        return step;
    }

    /** What something is called, where a message needs a word in each language. */
    record Naming(String ja, String en) {}

    String ja(Object... values) {
        return String.format(ja, each(values, Naming::ja));
    }

    String en(Object... values) {
        return String.format(en, each(values, Naming::en));
    }

    private static Object[] each(Object[] values, Function<Naming, String> language) {
        return Arrays.stream(values)
                .map(value -> value instanceof Naming name ? language.apply(name) : value)
                .toArray();
    }
}
