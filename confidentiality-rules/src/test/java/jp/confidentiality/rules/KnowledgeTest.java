package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When something became known: the first discovery by anyone engaged but the wrongdoer, else as-of (D21). */
class KnowledgeTest {
    private static final Interval NOW = Desk.at("2026-09-30T18:00:00");
    private static final Register OWN = FactType.of(Discovery.class).register();
    private static final StandingFact WORKER = engagement("e1", "worker", "2026-04-01", Cell.blank());
    private static final StandingFact CLERK = engagement("e2", "clerk", "2026-04-01", "2026-06-30");

    @Test
    @DisplayName("従事する者が初めて知った時から進む。記録がなければ基準時から")
    void the_first_discovery() {
        Knowledge.Known known = known(
                WORKER, CLERK, discovery("d1", "worker", "2026-06-20"), discovery("d2", "clerk", "2026-06-10T10:00"));
        assertThat(known.at()).isEqualTo(Desk.at("2026-06-10T10:00"));
        assertThat(known.recorded().isTrue()).isTrue();
        assertThat(known.conflict().isFalse()).isTrue();
        Knowledge.Known none = known(WORKER);
        assertThat(none.at()).isEqualTo(NOW);
        assertThat(none.recorded().isFalse()).isTrue();
        assertThat(none.conflict().isFalse()).isTrue();
        assertThat(known(WORKER, Desk.row(Discovery.class, "d", "about", "other", "by", "worker", "at", "2026-06-10"))
                        .recorded()
                        .isFalse())
                .isTrue();
    }

    @Test
    @DisplayName("その時に従事していない者、行為者自身が知っても、知ったことにならない")
    void whose_discovery_counts() {
        assertUnknown(known(CLERK, discovery("d", "clerk", "2026-07-01")), "not engaged any more");
        assertUnknown(known(WORKER, discovery("d", "stranger", "2026-07-01")), "never engaged");
        assertUnknown(known(Cell.is("worker"), WORKER, discovery("d", "worker", "2026-07-01")), "the wrongdoer");
        assertThat(known(Cell.is("clerk"), WORKER, CLERK, discovery("d", "worker", "2026-07-01"))
                        .at())
                .isEqualTo(Desk.at("2026-07-01"));
        assertThat(known(
                                Cell.is("clerk"),
                                WORKER,
                                CLERK,
                                discovery("d1", "worker", "2026-06-10"),
                                discovery("d2", "clerk", "2026-06-05"))
                        .at())
                .isEqualTo(Desk.at("2026-06-10"));
        assertThat(known(
                                engagement("e0", "clerk", "2026-04-01", "2026-05-31"),
                                engagement("e3", "clerk", "2026-07-01", Cell.blank()),
                                discovery("d", "clerk", "2026-07-01"))
                        .recorded()
                        .isTrue())
                .isTrue();
    }

    @Test
    @DisplayName("知った者が行為者か、従事していたか分からなければ、基準時までのいつかである")
    void perhaps_known() {
        Knowledge.Known perhaps = known(Cell.unknown(), WORKER, discovery("d", "worker", "2026-07-01"));
        assertCause(perhaps.recorded(), Cause.MISSING);
        assertThat(perhaps.at()).isEqualTo(new Interval(Desk.second("2026-07-01T00:00:00"), NOW.hi(), true, false, 0));
        Desk incomplete =
                Desk.of(discovery("d", "stranger", "2026-07-01")).complete("engagements 2026-04-01..2026-06-30");
        Knowledge.Known stranger = new Knowledge(incomplete.weigher()).of("x", Cell.blank());
        assertThat(Desk.registers(stranger.recorded())).containsExactly(Register.ENGAGEMENTS);
        assertThat(stranger.at().registers()).isEqualTo(1L << Register.ENGAGEMENTS.ordinal());
        assertThat(stranger.at().missing()).isTrue();
        Knowledge.Known coarse = known(
                engagement("e", "worker", "2026-07-01T10:00", Cell.blank()), discovery("d", "worker", "2026-07-01"));
        assertCause(coarse.recorded(), Cause.TOO_COARSE);
        assertThat(coarse.at()).isEqualTo(new Interval(Desk.second("2026-07-01T00:00:00"), NOW.hi(), false, false, 0));
    }

