package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Effect.State;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Assurance;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Roll-up and effects, concluded when everything else is judged (D19, D21, D22, D23). */
class PowersTest {
    private static final Set<Instrument> BOTH = Set.of(Instrument.C, Instrument.R);
    private static final Norms ALL = norms(RuleBase.standard(), BOTH);
    private static final Norms FEW =
            norms(rules("C1_ProperHandling", "C3P3I6_Copying", "C3P3I7_Removal", "C6_Publication"), BOTH);
    private static final List<String> PARTS = List.of("C2", "C3", "C4", "C5", "C7");
    private static final Norm COPYING = norm("C3P3I6.consent");
    private static final Norm HISTORY = norm("C3P3I6.history");
    private static final Norm PLEDGE = norm("C2.pledge");
    private static final Norm BADGE = norm("R02.badge");
    private static final Norm BREACH_REPORT = norm("C4P5.breach-report");
    private static final Norm PROPER_HANDLING = norm("C1.proper-handling");

    @Test
    @DisplayName("報告を要する違反は C の規定のもの。第1と報告そのものは除き、報告の規定が判定されないなら要らない")
    void which_violations_owe_a_report() {
        Powers powers = new Powers(ALL);
        assertThat(powers.owesReport(COPYING)).isTrue();
        assertThat(powers.owesReport(BADGE)).isFalse();
        assertThat(powers.owesReport(BREACH_REPORT)).isFalse();
        assertThat(powers.owesReport(PROPER_HANDLING)).isFalse();
        assertThat(new Powers(FEW).owesReport(COPYING)).isFalse();
    }

