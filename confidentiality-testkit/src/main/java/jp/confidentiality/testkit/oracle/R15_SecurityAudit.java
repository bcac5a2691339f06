package jp.confidentiality.testkit.oracle;

/** 15 セキュリティ監査. */
final class R15_SecurityAudit {
    private R15_SecurityAudit() {}

    static void judge(World world, Sheet sheet) {
        Demands.reported(world, sheet, "R15.report-on-demand", "R15");
        Demands.admitted(world, sheet, "R15.on-site-inspection", "R15", one -> Truth.TRUE);
        Instructions.followed(world, sheet, "R15.follow-improvement", "R15");
    }
}
