package jp.confidentiality.io.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.rules.pack.InvalidPackException.Field;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.PackRemark;

/** The rows of all tables of a pack: no number stands twice, and what is remarked about a provision names its row. */
final class TableRows {
    private final List<Row> rows = new ArrayList<>();

    private record Row(String file, int line, LocalNorm norm) {
        String seenFrom(String other) {
            return (file.equals(other) ? "" : file + " の") + line + "行目";
        }

        String seenInEnglishFrom(String other) {
            return "line " + line + (file.equals(other) ? "" : " of " + file);
        }
    }

    /** Adds a row; if its number is taken, that goes to {@code problems}. */
    void add(String file, int line, LocalNorm norm, TableProblems problems) {
        for (Row other : rows) {
            if (norm.number().equals(other.norm().number())) {
                problems.add(
                        new Place(line, Heading.NUMBER.ja(0)),
                        norm.number(),
                        norm.article() + "は" + other.seenFrom(file) + "にもあります。番号を改めてください。",
                        "The number stands on " + other.seenInEnglishFrom(file)
                                + " as well. Maybe renumber one of the two.");
            }
        }
        rows.add(new Row(file, line, norm));
    }

    /** Returns {@code remark} with table, row and column. */
    InputProblem located(PackRemark remark) {
        Row row = row(remark.norm()).orElseThrow();
        Heading heading = heading(remark.field());
        Place place = new Place(row.line(), heading.ja(heading.isNumbered() ? remark.condition() : 0));
        Optional<Row> other = Optional.ofNullable(remark.other()).flatMap(this::row);
        return new InputProblem(
                row.file(),
                place.line(),
                place.heading(),
                "",
                "",
                place + remark.issue().id() + " " + remark.issue().ja() + ": " + remark.ja()
                        + other.map(one -> "（相手は" + one.seenFrom(row.file()) + "）")
                                .orElse(""),
                remark.issue().id() + " " + remark.issue().en() + ": " + remark.en()
                        + other.map(one -> " (The other is on " + one.seenInEnglishFrom(row.file()) + ".)")
                                .orElse(""));
    }

    private Optional<Row> row(LocalNorm norm) {
        return rows.stream().filter(one -> one.norm().equals(norm)).findFirst();
    }

    /** Returns the column in which a part of a provision stands. */
    static Heading heading(Field field) {
        return switch (field) {
            case TITLE -> Heading.TITLE;
            case KIND -> Heading.KIND;
            case SUBJECT -> Heading.SUBJECT;
            case CONDITION -> Heading.ITEM;
            case DUTY -> Heading.DUTY;
            case FROM -> Heading.FROM;
            case REASON -> Heading.REASON;
            default -> Heading.NUMBER;
        };
    }
}
