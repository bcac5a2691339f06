package jp.confidentiality.io.examples;

import java.time.LocalDate;
import java.util.List;
import jp.confidentiality.io.examples.BaseContract.Worker;

/** The standing rows of the base contract that are not about its people and places, in order in every respect. */
final class BaseRegisters {
    private final BaseContract contract;
    private final Registers rows;

    BaseRegisters(BaseContract contract) {
        this.contract = contract;
        this.rows = contract.rows;
    }

    void fill() {
        subcontract();
        structure();
        items();
        permissions();
        requests();
        instructions();
        incidents();
    }

    private void subcontract() {
        rows.table("""
                application     | kind           | party           | at
                application-001 | SUBCONTRACTING | subcontractor-1 | 2026-05-11T10:00
                """);
        contract.reports("""
                report      | at               | form    | about
                report-0021 | 2026-05-11T10:00 | WRITTEN | application-001
                """);
        rows.set(
                "report-0021",
                "contents",
                "SUBCONTRACT_WORK, SUBCONTRACT_REASON, SUBCONTRACTOR_NAME,"
                        + " SUBCONTRACT_INFORMATION, SUBCONTRACTOR_SAFEGUARDS, SUBCONTRACT_SUPERVISION");
        contract.consents("""
                consent      | act            | given      | persons
                consent-0003 | SUBCONTRACTING | 2026-05-22 | subcontractor-1
                """);
        rows.table("""
                subcontract   | subcontractor   | awardedBy    | extent | flowDown | boundAt    | application     | from
                subcontract-1 | subcontractor-1 | contractor-1 | PART   | ALL      | 2026-05-27 | application-001 | 2026-06-01
                """);
        contract.determinations("""
                determination     | norm                  | question     | at         | subjects
                determination-001 | R05.no-subcontracting | ANCILLARY    | 2026-05-22 | subcontract-1
                determination-002 | R05.no-subcontracting | NO_HINDRANCE | 2026-05-22 | subcontract-1
                """);
    }

    private void structure() {
        rows.table("""
                appointment     | officerRole         | person     | skill                  | experience               | from
                appointment-001 | INFORMATION_MANAGER | worker-001 | 情報処理安全確保支援士 | 住民記録システム保守 8年 | 2026-04-01
                appointment-002 | SECURITY_OFFICER    | worker-002 | 情報セキュリティマネジメント | 運用管理 6年       | 2026-04-01
                """);
        rows.table("""
                structureElement | from
                structure-001    | 2026-04-01
                """);
        contract.reports("""
                report      | at               | form    | contents                                                   | about
                report-0031 | 2026-03-30T10:00 | WRITTEN | MANAGEMENT_STRUCTURE, WORKERS, WORKPLACES, SECURITY_OFFICER | structure-001
                """);
        contract.determinations("""
                determination     | norm                   | question | at
                determination-003 | C4P1.manager-qualified | IN_ORDER | 2026-03-30
                """);
        rows.table("""
                measure     | kinds                     | about | from
                measure-003 | TECHNICAL, ORGANISATIONAL |       | 2026-04-01
                measure-004 | COMPLIANCE, SAFEGUARD     |       | 2026-04-01
                """);
        rows.table("""
                check     | at         | about         | lock
                check-001 | 2026-04-16 |               | LOCKED
                check-002 | 2026-05-18 |               | LOCKED
                check-003 | 2026-06-16 |               | LOCKED
                check-004 | 2026-06-17 | subcontract-1 | LOCKED
                check-005 | 2026-07-16 |               | LOCKED
                check-006 | 2026-07-17 | subcontract-1 | LOCKED
                check-007 | 2026-08-17 |               | LOCKED
                check-008 | 2026-08-18 | subcontract-1 | LOCKED
                check-009 | 2026-09-16 |               | LOCKED
                check-010 | 2026-09-17 | subcontract-1 | LOCKED
                """);
        rows.table("""
                assurance     | kind          | holder       | from       | until
                assurance-001 | CERTIFICATION | contractor-1 | 2025-08-01 | 2028-07-31
                """);
    }

