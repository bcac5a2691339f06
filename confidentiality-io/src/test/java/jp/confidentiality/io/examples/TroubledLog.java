package jp.confidentiality.io.examples;

import java.util.List;

/** The problems of the troubled example that stand in its log, and what came of them. */
final class TroubledLog {
    private final BaseContract contract;
    private final Registers rows;

    TroubledLog(BaseContract contract) {
        this.contract = contract;
        this.rows = contract.rows;
    }

    void fill() {
        copies();
        removals();
        accessesAndTransfers();
        incidents();
        everydayCarelessness();
        returnsAndErasures();
    }

    /** Consents of the same day, lapsed, too late, of the wrong person; histories with items left out; a correction. */
    private void copies() {
        contract.consents("""
                consent      | act     | given            | from       | until      | information
                consent-0071 | COPYING | 2026-07-03       |            | 2026-07-31 | info-inkan
                consent-0052 | COPYING | 2026-05-11       |            | 2026-07-31 | info-mynumber
                consent-0063 | COPYING | 2026-08-17T13:30 |            | 2026-08-31 | info-mynumber
                consent-0095 | COPYING | 2026-08-21       |            | 2026-08-31 | info-mynumber
                """);
        rows.set("consent-0063", "by", "worker-001");
        rows.table("""
                copy      | at                  | actor      | information   | kind            | purpose          | storageMethod
                copy-0107 | 2026-07-03@WIDE_ERA | worker-007 | info-inkan    | PRINT           | 印影の照合       | 施錠書庫
                copy-0108 | 2026-07-03T16:20    | worker-007 | info-inkan    | PRINT           | 印影の照合       | 施錠書庫
                copy-0109 | 2026-07-06          | worker-008 | info-inkan    | ELECTRONIC      | 印影の照合       | 施錠書庫
                copy-0112 | 2026-06-09T11:15    | worker-003 | info-juki     | PRINT           |                  |
                copy-0115 | 2026-06-18T14:02    | worker-004 | info-sekkei   | PRINT           | 障害調査         | 施錠書庫
                copy-0118 | 2026-07-14          | worker-005 | info-juki     | SCREENSHOT      | 不明             | 施錠書庫
                copy-0119 | 2026-07-30          | worker-003 | info-mynumber | ELECTRONIC      | 番号連携の確認   | 暗号化領域
                copy-0120 | 2026-08-05T09:48    | worker-003 | info-mynumber | ELECTRONIC      | 番号連携の確認   | 暗号化領域
                copy-0121 | 2026-07-31T17:20    | worker-003 | info-mynumber | ELECTRONIC      | 番号連携の確認   | 暗号化領域
                copy-0123 | 2026-08-18T10:05    | worker-004 | info-mynumber | ELECTRONIC      | 番号連携の確認   | 暗号化領域
                copy-0125 | 2026-08-14T13:37    | worker-008 | info-juki     | 不明            | 障害調査         | 施錠書庫
                copy-0127 | 2026-08-20T10:00    | worker-004 | info-mynumber | PRINT           | 番号連携の確認   | 施錠書庫
                copy-0131 | 2026-09-03T15:12    | worker-004 | info-mynumber | PRINT           | 番号連携の確認   | 施錠書庫
                copy-0140 | 2026-03-31          | worker-005 | info-juki     | PRINT           | 障害調査         | 施錠書庫
                copy-0145 | 2026-06-23T09:31    | worker-010 | info-juki-idou | TECHNICAL_CACHE | 画面の表示       | 一時領域
                """);
        for (String copy : rows.ids("copy")) {
            if (copy.compareTo("copy-0100") > 0) {
                rows.set(copy, "place", "place-03", "method", "業務端末", "permitted", "yes");
                rows.set(copy, "permittedBy", "official-03", "storagePlace", "place-03", "returned", "2026-09-15");
            }
        }
        rows.set("copy-0115", "permittedBy", "");
        rows.set("copy-0123", "permittedBy", "worker-001");
        rows.set("copy-0131", "permitted", "不明", "permittedBy", "");
        rows.add("copy", "copy-0140-r1", "corrects", "copy-0140", "recordedAt", "2026-05-15T09:00");
        for (String column : List.of(
                "actor", "information", "kind", "place", "method", "permitted", "permittedBy", "purpose", "returned")) {
            rows.set("copy-0140-r1", column, rows.get("copy-0140", column));
        }
        rows.set("copy-0140-r1", "at", "2026-05-13T13:31", "storagePlace", "place-03", "storageMethod", "施錠書庫");
    }

