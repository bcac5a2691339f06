package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.DutyCheck;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The orderer's determinations: whose count, of what, and where they contradict each other (D7, D17). */
class DeterminationsTest {
    private static final String NORM = "C3P3I1.purpose";
    private static final Question IN_ORDER = Question.IN_ORDER;
    private static final Act ACT = Act.of(Desk.row(
            Access.class,
            "access",
            "at",
            "2026-06-10T10:00",
            "actor",
            "worker",
            "information",
            List.of("page", "list"),
            "place",
            "office"));
    private static final Truth BAND = Truth.unknown(Cause.TOLERANCE);

    @Test
    @DisplayName("発注者の判断があればその答え、なければ人の判断が要る")
    void the_orderers_answer() {
        assertThat(answer(determination("d", true)).isTrue()).isTrue();
        assertThat(answer(determination("d", false)).isFalse()).isTrue();
        assertCause(answer(), Cause.HUMAN);
        assertCause(answer(determination("d", true, "question", Question.APPLIES)), Cause.HUMAN);
        assertCause(answer(determination("d", true, "norm", "C3P3I2.other")), Cause.HUMAN);
        assertCause(answer(determination("d", true, "by", "contractor")), Cause.HUMAN);
        assertThat(answer(determination("d", true, "by", "contractor"), determination("e", false))
                        .isFalse())
                .isTrue();
    }

    @Test
    @DisplayName("食い違う判断は、どちらとも決まらない。同じ答えなら食い違いではない")
    void answers_that_differ() {
        assertCause(answer(determination("d", true), determination("e", false)), Cause.CONFLICTING);
        assertCause(answer(determination("d", false), determination("e", true)), Cause.CONFLICTING);
        assertThat(answer(determination("d", true), determination("e", true)).isTrue())
                .isTrue();
        assertThat(answer(determination("d", false), determination("e", false)).isFalse())
                .isTrue();
        assertThat(answer(determination("d", true), determination("e", false, "subjects", "another"))
                        .isTrue())
                .isTrue();
    }

    @Test
    @DisplayName("判断者または答えが書かれていなければ証拠不足。ほかに確かな判断があればそれで足りる")
    void unwritten_cells() {
        for (Cell<?> nothing : List.of(Cell.blank(), Cell.unknown())) {
            assertMissing(answer(determination("d", nothing)));
            assertMissing(answer(determination("d", true, "by", nothing)));
            assertThat(answer(determination("d", nothing), determination("e", true))
                            .isTrue())
                    .isTrue();
            assertThat(answer(determination("e", false), determination("d", true, "by", nothing))
                            .isFalse())
                    .isTrue();
        }
        assertMissing(answer(determination("d", true, "by", Cell.blank()), determination("e", Cell.blank())));
    }

    @Test
    @DisplayName("限定された判断は、その対象・者・場所にだけ当たる。限定が不明なら当たるか分からない")
    void limits() {
        assertWithin("subjects", "access", "another");
        assertWithin("persons", "worker", "clerk");
        assertWithin("places", "office", "home");
        assertThat(answer(determination("d", true, "subjects", List.of("access", "another")))
                        .isTrue())
                .isTrue();
        Act nowhere = Act.of(Desk.row(DutyCheck.class, "check", "at", "2026-06-10T10:00", "actor", "worker"));
        assertCause(answer(nowhere, determination("d", true, "places", "office")), Cause.HUMAN);
        assertMissing(answer(nowhere, determination("d", true, "places", Cell.unknown())));
        Act nobody = Act.of(Desk.row(Access.class, "access", "at", "2026-06-10T10:00"));
        assertCause(answer(nobody, determination("d", true, "persons", "worker")), Cause.MISSING);
    }

    @Test
    @DisplayName("情報に限定された判断は、行為の情報のすべてを、それ自身か全体で含むときに当たる")
    void limited_by_information() {
        assertThat(answer(determination("d", true, "information", List.of("book", "list")))
                        .isTrue())
                .isTrue();
        assertCause(answer(determination("d", true, "information", "book")), Cause.HUMAN);
        assertMissing(answer(determination("d", true, "information", Cell.unknown())));
        Act check = Act.of(Desk.row(DutyCheck.class, "check", "at", "2026-06-10T10:00", "actor", "worker"));
        assertCause(answer(check, determination("d", true, "information", "book")), Cause.HUMAN);
        assertMissing(answer(check, determination("d", true, "information", Cell.unknown())));
        Act unnamed = Act.of(Desk.row(Access.class, "access", "at", "2026-06-10T10:00"));
        assertCause(answer(unnamed, determination("d", true, "information", "book")), Cause.MISSING);
    }

    @Test
    @DisplayName("有効期間のある判断は、その間の行為に当たり、最後の日を含む。判断した日は問わない")
    void limited_to_a_period() {
        assertThat(answer(determination("d", true, "from", "2026-06-10", "until", "2026-06-10"))
                        .isTrue())
                .isTrue();
        assertCause(answer(determination("d", true, "from", "2026-06-11")), Cause.HUMAN);
        assertCause(answer(determination("d", true, "until", "2026-06-09")), Cause.HUMAN);
        assertCause(answer(determination("d", true, "from", Cell.unknown())), Cause.MISSING);
        assertThat(answer(determination("d", true, "at", "2026-09-01")).isTrue())
                .isTrue();
    }