    private void items() {
        rows.table("""
                item     | kind            | information           | provided | place    | heldFrom
                item-001 | PAPER           | info-juki-idou        | yes      | place-01 | 2026-04-01
                item-002 | PAPER           | info-juki-seitai      | yes      | place-01 | 2026-04-01
                item-003 | PAPER           | info-sekkei           | yes      | place-03 | 2026-04-01
                item-004 | PAPER           | info-tejun            | yes      | place-03 | 2026-04-01
                item-005 | EXTERNAL_MEDIUM | info-juki             | yes      | place-01 | 2026-04-01
                item-006 | EXTERNAL_MEDIUM | info-juki, info-inkan | yes      | place-03 | 2026-04-01
                item-007 | EXTERNAL_MEDIUM | info-mynumber         | yes      | place-01 | 2026-04-01
                item-008 | DATA_SET        | info-juki, info-inkan | yes      | place-03 | 2026-04-01
                item-009 | PAPER           | info-gokuhi           | yes      | place-03 | 2026-04-01
                item-010 | DATA_SET        | info-log              | no       | place-03 | 2026-04-01
                item-011 | DATA_SET        | info-test             | no       | place-06 | 2026-04-01
                item-012 | PAPER           | info-renraku          | no       | place-03 | 2026-04-01
                item-013 | PAPER           | info-hasso            | yes      | place-04 | 2026-06-02
                item-014 | EXTERNAL_MEDIUM | info-hasso            | yes      | place-04 | 2026-06-02
                """);
        for (String item : rows.ids("item")) {
            rows.set(item, "custodian", "worker-001");
            store(item.replace("item", "storage"), item);
        }
        rows.set("storage-011", "online", "yes", "provider", "provider-1");
        rows.table("""
                storageChange      | storage     | at
                storage-change-001 | storage-010 | 2026-07-09
                """);
        contract.reports("""
                report      | at         | form       | contents         | about
                report-0041 | 2026-03-30 | PRESCRIBED | STORAGE_LOCATION | storage-008, storage-010, storage-011
                report-0042 | 2026-04-02 | PRESCRIBED | CLOUD_PROVIDER   | storage-011
                report-0043 | 2026-07-10 | PRESCRIBED | STORAGE_CHANGE   | storage-change-001
                """);
        contract.consents("""
                consent      | act     | given      | information | places
                consent-0004 | REMOVAL | 2026-03-30 | info-test   | place-06
                """);
        rows.table("""
                measure     | kinds                | about                                                            | from       | reason
                measure-011 | ACCESS_RESTRICTION   | item-001, item-002, item-003, item-008, item-009, item-010       | 2026-03-31 |
                measure-012 | ACCESS_RESTRICTION   | item-012, item-013                                               | 2026-03-31 |
                measure-013 | ENCRYPTION, PASSWORD | item-005, item-006, item-007, item-008, item-010, item-014       | 2026-03-31 |
                measure-014 | ANONYMISATION        | item-008, item-010                                               | 2026-03-31 | 照会と障害調査に識別を要するため
                """);
    }

    private void store(String id, String item) {
        boolean data = rows.get(item, "kind").equals("DATA_SET");
        rows.add("storage", id, "item", item, "information", rows.get(item, "information"));
        rows.set(id, "place", rows.get(item, "place"), "electronic", data ? "yes" : "no", "online", "no");
        rows.set(id, "dataSet", data ? item.replace("item", "dataset") : "");
        rows.set(id, "facility", data ? "ENTRY_CONTROLLED_ROOM" : "LOCKABLE_CABINET");
        rows.set(id, "lockable", "yes", "locked", "yes", "closedOff", "yes", "from", rows.get(item, "heldFrom"));
    }

    private void permissions() {
        int number = 4;
        for (Worker worker : contract.workers.stream().filter(Worker::onSite).toList()) {
            for (String place : List.of("place-01", "place-08")) {
                String application =
                        "application-" + place.substring(6) + worker.id().substring(7);
                rows.add("application", application, "kind", "ENTRY", "party", worker.id(), "place", place);
                rows.set(application, "at", worker.from() + "T08:45");
            }
            String consent = BaseContract.id("consent", ++number, 4);
            rows.add("consent", consent, "act", "ENTRY", "persons", worker.id(), "places", "place-01, place-08");
            rows.set(consent, "given", worker.from() + "T11:00", "until", "2027-03-31");
            contract.byOrderer(consent);
        }
        contract.reports("""
                report      | at               | form    | contents | about    | persons
                report-0051 | 2026-04-01T10:00 | WRITTEN | ENTRANTS | place-02 | worker-003, worker-004, worker-005
                """);
        contract.consents("""
                consent      | act               | given            | from       | until      | persons                            | places
                consent-0021 | SERVER_ROOM_ENTRY | 2026-04-03       |            | 2027-03-31 | worker-003, worker-004, worker-005 | place-02
                consent-0022 | COPYING           | 2026-04-01T16:00 |            | 2026-06-30 |                                    |
                consent-0023 | COPYING           | 2026-06-26       | 2026-07-01 | 2026-09-30 |                                    |
                consent-0024 | ERASURE           | 2026-04-03       |            |            |                                    |
                """);
        for (String consent : List.of("consent-0022", "consent-0023", "consent-0024")) {
            rows.set(consent, "information", "info-juki, info-hasso, info-sekkei, info-tejun, info-log");
        }
        contract.determinations("""
                determination     | norm                | question | at
                determination-004 | R10d.copying        | IN_ORDER | 2026-04-03
                determination-005 | R09.necessary-scope | IN_ORDER | 2026-04-03
                determination-006 | R08.safeguards      | IN_ORDER | 2026-09-04
                """);
    }