    /** A memory stick taken home; ciphers of every kind; a bag left behind. */
    private void removals() {
        contract.consents("""
                consent      | act            | given            | until      | persons    | information | places
                consent-0088 | REMOVAL        | 2026-08-20T17:10 |            | worker-014 | info-hasso  |
                consent-0092 | REMOVAL_METHOD | 2026-06-01T16:00 | 2026-06-30 |            |             | place-01
                """);
        rows.set("consent-0088", "form", "ORAL");
        rows.table("""
                removal      | at               | actor      | information | origin   | destination | cipher              | cipherMode | keyBits
                removal-0101 | 2026-08-21T19:40 | worker-014 | info-hasso  | place-04 | place-07    | なし                |            |
                removal-0103 | 2026-06-04T10:20 | worker-004 | info-juki   | place-03 | place-01    | AES                 | CBC        | 256
                removal-0105 | 2026-05-15T17:30 | worker-005 | info-tejun  | place-03 | place-01    |                     |            |
                removal-0107 | 2026-06-09T09:40 | worker-003 | info-juki   | place-03 | place-01    | 不明                |            |
                removal-0109 | 2026-06-10T09:40 | worker-003 | info-juki   | place-03 | place-01    | 3DES                | CBC        | 168
                removal-0110 | 2026-06-11T09:40 | worker-003 | info-juki   | place-03 | place-01    | AES                 |            | 128
                removal-0111 | 2026-06-12T09:40 | worker-003 | info-juki   | place-03 | place-01    | ＡＥＳ－２５６（ＣＢＣ） |            |
                """);
        for (String removal : rows.ids("removal")) {
            if (removal.compareTo("removal-0100") > 0) {
                rows.set(removal, "method", "施錠ケースで携行", "physical", "yes", "externalMedium", "yes");
                rows.set(removal, "underControl", "yes", "permitted", "yes", "permittedBy", "official-03");
                rows.set(removal, "purpose", "現地保守", "storagePlace", "place-01", "storageMethod", "施錠書庫");
                rows.set(removal, "returned", rows.get(removal, "at").substring(0, 10));
                rows.set(removal, "returnMethod", "持ち帰り、台帳で確認", "returnProof", removal.replace("removal", "receipt"));
            }
        }
        rows.set("removal-0101", "method", "私物の鞄で携行", "underControl", "不明", "purpose", "自宅での作業");
        rows.set("removal-0101", "storagePlace", "place-07", "storageMethod", "不明", "returned", "2026-08-24");
        rows.set("removal-0103", "returnProof", "");
        rows.set("removal-0105", "externalMedium", "no", "underControl", "no");
        contract.reports("""
                report      | at               | form    | contents       | about
                report-0221 | 2026-06-01T10:30 | WRITTEN | REMOVAL_METHOD | removal-0103, removal-0107, removal-0109, removal-0110, removal-0111
                """);
        rows.table("""
                discovery     | about        | by         | at
                discovery-011 | removal-0101 | worker-001 | 2026-08-24T09:10
                discovery-012 | removal-0105 | worker-002 | 2026-05-18T09:30
                discovery-013 | incident-003 | worker-002 | 2026-05-18T09:30
                """);
        rows.table("""
                incident     | occurred         | kinds       | information | involves     | wrongdoer  | hindrance | securityIncident
                incident-003 | 2026-05-15T18:10 | LEFT_BEHIND | info-tejun  | removal-0105 | worker-005 | no        | no
                """);
        contract.reports("""
                report      | at               | form    | contents                | about
                report-0222 | 2026-05-22T11:00 | WRITTEN | BREACH, BREACH_MEASURES | removal-0105, incident-003
                """);
    }

