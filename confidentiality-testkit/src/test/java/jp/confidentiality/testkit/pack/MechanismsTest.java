package jp.confidentiality.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.ConsentBuilder;
import jp.confidentiality.model.fact.DesignationBuilder;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.DiscoveryBuilder;
import jp.confidentiality.model.fact.EngagementBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentBuilder;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.InstructionBuilder;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.ItemBuilder;
import jp.confidentiality.model.fact.MeasureBuilder;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.OutcomeBuilder;
import jp.confidentiality.model.fact.PlaceBuilder;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.RemovalBuilder;
import jp.confidentiality.model.fact.ReportBuilder;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Result;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.Stint;
import jp.confidentiality.model.fact.StintBuilder;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.TimingWord;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.pack.Beginning;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.LocalPack;
import jp.confidentiality.rules.pack.Within;
import jp.confidentiality.testkit.pack.Stamp.Come;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("求めることの仕組み：規則による判定は、別に書いた素朴な評価と、境目の一秒まで一致する")
class MechanismsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 30, 18, 0);
    private static final LocalDateTime WORK_END = LocalDateTime.of(2026, 9, 10, 17, 0);
    private static final Profile PROFILE = ProfileFile.resolve("example-2026", Path.of(""));
    private static final int ROWS = 250;
    private static final List<Within> TIMES = List.of(
            Within.of(new Span(8, SpanUnit.HOURS)),
            Within.of(new Span(36, SpanUnit.HOURS)),
            Within.of(new Span(3, SpanUnit.DAYS)),
            Within.of(new Span(2, SpanUnit.WORKING_DAYS)),
            Within.of(TimingWord.AT_ONCE),
            Within.of(TimingWord.PROMPTLY),
            Within.of(TimingWord.WITHOUT_DELAY));

    private final Random random = new Random(20261122);
    private final List<Fact> rows = new ArrayList<>();
    private final Map<String, Verdict> expected = new LinkedHashMap<>();
    private Cell<Moment> workEnd = Cell.blank();

    @BeforeEach
    void someoneIsEngaged() {
        rows.add(EngagementBuilder.builder()
                .row(Row.of("e-1"))
                .person(Cell.is("worker-1"))
                .employer(Cell.is("contractor"))
                .direct(Cell.is(true))
                .from(Cell.is(Moment.parse("2026-04-01")))
                .build());
    }

    @Test
    @DisplayName("事前の承諾：その前に、求める形式で、その行為について")
    void prior_consent() {
        for (boolean inWriting : List.of(true, false)) {
            start();
            for (int i = 0; i < ROWS; i++) {
                Stamp act = Stamp.near(random, day());
                boolean given = random.nextInt(8) > 0;
                Stamp consent = given ? Stamp.near(random, act.first()) : null;
                Form form = pick(Form.values());
                ConsentAct kind = random.nextInt(8) > 0 ? ConsentAct.REMOVAL : ConsentAct.COPYING;
                boolean fits =
                        kind == ConsentAct.REMOVAL && (!inWriting || form == Form.WRITTEN || form == Form.PRESCRIBED);
                removal(i, act, fits ? PlainDuties.before(consent, act) : Set.of(Come.NOT_DONE));
                if (consent != null) {
                    rows.add(ConsentBuilder.builder()
                            .row(Row.of("c-" + i))
                            .act(Cell.is(kind))
                            .by(Cell.is("orderer"))
                            .authority(Cell.is(true))
                            .form(Cell.is(form))
                            .given(consent.cell())
                            .acts(Cell.texts("r-" + i))
                            .build());
                }
            }
            agrees(
                    NormKind.F,
                    FactType.of(Removal.class),
                    new LocalDuty.PriorConsent(ConsentAct.REMOVAL, inWriting),
                    Verdict.SATISFIED,
                    Verdict.VIOLATED,
                    Verdict.UNDETERMINED);
        }
    }

    @Test
    @DisplayName("事前の報告：その前に、その内容を")
    void reported_before() {
        for (boolean inWriting : List.of(true, false)) {
            start();
            for (int i = 0; i < ROWS; i++) {
                Stamp act = Stamp.near(random, day());
                Stamp report = random.nextInt(8) > 0 ? Stamp.near(random, act.first()) : null;
                Form form = pick(Form.values());
                boolean states = random.nextInt(8) > 0;
                boolean fits = states && (!inWriting || form == Form.WRITTEN || form == Form.PRESCRIBED);
                removal(i, act, fits ? PlainDuties.before(report, act) : Set.of(Come.NOT_DONE));
                report(report, "r-" + i, form, states ? ReportContent.REMOVAL_METHOD : ReportContent.WORKERS);
            }
            agrees(
                    NormKind.O,
                    FactType.of(Removal.class),
                    new LocalDuty.ReportedBefore(ReportContent.REMOVAL_METHOD, inWriting),
                    Verdict.SATISFIED,
                    Verdict.VIOLATED,
                    Verdict.UNDETERMINED);
        }
    }

    @Test
    @DisplayName("期間内の報告・その時から：期間の終わりの一秒まで。語は規程の二つの期間で、間は判定不能")
    void reported_within_since_the_act() {
        for (Within time : TIMES) {
            start();
            for (int i = 0; i < ROWS; i++) {
                Stamp act = trigger(time);
                incident(i, act, time, act);
            }
            agrees(
                    NormKind.O,
                    FactType.of(Incident.class),
                    new LocalDuty.ReportedWithin(List.of(ReportContent.ACCIDENT), false, time, Beginning.ACT),
                    seen(time));
        }
    }

    @Test
    @DisplayName("期間内の報告・知った時から：従事者が知った時。だれも知らなければ期限は来ない")
    void reported_within_since_it_became_known() {
        for (Within time : TIMES) {
            start();
            for (int i = 0; i < ROWS; i++) {
                Stamp known = random.nextInt(8) > 0 ? trigger(time) : Stamp.second(NOW);
                LocalDateTime act = known.first().minusDays(2);
                incident(i, Stamp.second(act), time, known);
                if (!known.equals(Stamp.second(NOW))) {
                    rows.add(DiscoveryBuilder.builder()
                            .row(Row.of("d-" + i))
                            .about(Cell.is("i-" + i))
                            .by(Cell.is("worker-1"))
                            .at(known.cell())
                            .build());
                }
            }
            agrees(
                    NormKind.O,
                    FactType.of(Incident.class),
                    new LocalDuty.ReportedWithin(List.of(ReportContent.ACCIDENT), false, time, Beginning.KNOWN),
                    seen(time));
        }
    }

    @Test
    @DisplayName("期間内の報告・業務終了の時から")
    void reported_within_since_the_end_of_the_work() {
        for (Within time : TIMES) {
            start();
            workEnd = Cell.is(Moment.second(WORK_END));
            for (int i = 0; i < ROWS; i++) {
                incident(i, Stamp.second(WORK_END.minusDays(9)), time, Stamp.second(WORK_END));
            }
            agrees(
                    NormKind.O,
                    FactType.of(Incident.class),
                    new LocalDuty.ReportedWithin(List.of(ReportContent.ACCIDENT), false, time, Beginning.WORK_END),
                    Verdict.SATISFIED);
        }
    }

    @Test
    @DisplayName("事前の指定：その前に指定され、その時まで解除されていない場所")
    void designated_before() {
        start();
        for (int i = 0; i < ROWS; i++) {
            Stamp act = Stamp.near(random, day());
            Stamp from = random.nextInt(8) > 0 ? Stamp.near(random, act.first()) : null;
            Stamp until =
                    random.nextBoolean() ? null : Stamp.near(random, act.first().plusDays(2));
            DesignationKind kind = random.nextInt(8) > 0 ? DesignationKind.WORKPLACE : DesignationKind.HANDLING_PLACE;
            boolean ended = from != null && until != null && until.first().isBefore(from.last());
            Set<Come> come = kind != DesignationKind.WORKPLACE || ended || from == null
                    ? Set.of(Come.NOT_DONE)
                    : until == null ? PlainDuties.before(from, act) : between(from, act, until);
            rows.add(PlaceBuilder.builder().row(Row.of("p-" + i)).build());
            rows.add(StintBuilder.builder()
                    .row(Row.of("s-" + i))
                    .at(act.cell())
                    .actor(Cell.is("worker-1"))
                    .place(Cell.is("p-" + i))
                    .build());
            expected.put("s-" + i, PlainDuties.verdict(come));
            if (from != null && !ended) {
                rows.add(DesignationBuilder.builder()
                        .row(Row.of("g-" + i))
                        .kind(Cell.is(kind))
                        .place(Cell.is("p-" + i))
                        .from(from.cell())
                        .until(until == null ? Cell.blank() : until.cell())
                        .build());
            }
        }
        agrees(
                NormKind.O,
                FactType.of(Stint.class),
                new LocalDuty.DesignatedBefore(DesignationKind.WORKPLACE),
                Verdict.SATISFIED,
                Verdict.VIOLATED,
                Verdict.UNDETERMINED);
    }

    /** A day alone as an end means its 24:00. */
    private static Set<Come> between(Stamp from, Stamp act, Stamp until) {
        boolean day = until.first().plusDays(1).minusSeconds(1).equals(until.last());
        Stamp over = day ? Stamp.second(until.last().plusSeconds(1)) : until;
        return Stamp.all(
                at -> at.get(0).isBefore(at.get(1)) && at.get(1).isBefore(at.get(2)) ? Come.DONE : Come.NOT_DONE,
                from,
                act,
                over);
    }

    @Test
    @DisplayName("終始の措置：初めから終わりまで、すき間なく。日だけの初めは0時、終わりは24時")
    void measured_throughout() {
        start();
        for (int i = 0; i < ROWS; i++) {
            LocalDateTime held = day();
            LocalDateTime given = held.plusDays(5);
            LocalDateTime first = held.plusSeconds(random.nextInt(3) - 1);
            LocalDateTime last = given.plusSeconds(random.nextInt(3) - 1);
            boolean two = random.nextBoolean();
            LocalDateTime gapFrom = held.plusDays(2);
            LocalDateTime gapTo = gapFrom.plusSeconds(two ? random.nextInt(3) - 1 : 0);
            boolean stood = !first.isAfter(held) && !last.isBefore(given) && !gapTo.isAfter(gapFrom);
            rows.add(ItemBuilder.builder()
                    .row(Row.of("m-" + i))
                    .heldFrom(Cell.is(Moment.second(held)))
                    .heldUntil(Cell.is(Moment.second(given)))
                    .build());
            expected.put("m-" + i, stood ? Verdict.SATISFIED : Verdict.VIOLATED);
            measure(i, 1, Moment.second(first), Moment.second(two ? gapFrom : last));
            if (two) {
                measure(i, 2, Moment.second(gapTo), Moment.second(last));
            }
        }
        wholeDays("w-1", "2026-05-01", "2026-05-31", Verdict.SATISFIED);
        wholeDays("w-2", "2026-05-02", "2026-05-31", Verdict.VIOLATED);
        wholeDays("w-3", "2026-05-01", "2026-05-30", Verdict.VIOLATED);
        agrees(
                NormKind.O,
                FactType.of(Item.class),
                new LocalDuty.MeasuredThroughout(MeasureKind.ENCRYPTION),
                Verdict.SATISFIED,
                Verdict.VIOLATED);
    }

    @Test
    @DisplayName("終始の措置・契約：業務開始の一秒から基準時まで")
    void measured_throughout_the_contract() {
        for (int late = -1; late <= 1; late++) {
            for (int missing = -1; missing <= 1; missing++) {
                start();
                rows.add(MeasureBuilder.builder()
                        .row(Row.of("measure-1"))
                        .kinds(Cell.choices(MeasureKind.TECHNICAL))
                        .from(Cell.is(
                                Moment.second(LocalDateTime.of(2026, 4, 1, 9, 0).plusSeconds(late))))
                        .until(Cell.is(Moment.second(NOW.plusSeconds(1 - missing))))
                        .build());
                expected.put(Finding.CONTRACT, late > 0 || missing > 0 ? Verdict.VIOLATED : Verdict.SATISFIED);
                agrees(NormKind.O, null, new LocalDuty.MeasuredThroughout(MeasureKind.TECHNICAL));
            }
        }
    }

    @Test
    @DisplayName("期限までの履行：示された日の24時まで、示されなければ語の期間。拒めばただちに違反")
    void carried_out() {
        for (TimingWord word : List.of(TimingWord.AT_ONCE, TimingWord.PROMPTLY, TimingWord.WITHOUT_DELAY)) {
            start();
            for (int i = 0; i < ROWS; i++) {
                carriedOut(i, Within.of(word));
            }
            agrees(NormKind.O, FactType.of(Instruction.class), new LocalDuty.CarriedOut(word), Verdict.values());
        }
    }

    @Test
    @DisplayName("行わないこと：すべて違反")
    void forbidden() {
        start();
        for (int i = 0; i < 20; i++) {
            removal(i, Stamp.near(random, day()), Set.of(Come.NOT_DONE));
        }
        agrees(NormKind.F, FactType.of(Removal.class), new LocalDuty.Forbidden(), Verdict.VIOLATED);
    }

    /** Whole days, without a second span, leave nothing open: whoever knows the day knows enough. */
    private static Verdict[] seen(Within time) {
        boolean wholeDays = time.span() != null && time.span().unit() != SpanUnit.HOURS;
        return wholeDays ? new Verdict[] {Verdict.SATISFIED, Verdict.PENDING, Verdict.VIOLATED} : Verdict.values();
    }

    private void carriedOut(int i, Within word) {
        boolean stated = random.nextBoolean();
        LocalDateTime received = trigger(word).first();
        LocalDate due = received.toLocalDate().plusDays(random.nextInt(20));
        LocalDateTime end = stated ? due.atTime(23, 59, 59) : PlainDuties.end(word, received);
        Stamp done = visible(random.nextInt(6) > 0 ? Stamp.near(random, end) : null);
        Result result = random.nextInt(5) > 0 ? Result.DONE : pick(Result.values());
        Stamp counts = result == Result.DONE ? done : null;
        Set<Come> come = done != null && result == Result.REFUSED
                ? Set.of(Come.NOT_DONE)
                : stated
                        ? PlainDuties.by(due, counts, NOW)
                        : PlainDuties.within(word, counts, Stamp.second(received), NOW);
        rows.add(InstructionBuilder.builder()
                .row(Row.of("n-" + i))
                .basis(Cell.is("C7"))
                .at(Cell.is(Moment.second(received)))
                .due(stated ? Cell.is(Moment.day(due)) : Cell.blank())
                .build());
        if (done != null) {
            rows.add(OutcomeBuilder.builder()
                    .row(Row.of("o-" + i))
                    .of(Cell.is("n-" + i))
                    .result(Cell.is(result))
                    .at(done.cell())
                    .build());
        }
        expected.put("n-" + i, PlainDuties.verdict(come));
    }

    private void incident(int i, Stamp act, Within time, Stamp trigger) {
        LocalDateTime end = PlainDuties.end(time, trigger.first());
        Stamp report = visible(
                switch (random.nextInt(8)) {
                    case 0 -> null;
                    case 1 -> Stamp.near(random, act.first());
                    case 2 -> Stamp.near(random, end.plusDays(random.nextInt(4)));
                    default -> Stamp.near(random, end);
                });
        Form form = pick(Form.values());
        boolean states = random.nextInt(8) > 0;
        boolean ofIt = report != null && states && !report.last().isBefore(act.first());
        rows.add(IncidentBuilder.builder()
                .row(Row.of("i-" + i))
                .occurred(act.cell())
                .build());
        report(report, "i-" + i, form, states ? ReportContent.ACCIDENT : ReportContent.WAY_FORWARD);
        expected.put("i-" + i, PlainDuties.verdict(PlainDuties.within(time, ofIt ? report : null, trigger, NOW)));
    }

    /** Returns the beginning of a time that ends at the as-of second, shortly before or after, or long ago. */
    private Stamp trigger(Within time) {
        LocalDateTime begun = NOW.minusDays(1 + random.nextInt(60)).minusHours(random.nextInt(24));
        boolean hours = time.word() == TimingWord.AT_ONCE
                || (time.span() != null && time.span().unit() == SpanUnit.HOURS);
        if (hours && random.nextInt(3) == 0) {
            begun = NOW.minus(Duration.between(NOW, PlainDuties.end(time, NOW)));
        }
        Stamp found = Stamp.near(random, begun);
        return found.last().isAfter(NOW) ? Stamp.second(begun) : found;
    }

    /** What is still to come is not on record. */
    private static @Nullable Stamp visible(@Nullable Stamp stamp) {
        return stamp != null && stamp.last().isAfter(NOW) ? null : stamp;
    }

    private LocalDateTime day() {
        return LocalDateTime.of(2026, 5, 1, 0, 0).plusSeconds(random.nextInt(100 * 86_400));
    }

    private void start() {
        rows.subList(1, rows.size()).clear();
        expected.clear();
        workEnd = Cell.blank();
    }

    private void removal(int i, Stamp act, Set<Come> come) {
        rows.add(RemovalBuilder.builder()
                .row(Row.of("r-" + i))
                .at(act.cell())
                .actor(Cell.is("worker-1"))
                .build());
        expected.put("r-" + i, PlainDuties.verdict(come));
    }

    private void report(@Nullable Stamp at, String about, Form form, ReportContent content) {
        if (at != null) {
            rows.add(ReportBuilder.builder()
                    .row(Row.of("report-" + about))
                    .at(at.cell())
                    .by(Cell.is("contractor"))
                    .form(Cell.is(form))
                    .contents(Cell.is(Set.of(content)))
                    .about(Cell.texts(about))
                    .build());
        }
    }

    private void wholeDays(String item, String from, String until, Verdict verdict) {
        rows.add(ItemBuilder.builder()
                .row(Row.of(item))
                .heldFrom(Cell.is(Moment.parse("2026-05-01")))
                .heldUntil(Cell.is(Moment.parse("2026-05-31")))
                .build());
        rows.add(MeasureBuilder.builder()
                .row(Row.of("measure-" + item))
                .kinds(Cell.choices(MeasureKind.ENCRYPTION))
                .about(Cell.texts(item))
                .from(Cell.is(Moment.parse(from)))
                .until(Cell.is(Moment.parse(until)))
                .build());
        expected.put(item, verdict);
    }

    private void measure(int i, int which, Moment from, Moment until) {
        rows.add(MeasureBuilder.builder()
                .row(Row.of("measure-" + i + "-" + which))
                .kinds(Cell.choices(MeasureKind.ENCRYPTION))
                .about(Cell.texts("m-" + i))
                .from(Cell.is(from))
                .until(Cell.is(until))
                .build());
    }

    private void agrees(NormKind kind, @Nullable FactType subject, LocalDuty duty, Verdict... seen) {
        LocalNorm norm =
                new LocalNorm("1", "試験", kind, subject, List.of(), duty, LocalDate.of(2026, 4, 1), "仕組みを確かめるため");
        RuleBase rules = RuleBase.standard().with(new LocalPack("mechanisms", "試験", "1", List.of(norm)));
        NormId id = NormId.of("mechanisms.1");
        Assessment found = ComplianceEngine.of(rules, PROFILE)
                .assess(
                        Dossier.of(new Contract(
                                        "k-1",
                                        "orderer",
                                        "contractor",
                                        Set.of(Instrument.C),
                                        LocalDate.of(2026, 4, 1),
                                        LocalDate.of(2027, 3, 31),
                                        Cell.is(Moment.parse("2026-04-01T09:00:00")),
                                        workEnd,
                                        Set.of("本業務")))
                                .addAll(rows)
                                .complete("all 2026-04-01..2026-09-30")
                                .build(),
                        Viewpoint.asOf(NOW));
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        expected.forEach((row, verdict) -> {
            boolean open = verdict != Verdict.SATISFIED;
            assertThat(found.finding(id, row).map(Finding::verdict).orElse(Verdict.SATISFIED))
                    .as(() -> duty + " of " + row + ": " + about(row) + " "
                            + found.finding(id, row).map(Finding::reasons))
                    .isEqualTo(open ? verdict : Verdict.SATISFIED);
            counts.merge(verdict, 1L, Long::sum);
        });
        for (Verdict verdict : Verdict.values()) {
            assertThat(found.result(id).counts().of(verdict))
                    .as(verdict + " of " + duty)
                    .isEqualTo(counts.getOrDefault(verdict, 0L));
        }
        EnumSet<Verdict> wanted = EnumSet.noneOf(Verdict.class);
        wanted.addAll(List.of(seen));
        wanted.remove(Verdict.NOT_APPLICABLE);
        assertThat(counts.keySet()).as("%s", duty).containsAll(wanted);
    }

    private List<Fact> about(String row) {
        String number = row.substring(row.indexOf('-') + 1);
        return rows.stream().filter(one -> one.id().endsWith("-" + number)).toList();
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
