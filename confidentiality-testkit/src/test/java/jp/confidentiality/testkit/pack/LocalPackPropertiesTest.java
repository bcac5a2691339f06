package jp.confidentiality.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.pack.ProvisionTable;
import jp.confidentiality.io.pack.SentenceReading;
import jp.confidentiality.io.pack.TableText;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.Transfer;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.LocalPack;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

@Label("規定表：書いてあることが、そのまま判定される")
class LocalPackPropertiesTest {
    private static final List<FactType> JUDGED = List.of(
            FactType.of(Removal.class),
            FactType.of(Copy.class),
            FactType.of(Access.class),
            FactType.of(Transfer.class),
            FactType.of(Entry.class),
            FactType.of(Incident.class),
            FactType.of(Item.class),
            FactType.of(Storage.class));
    private static final Set<Class<? extends LocalDuty>> PLAIN =
            Set.of(LocalDuty.Forbidden.class, LocalDuty.Recorded.class);

    private static final Set<Verdict> SEEN = EnumSet.noneOf(Verdict.class);

    @AfterContainer
    static void every_verdict_is_seen() {
        assertThat(SEEN).contains(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
    }

    @Property(tries = 4000, shrinking = ShrinkingMode.OFF)
    @Label("表の行 → 文 → 表の行 は、もとに戻る")
    void sentences_say_everything(@ForAll("norms") LocalNorm norm) {
        assertThat(SentenceReading.read(norm.sentence())).isEqualTo(norm);
        assertThat(SentenceReading.read(norm.sentence()).sentence()).isEqualTo(norm.sentence());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    @Label("表に書き、UTF-8 でも CP932 でも読めば、もとに戻る")
    void tables_say_everything(@ForAll("norms") LocalNorm norm) throws IOException {
        TableText text = new TableText(3);
        String csv = TableText.csv(text.headings()) + TableText.csv(text.row(norm));
        Path file = Files.createTempFile("table", ".csv");
        try {
            for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"))) {
                Files.write(file, csv.getBytes(charset));
                assertThat(ProvisionTable.read("table.csv", file)).containsExactly(norm);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    @Label("規則による判定は、表の木を別に評価したものと一致する")
    void rules_agree_with_the_tree(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        LocalPack pack = pack(new RandomNorms(random, JUDGED));
        Dossier dossier = dossier(new RandomRows(random, JUDGED));
        Assessment assessment = ComplianceEngine.of(
                        RuleBase.standard().with(pack), ProfileFile.resolve("example-2026", Path.of("")))
                .assess(dossier, Viewpoint.asOf(LocalDateTime.of(2026, 12, 31, 12, 0)));
        List<Fact> rows = new ArrayList<>(dossier.standing());
        rows.addAll(dossier.activities());
        for (LocalNorm norm : pack.norms()) {
            compare(assessment, pack.id(norm), norm, rows);
        }
    }

    private static void compare(Assessment assessment, NormId id, LocalNorm norm, List<Fact> rows) {
        Map<Verdict, Long> expected = new EnumMap<>(Verdict.class);
        for (Fact row : rows) {
            if (norm.subject() != null && row.getClass() == norm.subject().type()) {
                Verdict verdict = TreeEvaluator.verdict(norm, row);
                SEEN.add(verdict);
                expected.merge(verdict, 1L, Long::sum);
                Verdict found =
                        assessment.finding(id, row.id()).map(Finding::verdict).orElse(null);
                boolean open = verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED;
                assertThat(found).as(norm.sentence() + " " + row).isEqualTo(open ? verdict : null);
            }
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(assessment.result(id).counts().of(verdict))
                    .as(verdict + " of " + norm.sentence())
                    .isEqualTo(expected.getOrDefault(verdict, 0L));
        }
    }

    private static LocalPack pack(RandomNorms random) {
        List<LocalNorm> norms = new ArrayList<>();
        for (int i = 1; norms.size() < 50; i++) {
            LocalNorm norm = random.norm(String.valueOf(i));
            if (PLAIN.contains(norm.duty().getClass())) {
                norms.add(norm);
            }
        }
        return new LocalPack("random", "乱数の規程", "1", norms);
    }

    private static Dossier dossier(RandomRows random) {
        List<Fact> rows = new ArrayList<>(random.registered());
        for (FactType type : JUDGED) {
            for (int i = 0; i < 12; i++) {
                rows.add(random.row(type, type.name() + "-" + i));
            }
        }
        Contract contract = new Contract(
                "k-1",
                "orderer",
                "contractor",
                Set.of(Instrument.C),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                Cell.is(Moment.day(LocalDate.of(2026, 4, 1))),
                Cell.blank(),
                Set.of("本業務"));
        return Dossier.of(contract)
                .addAll(rows)
                .complete("all 2026-04-01..2026-12-31")
                .build();
    }

    @Provide
    Arbitrary<LocalNorm> norms() {
        return Arbitraries.randomValue(random ->
                new RandomNorms(random, FactType.all()).norm(1 + random.nextInt(99) + "-" + (1 + random.nextInt(9))));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
