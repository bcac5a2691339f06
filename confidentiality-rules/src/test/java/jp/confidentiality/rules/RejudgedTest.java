package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.fact.Answer;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("常時監視は、変わりうるものだけを見直す")
class RejudgedTest {
    private static final int ENTRIES = 200;
    private static final int FEW = 15;
    private static final ComplianceEngine ENGINE = ComplianceEngine.of(RuleBase.standard(), Samples.profile());
    private static final Cell<Moment> SPRING = Cell.is(Moment.parse("2026-04-01"));

    private Live live =
            new Live(new Basis(RuleBase.standard(), Samples.profile()), Samples.dossier(List.of()), Samples.AUTUMN);

    @BeforeEach
    void begin() {
        List<Fact> rows = new ArrayList<>(Samples.facts(ENTRIES, 4));
        rows.add(row("place", "place-room", Map.of("category", Cell.is(PlaceCategory.WORKPLACE))));
        rows.add(row("place", "place-elsewhere", Map.of("category", Cell.is(PlaceCategory.WORKPLACE))));
        rows.add(row("information", "info-other", Map.of()));
        rows.add(row("account", "account-1", Map.of("holders", Cell.texts("worker-1"))));
        for (int i = 0; i < ENTRIES; i++) {
            Cell<Moment> at =
                    Cell.is(Moment.minute(LocalDateTime.of(2026, 5, 1, 9, 0).plusHours(i)));
            rows.add(row(
                    "entry",
                    "entry-" + i,
                    Map.of("at", at, "actor", Cell.is("worker-" + i % 6), "place", Cell.is("place-room"))));
            rows.add(row(
                    "access",
                    "access-" + i,
                    Map.of(
                            "at",
                            at,
                            "actor",
                            Cell.is("worker-1"),
                            "account",
                            Cell.is("account-1"),
                            "network",
                            Cell.is(false),
                            "place",
                            Cell.is("place-0"),
                            "information",
                            Cell.texts("info-0"))));
        }
        live = new Live(
                new Basis(RuleBase.standard(), Samples.profile()),
                Samples.dossier(rows),
                new Viewpoint(Samples.AUTUMN.asOf(), null));
    }

