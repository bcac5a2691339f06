package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Verdict;

/** 第8 契約解除. */
final class C8_Termination {
    private C8_Termination() {}

    static void judge(World world, Sheet sheet) {
        List<String> violated = names(sheet, Verdict.VIOLATED);
        List<String> undetermined = names(sheet, Verdict.UNDETERMINED);
        if (!violated.isEmpty()) {
            sheet.power("C8.termination", Effect.State.AVAILABLE, violated);
        } else if (!undetermined.isEmpty()) {
            sheet.power("C8.termination", Effect.State.UNDETERMINED, undetermined);
        } else {
            sheet.power("C8.termination", Effect.State.NOT_AVAILABLE, List.of());
        }
    }

    private static List<String> names(Sheet sheet, Verdict verdict) {
        return sheet.findings(Instrument.C, verdict, norm -> !norm.equals("C1.proper-handling")).stream()
                .map(Answer::name)
                .toList();
    }
}
