package jp.confidentiality.testkit.oracle;

/** 第7 情報セキュリティの確保. */
final class C7_SecurityInstructions {
    private C7_SecurityInstructions() {}

    static void judge(World world, Sheet sheet) {
        Instructions.followed(world, sheet, "C7.follow-security-instruction", "C7");
    }
}
