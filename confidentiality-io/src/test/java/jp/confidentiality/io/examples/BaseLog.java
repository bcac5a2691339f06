package jp.confidentiality.io.examples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.confidentiality.io.examples.BaseContract.Worker;

/** The log of the base contract, in order in every respect: what its workers did from day to day. */
final class BaseLog {
    static final String PURPOSE = "住民記録システム保守";

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<String> COPIED =
            List.of("info-juki", "info-juki-idou", "info-juki-seitai", "info-hasso", "info-tejun", "info-log");

    private final BaseContract contract;
    private final Registers rows;
    private final List<LocalDate> days;
    private final Random random = new Random(20260401);
    private final Map<YearMonth, StringBuilder> removals = new TreeMap<>();
    private double shareOfDay;

    /** Begins the log of {@code contract}, from the second day of the work to {@code lastDay}. */
    BaseLog(BaseContract contract, LocalDate lastDay) {
        this.contract = contract;
        this.rows = contract.rows;
        this.days = WorkingDays.between(BaseContract.FIRST.plusDays(1), lastDay);
    }

    /** Writes one kind of row: {@code perDay} of them on average. */
    void each(String kind, double perDay) {
        int number = 0;
        for (int day = 0; day < days.size(); day++) {
            long today = (long) ((day + 1) * perDay) - (long) (day * perDay);
            for (double hour : random.doubles(today).sorted().toArray()) {
                shareOfDay = hour;
                row(kind, ++number, days.get(day));
            }
        }
    }

    private void row(String kind, int number, LocalDate day) {
        switch (kind) {
            case "access" -> access(BaseContract.id(kind, number, 4), day);
            case "use" -> use(BaseContract.id(kind, number, 4), day);
            case "copy" -> copy(BaseContract.id(kind, number, 4), day);
            case "removal" -> removal(BaseContract.id(kind, number, 4), day);
            case "transfer" -> transfer(BaseContract.id(kind, number, 4), day);
            case "provision" -> provision(BaseContract.id(kind, number, 4), day);
            case "entry" -> entry(BaseContract.id(kind, number, 4), day);
            case "stint" -> stint(BaseContract.id(kind, number, 4), day);
            case "deviceUse" -> deviceUse(BaseContract.id("device-use", number, 4), day);
            case "dutyCheck" -> dutyCheck(BaseContract.id("duty-check", number, 4), day);
            default -> throw new IllegalArgumentException("No log of '" + kind + "'");
        }
    }

    private void access(String id, LocalDate day) {
        Worker worker = worker(day, w -> true);
        rows.add("access", id, "at", at(day, 9, 18, SECONDS), "actor", worker.id());
        rows.set(id, "account", BaseContract.id("account", worker.number(), 3), "information", anyOf(worker));
        rows.set(id, "place", workplace(worker), "network", "yes");
    }

    /** Adds a few accesses over a network from outside the workplaces, with the orderer's written consent. */
    void remoteAccesses() {
        contract.consents("""
                consent      | act     | given      | until      | information | persons    | places
                consent-0026 | REMOVAL | 2026-05-07 | 2026-12-31 | info-juki   | worker-004 | place-07
                """);
        rows.table("""
                access      | at                  | actor      | account     | information    | place    | network
                access-9001 | 2026-05-16T22:41:09 | worker-004 | account-004 | info-juki-idou | place-07 | yes
                access-9002 | 2026-08-24T08:47:30 | worker-004 | account-004 | info-juki      | place-07 | yes
                """);
        for (String id : List.of("access-9001", "access-9002")) {
            rows.set(id, "permitted", "yes", "permittedBy", "official-03", "purpose", "夜間の障害対応");
            rows.set(id, "storagePlace", "保存なし", "storageMethod", "画面での閲覧のみ");
        }
    }

    private void use(String id, LocalDate day) {
        Worker worker = worker(day, w -> true);
        rows.add("use", id, "at", at(day, 9, 18, MINUTES), "actor", worker.id());
        rows.set(id, "information", anyOf(worker), "purpose", PURPOSE);
    }

    private void copy(String id, LocalDate day) {
        Worker worker = worker(day, w -> w.information().stream().anyMatch(COPIED::contains));
        List<String> information = COPIED.stream()
                .filter(one -> worker.information().contains(one))
                .toList();
        String place = workplace(worker);
        rows.add("copy", id, "at", at(day, 9, 17, MINUTES), "actor", worker.id());
        rows.set(id, "information", information.get(random.nextInt(information.size())));
        rows.set(
                id,
                "kind",
                List.of("PRINT", "ELECTRONIC", "SCREENSHOT", "BACKUP").get(random.nextInt(4)));
        rows.set(id, "place", place, "method", "業務端末", "purpose", "障害調査");
        rows.set(id, "permitted", "yes", "permittedBy", "official-03");
        rows.set(id, "storagePlace", place, "storageMethod", "施錠書庫");
        if (random.nextInt(3) > 0) {
            rows.set(
                    id,
                    "destroyed",
                    WorkingDays.after(day, 3 + random.nextInt(5)).toString());
            rows.set(id, "destructionMethod", "裁断又は完全消去", "destructionProof", id.replace("copy", "proof"));
        }
    }

