package jp.confidentiality.io.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.confidentiality.io.examples.Look.Dates;
import jp.confidentiality.io.examples.Look.Format;
import jp.confidentiality.io.examples.Look.Words;
import jp.confidentiality.model.fact.FactType;

/** A contract in which everything is in order, in uniform files. */
final class CleanExample {
    private static final String DOSSIER = """
            # 架空の契約です。すべてのデータは例として作りました。
            # An invented contract; all data was made up as an example.
            contract:
              id: K-2026-013
              orderer: orderer-1
              contractor: contractor-1
              instruments: [C, R]
              from: 2026-04-01
              until: 2027-03-31
              work-start: 2026-04-01T09:00
              purposes: [住民記録システム保守]
            profile: example-2026
            as-of: 2026-09-30T18:00
            complete:
              - all 2026-04-01..2026-09-30
            """;

    private CleanExample() {}

    static void write(Path folder) throws IOException {
        BaseContract contract = BaseContract.standing();
        BaseLog log = new BaseLog(contract, LocalDate.of(2026, 9, 30));
        log.acquisitionsAndErasures();
        log.remoteAccesses();
        log.each("access", 1);
        log.each("use", 0.25);
        log.each("copy", 0.2);
        log.each("removal", 0.08);
        log.permitRemovals();
        log.each("transfer", 0.04);
        log.each("provision", 0.05);
        log.each("entry", 0.4);
        log.each("stint", 0.4);
        log.each("deviceUse", 0.15);
        log.each("dutyCheck", 0.15);
        log.workItems();
        FolderWriter writer = new FolderWriter(folder);
        writer.dossier(DOSSIER);
        for (FactType type : FactType.all()) {
            String file = type.name().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT) + ".csv";
            writer.register(
                    contract.rows, type.name(), new Look(file, Format.UTF_8, Words.JAPANESE, Dates.ISO, false), true);
        }
    }
}
