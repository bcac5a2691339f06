package jp.confidentiality.io.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.rules.pack.Beginning;
import jp.confidentiality.rules.pack.Comparison;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.Within;

/** A new pack to begin with (ひな形): a table of two provisions, and cases that come out as they say. */
public final class PackTemplate {
    private static final String MARK = "\uFEFF";
    private static final String TABLE = "規定表";
    private static final String CASES = PackReading.CASES + "事例";
    private static final List<List<String>> CASE_ROWS = List.of(
            List.of("事例", "記録", "条番号", "対象", "判定", "原因"),
            List.of("承諾のない持出しは違反", "記録", "1", "removal-1", "違反", ""),
            List.of("書面の承諾があれば遵守", "記録", "1", "removal-2", "遵守", ""),
            List.of("媒体か分からなければ判定不能", "記録", "1", "removal-3", "判定不能", "証拠の不足"),
            List.of("媒体でなければ非該当", "記録", "1", "removal-4", "非該当", ""),
            List.of("24時間を過ぎた報告は違反", "記録", "2", "incident-1", "違反", ""));
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);

    private PackTemplate() {}

    /** Writes a new pack whose tables are CSV files; see {@link #write(Path, String, String, boolean)}. */
    public static void write(Path folder, String name, String author) throws IOException {
        write(folder, name, author, false);
    }

    /**
     * Writes the files of a new pack into {@code folder}, which is made where there is none; CSV files begin with a
     * byte order mark, by which spreadsheets recognise UTF-8.
     *
     * @param name the pack's name
     * @param author who writes it
     * @param workbooks whether the tables are workbooks whose cells offer their choices, and not CSV files
     * @throws FileAlreadyExistsException if one of the files is there already; nothing is written then
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, String name, String author, boolean workbooks) throws IOException {
        Map<String, byte[]> files = files(name, author);
        tables(files, workbooks);
        for (String file : files.keySet()) {
            if (Files.exists(folder.resolve(file))) {
                throw new FileAlreadyExistsException(file);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    private static void tables(Map<String, byte[]> files, boolean workbooks) throws IOException {
        if (workbooks) {
            files.put(TABLE + ".xlsx", PackWorkbook.provisions(provisions()));
            files.put(CASES + ".xlsx", PackWorkbook.cases(CASE_ROWS));
        } else {
            files.put(TABLE + ".csv", csv(provisions()));
            files.put(CASES + ".csv", csv(CASE_ROWS));
        }
    }

    private static byte[] csv(List<List<String>> rows) {
        return utf8(MARK + rows.stream().map(TableText::csv).collect(Collectors.joining()));
    }

    private static byte[] csv(String text) {
        return utf8(MARK + text.replace("\n", "\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files(String name, String author) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PackContent.DESCRIPTION, utf8("""
                name: %s                  # 英小文字・数字・-。規定のIDになります（%s.1 など）
                title: 新しい地域規定
                version: "1"
                from: %s                # 施行日：この日から使えます
                # expires: 2027-03-31           # 期限：この日まで使えます（なければ書かない）
                authors: [%s]
                """.formatted(name, name, FROM, author)));
        String cases = PackReading.CASES;
        files.put(cases + "記録/dossier.yaml", utf8("""
                contract:
                  id: K-1
                  orderer: city
                  contractor: contractor
                  instruments: [C]
                  from: 2026-04-01
                  until: 2027-03-31
                  work-start: 2026-04-01T09:00
                  purposes: [本業務]
                profile: example-2026
                as-of: 2026-09-30
                complete: [removals 2026-04-01..2026-09-30, consents 2026-04-01..2026-09-30, incidents 2026-04-01..2026-09-30, reports 2026-04-01..2026-09-30]
                """));
        files.put(cases + "記録/持出し.csv", csv("""
                番号,持出日時,持出者,外部記録媒体
                removal-1,2026-05-11 10:00,worker-1,はい
                removal-2,2026-05-12 10:00,worker-1,はい
                removal-3,2026-05-13 10:00,worker-1,不明
                removal-4,2026-05-14 10:00,worker-1,いいえ
                """));
        files.put(cases + "記録/承諾.csv", csv("""
                番号,行為,承諾者,権限,形式,承諾日時,限定：対象
                consent-1,持出し,city,有,書面,2026-05-08 15:00,removal-2
                """));
        files.put(cases + "記録/事故.csv", csv("""
                番号,発生日時,種類
                incident-1,2026-06-01 09:00,紛失
                """));
        files.put(cases + "記録/報告.csv", csv("""
                番号,提出日時,提出者,形式,内容,対象
                report-1,2026-06-03 09:00,contractor,書面,事故の発生,incident-1
                """));
        return files;
    }

    private static List<List<String>> provisions() {
        FactType removal = FactType.of(Removal.class);
        LocalNorm consent = new LocalNorm(
                "1",
                "外部記録媒体の持出し",
                NormKind.F,
                removal,
                List.of(new Condition(removal.column("externalMedium").orElseThrow(), Comparison.IS, List.of(true))),
                new LocalDuty.PriorConsent(ConsentAct.REMOVAL, true),
                FROM,
                "媒体の紛失を防ぐため");
        LocalNorm report = new LocalNorm(
                "2",
                "事故の速報",
                NormKind.O,
                FactType.of(Incident.class),
                List.of(),
                new LocalDuty.ReportedWithin(
                        List.of(ReportContent.ACCIDENT), false, Within.of(new Span(24, SpanUnit.HOURS)), Beginning.ACT),
                FROM,
                "翌日までに対処を決めるため");
        TableText text = new TableText(2);
        return List.of(text.headings(), text.row(consent), text.row(report));
    }
}