    private void removal(String id, LocalDate planned) {
        // The consent is given in the course of a month's first working day.
        boolean first =
                WorkingDays.after(planned.withDayOfMonth(1).minusDays(1), 1).equals(planned);
        LocalDate day = first ? WorkingDays.after(planned, 1) : planned;
        Worker worker = worker(day, Worker::onSite);
        boolean medium = random.nextInt(3) > 0;
        rows.add("removal", id, "at", at(day, 9, 16, MINUTES), "actor", worker.id());
        rows.set(id, "information", random.nextBoolean() ? "info-juki" : "info-tejun");
        rows.set(id, "origin", "place-03", "destination", random.nextInt(4) > 0 ? "place-01" : "place-08");
        rows.set(id, "method", "施錠ケースで携行", "physical", "yes", "externalMedium", medium ? "yes" : "no");
        if (medium) {
            rows.set(id, "cipher", "AES", "cipherMode", "XTS", "keyBits", "256");
        }
        rows.set(id, "underControl", "yes", "permitted", "yes", "permittedBy", "official-03", "purpose", "現地保守");
        rows.set(id, "storagePlace", rows.get(id, "destination"), "storageMethod", "施錠書庫");
        rows.set(id, "returned", WorkingDays.after(day, 1).toString());
        rows.set(id, "returnMethod", "持ち帰り、台帳で確認", "returnProof", id.replace("removal", "receipt"));
        StringBuilder month = removals.computeIfAbsent(YearMonth.from(day), m -> new StringBuilder());
        month.append(month.length() == 0 ? "" : ", ").append(id);
    }

    /** Adds, for each month, the report of how things are taken out and the orderer's consents to it. */
    void permitRemovals() {
        removals.forEach((month, ids) -> {
            LocalDate first =
                    WorkingDays.between(month.atDay(1), month.atEndOfMonth()).get(0);
            String number = String.format("%02d", month.getMonthValue());
            contract.reports("""
                    report       | at               | form    | contents
                    report-01%s  | %sT10:00         | WRITTEN | REMOVAL_METHOD
                    """.formatted(number, first));
            rows.set("report-01" + number, "about", ids.toString());
            contract.consents("""
                    consent      | act            | given    | until | places             | methods
                    consent-02%s | REMOVAL_METHOD | %sT15:00 | %s    | place-01, place-08 | 施錠ケースで携行
                    consent-03%s | REMOVAL        | %sT15:00 | %s    | place-01, place-08 |
                    """.formatted(number, first, month.atEndOfMonth(), number, first, month.atEndOfMonth()));
        });
    }

    private void transfer(String id, LocalDate day) {
        boolean secret = random.nextInt(3) > 0;
        Worker worker = worker(day, w -> w.number() <= 2);
        rows.add("transfer", id, "at", at(day, 10, 16, MINUTES), "actor", worker.id(), "recipient", "official-05");
        rows.set(id, "information", secret ? "info-gokuhi" : "info-tejun");
        rows.set(id, "method", secret ? "対面で手渡し" : "書留郵便", "byHand", secret ? "yes" : "no");
        rows.set(id, "permitted", "yes", "permittedBy", "official-03", "purpose", "設定情報の確認");
        rows.set(id, "storagePlace", "place-01", "storageMethod", "金庫");
    }

    private void provision(String id, LocalDate day) {
        Worker worker = worker(day, w -> w.number() <= 5);
        boolean printed = !day.isBefore(LocalDate.of(2026, 6, 2));
        rows.add("provision", id, "at", at(day, 10, 16, MINUTES), "actor", worker.id());
        rows.set(id, "recipient", printed ? "subcontractor-1" : "orderer-1");
        rows.set(id, "information", printed ? "info-hasso" : "info-log");
        rows.set(id, "place", printed ? "place-04" : "place-01", "purpose", printed ? "帳票の印字・封入" : "障害報告");
    }

    private void entry(String id, LocalDate day) {
        boolean serverRoom = random.nextInt(8) == 0 && day.getMonthValue() > 4;
        Worker worker = worker(day, w -> serverRoom ? w.number() >= 3 && w.number() <= 5 : w.onSite());
        rows.add("entry", id, "at", at(day, 9, 17, SECONDS), "actor", worker.id());
        rows.set(id, "place", serverRoom ? "place-02" : random.nextInt(5) > 0 ? "place-01" : "place-08");
        rows.set(id, "carried", serverRoom ? "交換部品, 工具" : "");
    }

