package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.FlowDown;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;

/** 6 再委託先の義務. */
final class R06_FlowDown {
    private static final String NORM = "R06.flow-down";

    private R06_FlowDown() {}

    static void judge(World world, Sheet sheet) {
        for (Subcontract one : world.all(Subcontract.class)) {
            When start = When.of(one.from());
            Truth open = world.now.byEndOfDay(start);
            boolean nothing = one.flowDown().isBlank() && one.boundAt().isBlank();
            Truth bound = Cells.is(one.flowDown(), FlowDown.ALL)
                    .and(When.happenedBy(one.boundAt(), world.asOf).byEndOfDay(start));
            sheet.enter(NORM, one, new Ruling(Truth.TRUE, nothing && open.isTrue() ? Truth.FALSE : bound, open));
        }
        sheet.enterUnrecorded(NORM, true, Register.SUBCONTRACTS);
    }
}
