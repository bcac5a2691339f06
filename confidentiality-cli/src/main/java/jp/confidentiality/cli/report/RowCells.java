package jp.confidentiality.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Column;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;

/**
 * The filled cells of a row as far as they may be shown (行の内容): moments, choices and IDs. Of a free text only that it
 * is there, so that no name and no content leaves the registers.
 */
enum RowCells {
    /** In Japanese, for people. */
    FOR_PEOPLE("不明", "記載あり", "はい", "いいえ"),
    /** In the library's identifiers, for programs. */
    FOR_PROGRAMS("unknown", "given", "yes", "no");

    private final String unknown;
    private final String given;
    private final String yes;
    private final String no;

    RowCells(String unknown, String given, String yes, String no) {
        this.unknown = unknown;
        this.given = given;
        this.yes = yes;
        this.no = no;
    }

    /** Returns the values of the cells of {@code fact} that are not blank, by column. */
    Map<FactColumn, List<String>> of(Fact fact) {
        Map<FactColumn, List<String>> shown = new LinkedHashMap<>();
        for (FactColumn column : FactType.of(fact).columns()) {
            Cell<?> cell = column.read(fact);
            if (!cell.isBlank()) {
                shown.put(column, cell.isUnknown() ? List.of(unknown) : texts(column, cell.value()));
            }
        }
        return shown;
    }

    private List<String> texts(FactColumn column, Object value) {
        Set<?> values = value instanceof Set<?> many ? many : Set.of(value);
        return values.stream().map(one -> text(column, one)).distinct().toList();
    }

    private String text(FactColumn column, Object value) {
        if (value instanceof Moment moment) {
            return this == FOR_PEOPLE ? Terms.moment(moment.toString()) : moment.toString();
        }
        if (value instanceof Labelled choice) {
            return this == FOR_PEOPLE ? choice.ja() : choice.name();
        }
        if (value instanceof Boolean answer) {
            return answer ? yes : no;
        }
        boolean free = value instanceof String && column.names() == Column.Names.NOTHING;
        return free ? given : value.toString();
    }
}
