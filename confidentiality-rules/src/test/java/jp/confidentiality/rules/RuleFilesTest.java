package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

class RuleFilesTest {
    private static final Map<String, byte[]> FILES = RuleFiles.shipped().texts();

    @TestFactory
    @DisplayName("規則ファイルごとの検査")
    Stream<DynamicTest> each_file() {
        return FILES.keySet().stream().map(path -> DynamicTest.dynamicTest(path, () -> check(path)));
    }

    @Test
    @DisplayName("規則がある規定は、条項のすべての規定に規則がある")
    void a_provision_with_a_file_has_rules_for_each_norm() {
        for (Provision provision : Catalogue.standard().provisions()) {
            if (FILES.keySet().stream().anyMatch(path -> path.endsWith("/" + provision.stem() + ".drl"))) {
                assertThat(provision.norms())
                        .allMatch(norm -> RuleBase.standard().checks(norm.id()));
            }
        }
    }

    @Test
    @DisplayName("既定の文字コードによらず、規則の日本語は UTF-8 として読まれる")
    void japanese_in_rule_files_is_utf8() {
        assertThat(new String(FILES.get("rules/c/C3P3I6_Copying.drl"), StandardCharsets.UTF_8))
                .contains("複製");
    }

    private static void check(String path) throws DroolsParserException {
        String text = new String(FILES.get(path), StandardCharsets.UTF_8);
        assertThat(text.lines().count()).as("lines").isLessThanOrEqualTo(80);
        assertThat(text).contains("// Finds:", "// Undetermined:", "// Not covered:");
        PackageDescr parsed = new DrlParser(LanguageLevelOption.DRL6).parse(false, text);
        assertThat(parsed.getFunctions()).isEmpty();
        assertThat(parsed.getTypeDeclarations()).isEmpty();
        assertThat(parsed.getGlobals())
                .hasSize(1)
                .allMatch(global -> global.getIdentifier().equals("require"));
        Set<String> once = new HashSet<>();
        for (RuleDescr rule : parsed.getRules()) {
            rule(path, rule);
            String norm = normOf(rule);
            assertThat(once.add(norm + types(rule.getLhs())))
                    .as("%s twice for one type", norm)
                    .isTrue();
        }
    }

    private static void rule(String path, RuleDescr rule) {
        assertThat(rule.getAttributes()).as("attributes of %s", rule.getName()).isEmpty();
        String norm = normOf(rule);
        String stem = path.substring(path.lastIndexOf('/') + 1).replace(".drl", "");
        assertThat(Catalogue.standard().find(NormId.of(norm))).isPresent();
        assertThat(stem).startsWith(NormId.of(norm).provision() + "_");
        String then = rule.getConsequence().toString().strip();
        assertThat(then).startsWith("require.").endsWith(";").contains("\"" + norm + "\"");
        assertThat(then.chars().filter(c -> c == ';').count()).as("statements").isEqualTo(1);
        List<String> activities =
                types(rule.getLhs()).stream().filter(RuleFilesTest::isActivity).toList();
        assertThat(activities).as("rule %s joins activities", rule.getName()).hasSizeLessThanOrEqualTo(1);
    }

    private static String normOf(RuleDescr rule) {
        return rule.getName().split(" ", 2)[0];
    }

    private static List<String> types(BaseDescr descr) {
        List<String> types = new ArrayList<>();
        if (descr instanceof PatternDescr pattern) {
            types.add(pattern.getObjectType());
        } else if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(part -> types.addAll(types(part)));
        } else if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(part -> types.addAll(types((BaseDescr) part)));
        }
        return types;
    }

    private static boolean isActivity(String type) {
        return FactType.all().stream()
                        .anyMatch(
                                t -> t.isActivity() && t.type().getSimpleName().equals(type))
                || type.equals(Activity.class.getSimpleName())
                || type.equals("HistoryKept")
                || type.equals("HandedOut")
                || type.equals("Object")
                || type.equals("Fact")
                || type.equals("Concerning");
    }
}
