package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who answers for whom, as it stood at the act (D18): actor, employer, the bodies above, the contractor. */
class ChainsTest {
    private static final Act ACT = act("worker", "2026-06-10T10:00");
    private static final Subcontract FIRST_TIER = subcontract("s1", "sub", "contractor", "2026-04-01", null);

    @Test
    @DisplayName("従事者から雇用者、委託元をたどって受注者に至る")
    void up_to_the_contractor() {
        assertThat(chains(ACT, engagement("e", "worker", "contractor", "2026-04-01", null)))
                .containsExactly(List.of("worker", "contractor"));
        assertThat(chains(ACT, engagement("e", "worker", "sub", "2026-04-01", null), FIRST_TIER))
                .containsExactly(List.of("worker", "sub", "contractor"));
        assertThat(chains(
                        ACT,
                        engagement("e", "worker", "subsub", "2026-04-01", null),
                        FIRST_TIER,
                        subcontract("s2", "subsub", "sub", "2026-04-01", null)))
                .containsExactly(List.of("worker", "subsub", "sub", "contractor"));
    }

    @Test
    @DisplayName("受注者自身、再委託先自身の行為は、そこから始まる")
    void bodies_act_themselves() {
        assertThat(chains(act("contractor", "2026-06-10"), FIRST_TIER)).containsExactly(List.of("contractor"));
        assertThat(chains(act("sub", "2026-06-10"), FIRST_TIER)).containsExactly(List.of("sub", "contractor"));
        assertThat(chains(act("contractor", "2026-06-10"), engagement("e", "contractor", "sub", "2026-04-01", null)))
                .containsExactly(List.of("contractor"));
    }

    @Test
    @DisplayName("登録のない者、自分に雇われた者、雇用者不明の者は、未登録を経て受注者に至る")
    void unregistered_people() {
        List<List<String>> unregistered = List.of(List.of("worker", Chains.UNREGISTERED, "contractor"));
        assertThat(chains(ACT)).isEqualTo(unregistered);
        assertThat(chains(ACT, engagement("e", "worker", "worker", "2026-04-01", null)))
                .isEqualTo(unregistered);
        assertThat(chains(
                        ACT,
                        Desk.row(
                                Engagement.class,
                                "e",
                                "person",
                                "worker",
                                "employer",
                                Cell.unknown(),
                                "from",
                                "2026-04-01")))
                .isEqualTo(unregistered);
        assertThat(chains(ACT, engagement("e", "worker", "sub", "2026-04-01", null)))
                .containsExactly(List.of("worker", "sub", Chains.UNREGISTERED, "contractor"));
    }

    @Test
    @DisplayName("誰の行か分からない従事や再委託は、経路にならない")
    void rows_of_nobody_known() {
        StandingFact anybody =
                Desk.row(Engagement.class, "e", "person", Cell.unknown(), "employer", "sub", "from", "2026-04-01");
        assertThat(chains(ACT, anybody)).containsExactly(List.of("worker", Chains.UNREGISTERED, "contractor"));
        StandingFact any = Desk.row(
                Subcontract.class, "s", "subcontractor", Cell.unknown(), "awardedBy", "sub2", "from", "2026-04-01");
        assertThat(chains(ACT, engagement("e", "worker", "sub", "2026-04-01", null), any))
                .containsExactly(List.of("worker", "sub", Chains.UNREGISTERED, "contractor"));
        assertThat(chains(act("sub", "2026-06-10"), any))
                .containsExactly(List.of("sub", Chains.UNREGISTERED, "contractor"));
    }

    @Test
    @DisplayName("行為の時の従事が当たり、なければその前に最後に終わったもの、まだ始まらないものは当たらない")
    void at_the_act_or_last_before() {
        StandingFact ended = engagement("e1", "worker", "one", "2026-04-01", "2026-05-10");
        StandingFact endedLater = engagement("e2", "worker", "two", "2026-04-01", "2026-05-20");
        StandingFact alsoLater = engagement("e3", "worker", "three", "2026-04-01", "2026-05-20");
        StandingFact current = engagement("e4", "worker", "four", "2026-06-01", "2026-06-10");
        StandingFact future = engagement("e5", "worker", "five", "2026-06-11", null);
        assertThat(employers(ended, endedLater, current, future)).containsExactly("four");
        assertThat(employers(ended, endedLater, future)).containsExactly("two");
        assertThat(employers(ended, endedLater, alsoLater)).containsExactly("three", "two");
        assertThat(employers(
                        engagement("e1", "worker", "two", "2026-04-01", "2026-05-20"),
                        engagement("e2", "worker", "one", "2026-04-01", "2026-05-10")))
                .containsExactly("two");
        assertThat(employers(ended)).containsExactly("one");
        assertThat(employers(future)).containsExactly(Chains.UNREGISTERED);
        assertThat(employers(current, engagement("e5", "worker", "five", "2026-06-10", null)))
                .containsExactly("five", "four");
    }

