package jp.confidentiality.testkit.oracle;

/** 第4第4項 遵守状況の報告. */
final class C4P4_ComplianceReport {
    private C4P4_ComplianceReport() {}

    static void judge(World world, Sheet sheet) {
        Demands.reported(world, sheet, "C4P4.report-on-demand", "C4P4");
    }
}
