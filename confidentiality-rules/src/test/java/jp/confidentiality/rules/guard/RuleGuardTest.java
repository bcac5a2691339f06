package jp.confidentiality.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.rules.RuleBase;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleGuardTest {
    private static final Set<String> CATALOGUE =
            Catalogue.standard().norms().stream().map(norm -> norm.id().value()).collect(Collectors.toSet());
    private static final Set<String> NORMS = Set.of(Frames.NORM);

    static Stream<String> shipped() {
        return Catalogue.standard().provisions().stream().map(RuleGuardTest::path);
    }

    private static String path(Provision provision) {
        return "rules/" + provision.instrument().name().toLowerCase(Locale.ROOT) + "/" + provision.stem() + ".drl";
    }

    static byte[] shipped(String path) {
        try (InputStream in = RuleBase.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    @DisplayName("出荷時の規則はすべて門番を通り、作り直した文をもう一度通しても変わらない")
    void admits_the_shipped_rules(String path) {
        GuardedRules admitted = RuleGuard.admit(path, shipped(path), CATALOGUE);
        assertThat(admitted.norms()).isNotEmpty().allMatch(norm -> CATALOGUE.contains(norm.value()));
        byte[] again = admitted.text().getBytes(StandardCharsets.UTF_8);
        assertThat(RuleGuard.admit(path, again, CATALOGUE).text()).isEqualTo(admitted.text());
    }

    @Test
    @DisplayName("作り直した文は、注釈も元の package もなく、決まった書き方である")
    void writes_the_text_anew() {
        String text = """
                // 市の規則
                package my.town;
                import jp.confidentiality.model.fact.*;
                import jp.confidentiality.rules.Applies
                global jp.confidentiality.rules.Require require;

                rule "L1.attack 媒体の登録"
                when
                    $demand : Demand( $id : id, kind.orNull() == DemandKind.REPORT, basis.orNull() != "第2条" ) // a
                    not Outcome( of.orNull() == $id )
                    exists Discovery( about.orNull() == $id )
                then
                    require.of( "L1.attack", $demand, Applies.ALWAYS ).within( TimingWord.PROMPTLY, Since.ACT )
                        .reported( Writing.IN_WRITING, ReportContent.BREACH, ReportContent.ACCIDENT ).judge();
                end
                """;
        GuardedRules admitted = admit(text);
        assertThat(admitted.text())
                .startsWith("package guarded.f")
                .doesNotContain("//", "my.town", "*")
                .contains("import jp.confidentiality.model.fact.Demand\n", "rule \"L1.attack 媒体の登録\"\n")
                .endsWith("""
                        when
                            $demand : Demand( $id : id, kind.orNull() == DemandKind.REPORT, basis.orNull() != "第2条" )
                            not Outcome( of.orNull() == $id )
                            exists Discovery( about.orNull() == $id )
                        then
                            require.of( "L1.attack", $demand, Applies.ALWAYS )
                                .within( TimingWord.PROMPTLY, Since.ACT )
                                .reported( Writing.IN_WRITING, ReportContent.BREACH, ReportContent.ACCIDENT )
                                .judge();
                        end
                        """);
        assertThat(admitted.names()).containsExactly("L1.attack 媒体の登録");
        assertThat(admitted.norms()).containsExactly(NormId.of("L1.attack"));
    }

    @Test
    @DisplayName("二つのファイルの規則は、名前が同じでも互いを置き換えない")
    void files_have_packages_of_their_own() {
        byte[] content = Frames.valid().getBytes(StandardCharsets.UTF_8);
        String first = RuleGuard.admit("a.drl", content, NORMS).text();
        assertThat(RuleGuard.admit("b.drl", content, NORMS).text().lines().findFirst())
                .isNotEqualTo(first.lines().findFirst());
    }

    @Test
    @DisplayName("標準の規定の ID と、パックにない ID は、それぞれの理由で拒否される")
    void a_pack_judges_its_own_norms_only() {
        assertThat(refused(Frames.valid().replace("L1.attack", "C3P3I6.consent")))
                .contains("標準の規定です", "is a shipped one");
        assertThat(refused(Frames.valid().replace("L1.attack", "L1.other"))).contains("このパックにありません");
        assertThat(refused(Frames.valid().replace("require.of( \"L1.attack\"", "require.of( \"C2.pledge\"")))
                .contains("同じ規定 ID");
    }

    @Test
    @DisplayName("誤りは、ファイル・行・箇所・直し方を、日本語と英語で示す")
    void messages_name_file_line_construct_and_cure() {
        assertThat(refused(Frames.valid().replace("history()", "histry()")))
                .isEqualTo("test.drl:11 [histry] 「histry」は求めることの語彙にありません。綴りを確かめてください。"
                        + " / 'histry' is not in the vocabulary of requirements. Maybe check its spelling.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"媒体番号", "C7", "USB メモリ（登録済み）", "第2条・第3条", "-2"})
    @DisplayName("ふつうの値は文字列として認められる")
    void admits_ordinary_texts(String value) {
        assertThat(RuleGuard.isText(value)).isTrue();
        assertThat(RuleGuard.admit("cell.drl", Frames.bytes("cell", value), NORMS)
                        .text())
                .contains('"' + value + '"');
    }

    @Test
    @DisplayName("求めることの語彙は、この一覧のとおりである")
    void the_vocabulary_is_closed() {
        Set<String> names = new TreeSet<>();
        for (Class<?> type :
                List.of(jp.confidentiality.rules.Require.class, jp.confidentiality.rules.Requirement.class)) {
            for (Method method : type.getDeclaredMethods()) {
                if (!Seam.beginnings(method.getName()).isEmpty()
                        || !Seam.duties(method.getName()).isEmpty()) {
                    names.add(method.getName());
                }
            }
        }
        assertThat(String.join(" ", names))
                .as("a public method of Require or Requirement is open to every pack: is that meant?")
                .isEqualTo("agreed ancillary applied appliedForEntry appointedThroughout availableInsteadOfInspection"
                        + " availableOnSecurityIncident availableOnViolation beforeStart byStart carriedOut"
                        + " changeReported checkedAtIntervals confined corrected countsAsConfidential determined"
                        + " encrypted engaged engagedThenOrLater entrantNotified explainedOnRequest forbidden foundLocked history"
                        + " holderEngaged inCustody inForce inspected itemProtected judge lawful listedOnRequest logKept"
                        + " measured measuredThroughout minimumAtDesignatedPlace needToKnow notLeaked nothingRestricted"
                        + " notifiedBeforeFirstDay of ownAccount placeDesignated placeDesignatedThen priorConsent"
                        + " qualified recipientAllowed recorded reported reportedAlone reportedBefore reportedBeforeWork"
                        + " reportedEvenIfPlanned reportedOnDemand returnedOrErased safeguarded stated taught within"
                        + " withinPurpose workplaceProtected worstOf");
        assertThat(Seam.choices().stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(" ")))
                .isEqualTo("Applies ConsentAct DesignationKind IncidentKind MeasureKind OfficerRole Paper"
                        + " Preparation Question ReportContent Since SpanUnit Stated TimingWord TrainingTopic"
                        + " Writing");
    }

    @Test
    @DisplayName("Drools の構文木に新しい部品が増えたら、この検査が知らせる")
    void the_walk_knows_every_part_of_the_tree() {
        assertThat(parts(PackageDescr.class))
                .isEqualTo("getAccumulateImports getAttributes getClassAndEnumDeclarationDescrs"
                        + " getDocumentation getEntryPointDeclarations getEnumDeclarations"
                        + " getFunctionImports getFunctions getGlobals getImports getName"
                        + " getPreferredPkgUUID getRules getTypeDeclarations getUnit getWindowDeclarations");
        assertThat(parts(RuleDescr.class))
                .isEqualTo("getAnnotationNames getAnnotations getAttributes getClassName getConsequence"
                        + " getConsequenceLine getConsequenceOffset getConsequencePattern getDialect"
                        + " getDocumentation getEnabled getErrors getLhs getLoadOrder getName"
                        + " getNamedConsequences getParentName getSalience getUnit getUnitQualifiedName"
                        + " hasErrors hasParent isQuery isRule");
        assertThat(parts(PatternDescr.class))
                .isEqualTo("getAllBoundIdentifiers getAnnotationNames getAnnotations getBehaviors"
                        + " getConstraint getDescrs getGenericType getIdentifier getLeftParentCharacter"
                        + " getObjectType getPositionalConstraints getRightParentCharacter"
                        + " getSlottedConstraints getSource isQuery isUnification");
    }

    private static String parts(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !method.getDeclaringClass().isAssignableFrom(BaseDescr.class)
                        && method.getName().matches("(get|is|has)[A-Z].*"))
                .map(Method::getName)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static GuardedRules admit(String text) {
        return RuleGuard.admit("test.drl", text.getBytes(StandardCharsets.UTF_8), NORMS);
    }

    private static String refused(String text) {
        RefusedRulesException refused = catchThrowableOfType(RefusedRulesException.class, () -> admit(text));
        assertThatExceptionOfType(RefusedRulesException.class).isThrownBy(() -> admit(text));
        return String.valueOf(refused.getMessage());
    }
}
