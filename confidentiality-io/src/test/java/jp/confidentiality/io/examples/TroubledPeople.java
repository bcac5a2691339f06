package jp.confidentiality.io.examples;

import java.time.LocalDate;
import java.util.List;

/** The problems of the troubled example that concern people, subcontractors, places and what the orderer asked for. */
final class TroubledPeople {
    private final BaseContract contract;
    private final Registers rows;

    TroubledPeople(BaseContract contract) {
        this.contract = contract;
        this.rows = contract.rows;
    }

    void fill() {
        workers();
        hiddenSubcontractor();
        subcontracting();
        requestsAndInstructions();
        changesNeverReported();
    }

    /** Training reported too late, training on the day of the start, a change reported between the two spans. */
    private void workers() {
        LocalDate july = LocalDate.of(2026, 7, 13);
        LocalDate august = LocalDate.of(2026, 8, 3);
        contract.engage(15, "contractor-1", "保守", "info-juki, info-tejun", july, LocalDate.MAX, false);
        contract.engage(16, "contractor-1", "保守", "info-juki, info-tejun", august, LocalDate.MAX, false);
        rows.remove("acknowledgement-016");
        rows.table("""
                training     | at               | persons    | topics
                training-011 | 2026-07-10T13:00 | worker-015 |
                training-012 | 2026-08-03       | worker-016 |
                """);
        for (String training : List.of("training-011", "training-012")) {
            rows.set(training, "topics", rows.get("training-001", "topics"));
        }
        contract.reports("""
                report      | at         | form       | contents         | about          | supporting | answer | answeredAt
                report-0201 | 2026-07-15 | ELECTRONIC | TRAINING         | training-011   | yes        |        |
                report-0202 | 2026-08-03 | ELECTRONIC | TRAINING         | training-012   | yes        |        |
                report-0203 | 2026-07-17 | WRITTEN    | CHANGE_BEGINNING | engagement-015 |            | AGREED | 2026-07-21
                report-0204 | 2026-08-05 | WRITTEN    | CHANGE_BEGINNING | engagement-016 |            |        |
                """);
    }

    /** Someone in the access log is employed by a body that is in no register of subcontracts. */
    private void hiddenSubcontractor() {
        rows.table("""
                place    | category | premises  | main | operator        | usedFrom   | entryControlled
                place-09 | OTHER    | ELSEWHERE | no   | subcontractor-2 | 2026-07-13 | 不明
                """);
        rows.table("""
                engagement     | person     | employer        | direct | work           | information | from
                engagement-017 | worker-017 | subcontractor-2 | yes    | 発送物の仕分け |             | 2026-07-13
                """);
        rows.table("""
                access      | at                  | actor      | account     | information | place    | network | permitted
                access-9011 | 2026-07-16T19:52:10 | worker-017 | account-013 | info-hasso  | place-09 | yes     | no
                access-9012 | 2026-07-27T20:31:44 | worker-017 | account-013 | info-hasso  | place-09 | yes     |
                access-9013 | 2026-08-19T18:05:27 | worker-017 | account-013 | info-hasso  | place-09 | yes     |
                """);
        rows.set("access-9011", "purpose", "発送確認", "storagePlace", "保存なし", "storageMethod", "画面での閲覧のみ");
    }

    /** An application with items missing; a second tier that nobody approved; a third that is only planned. */
    private void subcontracting() {
        rows.table("""
                application     | kind           | party           | at
                application-002 | SUBCONTRACTING | subcontractor-4 | 2026-07-01
                application-003 | SUBCONTRACTING | subcontractor-5 | 2026-09-28
                """);
        rows.table("""
                subcontract   | subcontractor   | awardedBy       | extent | flowDown | boundAt    | application     | from       | recordedAt
                subcontract-2 | subcontractor-4 | contractor-1    | PART   | LIST     | 2026-07-10 | application-002 | 2026-07-13 |
                subcontract-3 | subcontractor-3 | subcontractor-1 | PART   | NONE     |            |                 | 2026-08-03 |
                subcontract-4 | subcontractor-5 | contractor-1    | PART   | NONE     |            | application-003 | 2026-10-13 | 2026-09-28T15:00
                """);
        contract.reports("""
                report      | at         | form    | about           | contents
                report-0211 | 2026-07-01 | WRITTEN | application-002 | SUBCONTRACT_WORK, SUBCONTRACT_REASON, SUBCONTRACTOR_NAME, SUBCONTRACT_INFORMATION
                report-0212 | 2026-09-28 | WRITTEN | application-003 |
                """);
        rows.set("report-0212", "contents", rows.get("report-0021", "contents"));
        contract.consents("""
                consent      | act            | given      | persons
                consent-0091 | SUBCONTRACTING | 2026-07-08 | subcontractor-4
                """);
        contract.determinations("""
                determination     | norm                  | question     | at         | subjects
                determination-011 | R05.no-subcontracting | ANCILLARY    | 2026-07-08 | subcontract-2
                determination-012 | R05.no-subcontracting | NO_HINDRANCE | 2026-07-08 | subcontract-2
                """);
        rows.table("""
                pledge     | party           | given      | afterEmployment
                pledge-102 | subcontractor-4 | 2026-07-10 | yes
                pledge-018 | worker-018      | 2026-07-31 | no
                """);
        rows.table("""
                acknowledgement     | party           | given      | documents
                acknowledgement-102 | subcontractor-4 | 2026-07-10 | SPECIAL_PROVISIONS, SECURITY_RULES
                acknowledgement-018 | worker-018      | 2026-07-31 | SPECIAL_PROVISIONS
                """);
        rows.table("""
                engagement     | person     | employer        | direct | work           | information | from
                engagement-018 | worker-018 | subcontractor-3 | yes    | 発送物の仕分け | info-hasso  | 2026-08-03
                """);
        rows.table("""
                training     | at         | persons    | topics
                training-013 | 2026-07-31 | worker-018 | CONFIDENTIAL_HANDLING, PROTECTION
                """);
        contract.reports("""
                report      | at         | form    | contents         | about                        | answer | answeredAt
                report-0213 | 2026-07-31 | WRITTEN | TRAINING         | training-013                 |        |
                report-0214 | 2026-08-04 | WRITTEN | CHANGE_BEGINNING | engagement-018               | AGREED | 2026-08-06
                """);
        rows.table("""
                access      | at                  | actor      | account     | information | place    | network
                access-9021 | 2026-08-06T10:12:55 | worker-018 | account-014 | info-hasso  | place-04 | no
                access-9022 | 2026-08-06T10:20:31 | worker-018 | account-014 | info-juki   | place-04 | no
                """);
    }

