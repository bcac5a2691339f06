package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.ConsentBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentBuilder;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.ItemBuilder;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.MeasureBuilder;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.RemovalBuilder;
import jp.confidentiality.model.fact.ReportBuilder;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.rules.pack.Beginning;
import jp.confidentiality.rules.pack.Comparison;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.LocalPack;
import jp.confidentiality.rules.pack.Within;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("地域規定：判定は付属の規定と同じ仕組みで行われる")
class LocalPackTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final FactType REMOVAL = FactType.of(Removal.class);
    private static final LocalNorm MEDIUM_CONSENT = new LocalNorm(
            "1",
            "外部記録媒体の持出し",
            NormKind.F,
            REMOVAL,
            List.of(
                    new Condition(column(REMOVAL, "externalMedium"), Comparison.IS, List.of(true)),
                    new Condition(column(REMOVAL, "keyBits"), Comparison.LESS_THAN, List.of(256))),
            new LocalDuty.PriorConsent(ConsentAct.REMOVAL, true),
            APRIL,
            "媒体の紛失が続いたため");
    private static final LocalNorm REPORT = new LocalNorm(
            "2",
            "事故の速報",
            NormKind.O,
            FactType.of(Incident.class),
            List.of(),
            new LocalDuty.ReportedWithin(
                    List.of(ReportContent.ACCIDENT), false, Within.of(new Span(24, SpanUnit.HOURS)), Beginning.ACT),
            APRIL,
            "翌日までに知る必要があるため");
    private static final LocalNorm PURPOSE = new LocalNorm(
            "3-2",
            "持出先の記載",
            NormKind.O,
            REMOVAL,
            List.of(),
            new LocalDuty.Recorded(List.of(column(REMOVAL, "destination"))),
            LocalDate.of(2026, 6, 1),
            "行先を確かめるため");
    private static final LocalNorm ENCRYPTED = new LocalNorm(
            "4",
            "資料等の暗号化",
            NormKind.O,
            FactType.of(Item.class),
            List.of(),
            new LocalDuty.MeasuredThroughout(MeasureKind.ENCRYPTION),
            APRIL,
            "紛失に備えるため");
    private static final LocalPack PACK =
            new LocalPack("kita-usb", "北市外部媒体規程", "1.0", List.of(MEDIUM_CONSENT, REPORT, PURPOSE, ENCRYPTED));
    private static final RuleBase RULES = RuleBase.standard().with(PACK);

    @Test
    @DisplayName("条件に当たり承諾がなければ違反、承諾があれば遵守、条件から外れれば非該当")
    void judges_consents() {
        Fact weak = removal("r-1", "2026-07-01T10:00", Cell.is(true), Cell.is(128));
        Fact strong = removal("r-2", "2026-07-01T10:00", Cell.is(true), Cell.is(256));
        Fact none = removal("r-3", "2026-07-01T10:00", Cell.is(false), Cell.blank());
        Fact allowed = removal("r-4", "2026-07-03T10:00", Cell.is(true), Cell.is(128));
        Assessment found = assess(weak, strong, none, allowed, consent("r-4", "2026-07-02T10:00"));
        assertThat(verdict(found, "kita-usb.1", "r-1")).isEqualTo(Verdict.VIOLATED);
        assertThat(found.result(NormId.of("kita-usb.1")).counts().of(Verdict.SATISFIED))
                .isEqualTo(1);
        assertThat(found.result(NormId.of("kita-usb.1")).counts().of(Verdict.NOT_APPLICABLE))
                .isEqualTo(2);
        Finding finding = found.finding(NormId.of("kita-usb.1"), "r-1").orElseThrow();
        assertThat(finding.reasons()).extracting("ja").contains("r-1 の「鍵長」欄は規定の条件に当たる。");
    }

    @Test
    @DisplayName("条件の欄が空欄なら判定不能となり、足りない台帳と欄を示す。残る結論も示す")
    void leaves_open_what_nobody_wrote_down() {
        Assessment found = assess(removal("r-1", "2026-07-01T10:00", Cell.is(true), Cell.blank()));
        Finding finding = found.finding(NormId.of("kita-usb.1"), "r-1").orElseThrow();
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.cause()).isEqualTo(Cause.MISSING);
        assertThat(finding.missing()).contains(Register.REMOVALS);
        assertThat(finding.possible()).containsExactlyInAnyOrder(Verdict.NOT_APPLICABLE, Verdict.VIOLATED);
        assertThat(finding.reasons()).extracting("ja").contains("r-1 の「鍵長」欄に記載がない。");
    }

    @Test
    @DisplayName("期間内の報告は、期限前・違反・遵守となり、期限を示す")
    void judges_own_spans() {
        Fact late = incident("i-1", "2026-09-28T10:00");
        Fact open = incident("i-2", "2026-09-30T10:00");
        Assessment found = assess(late, open);
        assertThat(verdict(found, "kita-usb.2", "i-1")).isEqualTo(Verdict.VIOLATED);
        Finding pending = found.finding(NormId.of("kita-usb.2"), "i-2").orElseThrow();
        assertThat(pending.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(pending.due()).isEqualTo("2026-10-01 10:00");
    }

    @Test
    @DisplayName("理由は規定表の期間を挙げる。許容幅がないので、分からないときもそうは言わない")
    void quotes_the_span_of_the_table() {
        Fact incident = incident("i-1", "2026-09-10T10:00");
        assertThat(reasons(incident, report(Cell.is(Moment.parse("2026-09-11T10:01")))))
                .contains("報告 rep-1（2026-09-11T10:01）は「事故の発生」を記載するが遅延している（規定表の期間＝24時間）。");
        assertThat(reasons(incident, report(Cell.is(Moment.parse("2026-09-11")))))
                .contains("報告 rep-1（2026-09-11）が期限内か記録の粗さのため分からない（規定表の期間＝24時間）。");
        assertThat(reasons(incident, report(Cell.blank())))
                .anyMatch(reason -> reason.contains("期限内か決められない（規定表の期間＝24時間）"))
                .noneMatch(reason -> reason.contains("許容幅"));
    }

    private static List<String> reasons(Fact... rows) {
        return assess(rows).finding(NormId.of("kita-usb.2"), "i-1").orElseThrow().reasons().stream()
                .map(text -> text.ja())
                .toList();
    }

    private static Fact report(Cell<Moment> at) {
        return ReportBuilder.builder()
                .row(Row.of("rep-1"))
                .at(at)
                .by(Cell.is("contractor"))
                .form(Cell.is(Form.ORAL))
                .contents(Cell.is(Set.of(ReportContent.ACCIDENT)))
                .about(Cell.is(Set.of("i-1")))
                .build();
    }

    @Test
    @DisplayName("施行日より前の記録は判定しない。日付の分からない記録は判定不能")
    void judges_nothing_before_the_first_day() {
        Assessment found = assess(
                removal("r-1", "2026-05-31T23:59", Cell.is(false), Cell.blank()),
                removal("r-2", "2026-06-01T00:00", Cell.is(false), Cell.blank()),
                RemovalBuilder.builder().row(Row.of("r-3")).build());
        NormId norm = NormId.of("kita-usb.3-2");
        assertThat(found.result(norm).counts().of(Verdict.NOT_APPLICABLE)).isEqualTo(1);
        assertThat(verdict(found, norm.value(), "r-2")).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(found, norm.value(), "r-3")).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    @DisplayName("終始の措置は、保有の間ずっと続いていなければならない")
    void judges_measures_throughout() {
        Fact item = item("item-1");
        assertThat(verdict(assess(item), "kita-usb.4", "item-1")).isEqualTo(Verdict.VIOLATED);
        Fact measure = MeasureBuilder.builder()
                .row(Row.of("m-1"))
                .kinds(Cell.choices(MeasureKind.ENCRYPTION))
                .about(Cell.texts("item-1"))
                .from(Cell.is(Moment.parse("2026-05-01")))
                .build();
        assertThat(assess(item, measure)
                        .result(NormId.of("kita-usb.4"))
                        .counts()
                        .of(Verdict.SATISFIED))
                .isEqualTo(1);
        Fact later = MeasureBuilder.builder((Measure) measure)
                .from(Cell.is(Moment.parse("2026-05-02")))
                .build();
        assertThat(verdict(assess(item, later), "kita-usb.4", "item-1")).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    @DisplayName("対象の台帳が完備でなければ、記録されていないものがあり得ることを示す")
    void has_a_subject_for_what_is_not_recorded() {
        Dossier bare = Dossier.of(Samples.contract()).build();
        Assessment found = engine(RULES).assess(bare, Samples.AUTUMN);
        assertThat(verdict(found, "kita-usb.1", Finding.UNRECORDED)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    @DisplayName("付属の規定の判定・所見・効果は、パックがあっても一字も変わらない")
    void changes_nothing_about_shipped_norms() {
        Dossier dossier = Samples.dossier(Samples.facts(300, 7));
        Assessment without = engine(RuleBase.standard()).assess(dossier, Samples.AUTUMN);
        Assessment with = engine(RULES).assess(dossier, Samples.AUTUMN);
        assertThat(with.findings().stream().filter(f -> !f.norm().isLocal()).toList())
                .isEqualTo(without.findings());
        assertThat(with.effects()).isEqualTo(without.effects());
        assertThat(with.results().subList(0, without.results().size())).isEqualTo(without.results());
        assertThat(with.counts(Instrument.L).of(Verdict.VIOLATED)).isPositive();
        assertThat(with.replay().rulesHash()).isNotEqualTo(without.replay().rulesHash());
    }

    @Test
    @DisplayName("文書が一つだけの契約にも、地域規定は及ぶ")
    void applies_to_every_contract() {
        assertThat(assess(item("item-1")).result(NormId.of("kita-usb.4")).status())
                .isEqualTo(NormResult.Status.JUDGED);
    }

    @Test
    @DisplayName("規則の土台は変わらず、新しいものが返る。同じ名のパックは断り、前のものは使い続けられる")
    void leaves_the_old_rules_in_service() {
        assertThat(RuleBase.standard().catalogue().norms()).hasSize(89);
        assertThat(RULES.catalogue().norms()).hasSize(93);
        assertThat(RULES.packs()).containsExactly(PACK);
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.with(PACK)).withMessageContaining("Maybe");
        assertThat(verdict(assess(item("item-1")), "kita-usb.4", "item-1")).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    @DisplayName("表の一字が変われば、規則のハッシュも変わる")
    void hashes_what_the_pack_says() {
        LocalNorm other = new LocalNorm(
                "4",
                ENCRYPTED.title(),
                ENCRYPTED.kind(),
                ENCRYPTED.subject(),
                List.of(),
                ENCRYPTED.duty(),
                APRIL,
                "別の理由のため");
        LocalPack changed =
                new LocalPack("kita-usb", PACK.title(), "1.0", List.of(MEDIUM_CONSENT, REPORT, PURPOSE, other));
        assertThat(changed.hash()).isNotEqualTo(PACK.hash());
        assertThat(changed.ruleText()).isEqualTo(PACK.ruleText());
        assertThat(RuleBase.standard().with(changed).hash()).isNotEqualTo(RULES.hash());
    }

    @Test
    @DisplayName("生成される規則には、書いた人の文字が一つも入らない")
    void keeps_texts_out_of_the_rules() {
        assertThat(PACK.ruleText())
                .contains(
                        "require.of( \"kita-usb.1\", $subject ).priorConsent( ConsentAct.REMOVAL, Writing.IN_WRITING ).judge();")
                .matches("[\\x20-\\x7e\\n]*");
    }

    @Test
    @DisplayName("判断記録は、地域規定のIDも指せる")
    void takes_determinations_about_local_norms() {
        Dossier dossier = Samples.dossier(List.of(jp.confidentiality.model.fact.DeterminationBuilder.builder()
                .row(Row.of("d-1"))
                .norm(Cell.is("kita-usb.2"))
                .question(Cell.is(jp.confidentiality.model.fact.Question.IN_TIME))
                .build()));
        assertThat(dossier.standing()).hasSize(1);
    }

    private static Assessment assess(Fact... rows) {
        return engine(RULES).assess(Samples.dossier(new ArrayList<>(List.of(rows))), Samples.AUTUMN);
    }

    private static ComplianceEngine engine(RuleBase rules) {
        return ComplianceEngine.of(rules, Samples.profile());
    }

    private static Verdict verdict(Assessment assessment, String norm, String subject) {
        return assessment.finding(NormId.of(norm), subject).orElseThrow().verdict();
    }

    private static FactColumn column(FactType type, String name) {
        return type.column(name).orElseThrow();
    }

    private static Removal removal(String id, String at, Cell<Boolean> medium, Cell<Integer> bits) {
        return RemovalBuilder.builder()
                .row(Row.of(id))
                .at(Cell.is(Moment.parse(at)))
                .actor(Cell.is("worker-1"))
                .externalMedium(medium)
                .keyBits(bits)
                .build();
    }

    private static Consent consent(String removal, String given) {
        return ConsentBuilder.builder()
                .row(Row.of("consent-1"))
                .act(Cell.is(ConsentAct.REMOVAL))
                .by(Cell.is("orderer"))
                .authority(Cell.is(true))
                .form(Cell.is(Form.WRITTEN))
                .given(Cell.is(Moment.parse(given)))
                .acts(Cell.is(Set.of(removal)))
                .build();
    }

    private static Incident incident(String id, String occurred) {
        return IncidentBuilder.builder()
                .row(Row.of(id))
                .occurred(Cell.is(Moment.parse(occurred)))
                .build();
    }

    private static Item item(String id) {
        return ItemBuilder.builder()
                .row(Row.of(id))
                .heldFrom(Cell.is(Moment.parse("2026-05-01")))
                .build();
    }
}
