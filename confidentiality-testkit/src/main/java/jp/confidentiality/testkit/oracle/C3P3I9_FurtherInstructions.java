package jp.confidentiality.testkit.oracle;

/** 第3第3項(9) 随時の指示. */
final class C3P3I9_FurtherInstructions {
    private C3P3I9_FurtherInstructions() {}

    static void judge(World world, Sheet sheet) {
        Instructions.followed(world, sheet, "C3P3I9.follow-instructions", "C3P3I9");
    }
}