    @Test
    @DisplayName("いくつもの経路は、すべて、順に並べて示す")
    void several_chains_sorted() {
        assertThat(chains(
                        ACT,
                        engagement("e1", "worker", "sub", "2026-04-01", null),
                        engagement("e2", "worker", "contractor", "2026-04-01", null),
                        subcontract("s1", "sub", "contractor", "2026-04-01", null),
                        subcontract("s2", "sub", "alpha", "2026-04-01", null),
                        subcontract("s3", "alpha", "contractor", "2026-04-01", null)))
                .containsExactly(
                        List.of("worker", "contractor"),
                        List.of("worker", "sub", "alpha", "contractor"),
                        List.of("worker", "sub", "contractor"));
        assertThat(chains(
                        ACT,
                        engagement("e", "worker", "alpha", "2026-04-01", null),
                        subcontract("s1", "alpha", "beta", "2026-04-01", null),
                        subcontract("s2", "beta", "alpha", "2026-04-01", null),
                        subcontract("s3", "beta", "contractor", "2026-04-01", null)))
                .containsExactly(
                        List.of("worker", "alpha", "beta", "contractor"),
                        List.of("worker", "alpha", "beta", Chains.UNREGISTERED, "contractor"));
    }

    @Test
    @DisplayName("輪になった再委託は、未登録を経て受注者に至る。委託元が不明でも同じ")
    void circles_and_gaps() {
        assertThat(chains(
                        ACT,
                        engagement("e", "worker", "one", "2026-04-01", null),
                        subcontract("s1", "one", "two", "2026-04-01", null),
                        subcontract("s2", "two", "one", "2026-04-01", null)))
                .containsExactly(List.of("worker", "one", "two", Chains.UNREGISTERED, "contractor"));
        assertThat(chains(
                        ACT,
                        engagement("e", "worker", "one", "2026-04-01", null),
                        Desk.row(
                                Subcontract.class,
                                "s",
                                "subcontractor",
                                "one",
                                "awardedBy",
                                Cell.unknown(),
                                "from",
                                "2026-04-01")))
                .containsExactly(List.of("worker", "one", Chains.UNREGISTERED, "contractor"));
    }

    @Test
    @DisplayName("行為者のない行、行為者の書かれていない行、事故には経路がない。申請は申請の時の経路をとる")
    void who_acts() {
        StandingFact engaged = engagement("e", "worker", "sub", "2026-04-01", null);
        assertThat(chains(Act.of(Samples.contract()), engaged)).isEmpty();
        assertThat(chains(Act.of(Desk.row(Access.class, "a", "at", "2026-06-10")), engaged))
                .isEmpty();
        Incident incident = Desk.row(Incident.class, "i", "occurred", "2026-06-10", "wrongdoer", "worker");
        assertThat(chains(Act.of(incident), engaged)).isEmpty();
        Application application = Desk.row(Application.class, "p", "party", "sub", "at", "2026-06-10");
        assertThat(chains(
                        Act.of(application),
                        subcontract("s1", "sub", "contractor", "2026-04-01", "2026-06-30"),
                        subcontract("s2", "sub", "other", "2026-07-01", null)))
                .containsExactly(List.of("sub", "contractor"));
    }

    @Test
    @DisplayName("責めを負うのは、解釈により受注者。解釈をとらなければ直近の雇用者")
    void who_answers() {
        StandingFact[] rows = {
            engagement("e1", "worker", "sub", "2026-04-01", null),
            engagement("e2", "clerk", "contractor", "2026-04-01", null),
            FIRST_TIER
        };
        assertThat(new Chains(Desk.of(rows).weigher()).answerable(ACT)).isEqualTo("contractor");
        Profile narrow = Samples.profileBuilder()
                .attributionThroughSubcontractors(
                        Timeline.of(Map.of(LocalDate.of(2026, 1, 1), false, LocalDate.of(2026, 6, 11), true)))
                .build();
        Chains chains = new Chains(Desk.of(rows).under(narrow).weigher());
        assertThat(chains.answerable(ACT)).isEqualTo("sub");
        assertThat(chains.answerable(act("clerk", "2026-06-10"))).isEqualTo("contractor");
        assertThat(chains.answerable(act("contractor", "2026-06-10"))).isEqualTo("contractor");
        assertThat(chains.answerable(Act.of(Samples.contract()))).isEqualTo("contractor");
        assertThat(chains.answerable(act("worker", "2026-06-11"))).isEqualTo("contractor");
    }