    @Test
    @DisplayName("もっと早く知ったかもしれないなら、その時から確かに知った時までのいつかである")
    void perhaps_known_earlier() {
        Knowledge.Known known = known(
                Cell.unknown(),
                WORKER,
                CLERK,
                discovery("d1", "worker", "2026-06-10T10:00"),
                discovery("d2", "clerk", "2026-06-05"));
        assertThat(known.recorded().isUnknown()).isTrue();
        Desk incomplete = Desk.of(
                WORKER, discovery("d1", "worker", "2026-06-10T10:00"), discovery("d2", "stranger", "2026-06-05"));
        Knowledge.Known earlier = new Knowledge(incomplete.weigher()).of("x", Cell.blank());
        assertThat(earlier.recorded().isTrue()).isTrue();
        assertThat(earlier.at())
                .isEqualTo(new Interval(
                        Desk.second("2026-06-05T00:00:00"),
                        Desk.second("2026-06-10T10:00:59"),
                        true,
                        false,
                        1L << Register.ENGAGEMENTS.ordinal()));
        Desk later = Desk.of(
                WORKER, discovery("d1", "worker", "2026-06-10T10:00"), discovery("d2", "stranger", "2026-06-10T10:00"));
        assertThat(new Knowledge(later.weigher()).of("x", Cell.blank()).at()).isEqualTo(Desk.at("2026-06-10T10:00"));
        Desk coarse = Desk.of(
                WORKER,
                engagement("e3", "clerk", "2026-06-05T10:00", Cell.blank()),
                discovery("d1", "worker", "2026-06-10T10:00"),
                discovery("d2", "clerk", "2026-06-05T10:00"));
        assertThat(new Knowledge(coarse.complete(Desk.ALL).weigher())
                        .of("x", Cell.blank())
                        .at())
                .isEqualTo(new Interval(
                        Desk.second("2026-06-05T10:00:00"), Desk.second("2026-06-10T10:00:59"), false, false, 0));
    }

    @Test
    @DisplayName("覚知の日時が書かれていなければ、確かに知った時まで、なければ基準時までのいつかである")
    void undated_discoveries() {
        Knowledge.Known undated = known(WORKER, discovery("d", "worker", Cell.unknown()));
        assertThat(undated.at()).isEqualTo(new Interval(Long.MIN_VALUE, NOW.hi(), true, false, 1L << OWN.ordinal()));
        Knowledge.Known beside =
                known(WORKER, discovery("d1", "worker", Cell.unknown()), discovery("d2", "worker", "2026-06-10T10:00"));
        assertThat(beside.at())
                .isEqualTo(new Interval(
                        Long.MIN_VALUE, Desk.second("2026-06-10T10:00:59"), true, false, 1L << OWN.ordinal()));
        assertThat(beside.conflict().isFalse()).isTrue();
        Knowledge.Known sometime = known(WORKER, discovery("d", "worker", "sometime"));
        assertThat(sometime.at()).isEqualTo(new Interval(Long.MIN_VALUE, NOW.hi(), false, false, 0));
    }

    @Test
    @DisplayName("誰が知ったか書かれていなければ、その時に誰かが従事していたかもしれないときだけ、知られたかもしれない")
    void discovered_by_nobody_knows_whom() {
        Discovery unsigned = discovery("d", Cell.unknown(), "2026-07-01");
        Truth perhaps = known(WORKER, unsigned).recorded();
        assertCause(perhaps, Cause.MISSING);
        assertThat(Desk.registers(perhaps)).containsExactly(OWN);
        assertUnknown(known(unsigned), "nobody was engaged");
        assertUnknown(known(CLERK, unsigned), "nobody was engaged then");
        assertThat(new Knowledge(Desk.of(CLERK, unsigned).weigher())
                        .of("x", Cell.blank())
                        .recorded()
                        .isUnknown())
                .isTrue();
    }

