package jp.confidentiality.rules.pack;

import java.util.List;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.TimingWord;

/** What a local provision requires (求めること): one of the mechanisms that the engine has for the shipped norms. */
public sealed interface LocalDuty {
    /** Returns it as rule text: names and numbers of the closed vocabulary only. */
    String ruleText();

    /**
     * 事前の承諾: the orderer consented certainly before.
     *
     * @param act to which kind of act
     * @param inWriting whether the profile must count the form as written
     */
    record PriorConsent(ConsentAct act, boolean inWriting) implements LocalDuty {
        @Override
        public String ruleText() {
            return ".priorConsent( ConsentAct." + act + ", " + writing(inWriting) + " )";
        }
    }

    /**
     * 記載: the row leaves none of these columns blank.
     *
     * @param columns the columns, at least one
     */
    record Recorded(List<FactColumn> columns) implements LocalDuty {
        public Recorded {
            columns = List.copyOf(columns);
        }

        @Override
        public String ruleText() {
            return columns.stream()
                    .map(column -> '"' + column.name() + '"')
                    .collect(Collectors.joining(", ", ".recorded( ", " )"));
        }
    }

    /**
     * 期間内の報告: everything is reported to the orderer in time.
     *
     * @param contents what, at least one
     * @param inWriting whether the profile must count the form as written
     * @param within how soon
     * @param since from when
     */
    record ReportedWithin(List<ReportContent> contents, boolean inWriting, Within within, Beginning since)
            implements LocalDuty {
        public ReportedWithin {
            contents = List.copyOf(contents);
        }

        @Override
        public String ruleText() {
            return ".within( " + within.ruleText() + ", Since." + since + " ).reported( " + writing(inWriting)
                    + contents.stream()
                            .map(content -> ", ReportContent." + content)
                            .collect(Collectors.joining())
                    + " )";
        }
    }

    /**
     * 事前の報告: it was reported certainly before.
     *
     * @param content what
     * @param inWriting whether the profile must count the form as written
     */
    record ReportedBefore(ReportContent content, boolean inWriting) implements LocalDuty {
        @Override
        public String ruleText() {
            return ".reportedBefore( " + writing(inWriting) + ", ReportContent." + content + " )";
        }
    }

    /**
     * 事前の指定: the orderer designated the place of the act before it.
     *
     * @param kind as what
     */
    record DesignatedBefore(DesignationKind kind) implements LocalDuty {
        @Override
        public String ruleText() {
            return ".placeDesignated( DesignationKind." + kind + " )";
        }
    }

    /**
     * 終始の措置: a measure stands the whole time, for the contract from work start, for a row as long as it is held.
     *
     * @param kind of which kind
     */
    record MeasuredThroughout(MeasureKind kind) implements LocalDuty {
        @Override
        public String ruleText() {
            return ".measuredThroughout( MeasureKind." + kind + " )";
        }
    }

    /**
     * 期限までの履行: an instruction is carried out by the date it states.
     *
     * @param otherwise how soon where it states none
     */
    record CarriedOut(TimingWord otherwise) implements LocalDuty {
        @Override
        public String ruleText() {
            return ".carriedOut( TimingWord." + otherwise + " )";
        }
    }

    /** 行わないこと: it must not be at all. */
    record Forbidden() implements LocalDuty {
        @Override
        public String ruleText() {
            return ".forbidden()";
        }
    }

    private static String writing(boolean inWriting) {
        return inWriting ? "Writing.IN_WRITING" : "Writing.ANY_FORM";
    }
}
