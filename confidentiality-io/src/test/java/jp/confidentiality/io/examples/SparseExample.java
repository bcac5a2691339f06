package jp.confidentiality.io.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.confidentiality.io.examples.Look.Dates;
import jp.confidentiality.io.examples.Look.Format;
import jp.confidentiality.io.examples.Look.Words;

/** The same contract where hardly a register was handed over, and few are declared complete. */
final class SparseExample {
    private static final String DOSSIER = """
            # 架空の契約です。すべてのデータは例として作りました。
            # An invented contract; all data was made up as an example.
            contract:
              id: K-2026-015
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
              - 従事者台帳、複製履歴 2026-04-01..2026-09-30
            """;

    private SparseExample() {}

    static void write(Path folder) throws IOException {
        BaseContract contract = BaseContract.standing();
        Registers rows = contract.rows;
        BaseLog log = new BaseLog(contract, LocalDate.of(2026, 9, 30));
        log.each("access", 0.5);
        log.each("copy", 0.2);
        log.each("removal", 0.08);
        log.permitRemovals();
        rows.ids("access").forEach(access -> rows.set(access, "account", ""));
        rows.set("copy-0006", "storageMethod", "");
        rows.set("copy-0011", "information", "info-mynumber");
        FolderWriter writer = new FolderWriter(folder);
        writer.dossier(DOSSIER);
        Look book = new Look("engagement.xlsx", Format.XLSX, Words.JAPANESE, Dates.CELLS, false);
        writer.register(rows, "engagement", book, false);
        for (String type : new String[] {"information", "place", "access", "copy", "removal", "consent"}) {
            Look sheet = new Look(type + ".csv", Format.CP932, Words.JAPANESE, Dates.SLASHES, false);
            writer.register(rows, type, sheet, false);
        }
    }
}
