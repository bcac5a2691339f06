package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.AccessBuilder;
import jp.confidentiality.model.fact.AccountBuilder;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.EngagementBuilder;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.OutcomeBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("規則が区別できない活動は、まとめて判定しても一つずつでも同じ")
class AlikeRowsTest {
    private static final String ENGAGED_UNTIL = "2026-06-15T12:00";
    private static final List<Class<? extends Fact>> TYPES = List.of(Access.class, Entry.class);

    private static List<Fact> standing() {
        List<Fact> rows = new ArrayList<>();
        rows.add(InformationBuilder.builder()
                .row(Row.of("info-1"))
                .secret(Cell.is(false))
                .personal(Cell.is(true))
                .specificPersonal(Cell.is(false))
                .build());
        rows.add(AccountBuilder.builder()
                .row(Row.of("account-1"))
                .holders(Cell.texts("worker-1"))
                .build());
        rows.add(EngagementBuilder.builder()
                .row(Row.of("engagement-1"))
                .person(Cell.is("worker-1"))
                .employer(Cell.is("contractor"))
                .direct(Cell.is(true))
                .information(Cell.texts("info-1"))
                .from(Cell.is(Moment.parse("2026-04-01T09:00")))
                .until(Cell.is(Moment.parse(ENGAGED_UNTIL)))
                .build());
        return rows;
    }

    private static Access access(String id, Moment at) {
        return AccessBuilder.builder()
                .row(Row.of(id))
                .at(Cell.is(at))
                .actor(Cell.is("worker-1"))
                .account(Cell.is("account-1"))
                .information(Cell.texts("info-1"))
                .place(Cell.is("office"))
                .network(Cell.is(false))
                .build();
    }