    @Test
    @DisplayName("契約そのものについては、業務の開始の時に有効な判断が当たる")
    void the_contract_at_work_start() {
        Act contract = Act.of(Samples.contract());
        assertThat(answer(contract, determination("d", true, "until", "2026-04-01"))
                        .isTrue())
                .isTrue();
        assertCause(answer(contract, determination("d", true, "until", "2026-03-31")), Cause.HUMAN);
        assertCause(answer(contract, determination("d", true, "from", "2026-04-02")), Cause.HUMAN);
        Act dated = contract.at(Desk.at("2026-08-01"));
        assertThat(answer(dated, determination("d", true, "from", "2026-04-02")).isTrue())
                .isTrue();
        Act undated = Act.of(Desk.row(Access.class, "access"));
        assertCause(answer(undated, determination("d", true, "until", "2026-04-01")), Cause.MISSING);
        Act sometime = new Act("x", Desk.row(Access.class, "x"), null, Interval.UNKNOWN, null, null, null, null, null);
        assertCause(answer(sometime, determination("d", true, "until", "2026-04-01")), Cause.MISSING);
    }

    @Test
    @DisplayName("許容幅の中だけが、期限内かの判断で決まる。判断がなければ許容幅のまま")
    void settles_tolerance() {
        assertThat(tolerated(BAND)).isSameAs(BAND);
        assertThat(tolerated(BAND, inTime("d", true)).isTrue()).isTrue();
        assertThat(tolerated(BAND, inTime("d", false)).isFalse()).isTrue();
        assertCause(tolerated(BAND, inTime("d", true), inTime("e", false)), Cause.CONFLICTING);
        assertCause(tolerated(BAND, inTime("d", Cell.blank())), Cause.MISSING);
        assertThat(tolerated(BAND, determination("d", false))).isSameAs(BAND);
        for (Truth other : List.of(Truth.TRUE, Truth.FALSE, Truth.tooCoarse(), Truth.missing())) {
            assertThat(tolerated(other, inTime("d", true))).isSameAs(other);
            assertThat(tolerated(other, inTime("d", false))).isSameAs(other);
        }
    }

    @Test
    @DisplayName("説明では、決めた判断と、食い違う判断の両方を言う")
    void tells_which_decided() {
        assertThat(reasons(determination("d", true))).containsExactly(Because.DETERMINED_YES);
        assertThat(reasons(determination("d", false))).containsExactly(Because.DETERMINED_NO);
        assertThat(reasons()).containsExactly(Because.DETERMINATION_NEEDED);
        assertThat(reasons(determination("d", Cell.blank()))).containsExactly(Because.CELL_BLANK);
        assertThat(told(determination("b", true), determination("d", true)))
                .containsExactly("Determination b: 'in order' — yes.");
        assertThat(told(determination("b", false), determination("d", false)))
                .containsExactly("Determination b: 'in order' — no.");
        assertThat(told(determination("e", false), determination("d", true)))
                .containsExactly("Determinations d and e contradict each other.");
    }

    private static void assertWithin(String column, String fits, String other) {
        assertThat(answer(determination("d", true, column, fits)).isTrue()).isTrue();
        assertCause(answer(determination("d", true, column, other)), Cause.HUMAN);
        assertMissing(answer(determination("d", true, column, Cell.unknown())));
    }

    private static List<Because> reasons(StandingFact... rows) {
        return Desk.reasons(explained(rows));
    }

    private static List<String> told(StandingFact... rows) {
        return Notes.list(explained(rows).notes()).stream()
                .map(note -> note.text().en())
                .toList();
    }

    private static Truth explained(StandingFact... rows) {
        Weigher weigher = Desk.of(rows).weigher();
        weigher.explaining(true);
        return new Determinations(weigher).answer(NORM, IN_ORDER, ACT);
    }

    private static Truth tolerated(Truth inTime, StandingFact... rows) {
        return new Determinations(Desk.of(rows).weigher()).tolerated(NORM, ACT, inTime);
    }

    private static Truth answer(StandingFact... rows) {
        return answer(ACT, rows);
    }

    private static Truth answer(Act act, StandingFact... rows) {
        List<StandingFact> all = new ArrayList<>(Arrays.asList(rows));
        all.add(Desk.row(Information.class, "book"));
        all.add(Desk.row(Information.class, "page", "partOf", "book"));
        all.add(Desk.row(Information.class, "list"));
        return new Determinations(Desk.of(all.toArray(StandingFact[]::new)).weigher()).answer(NORM, IN_ORDER, act);
    }

    private static Determination inTime(String id, Object answer) {
        return determination(id, answer, "question", Question.IN_TIME);
    }

    /** Returns the orderer's determination, with the given columns in place of its own. */
    private static Determination determination(String id, Object answer, Object... columns) {
        List<Object> all =
                new ArrayList<>(List.of("norm", NORM, "question", IN_ORDER, "by", "orderer", "answer", answer));
        all.addAll(Arrays.asList(columns));
        return Desk.row(Determination.class, id, all.toArray());
    }

    private static void assertMissing(Truth truth) {
        assertCause(truth, Cause.MISSING);
        assertThat(Desk.registers(truth)).containsExactly(Register.DETERMINATIONS);
    }

    private static void assertCause(Truth truth, Cause cause) {
        assertThat(truth.isUnknown()).isTrue();
        assertThat(Judgement.cause(truth)).isEqualTo(cause);
    }
}
