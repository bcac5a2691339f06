package jp.confidentiality.io.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The contract that the examples are about, in order in every respect: the maintenance of a residents' register system.
 * Here are the people and places; {@link BaseRegisters} holds the other standing rows, {@link BaseLog} the log.
 */
final class BaseContract {
    static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private static final LocalDate OPEN = LocalDate.MAX;
    private static final String EVERYTHING =
            "info-juki, info-inkan, info-mynumber, info-hasso, info-sekkei, info-tejun, info-gokuhi, info-test, info-log";

    final Registers rows = new Registers();
    final List<Worker> workers = new ArrayList<>();

    /**
     * A worker.
     *
     * @param number the number in the IDs
     * @param employer who employs the worker
     * @param information what the work needs
     * @param from the first day of the engagement
     * @param until its last day
     * @param onSite whether permitted to enter the orderer's premises
     */
    record Worker(
            int number, String employer, List<String> information, LocalDate from, LocalDate until, boolean onSite) {
        String id() {
            return BaseContract.id("worker", number, 3);
        }

        boolean isEngagedOn(LocalDate day) {
            return !from.isAfter(day) && !until.isBefore(day);
        }

        String lastDay() {
            return until.equals(OPEN) ? "" : until.toString();
        }
    }

    /** Returns an ID such as {@code worker-007}. */
    static String id(String kind, int number, int digits) {
        return String.format(Locale.ROOT, "%s-%0" + digits + "d", kind, number);
    }

    /** Returns the contract with all its standing rows. */
    static BaseContract standing() {
        BaseContract contract = new BaseContract();
        contract.information();
        contract.places();
        contract.engagements();
        contract.papers();
        contract.systems();
        new BaseRegisters(contract).fill();
        return contract;
    }

    private void information() {
        rows.table("""
                information      | provided | personal | specificPersonal | secret | important | partOf
                info-juki        | yes      | yes      | no               | no     | yes       |
                info-juki-idou   | yes      | yes      | no               | no     | yes       | info-juki
                info-juki-seitai | yes      | yes      | no               | no     | yes       | info-juki
                info-inkan       | yes      | yes      | no               | no     | yes       |
                info-mynumber    | yes      | yes      | yes              | no     | yes       |
                info-hasso       | yes      | yes      | no               | no     | yes       |
                info-sekkei      | yes      | no       | no               | yes    | yes       |
                info-tejun       | yes      | no       | no               | no     | no        |
                info-gokuhi      | yes      | no       | no               | yes    | yes       |
                info-test        | no       | no       | no               | no     | no        |
                info-log         | no       | yes      | no               | no     | yes       |
                info-renraku     | no       | yes      | no               | no     | yes       |
                """);
        rows.table("""
                designation     | kind           | information | place    | from
                designation-001 | WORKPLACE      |             | place-01 | 2026-03-25
                designation-002 | WORKPLACE      |             | place-03 | 2026-03-25
                designation-003 | WORKPLACE      |             | place-08 | 2026-03-25
                designation-004 | HANDLING_PLACE |             | place-01 | 2026-03-25
                designation-005 | HANDLING_PLACE |             | place-03 | 2026-03-25
                designation-006 | HANDLING_PLACE |             | place-04 | 2026-05-25
                designation-007 | TOP_SECRET     | info-gokuhi |          | 2026-03-25
                """);
    }

    private void places() {
        rows.table("""
                place    | category    | premises      | main | operator        | usedFrom   | entryControlled
                place-01 | WORKPLACE   | ORDERER       | no   | orderer-1       | 2026-04-01 | yes
                place-02 | SERVER_ROOM | ORDERER       | no   | orderer-1       | 2026-04-01 | yes
                place-03 | WORKPLACE   | CONTRACTOR    | yes  | contractor-1    | 2026-04-01 | yes
                place-04 | WORKPLACE   | SUBCONTRACTOR | yes  | subcontractor-1 | 2026-06-01 | yes
                place-06 | OTHER       | ELSEWHERE     | no   | provider-1      | 2026-04-01 | yes
                place-07 | OTHER       | ELSEWHERE     | no   | contractor-1    | 2026-04-01 | no
                place-08 | WORKPLACE   | ORDERER       | no   | orderer-1       | 2026-04-01 | yes
                """);
        consents("""
                consent      | act       | given      | places
                consent-0001 | WORKPLACE | 2026-03-25 | place-03
                consent-0002 | WORKPLACE | 2026-05-22 | place-04
                """);
        rows.table("""
                measure     | kinds                         | about    | from
                measure-001 | ENTRY_RECORDS, LEAK_PREVENTION | place-03 | 2026-03-25
                measure-002 | ENTRY_RECORDS, LEAK_PREVENTION | place-04 | 2026-05-25
                """);
    }