    /** One access a day from 1 April, at noon. */
    private static List<Activity> days(int number) {
        List<Activity> log = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Moment noon = Moment.second(LocalDate.of(2026, 4, 1).plusDays(i).atTime(12, 0));
            log.add(access("access-" + i, noon));
        }
        return log;
    }

    /** What an assessment came to, and how many rows were not judged one by one. */
    private record Outcome(Assessment counted, List<Finding> findings, long alike) {}

    private static Outcome judged(List<Fact> standing, List<Activity> log, Profile profile, long alikeFrom) {
        Dossier dossier = Dossier.of(Samples.contract())
                .addAll(standing)
                .complete("all 2026-04-01..2026-09-30")
                .streamed()
                .build();
        Basis basis = new Basis(RuleBase.standard(), profile).alikeFrom(alikeFrom);
        Assessing assessing = new Assessing(basis, dossier, Samples.AUTUMN, null);
        List<Finding> findings = new ArrayList<>();
        assessing.judge(log.iterator(), Threads.CALLER, findings::add);
        return new Outcome(assessing.assessment(List.of()), findings, assessing.judgedAlike());
    }

    private static Outcome same(List<Fact> standing, List<Activity> log, Profile profile) {
        Outcome alone = judged(standing, log, profile, Long.MAX_VALUE);
        Outcome alike = judged(standing, log, profile, 0);
        assertThat(alike.counted()).isEqualTo(alone.counted());
        assertThat(alike.findings()).isEqualTo(alone.findings());
        assertThat(alone.alike()).isZero();
        return alike;
    }

    @Test
    @DisplayName("従事の終わりの前後で判定が分かれ、終わりの一秒も一つずつと同じ")
    void splits_where_the_verdict_changes() {
        List<Activity> log = days(180);
        Moment last = Moment.parse(ENGAGED_UNTIL);
        for (int i = -3; i <= 3; i++) {
            log.add(access("end" + i, Moment.second(Moment.time(last.earliest() + i))));
        }
        log.add(access("day", Moment.parse("2026-06-15")));
        Outcome alike = same(standing(), log, Samples.profile());
        assertThat(alike.findings()).isNotEmpty();
        assertThat(alike.alike()).as("settled before the end").isGreaterThan(60).isLessThan(76);
    }

    @Test
    @DisplayName("常設の事実が名指しする活動は、一つで判定する")
    void judges_alone_what_a_standing_fact_names() {
        List<Fact> standing = standing();
        for (int i = 0; i < 60; i++) {
            standing.add(OutcomeBuilder.builder()
                    .row(Row.of("outcome-" + i))
                    .of(Cell.is("access-" + i))
                    .build());
        }
        assertThat(same(standing, days(60), Samples.profile()).alike()).isZero();
        assertThat(same(standing(), days(60), Samples.profile()).alike()).isGreaterThan(50);
    }

    @Test
    @DisplayName("日時の分からない活動、契約の前の活動は、一つで判定する")
    void judges_alone_what_has_no_moment_in_the_contract() {
        List<Activity> log = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            log.add(access("sometime-" + i, Moment.SOMETIME));
            log.add(access("before-" + i, Moment.parse("2026-03-31T23:59")));
        }
        assertThat(same(standing(), log, Samples.profile()).alike()).isZero();
    }

    @Test
    @DisplayName("規程の値が変わる日をまたいでは、まとめない")
    void never_spans_a_change_of_the_profile() {
        Profile profile = Samples.profileBuilder()
                .writtenForms(Timeline.of(Map.of(
                        LocalDate.MIN,
                        Set.of(Form.WRITTEN, Form.PRESCRIBED),
                        LocalDate.of(2026, 5, 10),
                        Set.of(Form.WRITTEN, Form.PRESCRIBED, Form.ELECTRONIC))))
                .build();
        assertThat(profile.changes()).containsExactly(LocalDate.of(2026, 5, 10));
        assertThat(same(standing(), days(70), profile).alike()).isGreaterThan(55);
    }

    @Test
    @DisplayName("初めの千件は一つずつ判定する")
    void begins_after_a_thousand_rows() {
        List<Activity> log = new ArrayList<>();
        for (int i = 0; i < 1_100; i++) {
            log.add(access("a-" + i, Moment.parse("2026-05-01T10:00")));
        }
        Basis basis = new Basis(RuleBase.standard(), Samples.profile());
        assertThat(judged(standing(), log, Samples.profile(), basis.alikeFrom()).alike())
                .isBetween(90L, 99L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> basis.alikeFrom(-1))
                .withMessageContaining("-1");
    }

    @Test
    @DisplayName("代わりのIDは、誰も名指ししないものになる")
    void stands_in_under_an_id_that_nobody_names() {
        assertThat(new AlikeRows.Grounds(Set.of(), Set.of("-", "--")).standIn()).isEqualTo("---");
    }

    @Test
    @DisplayName("一つのスレッドが確かめたことは、ほかのスレッドも知っている")
    void threads_know_what_others_found_out() {
        long end = Moment.seconds(Samples.AUTUMN.asOf()) + 1;
        AlikeRows.Grounds grounds =
                new AlikeRows.Grounds(List.of(Moment.startOf(Samples.contract().from()), end), Set.of());
        List<Activity> log = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            log.add(access("a-" + i, Moment.parse("2026-05-01T10:00")));
        }
        Judging first = judging();
        Judging second = judging();
        AlikeRows one = alikeRows(first, grounds);
        assertThat(one.judge(log.get(0))).isNull();
        assertThat(one.judge(log.get(1))).isNull();
        assertThat(one.judge(log.get(2))).isNotNull();
        assertThat(first.tried()).isPositive();
        AlikeRows other = alikeRows(second, grounds);
        assertThat(other.judge(log.get(3))).isNotNull();
        assertThat(second.tried()).isZero();
        assertThat(List.of(one.hits(), other.hits())).containsOnly(1L);
        one.count();
        other.count();
        for (Norm norm : Catalogue.standard().norms()) {
            assertThat(second.tally().counts(norm)).isEqualTo(first.tally().counts(norm));
        }
        assertThat(Catalogue.standard().norms().stream()
                        .filter(norm -> second.tally().counts(norm).satisfied() > 0))
                .isNotEmpty();
    }

    private static AlikeRows alikeRows(Judging judging, AlikeRows.Grounds grounds) {
        Visible visible = new Visible(Samples.AUTUMN, dossier());
        return new AlikeRows(visible, judging, basis().rules().plans(), grounds);
    }

    private static Judging judging() {
        long asOf = Moment.seconds(Samples.AUTUMN.asOf());
        Dossier dossier = dossier();
        Coverage coverage = new Coverage(dossier.contract(), dossier.completeness(), asOf);
        Evidence evidence = new Evidence(dossier.contract(), List.copyOf(dossier.standing()), coverage);
        Norms norms = basis().norms(dossier.contract().instruments());
        return new Judging(basis().rules().plans(), norms, new Scales(evidence, basis(), asOf), null);
    }

    private static Basis basis() {
        return new Basis(RuleBase.standard(), Samples.profile());
    }

    private static Dossier dossier() {
        return Dossier.of(Samples.contract())
                .addAll(standing())
                .complete("all 2026-04-01..2026-09-30")
                .streamed()
                .build();
    }

    @Test
    @DisplayName("性格の表：欄と種別のどちらが違っても別のもの。日時だけは違ってよい")
    void keeps_characters_apart() {
        Characters table = new Characters();
        Map<String, Alike> expected = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            for (Class<? extends Fact> type : TYPES) {
                String key = "tail=" + i;
                assertThat(found(table, type, key)).isNull();
                Alike one = alike(type, key);
                table.put(Characters.hash(FactType.of(type), cells(1, key)), one);
                expected.put(type.getSimpleName() + key, one);
            }
        }
        expected.forEach((key, alike) -> {
            boolean access = key.startsWith("Access");
            assertThat(found(table, access ? Access.class : Entry.class, key.substring(access ? 6 : 5)))
                    .isSameAs(alike);
        });
        table.clear();
        assertThat(found(table, Access.class, "tail=1")).isNull();
    }

    @Test
    @DisplayName("性格：空白と不明、文字の並びの違う欄は別のもの")
    void tells_blank_from_unknown() {
        Alike one = alike(Access.class, "a");
        FactType type = FactType.of(Access.class);
        assertThat(one.is(type, cells(5, new String("a")))).isTrue();
        assertThat(one.is(type, new Cell<?>[] {Cell.blank(), Cell.is("a"), Cell.unknown()}))
                .isFalse();
        assertThat(one.is(type, new Cell<?>[] {Cell.blank(), Cell.blank(), Cell.is("a")}))
                .isFalse();
        assertThat(one.is(FactType.of(Entry.class), cells(1, "a"))).isFalse();
    }

    /** A moment, a text, and a blank. */
    private static Cell<?>[] cells(int hour, String key) {
        return new Cell<?>[] {
            Cell.is(Moment.second(LocalDate.of(2026, 4, 1).atTime(hour, 0))), Cell.is(key), Cell.blank()
        };
    }

    private static Alike alike(Class<? extends Fact> type, String key) {
        Spans none = new Spans(Act.of(Samples.contract()), List.of(), new long[0]);
        return new Alike(FactType.of(type), cells(1, key), new byte[0], none);
    }

    private static @Nullable Alike found(Characters table, Class<? extends Fact> type, String key) {
        Cell<?>[] cells = cells(2, key);
        return table.find(Characters.hash(FactType.of(type), cells), FactType.of(type), cells);
    }

    @Test
    @DisplayName("理由なしの判定：結論は同じで、理由だけがない")
    void says_the_same_without_reasons() {
        Dossier dossier = Samples.dossier(Samples.facts(200, 5));
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), Samples.profile());
        List<Finding> full = engine.assess(dossier, Samples.AUTUMN).findings();
        List<Finding> brief =
                engine.withoutExplanations().assess(dossier, Samples.AUTUMN).findings();
        assertThat(brief).hasSameSizeAs(full).isNotEmpty();
        for (int i = 0; i < full.size(); i++) {
            Finding expected = full.get(i);
            Finding found = brief.get(i);
            assertThat(List.of(found.norm(), found.subject(), found.verdict(), found.possible(), found.missing()))
                    .isEqualTo(List.of(
                            expected.norm(),
                            expected.subject(),
                            expected.verdict(),
                            expected.possible(),
                            expected.missing()));
            assertThat(said(found)).isEqualTo(said(expected));
        }
        assertThat(brief.stream()
                        .filter(one -> full.get(brief.indexOf(one)).reasons().isEmpty()))
                .isEmpty();
        Finding one = full.get(0);
        assertThat(engine.withoutExplanations().explain(dossier, Samples.AUTUMN, one.norm(), one.subject()))
                .contains(one);
    }

    private static List<@Nullable Object> said(Finding finding) {
        List<@Nullable Object> said = new ArrayList<>();
        said.add(finding.cause());
        said.add(finding.due());
        said.add(finding.madeGood());
        said.add(finding.chains());
        said.add(finding.answerable());
        return said;
    }
}
