package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Provision;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;

@DisplayName("ビルドで作った規則のクラスは、規則ファイルを読んだものと同じ")
class CompiledRulesTest {
    private static final RuleFiles SHIPPED = RuleFiles.shipped();

    @Test
    @DisplayName("ビルドしたものには、付属の規則ファイルのクラスがあり、規則はすべて一行だけを見る")
    void the_build_compiles_the_shipped_files() {
        assertThat(CompiledRules.of(SHIPPED.hash()))
                .as("classes of the rule files; made by mvn process-classes")
                .hasSizeGreaterThan(100);
    }

    @Test
    @DisplayName("規則の名前と、条件が見る列が同じである")
    void has_the_same_rules_with_the_same_conditions() {
        Map<String, String> compiled = CompiledRules.of(SHIPPED.hash()).stream()
                .collect(Collectors.toMap(CompiledRule::name, CompiledRulesTest::columns));
        Map<String, String> read =
                Plans.rules(SHIPPED.compile()).collect(Collectors.toMap(Rule::getName, CompiledRulesTest::columns));
        assertThat(compiled).isEqualTo(read);
    }

    @Test
    @DisplayName("どの型のどの行についても、求めることが同じで、順も同じである")
    void requires_the_same_of_every_row() {
        RuleBase compiled = RuleBase.shipped(SHIPPED);
        RuleBase read = new RuleBase(SHIPPED, NormBook.STANDARD);
        List<Object> rows = new ArrayList<>(List.of(Samples.contract()));
        Random random = new Random(7);
        for (FactType type : FactType.all()) {
            for (int i = 0; i < 100; i++) {
                Map<String, Cell<?>> cells = new HashMap<>();
                for (FactColumn column : type.columns()) {
                    if (column.required() || (!column.isSet() && random.nextBoolean())) {
                        cells.put(column.name(), Cell.is(value(column, random)));
                    }
                }
                rows.add(type.create(Row.of("row"), cells));
            }
        }
        int required = 0;
        for (Object row : rows) {
            List<String> norms = norms(compiled, row);
            required += norms.size();
            assertThat(norms).as(row.toString()).isEqualTo(norms(read, row));
        }
        assertThat(required).isGreaterThan(rows.size());
    }

    private static Object value(FactColumn column, Random random) {
        Class<?> type = column.valueType();
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == String.class) {
            List<Provision> provisions = Catalogue.standard().provisions();
            return provisions.get(random.nextInt(provisions.size())).id();
        }
        return type == Moment.class ? Moment.parse("2026-05-06") : type == Integer.class ? 7 : true;
    }

    private static List<String> norms(RuleBase rules, Object row) {
        return rules.plans().of(row).stream()
                .map(plan -> plan.norm().id() + " " + (plan.requirement() == null))
                .toList();
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
        assertThat(CompiledRules.of(more.hash())).isEmpty();
        Fact copy = FactType.of(Copy.class).create(Row.of("row"), Map.of());
        List<String> required = norms(RuleBase.shipped(SHIPPED), copy);
        assertThat(norms(RuleBase.shipped(more), copy)).hasSize(required.size() + 1);
    }

    /** Which columns decide. */
    private static String columns(CompiledRule rule) {
        if (FactType.all().stream().noneMatch(fact -> fact.type() == rule.type())) {
            return "[]";
        }
        RuleColumns columns = new RuleColumns(rule.type());
        rule.conditions().forEach(columns::add);
        return List.of(rule.type().getSimpleName() + columns).toString();
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
