package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.FactType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

@DisplayName("ビルドで作った規則のクラスは、規則ファイルを読んだものと同じ")
class CompiledRulesTest {
    private static final RuleFiles SHIPPED = RuleFiles.shipped();

    @Test
    @DisplayName("ビルドしたものには、付属の規則ファイルのクラスがある")
    void the_build_compiles_the_shipped_files() {
        KieBase compiled = CompiledRules.compiled(SHIPPED.hash());
        assertThat(compiled)
                .as("classes of the rule files; made by mvn process-classes")
                .isNotNull();
        assertThat(CompiledRules.of(SHIPPED).getKiePackages())
                .extracting(part -> part.getName())
                .contains("jp.confidentiality.rules.compiled.c", "jp.confidentiality.rules.compiled.r");
    }

    @Test
    @DisplayName("規則の名前と、条件が見る列が同じである")
    void has_the_same_rules_with_the_same_conditions() {
        assertThat(conditions(CompiledRules.of(SHIPPED)))
                .hasSizeGreaterThan(100)
                .isEqualTo(conditions(SHIPPED.compile()));
    }

    @Test
    @DisplayName("規則ファイルが一つでも違えば、クラスは使わず、ファイルを読む")
    void reads_files_that_differ() {
        String text = """
                package rules.c
                import jp.confidentiality.model.fact.*
                global jp.confidentiality.rules.Require require
                rule "C3P3I6.consent again"
                when
                    $copy : Copy()
                then
                    require.countsAsConfidential( "C3P3I6.copy-is-confidential", $copy );
                end
                """;
        RuleFiles more = SHIPPED.plus("rules/c/Another.drl", text);
        assertThat(CompiledRules.compiled(more.hash())).isNull();
        assertThat(CompiledRules.of(more).getRule("rules.c", "C3P3I6.consent again"))
                .isNotNull();
    }

    /** Which columns decide, by rule. */
    private static Map<String, String> conditions(KieBase base) {
        return Plans.rules(List.of(base)).collect(Collectors.toMap(Rule::getName, CompiledRulesTest::columns));
    }

    private static String columns(Rule rule) {
        RuleImpl compiled = (RuleImpl) rule;
        Set<Class<?>> types = Set.copyOf(Plans.types(compiled.getLhs()));
        return types.stream()
                .filter(type -> FactType.all().stream().anyMatch(fact -> fact.type() == type))
                .map(type -> {
                    RuleColumns columns = new RuleColumns(type);
                    columns.addAll(compiled.getLhs());
                    return type.getSimpleName() + columns;
                })
                .sorted()
                .toList()
                .toString();
    }
}