    /** Rows of daily life that concern nothing, or next to nothing, of what is there. */
    static List<Fact> rows() {
        return List.of(
                row(
                        "designation",
                        Map.of(
                                "kind",
                                Cell.is(DesignationKind.WORKPLACE),
                                "place",
                                Cell.is("place-elsewhere"),
                                "from",
                                SPRING)),
                row(
                        "designation",
                        Map.of(
                                "kind",
                                Cell.is(DesignationKind.TOP_SECRET),
                                "information",
                                Cell.texts("info-other"),
                                "from",
                                SPRING)),
                row(
                        "application",
                        Map.of(
                                "kind",
                                Cell.is(ApplicationKind.ENTRY),
                                "party",
                                Cell.is("worker-nobody"),
                                "at",
                                SPRING)),
                row(
                        "determination",
                        Map.of(
                                "norm",
                                Cell.is("C3P3I6.consent"),
                                "question",
                                Cell.is(Question.CONDITION_MET),
                                "information",
                                Cell.texts("info-other"))),
                row(
                        "determination",
                        Map.of(
                                "norm",
                                Cell.is("C3P3I6.consent"),
                                "question",
                                Cell.is(Question.CONDITION_MET),
                                "subjects",
                                Cell.texts("copy-nowhere"))),
                row(
                        "determination",
                        Map.of(
                                "norm",
                                Cell.is("C3P3I6.consent"),
                                "question",
                                Cell.is(Question.CONDITION_MET),
                                "persons",
                                Cell.texts("worker-nobody"))),
                row(
                        "report",
                        Map.of(
                                "at",
                                SPRING,
                                "contents",
                                Cell.is(Set.of(ReportContent.STORAGE_LOCATION)),
                                "about",
                                Cell.unknown(),
                                "answer",
                                Cell.is(Answer.AGREED))),
                row(
                        "report",
                        Map.of(
                                "at",
                                SPRING,
                                "contents",
                                Cell.is(Set.of(ReportContent.TRAINING)),
                                "about",
                                Cell.texts("training-new"))),
                row("training", Map.of("at", SPRING, "persons", Cell.texts("worker-1"))),
                row(
                        "measure",
                        Map.of(
                                "kinds",
                                Cell.is(Set.of(MeasureKind.ENTRY_RECORDS)),
                                "about",
                                Cell.texts("place-elsewhere"),
                                "from",
                                SPRING)),
                row("check", Map.of("at", SPRING, "about", Cell.texts("storage-new"))),
                row("instruction", Map.of("basis", Cell.is("C7"), "at", SPRING)),
                row("incident", Map.of("occurred", SPRING, "kinds", Cell.is(Set.of(IncidentKind.LOSS)))),
                row(
                        "discovery",
                        Map.of(
                                "about",
                                Cell.is("incident-0"),
                                "by",
                                Cell.is("worker-1"),
                                "at",
                                Cell.is(Moment.parse("2026-08-02")))),
                row("engagement", Map.of("person", Cell.is("worker-nobody"), "direct", Cell.is(true), "from", SPRING)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("日々の行は、わずかな主体だけを見直させる")
    void few_are_judged_again(Fact row) {
        long before = live.judgements();
        live.judge(live.accept(List.of(row)));
        assertThat(live.judgements() - before).isLessThanOrEqualTo(FEW);
        assertThat(live.snapshot()).isEqualTo(ENGINE.assess(live.dossier(), Samples.AUTUMN));
    }

    @Test
    @DisplayName("一つの行で決まったことは、その行が変わるまで見直さない")
    void settled_by_one_row() {
        Fact again = row("engagement", Map.of("person", Cell.is("worker-1"), "direct", Cell.is(true), "from", SPRING));
        long before = live.judgements();
        live.judge(live.accept(List.of(again)));
        assertThat(live.judgements() - before).isLessThan(ENTRIES);
        before = live.judgements();
        live.judge(live.accept(List.of(FactType.of(again).create(Row.of("w").correcting("engagement-1"), Map.of()))));
        assertThat(live.judgements() - before).isGreaterThanOrEqualTo(ENTRIES);
        assertThat(live.snapshot()).isEqualTo(ENGINE.assess(live.dossier(), Samples.AUTUMN));
    }

    @Test
    @DisplayName("何についてか分からない報告は、その内容を待つ主体を見直させる")
    void a_report_of_nobody_knows_what() {
        Fact report = row(
                "report",
                Map.of("at", Cell.is(Moment.parse("2026-08-02")), "contents", Cell.unknown(), "about", Cell.unknown()));
        long before = live.judgements();
        live.judge(live.accept(List.of(report)));
        assertThat(live.judgements() - before).isGreaterThan(FEW);
        assertThat(live.snapshot()).isEqualTo(ENGINE.assess(live.dossier(), Samples.AUTUMN));
    }

    @Test
    @DisplayName("記録にない研修の報告は、その研修が記録されるまで誰にでも関わりうる")
    void a_report_of_a_training_to_come() {
        Fact report = row(
                "report",
                Map.of(
                        "at",
                        Cell.is(Moment.parse("2026-03-20")),
                        "contents",
                        Cell.is(Set.of(ReportContent.TRAINING)),
                        "about",
                        Cell.texts("late-training")));
        live.judge(live.accept(List.of(report)));
        assertThat(live.snapshot()).isEqualTo(ENGINE.assess(live.dossier(), Samples.AUTUMN));
        Fact training = row(
                "training",
                "late-training",
                Map.of("at", Cell.is(Moment.parse("2026-03-10")), "persons", Cell.texts("worker-1")));
        live.judge(live.accept(List.of(training)));
        assertThat(live.snapshot()).isEqualTo(ENGINE.assess(live.dossier(), Samples.AUTUMN));
        live.judge(
                live.accept(List.of(FactType.of(training).create(Row.of("w").correcting("late-training"), Map.of()))));
        assertThat(live.snapshot()).isEqualTo(ENGINE.assess(live.dossier(), Samples.AUTUMN));
    }

    private static Fact row(String type, Map<String, Cell<?>> cells) {
        return row(type, type + "-new", cells);
    }

    private static Fact row(String type, String id, Map<String, Cell<?>> cells) {
        return FactType.named(type).orElseThrow().create(Row.of(id), cells);
    }
}