    @Test
    @DisplayName("業務を渡した者は渡された者の上にある。渡されていなければ、台帳が完備のときだけ上にないと言える")
    void above_as_the_work_was_passed_on() {
        StandingFact[] rows = {
            FIRST_TIER,
            subcontract("s2", "subsub", "sub", "2026-05-01", "2026-06-30"),
            subcontract("s3", "other", "contractor", "2026-04-01", null)
        };
        Chains complete = new Chains(Desk.of(rows).complete(Desk.ALL).weigher());
        Interval june = Desk.at("2026-06-10");
        assertThat(complete.isOrAbove("sub", "subsub", june).isTrue()).isTrue();
        assertThat(complete.isOrAbove("contractor", "nobody", june).isTrue()).isTrue();
        assertThat(complete.isOrAbove("sub", "sub", june).isTrue()).isTrue();
        assertThat(complete.isOrAbove("subsub", "sub", june).isFalse()).isTrue();
        assertThat(complete.isOrAbove("other", "subsub", june).isFalse()).isTrue();
        assertThat(complete.isOrAbove("sub", "contractor", june).isFalse()).isTrue();
        assertThat(complete.isOrAbove("sub", "subsub", Desk.at("2026-07-01")).isFalse())
                .isTrue();
        assertThat(complete.isOrAbove("sub", "subsub", Desk.at("2026-04-30")).isFalse())
                .isTrue();
        Chains incomplete = new Chains(
                Desk.of(rows).complete("subcontracts 2026-04-01..2026-06-09").weigher());
        assertThat(incomplete.isOrAbove("sub", "subsub", june).isTrue()).isTrue();
        assertMissing(incomplete.isOrAbove("other", "subsub", june));
        assertThat(incomplete.isOrAbove("other", "contractor", june).isFalse()).isTrue();
    }

    @Test
    @DisplayName("委託元が書かれていなければ誰が上か分からず、輪はそこで終わる")
    void above_where_rows_are_wanting() {
        StandingFact blank = Desk.row(Subcontract.class, "s", "subcontractor", "one", "from", "2026-04-01");
        Chains gap = new Chains(Desk.of(blank).complete(Desk.ALL).weigher());
        assertMissing(gap.isOrAbove("sub", "one", Desk.at("2026-06-10")));
        assertThat(gap.isOrAbove("sub", "one", Desk.at("2026-03-10")).isTrue()).isFalse();
        Chains circle = new Chains(Desk.of(
                        subcontract("s1", "one", "two", "2026-04-01", null),
                        subcontract("s2", "two", "three", "2026-04-01", null),
                        subcontract("s3", "three", "one", "2026-04-01", null))
                .complete(Desk.ALL)
                .weigher());
        assertThat(circle.isOrAbove("four", "one", Desk.at("2026-06-10")).isFalse())
                .isTrue();
        assertThat(circle.isOrAbove("three", "one", Desk.at("2026-06-10")).isTrue())
                .isTrue();
        StandingFact ended =
                Desk.row(Subcontract.class, "s", "subcontractor", "one", "from", "2026-04-01", "until", "2026-04-30");
        Chains over = new Chains(Desk.of(ended).complete(Desk.ALL).weigher());
        assertThat(over.isOrAbove("sub", "one", Desk.at("2026-06-10")).isFalse())
                .isTrue();
    }

    private static List<String> employers(StandingFact... rows) {
        return chains(ACT, rows).stream().map(chain -> chain.get(1)).toList();
    }

    private static List<List<String>> chains(Act act, StandingFact... rows) {
        return new Chains(Desk.of(rows).weigher()).of(act);
    }

    private static Act act(String actor, String at) {
        return Act.of(Desk.row(Access.class, "a", "at", at, "actor", actor));
    }

    private static Engagement engagement(
            String id, String person, String employer, String from, @Nullable String until) {
        return Desk.row(
                Engagement.class, id, "person", person, "employer", employer, "from", from, "until", ended(until));
    }

    private static Subcontract subcontract(String id, String body, String by, String from, @Nullable String until) {
        return Desk.row(
                Subcontract.class, id, "subcontractor", body, "awardedBy", by, "from", from, "until", ended(until));
    }

    private static Object ended(@Nullable String until) {
        return until == null ? Cell.blank() : until;
    }

    private static void assertMissing(Truth truth) {
        assertThat(Judgement.cause(truth)).isEqualTo(Cause.MISSING);
        assertThat(Desk.registers(truth)).containsExactly(Register.SUBCONTRACTS);
    }
}