    private void engagements() {
        engage(1, "contractor-1", "統括", EVERYTHING, FIRST, OPEN, true);
        engage(2, "contractor-1", "統括", EVERYTHING, FIRST, OPEN, true);
        for (int n = 3; n <= 5; n++) {
            engage(n, "contractor-1", "保守・障害対応", EVERYTHING, FIRST, OPEN, true);
        }
        LocalDate leaving = LocalDate.of(2026, 6, 30);
        engage(6, "contractor-1", "保守", "info-juki, info-tejun, info-test", FIRST, leaving, false);
        engage(7, "contractor-1", "保守", "info-juki, info-inkan, info-tejun, info-test", FIRST, OPEN, true);
        engage(8, "contractor-1", "保守", "info-juki, info-inkan, info-tejun, info-test", FIRST, OPEN, true);
        engage(9, "contractor-1", "運用監視", "info-juki-idou, info-tejun, info-log", FIRST, OPEN, false);
        engage(10, "contractor-1", "運用監視", "info-juki-idou, info-tejun, info-log", FIRST, OPEN, false);
        engage(11, "contractor-1", "障害対応", "info-juki, info-tejun, info-log", leaving.plusDays(1), OPEN, true);
        LocalDate june = LocalDate.of(2026, 6, 1);
        engage(13, "subcontractor-1", "帳票の印字・封入", "info-hasso, info-tejun", june, OPEN, false);
        engage(14, "subcontractor-1", "帳票の印字・封入", "info-hasso, info-tejun", june, OPEN, false);
        // Keeps the books and never works with the information.
        rows.table("""
                engagement     | person     | employer     | direct | work     | information  | from
                engagement-012 | worker-012 | contractor-1 | no     | 契約事務 | info-renraku | 2026-04-01
                """);
        reports("""
                report      | at         | form    | contents         | about                          | answer | answeredAt
                report-0001 | 2026-05-29 | WRITTEN | CHANGE_BEGINNING | place-04                       | AGREED | 2026-06-01
                report-0002 | 2026-05-29 | WRITTEN | CHANGE_BEGINNING | engagement-013, engagement-014 | AGREED | 2026-06-01
                report-0003 | 2026-06-29 | WRITTEN | CHANGE_ENDING    | engagement-006                 | AGREED | 2026-06-30
                report-0004 | 2026-06-30 | WRITTEN | CHANGE_BEGINNING | engagement-011                 | AGREED | 2026-07-01
                """);
    }

    /** Adds a worker with an engagement, a pledge and an acknowledgement, both signed two days before the start. */
    void engage(
            int number,
            String employer,
            String work,
            String information,
            LocalDate from,
            LocalDate until,
            boolean onSite) {
        Worker worker = new Worker(number, employer, List.of(information.split(", ")), from, until, onSite);
        workers.add(worker);
        String engagement = id("engagement", number, 3);
        rows.add("engagement", engagement, "person", worker.id(), "employer", employer, "direct", "yes");
        rows.set(engagement, "work", work, "information", information, "from", from.toString());
        rows.set(engagement, "until", worker.lastDay());
        sign(id("pledge", number, 3), id("acknowledgement", number, 3), worker.id(), from.minusDays(2));
    }

    private void sign(String pledge, String acknowledgement, String party, LocalDate given) {
        rows.add("pledge", pledge, "party", party, "given", given.toString(), "afterEmployment", "yes");
        rows.add("acknowledgement", acknowledgement, "party", party, "given", given.toString());
        rows.set(acknowledgement, "documents", "SPECIAL_PROVISIONS, SECURITY_RULES");
    }

    private void papers() {
        sign("pledge-012", "acknowledgement-012", "worker-012", FIRST.minusDays(2));
        sign("pledge-101", "acknowledgement-101", "subcontractor-1", LocalDate.of(2026, 5, 27));
        rows.table("""
                training     | at               | persons
                training-001 | 2026-03-27T13:00 | worker-001, worker-002, worker-003, worker-004, worker-005, worker-006
                training-002 | 2026-03-27T15:00 | worker-007, worker-008, worker-009, worker-010, worker-012
                training-003 | 2026-05-28T10:00 | worker-013, worker-014
                training-004 | 2026-06-25T13:30 | worker-011
                """);
        for (String training : rows.ids("training")) {
            rows.set(
                    training,
                    "topics",
                    "CONFIDENTIAL_HANDLING, SPECIAL_PROVISIONS, PROTECTION, AWARENESS,"
                            + " SPECIFICATION, PERFORMANCE");
        }
        reports("""
                report      | at         | form       | contents | about                      | supporting
                report-0011 | 2026-03-30 | ELECTRONIC | TRAINING | training-001, training-002 | yes
                report-0012 | 2026-05-29 | ELECTRONIC | TRAINING | training-003               | yes
                report-0013 | 2026-06-26 | ELECTRONIC | TRAINING | training-004               | yes
                """);
    }

    private void systems() {
        rows.table("""
                informationSystem | information | from
                system-1          |             | 2026-04-01
                """);
        rows.set("system-1", "information", EVERYTHING.replace(" info-gokuhi,", ""));
        rows.table("""
                logKeeping      | system   | from
                log-keeping-001 | system-1 | 2026-04-01
                """);
        for (Worker worker : workers) {
            String account = id("account", worker.number(), 3);
            rows.add("account", account, "system", "system-1", "holders", worker.id(), "authenticator", "yes");
            rows.set(account, "from", worker.from().toString(), "until", worker.lastDay());
            String right = id("access-right", worker.number(), 3);
            rows.add("accessRight", right, "holder", worker.id(), "system", "system-1");
            rows.set(right, "information", String.join(", ", worker.information()));
            rows.set(right, "from", worker.from().toString(), "until", worker.lastDay());
        }
    }

    /** Adds reports by the contractor. */
    void reports(String table) {
        int before = rows.ids("report").size();
        rows.table(table);
        for (String report : later("report", before)) {
            rows.set(report, "by", "contractor-1");
        }
    }

    /** Adds written consents of the orderer. */
    void consents(String table) {
        int before = rows.ids("consent").size();
        rows.table(table);
        later("consent", before).forEach(this::byOrderer);
    }

    void byOrderer(String consent) {
        rows.set(consent, "by", "orderer-1", "authority", "yes", "form", "WRITTEN");
    }

    /** Adds determinations of the orderer: yes. */
    void determinations(String table) {
        int before = rows.ids("determination").size();
        rows.table(table);
        for (String determination : later("determination", before)) {
            rows.set(determination, "by", "orderer-1", "answer", "yes", "basis", "審査記録");
        }
    }

    private List<String> later(String type, int before) {
        List<String> ids = rows.ids(type);
        return ids.subList(before, ids.size());
    }
}