    @Test
    @DisplayName("第1は、第2から第5と第7の規定の最も悪い判定。R の規定と第1自身は入らない")
    void the_worst_of_the_parts() {
        Tally tally = new Tally(ALL);
        assertThat(rollUp(ALL, tally).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        tally.count(BADGE, Verdict.VIOLATED, "a");
        tally.count(PROPER_HANDLING, Verdict.VIOLATED, "contract");
        tally.count(COPYING, Verdict.SATISFIED, "a");
        assertThat(rollUp(ALL, tally).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(rollUp(ALL, tally).reasons()).isEmpty();
        tally.count(PLEDGE, Verdict.PENDING, "b");
        assertThat(rollUp(ALL, tally).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(rollUp(ALL, tally).cause()).isNull();
        tally.count(HISTORY, Verdict.UNDETERMINED, "c");
        assertThat(rollUp(ALL, tally).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(rollUp(ALL, tally).cause()).isEqualTo(Cause.MISSING);
        tally.count(COPYING, Verdict.VIOLATED, "d");
        Finding worst = rollUp(ALL, tally);
        assertThat(worst.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(worst.cause()).isNull();
        assertThat(worst.norm()).isEqualTo(PROPER_HANDLING.id());
        assertThat(worst.reasons())
                .extracting(Text::en)
                .containsExactly(line(COPYING, "violated"), line(HISTORY, "undetermined"), line(PLEDGE, "pending"));
        assertThat(worst.reasons().get(0).ja()).isEqualTo(COPYING.titleJa() + "（C3P3I6.consent）：違反");
    }

    @Test
    @DisplayName("規定名は番号で見る。第1 は第1の規定だけで、第10 などではない")
    void provisions_by_number() {
        Tally tally = new Tally(ALL);
        tally.count(COPYING, Verdict.VIOLATED, "a");
        tally.count(norm("C3P3.best-measures"), Verdict.PENDING, "contract");
        Powers powers = new Powers(ALL);
        FindingWriter writer = new FindingWriter(Desk.of().weigher());
        assertThat(powers.rollUp(PROPER_HANDLING, tally, List.of("C3P3"), writer)
                        .verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(powers.rollUp(PROPER_HANDLING, tally, List.of("C3P3I6"), writer)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(powers.rollUp(PROPER_HANDLING, tally, List.of("C3"), writer).verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(powers.rollUp(PROPER_HANDLING, tally, List.of("C4"), writer).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("検査しない規定が残るあいだ、第1はせいぜい判定不能で、違反があれば違反")
    void what_is_not_checked_leaves_it_open() {
        Tally tally = new Tally(FEW);
        tally.count(COPYING, Verdict.SATISFIED, "a");
        Finding open = rollUp(FEW, tally);
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.cause()).isEqualTo(Cause.MISSING);
        assertThat(open.possible()).isEmpty();
        assertThat(open.reasons())
                .extracting(Text::en)
                .startsWith("C2.pledge is not checked.", "C2.terms is not checked.")
                .doesNotContain("C2.attribution is not checked.", "C3P3I6.consent is not checked.");
        tally.count(COPYING, Verdict.VIOLATED, "b");
        Finding violated = rollUp(FEW, tally);
        assertThat(violated.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(violated.reasons())
                .extracting(Text::en)
                .startsWith(line(COPYING, "violated"), "C2.pledge is not checked.");
    }

    @Test
    @DisplayName("他の書面の規定は、検査しない規定に数えない")
    void other_instruments_are_not_left_out() {
        Norms other = norms(RuleBase.standard(), Set.of(Instrument.R));
        Tally tally = new Tally(other);
        assertThat(rollUp(other, tally).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(rollUp(other, tally).reasons()).isEmpty();
    }

    @Test
    @DisplayName("解除は、C の規定の違反があれば行使でき、判定不能だけなら分からず、どちらもなければ行使できない")
    void available_on_violation() {
        NormId termination = NormId.of("C8.termination");
        Tally tally = new Tally(ALL);
        assertThat(onViolation(tally).state()).isEqualTo(State.NOT_AVAILABLE);
        tally.count(BADGE, Verdict.VIOLATED, "x");
        tally.count(PROPER_HANDLING, Verdict.VIOLATED, "contract");
        tally.count(COPYING, Verdict.PENDING, "x");
        Effect none = onViolation(tally);
        assertThat(none.state()).isEqualTo(State.NOT_AVAILABLE);
        assertThat(none.norm()).isEqualTo(termination);
        assertThat(none.reasons()).extracting(Text::en).containsExactly("There is no violated finding.");
        tally.count(COPYING, Verdict.UNDETERMINED, "y");
        Effect open = onViolation(tally);
        assertThat(open.state()).isEqualTo(State.UNDETERMINED);
        assertThat(open.restsOn()).isEmpty();
        assertThat(open.reasons())
                .extracting(Text::en)
                .containsExactly("No finding is violated, but 1 are undetermined.");
        tally.count(PLEDGE, Verdict.VIOLATED, "z");
        tally.count(COPYING, Verdict.VIOLATED, "z");
        Effect available = onViolation(tally);
        assertThat(available.state()).isEqualTo(State.AVAILABLE);
        assertThat(available.restsOn()).containsExactly("C2.pledge z", "C3P3I6.consent z");
        assertThat(available.count()).isEqualTo(2);
        assertThat(available.reasons()).extracting(Text::en).containsExactly("Rests on 2 violated findings.");
    }

    @Test
    @DisplayName("公表は、情報セキュリティインシデントの記録があれば行使でき、不明な事故や不備な事故簿では分からない")
    void available_on_a_security_incident() {
        StandingFact marked = Desk.row(Incident.class, "i1", "securityIncident", true);
        StandingFact harmless = Desk.row(Incident.class, "i2", "securityIncident", false);
        StandingFact unmarked = Desk.row(Incident.class, "i3", "securityIncident", Cell.unknown());
        Effect available = publication(Desk.of(marked, harmless, unmarked));
        assertThat(available.state()).isEqualTo(State.AVAILABLE);
        assertThat(available.restsOn()).containsExactly("i1");
        assertThat(available.count()).isEqualTo(1);
        assertThat(publication(Desk.of(harmless).complete(Desk.ALL)).state()).isEqualTo(State.NOT_AVAILABLE);
        assertThat(publication(Desk.of(harmless)).state()).isEqualTo(State.UNDETERMINED);
        assertThat(publication(Desk.of(unmarked, harmless).complete(Desk.ALL)).state())
                .isEqualTo(State.UNDETERMINED);
        assertThat(publication(Desk.of().complete(Desk.ALL)).reasons())
                .extracting(Text::en)
                .containsExactly("No security incident is recorded.");
        StandingFact[] many = new StandingFact[Effect.LISTED + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = Desk.row(Incident.class, String.format("i%03d", i), "securityIncident", true);
        }
        assertThat(publication(Desk.of(many)).restsOn()).hasSize(Effect.LISTED).startsWith("i000");
        assertThat(publication(Desk.of(many)).count()).isEqualTo(Effect.LISTED + 1);
    }

    @Test
    @DisplayName("代替の確認は、検査が困難との判断があり、基準時に有効な確認があるときだけ")
    void available_instead_of_inspection() {
        StandingFact inForce = Desk.row(Assurance.class, "a1", "from", "2026-05-01");
        StandingFact ended = Desk.row(Assurance.class, "a2", "from", "2026-05-01", "until", "2026-09-29");
        StandingFact impracticable = impracticable(true);
        Effect available = alternative(inForce, ended, impracticable);
        assertThat(available.state()).isEqualTo(State.AVAILABLE);
        assertThat(available.restsOn()).containsExactly("a1");
        assertThat(available.count()).isEqualTo(1);
        assertThat(available.reasons())
                .extracting(Text::en)
                .containsExactly("Inspection is determined impracticable and an assurance is in force.");
        for (Effect not : List.of(
                alternative(ended, impracticable), alternative(inForce), alternative(inForce, impracticable(false)))) {
            assertThat(not.state()).isEqualTo(State.NOT_AVAILABLE);
            assertThat(not.restsOn()).isEmpty();
            assertThat(not.count()).isZero();
        }
    }

    @Test
    @DisplayName("適用中の規定は契約に、数える規定はその行に基づき、初めの百行と全体の数を示す")
    void in_force_for_the_contract_and_for_rows() {
        NormId copies = NormId.of("C3P3I6.copy-is-confidential");
        Powers powers = new Powers(ALL);
        for (int i = Effect.LISTED; i >= 0; i--) {
            powers.counted(copies, String.format("c%03d", i));
        }
        Powers more = new Powers(ALL);
        more.counted(copies, List.of("b1", "b2"), 7);
        powers.add(more);
        powers.inForce(NormId.of("C2.attribution"), Samples.contract());
        List<Effect> effects = powers.effects();
        assertThat(effects)
                .extracting(effect -> effect.norm().value())
                .containsExactly("C2.attribution", copies.value());
        assertThat(effects.get(0).state()).isEqualTo(State.IN_FORCE);
        assertThat(effects.get(0).restsOn()).containsExactly("k-1");
        assertThat(effects.get(0).count()).isEqualTo(1);
        assertThat(effects.get(1).state()).isEqualTo(State.IN_FORCE);
        assertThat(effects.get(1).count()).isEqualTo(Effect.LISTED + 8);
        assertThat(effects.get(1).restsOn())
                .hasSize(Effect.LISTED)
                .startsWith("b1", "b2", "c000")
                .endsWith("c097")
                .isEqualTo(List.copyOf(new TreeSet<>(effects.get(1).restsOn())));
        assertThat(effects.get(1).reasons())
                .extracting(Text::en)
                .containsExactly("108 copies count as confidential information.");
    }

    @Test
    @DisplayName("ちょうど百行なら、百行すべてを示す")
    void a_hundred_rows_are_all_listed() {
        NormId copies = NormId.of("C3P3I6.copy-is-confidential");
        Powers powers = new Powers(ALL);
        for (int i = 0; i < Effect.LISTED; i++) {
            powers.counted(copies, String.format("c%03d", i));
        }
        assertThat(powers.effects().get(0).restsOn()).hasSize(Effect.LISTED);
    }

    @Test
    @DisplayName("検査しない規定、他の書面の規定の効果は示さない")
    void shows_effects_of_norms_at_work_only() {
        Powers powers = new Powers(FEW);
        powers.inForce(NormId.of("C2.attribution"), Samples.contract());
        powers.onViolation(NormId.of("C8.termination"), new Tally(FEW));
        assertThat(powers.effects()).isEmpty();
        Powers other = new Powers(norms(RuleBase.standard(), Set.of(Instrument.R)));
        other.inForce(NormId.of("C2.attribution"), Samples.contract());
        assertThat(other.effects()).isEmpty();
    }

    private static Finding rollUp(Norms norms, Tally tally) {
        return new Powers(norms)
                .rollUp(
                        PROPER_HANDLING,
                        tally,
                        PARTS,
                        new FindingWriter(Desk.of().weigher()));
    }

    private static Effect onViolation(Tally tally) {
        Powers powers = new Powers(ALL);
        powers.onViolation(NormId.of("C8.termination"), tally);
        return only(powers);
    }

    private static Effect publication(Desk desk) {
        Powers powers = new Powers(ALL);
        powers.onSecurityIncident(NormId.of("C6.publication"), desk.scales());
        return only(powers);
    }

    private static Effect alternative(StandingFact... rows) {
        Powers powers = new Powers(ALL);
        powers.insteadOfInspection(
                NormId.of("C5P1.alternative-assurance"), Desk.of(rows).scales());
        return only(powers);
    }

    private static Effect only(Powers powers) {
        assertThat(powers.effects()).hasSize(1);
        return powers.effects().get(0);
    }

    private static StandingFact impracticable(boolean answer) {
        return Desk.row(
                Determination.class,
                "d",
                "norm",
                "C5P1.alternative-assurance",
                "question",
                Question.IMPRACTICABLE,
                "by",
                "orderer",
                "answer",
                answer);
    }

    private static String line(Norm norm, String verdict) {
        return norm.titleEn() + " (" + norm.id() + "): " + verdict;
    }

    private static Norms norms(RuleBase rules, Set<Instrument> instruments) {
        return new Norms(rules, Samples.profile(), instruments);
    }

    /** Returns the shipped rules of some provisions alone. */
    private static RuleBase rules(String... provisions) {
        Map<String, byte[]> shipped = RuleFiles.shipped().texts();
        RuleFiles some = RuleFiles.of(List.of());
        for (String provision : provisions) {
            String path = "rules/c/" + provision + ".drl";
            some = some.plus(path, new String(shipped.get(path), StandardCharsets.UTF_8));
        }
        return new RuleBase(some, NormBook.STANDARD);
    }

    private static Norm norm(String id) {
        return Catalogue.standard().norm(NormId.of(id));
    }
}
