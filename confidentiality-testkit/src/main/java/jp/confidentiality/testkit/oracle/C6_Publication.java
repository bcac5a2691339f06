package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Register;

/** 第6 公表. */
final class C6_Publication {
    private C6_Publication() {}

    static void judge(World world, Sheet sheet) {
        Truth incident = world.exists(
                Incident.class, one -> Cells.yes(one.securityIncident()), Register.INCIDENTS, world.untilNow());
        List<String> marked = world.all(Incident.class).stream()
                .filter(one -> Cells.yes(one.securityIncident()).equals(incident.isTrue() ? Truth.TRUE : Truth.MISSING))
                .map(Incident::id)
                .sorted()
                .toList();
        sheet.power("C6.publication", Powers.state(incident), marked);
    }
}
