package jp.confidentiality.io.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import jp.confidentiality.io.examples.Look.Dates;
import jp.confidentiality.io.examples.Look.Format;
import jp.confidentiality.io.examples.Look.Words;
import jp.confidentiality.model.fact.FactType;

/**
 * The same contract with problems of every kind hidden in some thousand rows, in the mixture of files that real
 * registers are.
 */
final class TroubledExample {
    private static final String DOSSIER = """
            # 架空の契約です。すべてのデータは例として作りました。
            # An invented contract; all data was made up as an example.
            contract:
              id: K-2026-014
              orderer: orderer-1
              contractor: contractor-1
              instruments: [C, R]
              from: 令和8年4月1日
              until: 令和9年3月31日
              work-start: 2026-04-01T09:00
              work-end: 2026-09-11T17:00        # 保守の業務は終了。残る契約期間は返還と引継ぎ
              purposes: [住民記録システム保守]
            profile: example-2026
            as-of: 2026-09-30T18:00
            complete:
              - all 2026-04-01..2026-09-30 except 承諾簿, 遵守確認書綴, 持出履歴
              - 承諾簿 2026-04-01..2026-08-31
              - 遵守確認書綴 2026-05-01..2026-09-30
              - 持出履歴 2026-04-01..2026-06-30
              - 持出履歴 2026-08-01..2026-09-30
            """;

    private static final Look PLAIN = new Look("", Format.UTF_8, Words.ENGLISH, Dates.ISO, false);
    private static final Look OFFICE = new Look("", Format.UTF_8_BOM, Words.JAPANESE, Dates.SLASHES, false);
    private static final Look OLD = new Look("", Format.CP932, Words.JAPANESE, Dates.ERA, false);
    private static final Look MARKED = new Look("", Format.CP932, Words.MARKS, Dates.SHORT_ERA, true);
    private static final Look BOOK = new Look("", Format.XLSX, Words.JAPANESE, Dates.CELLS, false);

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("information", PLAIN),
            Map.entry("access", PLAIN),
            Map.entry("accessRight", PLAIN),
            Map.entry("account", PLAIN),
            Map.entry("informationSystem", PLAIN),
            Map.entry("logKeeping", PLAIN),
            Map.entry("copy", new Look("複製履歴.csv", Format.CP932, Words.JAPANESE, Dates.ERA, true)),
            Map.entry("removal", new Look("持出し.csv", Format.CP932, Words.MARKS, Dates.WIDE_ERA, false)),
            Map.entry("entry", new Look("入退室記録.csv", Format.UTF_8_BOM, Words.JAPANESE, Dates.SLASHES, false)),
            Map.entry("consent", new Look("承諾簿.xlsx", Format.XLSX, Words.JAPANESE, Dates.CELLS, false)),
            Map.entry("engagement", BOOK),
            Map.entry("item", BOOK),
            Map.entry("incident", new Look("", Format.XLSX, Words.JAPANESE, Dates.ERA, false)),
            Map.entry("stint", OLD),
            Map.entry("training", MARKED),
            Map.entry("dutyCheck", MARKED),
            Map.entry("transfer", OLD),
            Map.entry("pledge", OLD),
            Map.entry("report", new Look("", Format.UTF_8_BOM, Words.JAPANESE, Dates.SHORT_ERA, false)));

    private TroubledExample() {}

    static void write(Path folder) throws IOException {
        BaseContract contract = BaseContract.standing();
        everydayLog(contract);
        new TroubledPeople(contract).fill();
        new TroubledLog(contract).fill();
        FolderWriter writer = new FolderWriter(folder);
        writer.dossier(DOSSIER);
        for (FactType type : FactType.all()) {
            writer.register(contract.rows, type.name(), look(type), false);
        }
    }

    private static Look look(FactType type) {
        Look look = LOOKS.getOrDefault(type.name(), OFFICE);
        if (!look.file().isEmpty()) {
            return look;
        }
        String name = type.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String file = name + (look.format() == Format.XLSX ? ".xlsx" : ".csv");
        return new Look(file, look.format(), look.words(), look.dates(), look.reversed());
    }

    private static void everydayLog(BaseContract contract) {
        BaseLog log = new BaseLog(contract, LocalDate.of(2026, 9, 10));
        log.acquisitionsAndErasures();
        log.remoteAccesses();
        log.each("access", 14);
        log.each("use", 2);
        log.each("copy", 0.6);
        log.each("removal", 0.35);
        log.permitRemovals();
        log.each("transfer", 0.1);
        log.each("provision", 0.12);
        log.each("entry", 4);
        log.each("stint", 5);
        log.each("deviceUse", 1);
        log.each("dutyCheck", 1);
        log.workItems();
    }
}
