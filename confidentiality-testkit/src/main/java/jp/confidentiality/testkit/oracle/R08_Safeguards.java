package jp.confidentiality.testkit.oracle;

import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;

/** 8 安全管理. */
final class R08_Safeguards {
    private static final String NORM = "R08.safeguards";
    /** What is stolen is lost. */
    private static final Set<IncidentKind> KINDS = EnumSet.of(
            IncidentKind.LEAK, IncidentKind.LOSS, IncidentKind.THEFT, IncidentKind.DAMAGE, IncidentKind.DESTRUCTION);

    private R08_Safeguards() {}

    static void judge(World world, Sheet sheet) {
        Truth held = world.exists(
                Item.class,
                one -> world.informations.personalOrSecret(one.information()),
                Register.ITEMS,
                world.untilNow());
        Truth incident = world.exists(
                Incident.class,
                one -> Truth.any(KINDS, kind -> Cells.names(one.kinds(), kind))
                        .and(world.informations.personalOrSecret(one.information())),
                Register.INCIDENTS,
                world.untilNow());
        Truth inOrder = incident.isFalse()
                ? Truth.TRUE
                : incident.not().or(world.determinations.decided(NORM, Question.IN_ORDER, Subject.contract(world)));
        Truth safeguarded = world.measures.throughoutWork(MeasureKind.SAFEGUARD);
        sheet.enterContract(NORM, Ruling.of(held, safeguarded.and(inOrder)));
    }
}
