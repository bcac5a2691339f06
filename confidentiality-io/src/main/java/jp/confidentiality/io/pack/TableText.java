package jp.confidentiality.io.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalDuty.CarriedOut;
import jp.confidentiality.rules.pack.LocalDuty.DesignatedBefore;
import jp.confidentiality.rules.pack.LocalDuty.MeasuredThroughout;
import jp.confidentiality.rules.pack.LocalDuty.PriorConsent;
import jp.confidentiality.rules.pack.LocalDuty.Recorded;
import jp.confidentiality.rules.pack.LocalDuty.ReportedBefore;
import jp.confidentiality.rules.pack.LocalDuty.ReportedWithin;
import jp.confidentiality.rules.pack.LocalNorm;

/** Writes local provisions as the rows of a table, in the words that tables are written with. */
public final class TableText {
    private final int conditions;

    /** Begins a table whose rows have {@code conditions} conditions at most. */
    public TableText(int conditions) {
        this.conditions = Math.max(1, conditions);
    }

    /** Returns the headings. */
    public List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            if (heading == Heading.ITEM) {
                for (int number = 1; number <= conditions; number++) {
                    headings.addAll(
                            List.of(Heading.ITEM.ja(number), Heading.COMPARISON.ja(number), Heading.VALUE.ja(number)));
                }
            } else if (!heading.isNumbered()) {
                headings.add(heading.ja(0));
            }
        }
        return headings;
    }

    /**
     * Returns the cells of a row, in the order of the headings.
     *
     * @throws IllegalArgumentException if it has more conditions than the table
     */
    public List<String> row(LocalNorm norm) {
        if (norm.conditions().size() > conditions) {
            throw new IllegalArgumentException("A row has more conditions than the table. Maybe make it wider.");
        }
        Map<Heading, String> cells = duty(norm.duty());
        cells.put(Heading.NUMBER, norm.number());
        cells.put(Heading.TITLE, norm.title());
        cells.put(Heading.KIND, norm.kind() == NormKind.O ? "義務" : "禁止");
        cells.put(
                Heading.SUBJECT,
                norm.subject() == null ? Vocabulary.CONTRACT : norm.subject().ja());
        cells.put(Heading.FROM, norm.from().toString());
        cells.put(Heading.REASON, norm.reason());
        List<String> row = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            if (heading == Heading.ITEM) {
                row.addAll(conditions(norm.conditions()));
            } else if (!heading.isNumbered()) {
                row.add(cells.getOrDefault(heading, ""));
            }
        }
        return row;
    }

    /** Returns a line of a CSV file, with its end. */
    public static String csv(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private List<String> conditions(List<Condition> given) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < conditions; i++) {
            if (i < given.size()) {
                Condition one = given.get(i);
                cells.addAll(List.of(one.column().ja(), one.comparison().ja(), one.shownValues()));
            } else {
                cells.addAll(List.of(i == 0 ? ConditionReading.NONE : "", "", ""));
            }
        }
        return cells;
    }

    private static Map<Heading, String> duty(LocalDuty duty) {
        if (duty instanceof PriorConsent one) {
            return cells(Mechanism.CONSENT, one.act().ja(), form(one.inWriting()), "", "");
        }
        if (duty instanceof Recorded one) {
            String columns = one.columns().stream().map(FactColumn::ja).collect(Collectors.joining("、"));
            return cells(Mechanism.RECORDED, columns, "", "", "");
        }
        if (duty instanceof ReportedWithin one) {
            String contents = one.contents().stream().map(Labelled::ja).collect(Collectors.joining("、"));
            return cells(
                    Mechanism.REPORTED,
                    contents,
                    form(one.inWriting()),
                    one.within().ja(),
                    one.since().ja());
        }
        if (duty instanceof ReportedBefore one) {
            return cells(Mechanism.REPORTED_BEFORE, one.content().ja(), form(one.inWriting()), "", "");
        }
        if (duty instanceof DesignatedBefore one) {
            return cells(Mechanism.DESIGNATED, one.kind().ja(), "", "", "");
        }
        if (duty instanceof MeasuredThroughout one) {
            return cells(Mechanism.MEASURED, one.kind().ja(), "", "", "");
        }
        return duty instanceof CarriedOut one
                ? cells(Mechanism.CARRIED_OUT, "", "", one.otherwise().ja(), "")
                : cells(Mechanism.FORBIDDEN, "", "", "", "");
    }

    private static Map<Heading, String> cells(
            Mechanism mechanism, String content, String form, String within, String since) {
        Map<Heading, String> cells = new EnumMap<>(Heading.class);
        cells.put(Heading.DUTY, mechanism.ja());
        cells.put(Heading.CONTENT, content);
        cells.put(Heading.FORM, form);
        cells.put(Heading.WITHIN, within);
        cells.put(Heading.SINCE, since);
        return cells;
    }

    private static String form(boolean inWriting) {
        return inWriting ? DutyReading.IN_WRITING : DutyReading.ANY_FORM;
    }
}
