package jp.confidentiality.rules.pack;

import java.util.List;
import java.util.stream.Collectors;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.rules.pack.LocalDuty.CarriedOut;
import jp.confidentiality.rules.pack.LocalDuty.DesignatedBefore;
import jp.confidentiality.rules.pack.LocalDuty.MeasuredThroughout;
import jp.confidentiality.rules.pack.LocalDuty.PriorConsent;
import jp.confidentiality.rules.pack.LocalDuty.Recorded;
import jp.confidentiality.rules.pack.LocalDuty.ReportedBefore;
import jp.confidentiality.rules.pack.LocalDuty.ReportedWithin;

/**
 * A local provision as one Japanese sentence. Whatever stands in a row of the table stands in the sentence, so that the
 * row can be read back from it: names and values stand in 「」, which they cannot hold themselves.
 */
final class Sentence {
    private final LocalNorm norm;

    Sentence(LocalNorm norm) {
        this.norm = norm;
    }

    @Override
    public String toString() {
        return norm.article() + "（" + norm.title() + "）　" + subject() + duty(norm.duty()) + "。（施行 " + norm.from()
                + "、理由：「" + norm.reason() + "」）";
    }

    private String subject() {
        if (norm.subject() == null) {
            return "契約";
        }
        List<Condition> conditions = norm.conditions();
        if (conditions.isEmpty()) {
            return "すべての" + norm.subject().ja();
        }
        int last = conditions.size() - 1;
        String joined = conditions.subList(0, last).stream()
                .map(one -> clause(one, true) + "、かつ、")
                .collect(Collectors.joining());
        return joined + clause(conditions.get(last), false) + norm.subject().ja();
    }

    /** Returns a condition as a clause: one that goes on, or one that stands before a noun. */
    private static String clause(Condition one, boolean goesOn) {
        String column = quoted(one.column().ja()) + "欄";
        String values = one.values().stream()
                .map(value -> quoted(Condition.shown(value)))
                .collect(Collectors.joining());
        boolean several = one.values().size() > 1;
        return switch (one.comparison()) {
            case IS -> column + "が" + values + (several ? "のいずれか" : "") + (goesOn ? "であり" : "である");
            case IS_NOT -> column + "が" + values + (several ? "のいずれでも" : "で") + (goesOn ? "なく" : "ない");
            case CONTAINS -> column + "が" + values + (several ? "のいずれか" : "") + (goesOn ? "を含み" : "を含む");
            case CONTAINS_NOT -> column + "が" + values + (several ? "のいずれも" : "を") + (goesOn ? "含まず" : "含まない");
            case MORE_THAN -> column + "が" + values + (goesOn ? "を超え" : "を超える");
            case FILLED -> column + (goesOn ? "に記載があり" : "に記載がある");
            case LEFT_OUT -> column + (goesOn ? "に記載がなく" : "に記載がない");
            default -> column + "が" + values + one.comparison().ja() + (goesOn ? "であり" : "である");
        };
    }

    private String duty(LocalDuty duty) {
        if (norm.kind() == NormKind.F) {
            return "は、" + (duty instanceof PriorConsent consent ? "発注者の" + consent(consent) + "がなければ、" : "")
                    + (norm.subject() != null && norm.subject().isActivity() ? "してはならない" : "あってはならない");
        }
        return "については、" + required(duty);
    }

    private static String required(LocalDuty duty) {
        if (duty instanceof PriorConsent consent) {
            return "発注者の" + consent(consent) + "を得なければならない";
        }
        if (duty instanceof Recorded recorded) {
            String columns = recorded.columns().stream()
                    .map(column -> quoted(column.ja()))
                    .collect(Collectors.joining());
            return columns + "の欄を記載しなければならない";
        }
        if (duty instanceof ReportedWithin reported) {
            String within = reported.within().ja() + (reported.within().span() == null ? "" : "以内に");
            return reported.since().ja() + "から、" + within + "、" + terms(reported.contents())
                    + reported(reported.inWriting());
        }
        if (duty instanceof ReportedBefore reported) {
            return "事前に、" + terms(List.of(reported.content())) + reported(reported.inWriting());
        }
        if (duty instanceof DesignatedBefore designated) {
            return "発注者が" + quoted(designated.kind().ja()) + "として事前に指定した場所によらなければならない";
        }
        if (duty instanceof MeasuredThroughout measured) {
            return "終始、" + quoted(measured.kind().ja()) + "の措置を講じていなければならない";
        }
        if (duty instanceof CarriedOut carriedOut) {
            return "示された期限の日までに、期限が示されていないときは" + carriedOut.otherwise().ja() + "、履行しなければならない";
        }
        throw new IllegalStateException("A prohibition forbids");
    }

    private static String consent(PriorConsent consent) {
        return (consent.inWriting() ? "書面による" : "") + "事前の承諾（" + consent.act().ja() + "）";
    }

    private static String reported(boolean inWriting) {
        return (inWriting ? "を書面で" : "を") + "発注者に報告しなければならない";
    }

    private static String terms(List<? extends Labelled> terms) {
        return terms.stream().map(term -> quoted(term.ja())).collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return "「" + text + "」";
    }
}