    @Test
    @DisplayName("一人が異なる時刻に知ったという二つの行は食い違う。日と、その日の分とは食い違わない")
    void one_person_two_moments() {
        Knowledge.Known known =
                known(WORKER, discovery("d1", "worker", "2026-06-10"), discovery("d2", "worker", "2026-06-12"));
        assertCause(known.conflict(), Cause.CONFLICTING);
        assertThat(known.at())
                .isEqualTo(new Interval(
                        Desk.second("2026-06-10T00:00:00"), Desk.second("2026-06-12T23:59:59"), false, true, 0));
        Knowledge.Known turned =
                known(WORKER, discovery("d1", "worker", "2026-06-12"), discovery("d2", "worker", "2026-06-10"));
        assertThat(turned.at()).isEqualTo(known.at());
        assertCause(turned.conflict(), Cause.CONFLICTING);
        assertAgree(discovery("d1", "worker", "2026-06-10"), discovery("d2", "worker", "2026-06-10T10:00"));
        assertAgree(discovery("d1", "worker", "2026-06-10"), discovery("d2", "clerk", "2026-06-12"));
        assertAgree(discovery("d1", "worker", "2026-06-10"), discovery("d2", "worker", "sometime"));
        assertAgree(discovery("d1", "worker", "sometime"), discovery("d2", "worker", "2026-06-10"));
        assertAgree(discovery("d1", Cell.unknown(), "2026-06-10"), discovery("d2", Cell.unknown(), "2026-06-12"));
        Knowledge.Known third = known(
                WORKER,
                CLERK,
                discovery("d1", "worker", "2026-06-10"),
                discovery("d2", "worker", "2026-06-12"),
                discovery("d3", "clerk", "2026-06-11"));
        assertThat(third.at().hi()).isEqualTo(Desk.second("2026-06-11T23:59:59"));
        assertThat(third.at().conflicting()).isTrue();
    }

    @Test
    @DisplayName("説明では、数えた覚知、食い違う覚知、記録がないことを言う")
    void tells_why() {
        assertThat(Desk.reasons(explained(WORKER, discovery("d", "worker", "2026-06-10"))
                        .recorded()))
                .containsExactly(Because.KNOWN_BY);
        assertThat(Desk.reasons(explained(WORKER).recorded())).containsExactly(Because.NOT_DISCOVERED);
        Truth conflict = explained(
                        WORKER, discovery("d1", "worker", "2026-06-10"), discovery("d2", "worker", "2026-06-12"))
                .conflict();
        assertThat(Notes.list(conflict.notes()))
                .extracting(note -> note.text().en())
                .containsExactly("Discoveries d1 and d2 give different moments.");
        assertThat(known(WORKER).recorded().notes()).isNull();
        Weigher weigher = Desk.of().weigher();
        weigher.explaining(true);
        Truth incomplete = new Knowledge(weigher).incidentsComplete();
        assertThat(Desk.registers(incomplete)).containsExactly(Register.INCIDENTS);
        assertThat(Desk.reasons(incomplete)).containsExactly(Because.REGISTER_INCOMPLETE);
        assertThat(new Knowledge(Desk.of().complete(Desk.ALL).weigher())
                        .incidentsComplete()
                        .isTrue())
                .isTrue();
    }

    private static void assertAgree(Discovery one, Discovery other) {
        assertThat(known(WORKER, CLERK, one, other).conflict().isFalse()).isTrue();
    }

    private static void assertUnknown(Knowledge.Known known, String because) {
        assertThat(known.recorded().isFalse()).as(because).isTrue();
        assertThat(known.at()).as(because).isEqualTo(NOW);
    }

    private static Knowledge.Known explained(StandingFact... rows) {
        Weigher weigher = Desk.of(rows).complete(Desk.ALL).weigher();
        weigher.explaining(true);
        return new Knowledge(weigher).of("x", Cell.blank());
    }

    private static Knowledge.Known known(StandingFact... rows) {
        return known(Cell.blank(), rows);
    }

    private static Knowledge.Known known(Cell<String> wrongdoer, StandingFact... rows) {
        return new Knowledge(Desk.of(rows).complete(Desk.ALL).weigher()).of("x", wrongdoer);
    }

    private static Discovery discovery(String id, Object by, Object at) {
        return Desk.row(Discovery.class, id, "about", "x", "by", by, "at", at);
    }

    private static StandingFact engagement(String id, String person, String from, Object until) {
        return Desk.row(Engagement.class, id, "person", person, "from", from, "until", until);
    }

    private static void assertCause(Truth truth, Cause cause) {
        assertThat(truth.isUnknown()).isTrue();
        assertThat(Judgement.cause(truth)).isEqualTo(cause);
    }
}
