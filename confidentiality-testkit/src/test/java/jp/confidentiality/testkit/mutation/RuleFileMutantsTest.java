package jp.confidentiality.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleFileMutantsTest {
    private static final String FILE = """
            package rules.c

            rule "C3P3I8.history"
            when
                $transfer : Transfer()
            then
                require.of( "C3P3I8.history", $transfer, Applies.TO_TOP_SECRET ).history().judge();
            end

            rule "R15.report-on-demand"
            when
                $demand : Demand( kind.orNull() == DemandKind.REPORT, basis.orNull() == "R15" )
            then
                require.of( "R15.report-on-demand", $demand )
                    .within( TimingWord.PROMPTLY, Since.KNOWN )
                    .reported( Writing.IN_WRITING, ReportContent.BREACH, ReportContent.ACCIDENT )
                    .judge();
            end
            """;

    private static final String PATH = "rules/c/A_File.drl";
    private static final RuleFileMutants ALL = RuleFileMutants.of(Map.of(PATH, FILE), 100);

    @Test
    @DisplayName("条件を外した規則文になる")
    void drops_the_condition() {
        assertThat(changed(Operator.CONDITION_DROPPED))
                .singleElement()
                .asString()
                .contains("require.of( \"C3P3I8.history\", $transfer ).history().judge();");
    }

    @Test
    @DisplayName("義務を一つ除くと、ほかの義務は残る")
    void drops_one_duty() {
        assertThat(changed(Operator.DUTY_DROPPED))
                .hasSize(2)
                .anyMatch(text -> text.contains("Applies.TO_TOP_SECRET ).judge();"))
                .anyMatch(text -> text.contains("Since.KNOWN )\n        \n        .judge();"));
    }

    @Test
    @DisplayName("絞り込みを外し、逆にし、別の語にする")
    void changes_what_narrows_the_trigger() {
        assertThat(changed(Operator.TRIGGER_CHANGED))
                .anyMatch(text -> text.contains("Demand( basis.orNull() == \"R15\" )"))
                .anyMatch(text -> text.contains("kind.orNull() != DemandKind.REPORT"))
                .anyMatch(text -> text.contains("kind.orNull() == DemandKind.INSPECTION"))
                .anyMatch(text -> text.contains("Demand( kind.orNull() == DemandKind.REPORT )"));
    }

    @Test
    @DisplayName("並びの一つを除き、期限の語・起算・形式・報告内容を替える")
    void changes_each_argument() {
        assertThat(changed(Operator.ARGUMENT_DROPPED))
                .anyMatch(text -> text.contains("reported( Writing.IN_WRITING, ReportContent.ACCIDENT )"))
                .anyMatch(text -> text.contains("reported( Writing.IN_WRITING, ReportContent.BREACH )"));
        assertThat(changed(Operator.TIMING_OTHER)).anyMatch(text -> text.contains("TimingWord.AT_ONCE"));
        assertThat(changed(Operator.SINCE_OTHER)).hasSize(2);
        assertThat(changed(Operator.WRITING_OTHER)).singleElement().asString().contains("Writing.ANY_FORM");
        assertThat(changed(Operator.CONTENT_OTHER)).hasSize(8).allMatch(text -> text.contains("ReportContent."));
    }

    @Test
    @DisplayName("行番号と規則の名前が付き、鍵は行が動いても変わらない")
    void names_line_and_rule() {
        Mutant mutant = ALL.mutants().stream()
                .filter(one -> one.operator() == Operator.CONDITION_DROPPED)
                .findFirst()
                .orElseThrow();
        assertThat(mutant.line()).isEqualTo(7);
        assertThat(mutant.key()).isEqualTo("A_File.drl | C3P3I8.history | Applies.TO_TOP_SECRET → —");
    }

    @Test
    @DisplayName("変更のない枝は、元の規則文のままである")
    void keeps_the_statement_behind_the_branches() {
        assertThat(ALL.switched().get(PATH))
                .contains("if ( jp.confidentiality.testkit.mutation.Spots.on( 100 ) ) {")
                .contains(
                        "} else {\n    require.of( \"C3P3I8.history\", $transfer, Applies.TO_TOP_SECRET ).history().judge();\n}");
    }

    /** Returns what the statement, or the file, becomes. */
    private static List<String> changed(Operator operator) {
        return ALL.mutants().stream()
                .filter(one -> one.operator() == operator)
                .map(RuleFileMutantsTest::text)
                .toList();
    }

    private static String text(Mutant mutant) {
        if (mutant.change() instanceof Mutant.FileText file) {
            return file.content();
        }
        int id = ((Mutant.Spot) mutant.change()).id();
        String switched = String.valueOf(ALL.switched().get(PATH));
        int from = switched.indexOf("Spots.on( " + id + " ) ) {\n");
        return switched.substring(from, switched.indexOf("\n} else ", from));
    }
}
