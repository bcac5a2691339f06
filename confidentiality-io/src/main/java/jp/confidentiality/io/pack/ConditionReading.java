package jp.confidentiality.io.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.io.CellFormatException;
import jp.confidentiality.io.CellText;
import jp.confidentiality.io.Recognition;
import jp.confidentiality.io.pack.RowReading.Cells;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.rules.pack.Comparison;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.InvalidPackException;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a row: three cells each. A blank one never passes for "always": that is written なし. */
final class ConditionReading {
    static final String NONE = "なし";

    private final Cells cells;
    private final int most;
    private final TableProblems problems;

    ConditionReading(Cells cells, int most, TableProblems problems) {
        this.cells = cells;
        this.most = most;
        this.problems = problems;
    }

    /** Reads the conditions on rows of type {@code subject}; null where that is the contract, or not known. */
    List<Condition> read(@Nullable FactType subject) {
        List<Condition> found = new ArrayList<>();
        int last = last();
        String first = cells.text(Heading.ITEM, 1);
        if (isNone(first) && last <= 1) {
            unconditional();
            return found;
        }
        for (int number = 1; number <= Math.max(1, last); number++) {
            String item = cells.text(Heading.ITEM, number);
            if (item.isEmpty()) {
                problems.blank(
                        cells.place(Heading.ITEM, number), number == 1 ? "条件がないときは「なし」と書いてください。" : "条件は左から詰めて書いてください。");
            } else if (subject != null) {
                condition(subject, item, number).ifPresent(found::add);
            } else if (Recognition.key(cells.text(Heading.SUBJECT, 0)).equals(Vocabulary.CONTRACT)) {
                problems.add(
                        cells.place(Heading.ITEM, number),
                        item,
                        "対象が契約のとき、条件は書けません。「なし」と書いてください。",
                        "The contract takes no condition. Maybe write なし.");
            }
        }
        return found;
    }

    private void unconditional() {
        for (Heading heading : List.of(Heading.COMPARISON, Heading.VALUE)) {
            String text = cells.text(heading, 1);
            if (!text.isEmpty()) {
                problems.add(
                        cells.place(heading, 1),
                        text,
                        "条件が「なし」のときは空欄にしてください。",
                        "There is no condition, so this cell has to be blank. Maybe name a column.");
            }
        }
    }

    /** Returns the number of the last condition of which any cell is filled. */
    private int last() {
        int last = 0;
        for (int number = 1; number <= most; number++) {
            for (Heading heading : List.of(Heading.ITEM, Heading.COMPARISON, Heading.VALUE)) {
                last = cells.text(heading, number).isEmpty() ? last : number;
            }
        }
        return last;
    }

    private Optional<Condition> condition(FactType subject, String item, int number) {
        Vocabulary<FactColumn> columns = Vocabulary.columns(subject);
        Optional<FactColumn> column = columns.find(item);
        if (column.isEmpty()) {
            problems.unknown(cells.place(Heading.ITEM, number), "項目", "column", item, columns);
            return Optional.empty();
        }
        Vocabulary<Comparison> words = Vocabulary.comparisons(column.get());
        String text = cells.text(Heading.COMPARISON, number);
        Place place = cells.place(Heading.COMPARISON, number);
        if (text.isEmpty()) {
            problems.blank(place, "どう比べるかを書いてください。");
            return Optional.empty();
        }
        Optional<Comparison> comparison = words.find(text);
        if (comparison.isEmpty()) {
            if (Vocabulary.of(Comparison.class).find(text).isEmpty()) {
                problems.unknown(place, "比較", "comparison", text, words);
            } else {
                problems.add(
                        place,
                        text,
                        "「" + column.get().ja() + "」欄は「" + text + "」では比べられません。使えるもの："
                                + String.join("、", words.firstWords()) + "。",
                        "Column '" + column.get().name() + "' is not compared so. Maybe use one of "
                                + String.join("、", words.firstWords()) + ".");
            }
            return Optional.empty();
        }
        return condition(column.get(), comparison.get(), number);
    }

    private Optional<Condition> condition(FactColumn column, Comparison comparison, int number) {
        String text = cells.text(Heading.VALUE, number);
        Place place = cells.place(Heading.VALUE, number);
        if (text.isEmpty() && comparison.mostValues() > 0) {
            problems.blank(place, "比べる値を書いてください（空欄かどうかは「記載なし」で比べます）。");
            return Optional.empty();
        }
        try {
            List<Object> values = new ArrayList<>();
            for (String part : Cells.split(text)) {
                values.add(value(column, part));
            }
            return Optional.of(new Condition(column, comparison, values));
        } catch (CellFormatException e) {
            problems.add(place, text, e.ja(), e.en());
        } catch (InvalidPackException e) {
            problems.add(place, text, e.ja(), e.en());
        }
        return Optional.empty();
    }

    /** Reads a value of {@code column}: of moments a day, of sets a member. */
    static Object value(FactColumn column, String text) {
        Cell<?> cell = CellText.read(column, List.of(text));
        if (!cell.isValue()) {
            throw new InvalidPackException(
                    InvalidPackException.Field.CONDITION,
                    "「不明」とは比べられません。不明な欄は、いつも判定不能になります。",
                    "Nothing is compared with 'unknown': it always leaves the norm undetermined. Maybe delete it.");
        }
        Object value = cell.value();
        if (value instanceof Set<?> members) {
            return members.iterator().next();
        }
        if (value instanceof Moment moment) {
            if (!moment.isDated() || moment.precision() != Moment.Precision.DAY) {
                throw new InvalidPackException(
                        InvalidPackException.Field.CONDITION,
                        "日時の欄は日付と比べます。2026-04-01 のように書いてください。",
                        "Moments are compared with days. Maybe write it like 2026-04-01.");
            }
            return moment.date();
        }
        return value;
    }

    private static boolean isNone(String text) {
        String key = Recognition.key(text);
        return key.equals(NONE) || key.equals("無し") || key.equals("条件なし") || key.equals("すべて");
    }
}
