package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.DutyCheck;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Prior consent of the orderer: by whom, in which form, when, for what (D2, D16). */
class ConsentsTest {
    private static final String NORM = "C3P3I6.consent";
    private static final Act ACT = copy("copy", "2026-06-10T10:00", "page");

    @Test
    @DisplayName("権限のある発注者の、事前の、書面の、限定のない承諾は足りる")
    void a_consent_that_fits() {
        assertThat(prior(consent()).isTrue()).isTrue();
        assertThat(prior(consent("act", ConsentAct.REMOVAL)).isFalse()).isTrue();
        assertThat(prior().isFalse()).isTrue();
    }

    @Test
    @DisplayName("承諾者と権限。発注者でなければ承諾でなく、書かれていなければ分からない")
    void by_an_officer_of_the_orderer() {
        assertThat(prior(consent("by", "contractor")).isFalse()).isTrue();
        assertThat(prior(consent("authority", false)).isFalse()).isTrue();
        for (Cell<?> nothing : List.of(Cell.blank(), Cell.unknown())) {
            assertMissing(prior(consent("by", nothing)));
            assertMissing(prior(consent("authority", nothing)));
            assertThat(prior(consent("by", nothing, "authority", false)).isFalse())
                    .isTrue();
            assertThat(prior(consent("by", "contractor", "authority", nothing)).isFalse())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("書面が要るところでは、口頭は足りず、形式が書かれていなければ分からない")
    void in_writing() {
        assertThat(prior(consent("form", Form.ORAL)).isFalse()).isTrue();
        assertThat(prior(consent("form", Form.PRESCRIBED)).isTrue()).isTrue();
        assertMissing(prior(consent("form", Cell.blank())));
        for (Object form : List.of(Form.ORAL, Cell.blank())) {
            assertThat(weigh(ACT, Writing.ANY_FORM, consent("form", form)).isTrue())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("事前でなければならない。同じ分の中なら分からず、後からの承諾は治さない")
    void beforehand() {
        assertThat(prior(consent("given", "2026-06-10T09:59")).isTrue()).isTrue();
        assertCause(prior(consent("given", "2026-06-10T10:00")), Cause.TOO_COARSE);
        assertCause(prior(consent("given", "2026-06-10")), Cause.TOO_COARSE);
        assertThat(prior(consent("given", "2026-06-10T10:01")).isFalse()).isTrue();
        assertMissing(prior(consent("given", Cell.unknown())));
        Act exact = copy("copy", "2026-06-10T10:00:00", "page");
        assertThat(weigh(exact, Writing.IN_WRITING, consent("given", "2026-06-10T10:00:00"))
                        .isFalse())
                .isTrue();
    }

    @Test
    @DisplayName("有効期間の最後の日はまだ中。撤回は先へだけ効く")
    void in_force() {
        assertThat(prior(consent("from", "2026-06-10", "until", "2026-06-10")).isTrue())
                .isTrue();
        assertThat(prior(consent("from", "2026-06-11")).isFalse()).isTrue();
        assertThat(prior(consent("until", "2026-06-09")).isFalse()).isTrue();
        assertThat(prior(consent("withdrawn", "2026-06-09")).isFalse()).isTrue();
        assertThat(prior(consent("withdrawn", "2026-06-11")).isTrue()).isTrue();
        for (String column : List.of("from", "until", "withdrawn")) {
            assertMissing(prior(consent(column, Cell.unknown())));
        }
    }

    @Test
    @DisplayName("限定は、書かれたものだけが縛り、行為に欄がなければその外。限定が不明なら分からない")
    void limits() {
        assertLimit("acts", "copy", "another");
        assertLimit("persons", "worker", "clerk");
        assertLimit("places", "office", "home");
        assertLimit("purposes", "点検", "宣伝");
        assertLimit("methods", "印刷", "撮影");
        assertLimit("information", "book", "list");
        Act check = Act.of(Desk.row(DutyCheck.class, "copy", "at", "2026-06-10T10:00", "actor", "worker"));
        for (String column : List.of("places", "purposes", "methods", "information")) {
            assertThat(weigh(check, Writing.IN_WRITING, consent(column, "x")).isFalse())
                    .isTrue();
            assertMissing(weigh(check, Writing.IN_WRITING, consent(column, Cell.unknown())));
        }
        Act blank = Act.of(Desk.row(Copy.class, "copy", "at", "2026-06-10T10:00"));
        for (String column : List.of("persons", "places", "purposes", "methods", "information")) {
            assertCause(weigh(blank, Writing.IN_WRITING, consent(column, "x")), Cause.MISSING);
        }
        assertThat(prior(consent("persons", "worker", "places", "home")).isFalse())
                .isTrue();
        assertThat(prior(consent("information", "page", "methods", "撮影")).isFalse())
                .isTrue();
    }

    @Test
    @DisplayName("何の消去か分からない行は、名指しの承諾のどれに当たるか分からない")
    void acts_that_may_go_by_another_name() {
        Act erasure = Act.of(Desk.row(
                Erasure.class, "erasure", "at", "2026-06-10T10:00", "information", "page", "of", Cell.unknown()));
        StandingFact named = consent("acts", "copy", "act", ConsentAct.ERASURE);
        assertCause(weigh(erasure, ConsentAct.ERASURE, Desk.ALL, named), Cause.MISSING);
        Act known = Act.of(
                Desk.row(Erasure.class, "erasure", "at", "2026-06-10T10:00", "information", "page", "of", "copy"));
        assertThat(weigh(known, ConsentAct.ERASURE, Desk.ALL, named).isTrue()).isTrue();
    }

    @Test
    @DisplayName("一つの承諾が限定のすべてに合わなければならず、情報ごとには別の承諾でよい")
    void one_consent_alone_for_each_piece() {
        assertThat(prior(consent("c1", "persons", "worker", "places", "home"), consent("c2", "persons", "clerk"))
                        .isFalse())
                .isTrue();
        Act both = copy("copy", "2026-06-10T10:00", "page", "list");
        assertThat(weigh(
                                both,
                                Writing.IN_WRITING,
                                consent("c1", "information", "book"),
                                consent("c2", "information", "list"))
                        .isTrue())
                .isTrue();
        assertThat(weigh(both, Writing.IN_WRITING, consent("c1", "information", "book"))
                        .isFalse())
                .isTrue();
        assertThat(prior(consent("c1", "by", Cell.unknown()), consent("c2")).isTrue())
                .isTrue();
    }

    @Test
    @DisplayName("条件つきの承諾は、条件を満たしたとの判断が要る")
    void on_a_condition() {
        StandingFact conditional = consent("condition", "匿名化すること");
        assertCause(prior(conditional), Cause.HUMAN);
        assertThat(prior(conditional, met(true)).isTrue()).isTrue();
        assertThat(prior(conditional, met(false)).isFalse()).isTrue();
        StandingFact perhaps = consent("condition", Cell.unknown());
        assertMissing(prior(perhaps));
        assertMissing(prior(perhaps, met(false)));
        assertThat(prior(perhaps, met(true)).isTrue()).isTrue();
    }

    @Test
    @DisplayName("承諾簿が行為の日まで完備でなければ、ないとは言えない。まだ行えるなら、ないと言える")
    void nothing_recorded() {
        assertThat(weigh(ACT, ConsentAct.COPYING, "consents 2026-04-01..2026-06-10")
                        .isFalse())
                .isTrue();
        assertMissing(weigh(ACT, ConsentAct.COPYING, "consents 2026-04-01..2026-06-09"));
        assertThat(weigh(ACT, ConsentAct.COPYING, "consents 2026-04-01..2026-06-09", consent())
                        .isTrue())
                .isTrue();
        Consents consents = consents(Desk.of().weigher());
        assertThat(consents.prior(NORM, ACT, ConsentAct.COPYING, Writing.IN_WRITING, Truth.TRUE)
                        .isFalse())
                .isTrue();
    }

    @Test
    @DisplayName("説明では、承諾ごとに何が足りないかを言う")
    void tells_why() {
        assertReasons(consent(), Because.CONSENT_GIVEN);
        assertReasons(consent("by", "contractor"), Because.CONSENT_NOT_BY_ORDERER, Because.NOTHING_RECORDED);
        assertReasons(consent("authority", false), Because.CONSENT_WITHOUT_AUTHORITY, Because.NOTHING_RECORDED);
        assertReasons(consent("form", Form.ORAL), Because.CONSENT_FORM, Because.NOTHING_RECORDED);
        assertReasons(consent("given", "2026-06-11"), Because.CONSENT_LATER, Because.NOTHING_RECORDED);
        assertReasons(consent("given", "2026-06-10"), Because.CONSENT_ORDER_UNKNOWN);
        assertReasons(consent("until", "2026-06-09"), Because.CONSENT_NOT_IN_FORCE, Because.NOTHING_RECORDED);
        assertReasons(consent("until", "sometime"), Because.CONSENT_NOT_IN_FORCE);
        assertReasons(consent("places", "home"), Because.CONSENT_OTHER_SCOPE, Because.NOTHING_RECORDED);
        assertReasons(consent("places", Cell.unknown()), Because.CELL_UNKNOWN);
        assertReasons(consent("condition", "匿名化"), Because.DETERMINATION_NEEDED, Because.CONSENT_CONDITION);
        assertReasons(consent("by", Cell.blank()), Because.CELL_BLANK);
        assertReasons(consent("form", Cell.unknown()), Because.CELL_UNKNOWN);
        assertThat(told(ACT, consent("given", "2026-06-10")))
                .containsExactly(
                        "The record does not tell which came first, consent c (2026-06-10) or copy (2026-06-10T10:00).");
        assertThat(told(Act.of(Samples.contract()).at(Desk.at("2026-06-10")), consent("given", "2026-06-10")))
                .containsExactly(
                        "The record does not tell which came first, consent c (2026-06-10) or contract (2026-06-10 00:00).");
        Act undated = Act.of(Desk.row(Copy.class, "copy", "actor", "worker", "information", "page"));
        assertThat(told(undated, consent("given", "2026-06-10")))
                .containsExactly("The record does not tell which came first, consent c (2026-06-10) or copy (—).");
    }

    @Test
    @DisplayName("説明では、範囲の合わない承諾は、ほかに承諾がないときだけ、初めの三件まで言う")
    void leaves_out_what_is_about_something_else() {
        assertThat(told(ACT, consent("c1", "form", Form.ORAL), consent("c2", "places", "home")))
                .containsExactly(
                        "Consent c1 is oral, not in writing.",
                        "The register of consents has no fitting row and is declared complete for the time in question.");
        List<String> others = told(
                ACT,
                consent("c1", "places", "home"),
                consent("c2", "places", "home"),
                consent("c3", "places", "home"),
                consent("c4", "places", "home"));
        assertThat(others).hasSize(4);
        assertThat(others.get(2)).contains("of consent c3");
    }

    @Test
    @DisplayName("監視では、足りた承諾だけが見守られ、ほかの承諾が来ても判定し直さない")
    void watches_the_consent_that_settled_it() {
        Reads reads = new Reads();
        Weigher weigher = laid(Desk.of(rows(consent("c1"), consent("c2", "form", Form.ORAL))), Desk.ALL)
                .weigher(reads);
        assertThat(weigh(weigher, ACT, ConsentAct.COPYING, Writing.IN_WRITING).isTrue())
                .isTrue();
        Reader reader = reads.reader(new Unit("copy", null), null);
        List<Reader> told = new ArrayList<>();
        weigher.evidence().replace(null, (Consent) consent("c3"), told::add);
        assertThat(told).isEmpty();
        weigher.evidence().replace((Consent) consent("c1"), null, told::add);
        assertThat(told).containsExactly(reader);
    }

    @Test
    @DisplayName("監視では、足りる承諾がなければ、来るかもしれない承諾が見守られる")
    void watches_for_consents_to_come() {
        Reads reads = new Reads();
        Weigher weigher =
                laid(Desk.of(rows(consent("c2", "form", Form.ORAL))), Desk.ALL).weigher(reads);
        assertThat(weigh(weigher, ACT, ConsentAct.COPYING, Writing.IN_WRITING).isFalse())
                .isTrue();
        Reader reader = reads.reader(new Unit("copy", null), null);
        List<Reader> told = new ArrayList<>();
        weigher.evidence().replace(null, (Consent) consent("c3"), told::add);
        assertThat(told).containsExactly(reader);
    }

    private static void assertLimit(String column, String fits, String other) {
        assertThat(prior(consent(column, fits)).isTrue()).isTrue();
        assertThat(prior(consent(column, other)).isFalse()).isTrue();
        assertThat(prior(consent(column, List.of(fits, other))).isTrue()).isTrue();
        assertMissing(prior(consent(column, Cell.unknown())));
    }

    private static void assertReasons(StandingFact consent, Because... expected) {
        Weigher weigher = laid(Desk.of(rows(consent)), Desk.ALL).weigher();
        weigher.explaining(true);
        assertThat(Desk.reasons(weigh(weigher, ACT, ConsentAct.COPYING, Writing.IN_WRITING)))
                .containsExactlyInAnyOrder(expected);
    }

    private static List<String> told(Act act, StandingFact... consents) {
        Weigher weigher = laid(Desk.of(rows(consents)), Desk.ALL).weigher();
        weigher.explaining(true);
        return Notes.list(weigh(weigher, act, ConsentAct.COPYING, Writing.IN_WRITING)
                        .notes())
                .stream()
                .map(note -> note.text().en())
                .toList();
    }

    private static Truth prior(StandingFact... rows) {
        return weigh(ACT, Writing.IN_WRITING, rows);
    }

    private static Truth weigh(Act act, Writing writing, StandingFact... rows) {
        return weigh(laid(Desk.of(rows(rows)), Desk.ALL).weigher(), act, ConsentAct.COPYING, writing);
    }

    private static Truth weigh(Act act, ConsentAct kind, String declared, StandingFact... rows) {
        return weigh(laid(Desk.of(rows(rows)), declared).weigher(), act, kind, Writing.IN_WRITING);
    }

    private static Truth weigh(Weigher weigher, Act act, ConsentAct kind, Writing writing) {
        return consents(weigher).prior(NORM, act, kind, writing, Truth.FALSE);
    }

    private static Consents consents(Weigher weigher) {
        return new Consents(weigher, new Determinations(weigher));
    }

    private static Desk laid(Desk desk, String declared) {
        return desk.complete(declared);
    }

    /** Returns the rows, and three pieces of information of which one is part of another. */
    private static StandingFact[] rows(StandingFact... rows) {
        List<StandingFact> all = new ArrayList<>(Arrays.asList(rows));
        all.add(Desk.row(Information.class, "book"));
        all.add(Desk.row(Information.class, "page", "partOf", "book"));
        all.add(Desk.row(Information.class, "list"));
        return all.toArray(StandingFact[]::new);
    }

    private static Act copy(String id, String at, String... information) {
        return Act.of(Desk.row(
                Copy.class,
                id,
                "at",
                at,
                "actor",
                "worker",
                "information",
                List.of(information),
                "place",
                "office",
                "purpose",
                "点検",
                "method",
                "印刷"));
    }

    private static StandingFact met(boolean answer) {
        return Desk.row(
                Determination.class,
                "d",
                "norm",
                NORM,
                "question",
                Question.CONDITION_MET,
                "by",
                "orderer",
                "answer",
                answer);
    }

    /** Returns a consent that fits, with the given columns in place of its own; its ID may stand before them. */
    private static StandingFact consent(Object... columns) {
        boolean named = columns.length % 2 == 1;
        List<Object> all = new ArrayList<>(List.of(
                "act",
                ConsentAct.COPYING,
                "by",
                "orderer",
                "authority",
                true,
                "form",
                Form.WRITTEN,
                "given",
                "2026-06-01"));
        all.addAll(Arrays.asList(columns).subList(named ? 1 : 0, columns.length));
        return Desk.row(Consent.class, named ? (String) columns[0] : "c", all.toArray());
    }

    private static void assertMissing(Truth truth) {
        assertCause(truth, Cause.MISSING);
        assertThat(Desk.registers(truth)).containsExactly(Register.CONSENTS);
    }

    private static void assertCause(Truth truth, Cause cause) {
        assertThat(truth.isUnknown()).isTrue();
        assertThat(Judgement.cause(truth)).isEqualTo(cause);
    }
}