    private void requests() {
        rows.table("""
                request     | kind     | at         | due
                request-001 | ROSTER   | 2026-06-10 | 2026-06-17
                request-002 | MEASURES | 2026-07-06 | 2026-07-17
                request-003 | TRAINING | 2026-07-06 | 2026-07-17
                """);
        rows.table("""
                demand     | kind       | basis | addressee    | at         | due        | withinPurpose | admission
                demand-001 | REPORT     | C4P4  | contractor-1 | 2026-07-01 | 2026-07-31 |               |
                demand-002 | REPORT     | R15   | contractor-1 | 2026-07-01 | 2026-07-31 |               |
                demand-003 | INSPECTION | C5P1  | contractor-1 | 2026-06-18 | 2026-06-24 | yes           | ADMITTED
                demand-004 | INSPECTION | R15   | contractor-1 | 2026-06-18 | 2026-06-24 |               | ADMITTED
                """);
        rows.table("""
                notice     | at         | due
                notice-001 | 2026-06-26 | 2026-07-10
                """);
        contract.reports("""
                report      | at         | form    | contents            | about                  | supporting
                report-0061 | 2026-06-15 | WRITTEN | ROSTER              | request-001            |
                report-0062 | 2026-07-14 | WRITTEN | MEASURES_STATE      | request-002            | yes
                report-0063 | 2026-07-14 | WRITTEN | TRAINING            | request-003            | yes
                report-0064 | 2026-07-24 | WRITTEN | COMPLIANCE          | demand-001, demand-002 | yes
                report-0065 | 2026-07-03 | WRITTEN | CORRECTION_MEASURES | notice-001             |
                report-0066 | 2026-07-09 | WRITTEN | CORRECTION_RESULT   | notice-001             |
                """);
        rows.set("report-0061", "persons", String.join(", ", engagedOn(LocalDate.of(2026, 6, 10))));
    }

    private List<String> engagedOn(LocalDate day) {
        return contract.workers.stream()
                .filter(worker -> worker.isEngagedOn(day))
                .map(Worker::id)
                .toList();
    }

    private void instructions() {
        rows.table("""
                instruction     | basis  | at               | due        | restricted
                instruction-001 | C3P3I3 | 2026-04-06       | 2026-04-10 |
                instruction-002 | C3P3I9 | 2026-05-14       |            |
                instruction-003 | C7     | 2026-06-26       | 2026-07-10 |
                instruction-004 | R15    | 2026-06-26       | 2026-07-10 |
                instruction-005 | C4P5   | 2026-07-30       | 2026-08-31 |
                instruction-006 | R11    | 2026-04-01T09:30 |            | スマートフォン, カメラ, 私物USBメモリ
                """);
        rows.table("""
                outcome     | of              | at         | result
                outcome-001 | instruction-001 | 2026-04-08 | DONE
                outcome-002 | instruction-002 | 2026-05-15 | DONE
                outcome-003 | instruction-003 | 2026-07-03 | DONE
                outcome-004 | instruction-004 | 2026-07-03 | DONE
                outcome-005 | instruction-005 | 2026-08-20 | DONE
                """);
    }

    private void incidents() {
        rows.table("""
                incident     | occurred         | kinds     | wrongdoer  | hindrance | securityIncident
                incident-001 | 2026-07-28T18:20 | NEAR_MISS | worker-009 | no        | no
                incident-002 | 2026-08-24T08:30 | OUTAGE    |            | yes       | no
                """);
        rows.table("""
                discovery     | about        | by         | at
                discovery-001 | incident-001 | worker-001 | 2026-07-28T18:40
                discovery-002 | incident-002 | worker-003 | 2026-08-24T08:40
                """);
        rows.table("""
                measure     | kinds     | about        | from
                measure-021 | EMERGENCY | incident-002 | 2026-08-24T09:00
                """);
        contract.reports("""
                report      | at               | form       | contents                           | about        | answer | answeredAt
                report-0071 | 2026-07-29T09:30 | ELECTRONIC | BREACH, BREACH_MEASURES            | incident-001 |        |
                report-0072 | 2026-08-24T09:30 | ELECTRONIC | ACCIDENT, BREACH, BREACH_MEASURES  | incident-002 |        |
                report-0073 | 2026-08-28       | WRITTEN    | ACCIDENT_DETAILS, WAY_FORWARD      | incident-002 | AGREED | 2026-09-01
                """);
    }
}
