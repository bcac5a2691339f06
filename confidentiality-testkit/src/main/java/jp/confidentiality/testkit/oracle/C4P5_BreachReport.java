package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.TimingWord;

/** 第4第5項 違反時の報告: of every violation of C, and of every incident and near miss (D21). */
final class C4P5_BreachReport {
    private static final String BREACH = "C4P5.breach-report";
    private static final List<ReportContent> CONTENTS = List.of(ReportContent.BREACH, ReportContent.BREACH_MEASURES);

    private C4P5_BreachReport() {}

    static void judge(World world, Sheet sheet) {
        Instructions.followed(world, sheet, "C4P5.follow-remedial-instruction", "C4P5");
        for (Answer violation : sheet.findings(Instrument.C, Verdict.VIOLATED, C4P5_BreachReport::owesOne)) {
            sheet.enterOf(BREACH, violation, ofViolation(world, violation));
        }
        for (Incident one : world.all(Incident.class)) {
            Subject subject = Subject.of(one);
            sheet.enter(BREACH, one, reported(world, one.id(), one.wrongdoer(), subject.at(), subject));
        }
        boolean open = !world.incidentsComplete()
                || !sheet.findings(Instrument.C, Verdict.UNDETERMINED, C4P5_BreachReport::owesOne)
                        .isEmpty();
        if (open) {
            sheet.enterUnrecorded(BREACH, true);
        }
    }

    private static boolean owesOne(String norm) {
        return !norm.equals("C1.proper-handling") && !norm.equals(BREACH);
    }

    private static Ruling ofViolation(World world, Answer violation) {
        Fact row = world.find(violation.subject());
        Subject about = row == null ? Subject.contract(world) : Subject.of(row);
        When event = row == null ? When.exactly(Long.MIN_VALUE) : about.at();
        Subject subject = new Subject(
                violation.name(),
                about.rows(),
                about.information(),
                about.persons(),
                about.place(),
                about.purpose(),
                about.method(),
                about.at());
        Cell<String> wrongdoer = Cell.blank();
        if (row instanceof Activity act) {
            wrongdoer = act.actor().isValue() ? act.actor() : Cell.unknown();
        }
        return reported(world, violation.subject(), wrongdoer, event, subject);
    }

    private static Ruling reported(World world, String about, Cell<String> wrongdoer, When event, Subject subject) {
        return world.discoveries.reported(
                world.discoveries.known(about, wrongdoer),
                TimingWord.AT_ONCE,
                CONTENTS,
                report -> Truth.all(
                        Reports.about(report, about),
                        Reports.after(event, report),
                        world.reports.form(BREACH, report, subject.at())),
                BREACH,
                subject);
    }
}