    /** Access after the end of the engagement and from nobody knows where; 極秘 by mail. */
    private void accessesAndTransfers() {
        rows.table("""
                access      | at                  | actor      | account     | information | place    | network
                access-9031 | 2026-07-02T20:14:05 | worker-006 | account-006 | info-juki   | place-03 | no
                access-9032 | 2026-07-03T07:58:40 | worker-006 | account-006 | info-juki   | place-03 | no
                access-9041 | 2026-08-10T21:03:18 | worker-008 | account-008 | info-juki   | 不明     | yes
                """);
        rows.set("access-9041", "permitted", "no", "purpose", "不明", "storagePlace", "不明", "storageMethod", "不明");
        rows.set("access-right-006", "until", "2026-07-31");
        rows.table("""
                transfer      | at         | actor      | recipient   | information | method   | byHand | permitted | storagePlace | storageMethod
                transfer-0101 | 2026-07-22 | worker-002 | official-05 | info-gokuhi | 書留郵便 | no     | no        | place-01     | 金庫
                """);
    }

    /** Reported too late, with an item missing, not yet due, recorded twice, recorded by mistake. */
    private void incidents() {
        rows.table("""
                incident     | occurred         | kinds     | information    | wrongdoer  | hindrance | securityIncident
                incident-004 | 2026-06-15T08:30 | OUTAGE    | info-juki      |            | yes       | no
                incident-005 | 2026-08-18T10:30 | LEAK      | info-juki-idou | worker-010 | yes       | yes
                incident-006 | 時期不明         | LOSS      | info-juki-idou |            | yes       | 不明
                incident-007 | 2026-07-08T15:00 | THEFT     | info-juki      |            | yes       | yes
                incident-008 | 2026-09-24       | NEAR_MISS |                | worker-004 | no        | no
                """);
        rows.add("incident", "incident-007-r1", "corrects", "incident-007", "recordedAt", "2026-07-09T09:00");
        rows.table("""
                discovery     | about        | by         | at
                discovery-014 | incident-004 | worker-004 | 2026-06-15T08:50
                discovery-015 | incident-005 | worker-010 | 2026-08-18T10:45
                discovery-016 | incident-005 | worker-002 | 2026-08-18T13:00
                discovery-017 | incident-006 | worker-001 | 2026-09-30T10:20
                discovery-018 | incident-008 | worker-009 | 2026-09-24T09:00
                discovery-019 | incident-008 | worker-009 | 2026-09-25T16:00
                """);
        rows.table("""
                measure     | kinds     | about        | from
                measure-022 | EMERGENCY | incident-004 | 2026-06-15T10:00
                measure-023 | EMERGENCY | incident-005 | 2026-08-18T16:00
                """);
        contract.reports("""
                report      | at               | form       | contents                          | about        | answer | answeredAt
                report-0231 | 2026-06-18T09:00 | ELECTRONIC | ACCIDENT, BREACH, BREACH_MEASURES | incident-004 |        |
                report-0232 | 2026-07-02       | WRITTEN    | ACCIDENT_DETAILS, WAY_FORWARD     | incident-004 | AGREED | 2026-07-06
                report-0233 | 2026-08-18T15:00 | ELECTRONIC | ACCIDENT, BREACH, BREACH_MEASURES, INSTRUCTIONS_SOUGHT | incident-005 | |
                report-0234 | 2026-08-20       | WRITTEN    | BREACHED_INFORMATION, BREACH_PLACE, BREACH_CIRCUMSTANCES | incident-005 | |
                report-0235 | 2026-08-27       | WRITTEN    | ACCIDENT_DETAILS, WAY_FORWARD     | incident-005 |        |
                report-0236 | 2026-09-25T17:00 | ELECTRONIC | BREACH, BREACH_MEASURES           | incident-008 |        |
                """);
    }