    /** A list that leaves someone out; instructions carried out late, in part, and according to whom one asks. */
    private void requestsAndInstructions() {
        rows.table("""
                request     | kind   | at         | due
                request-011 | ROSTER | 2026-08-17 | 2026-08-24
                """);
        contract.reports("""
                report      | at         | form    | contents | about       | persons
                report-0241 | 2026-08-21 | WRITTEN | ROSTER   | request-011 | worker-018
                """);
        rows.set(
                "report-0241",
                "persons",
                "worker-001, worker-002, worker-003, worker-004, worker-005, worker-007,"
                        + " worker-008, worker-009, worker-010, worker-011, worker-013, worker-014, worker-015, worker-016,"
                        + " worker-018");
        rows.table("""
                instruction     | basis | at         | due
                instruction-011 | C4P5  | 2026-08-21 | 2026-09-04
                instruction-012 | C4P5  | 2026-09-24 | 2026-10-09
                instruction-013 | C4P5  | 2026-06-22 | 2026-07-10
                """);
        rows.table("""
                outcome     | of              | at         | result
                outcome-011 | instruction-011 | 2026-09-03 | INCOMPLETE
                outcome-012 | instruction-011 | 2026-09-09 | DONE
                outcome-013 | instruction-012 | 2026-09-28 | INCOMPLETE
                outcome-014 | instruction-013 | 2026-07-08 | DONE
                outcome-015 | instruction-013 | 2026-07-09 | REFUSED
                """);
        rows.table("""
                demand     | kind       | basis | addressee       | at         | due        | withinPurpose | admission
                demand-011 | REPORT     | C4P4  | subcontractor-1 | 2026-08-03 | 2026-08-31 |               |
                demand-012 | INSPECTION | C5P1  | subcontractor-1 | 2026-08-24 | 2026-09-02 | yes           | REFUSED
                """);
        rows.table("""
                notice     | at         | due
                notice-011 | 2026-08-24 | 2026-09-07
                """);
        contract.reports("""
                report      | at         | form    | contents            | about
                report-0242 | 2026-09-02 | WRITTEN | CORRECTION_MEASURES | notice-011
                """);
    }

    /** A new workplace, a new storage place, and a gap in the access history. */
    private void changesNeverReported() {
        rows.table("""
                place    | category  | premises   | main | operator     | usedFrom   | entryControlled
                place-05 | WORKPLACE | CONTRACTOR | yes  | contractor-1 | 2026-08-03 | no
                """);
        rows.table("""
                stint      | at               | actor      | place    | information | until
                stint-9001 | 2026-08-04T09:12 | worker-009 | place-05 | info-log    | 2026-08-04T17:40
                stint-9002 | 2026-08-05T09:05 | worker-010 | place-05 | info-log    | 2026-08-05T18:02
                stint-9003 | 2026-08-22       | worker-014 | place-07 | info-hasso  |
                """);
        rows.table("""
                storage     | information | place    | electronic | dataSet     | online | facility | lockable | locked | from
                storage-021 | info-juki   | place-05 | yes        | dataset-021 | no     | OTHER    | no       | no     | 2026-08-03
                """);
        rows.set("log-keeping-001", "until", "2026-07-10");
        rows.table("""
                logKeeping      | system   | from
                log-keeping-002 | system-1 | 2026-07-14
                """);
    }
}