    private void stint(String id, LocalDate day) {
        Worker worker = worker(day, w -> true);
        rows.add("stint", id, "at", at(day, 9, 12, MINUTES), "actor", worker.id(), "place", workplace(worker));
        rows.set(id, "information", anyOf(worker), "until", at(day, 13, 18, MINUTES));
    }

    private void deviceUse(String id, LocalDate day) {
        Worker worker = worker(day, w -> true);
        rows.add("deviceUse", id, "at", at(day, 9, 18, MINUTES), "actor", worker.id());
        rows.set(id, "place", workplace(worker), "ownership", "COMPANY");
    }

    private void dutyCheck(String id, LocalDate day) {
        Worker worker = worker(day, Worker::onSite);
        rows.add("dutyCheck", id, "at", at(day, 9, 10, MINUTES), "actor", worker.id());
        rows.set(id, "cardCarried", "yes", "cardIssuer", "contractor-1", "badge", "yes");
    }

    /** Adds a piece of completed work every second Friday or so, each with its own report on the next working day. */
    void workItems() {
        for (int number = 1; number * 8 <= days.size(); number++) {
            LocalDate day = days.get(number * 8 - 1);
            String item = BaseContract.id("work", number, 3);
            rows.add("workItem", item, "completed", day + "T17:30");
            contract.reports("""
                    report      | at       | form    | contents  | about
                    report-03%02d | %sT16:00 | WRITTEN | WORK_DONE | %s
                    """.formatted(number, WorkingDays.after(day, 1), item));
        }
    }

    /** Adds what is obtained and erased in the course of the work. */
    void acquisitionsAndErasures() {
        rows.table("""
                acquisition      | at               | actor      | information  | purpose            | lawful
                acquisition-0001 | 2026-04-14T14:20 | worker-001 | info-renraku | 障害時の連絡先確認 | yes
                acquisition-0002 | 2026-07-08T11:05 | worker-003 | info-log     | 障害調査           | yes
                acquisition-0003 | 2026-08-24T10:30 | worker-003 | info-log     | 障害調査           | yes
                """);
        rows.table("""
                item     | kind            | information    | provided | custodian  | place    | heldFrom   | erased
                item-015 | EXTERNAL_MEDIUM | info-juki-idou | yes      | worker-001 | place-03 | 2026-04-20 | 2026-06-22T14:00
                """);
        rows.set("item-015", "heldUntil", "2026-06-22");
        rows.table("""
                storage     | item     | information    | place    | electronic | online | facility         | from
                storage-015 | item-015 | info-juki-idou | place-03 | no         | no     | LOCKABLE_CABINET | 2026-04-20
                """);
        rows.set("storage-015", "lockable", "yes", "locked", "yes", "closedOff", "yes", "until", "2026-06-22");
        rows.table("""
                measure     | kinds                | about    | from
                measure-015 | ENCRYPTION, PASSWORD | item-015 | 2026-04-01
                """);
        rows.table("""
                erasure     | of       | original | information    | at               | unreadable
                erasure-001 | item-015 | yes      | info-juki-idou | 2026-06-22T14:00 | yes
                """);
        contract.reports("""
                report      | at         | form    | contents       | about
                report-0081 | 2026-06-24 | WRITTEN | ERASURE_RESULT | erasure-001
                """);
        contract.consents("""
                consent      | act     | given      | acts
                consent-0025 | ERASURE | 2026-06-18 | item-015, erasure-001
                """);
    }

    private Worker worker(LocalDate day, Predicate<Worker> suitable) {
        // Whoever joins may enter the orderer's premises from the second day on, so nobody begins the log on the first.
        List<Worker> found = contract.workers.stream()
                .filter(worker -> worker.isEngagedOn(day) && worker.isEngagedOn(day.minusDays(1)))
                .filter(suitable)
                .toList();
        return found.get(random.nextInt(found.size()));
    }

    private String anyOf(Worker worker) {
        List<String> known = worker.information().stream()
                .filter(one -> !one.equals("info-gokuhi"))
                .toList();
        return known.get(random.nextInt(known.size()));
    }

    private String workplace(Worker worker) {
        if (worker.employer().equals("contractor-1")) {
            return worker.onSite() && random.nextInt(3) == 0 ? "place-01" : "place-03";
        }
        return "place-04";
    }

    private String at(LocalDate day, int fromHour, int untilHour, DateTimeFormatter form) {
        int second = (int) (shareOfDay * (untilHour - fromHour) * 3600);
        return day + "T" + LocalTime.of(fromHour, 0).plusSeconds(second).format(form);
    }
}