    /** What happens where nobody looks: own devices, the server room, badges, a shared account, one report for two. */
    private void everydayCarelessness() {
        rows.remove("report-0305");
        rows.set("report-0306", "about", "work-005, work-006");
        rows.remove("determination-006");
        rows.table("""
                deviceUse       | at               | actor      | place    | ownership
                device-use-9001 | 2026-07-09T12:40 | worker-008 | place-01 | PRIVATE
                """);
        rows.table("""
                entry      | at                  | actor      | place    | carried
                entry-9001 | 2026-07-15T14:22:00 | worker-008 | place-02 |
                entry-9002 | 2026-07-16T10:05:30 | worker-003 | place-02 | 工具, スマートフォン
                entry-9003 | 2026-07-16T11:40:12 | worker-009 | place-01 |
                """);
        rows.table("""
                dutyCheck       | at               | actor      | cardCarried | cardIssuer   | badge
                duty-check-9001 | 2026-07-16T09:20 | worker-005 | yes         | contractor-1 | no
                """);
        rows.table("""
                account     | system   | holders                | authenticator | from
                account-101 | system-1 | worker-007, worker-008 | yes           | 2026-05-11
                """);
        rows.table("""
                use      | at               | actor      | information | purpose
                use-9001 | 2026-08-12T16:10 | worker-002 | info-juki   | 自社製品の試験
                """);
        rows.table("""
                provision      | at               | actor      | recipient | information     | place    | purpose
                provision-9001 | 2026-08-12T17:00 | worker-002 | vendor-9  | info-juki-idou  | place-03 | 自社製品の試験
                """);
        rows.table("""
                acquisition      | at         | actor      | information  | purpose | lawful
                acquisition-0011 | 2026-07-27 | worker-010 | info-renraku |         | yes
                """);
    }

    /** After the work ended: most is back, some is still to come, one thing was thrown away. */
    private void returnsAndErasures() {
        for (String item : rows.ids("item")) {
            if (rows.get(item, "provided").equals("yes")
                    && rows.get(item, "erased").isEmpty()) {
                rows.set(item, "returned", "2026-09-16", "heldUntil", "2026-09-16");
            }
        }
        for (String item : List.of("item-004", "item-006")) {
            rows.set(item, "returned", "", "heldUntil", "");
        }
        rows.set("item-003", "returned", "不明", "heldUntil", "不明");
        for (String copy : rows.ids("copy")) {
            rows.set(copy, "returned", rows.get(copy, "destroyed").isEmpty() ? "2026-09-15" : "");
        }
        for (String copy : List.of("copy-0041", "copy-0055", "copy-0060")) {
            rows.set(copy, "information", "info-juki", "returned", "");
            rows.set(copy, "destroyed", "", "destructionMethod", "", "destructionProof", "");
        }
        rows.table("""
                item     | kind  | information      | provided | custodian  | place    | heldFrom   | erased
                item-016 | PAPER | info-inkan       | yes      |            | place-01 | 2026-05-11 | 2026-08-07
                """);
        rows.set("item-016", "heldUntil", "2026-08-07");
        rows.table("""
                erasure     | of        | original | information      | at         | unreadable
                erasure-002 | item-016  | yes      | info-inkan       | 2026-08-07 | no
                erasure-003 | copy-0060 | no       | info-juki        | 2026-09-24 | yes
                """);
        rows.set("copy-0060", "destroyed", "2026-09-24", "destructionMethod", "裁断", "destructionProof", "proof-0060");
    }
}
