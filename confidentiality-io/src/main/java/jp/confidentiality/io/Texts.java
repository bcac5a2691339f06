package jp.confidentiality.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Moment;

/** Reads the scalars of a YAML file: days, numbers, lists of words. All throw {@link CellFormatException}. */
final class Texts {
    private Texts() {}

    /** Reads a day, in ISO form or as registers write it. */
    static LocalDate day(YamlNode node) {
        Moment moment = MomentText.read(Recognition.plain(node.text()));
        if (moment.precision() != Moment.Precision.DAY) {
            throw new CellFormatException(
                    "ここには日付だけを書きます。2026-04-01 のように書いてください。", "Here belongs a day. Maybe write it like 2026-04-01.");
        }
        return moment.date();
    }

    /** Reads a whole number from {@code least} to {@code most}. */
    static int number(YamlNode node, int least, int most) {
        String plain = Recognition.plain(node.text());
        if (plain.matches("\\d{1,9}")) {
            int number = Integer.parseInt(plain);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new CellFormatException(
                "ここには " + least + " から " + most + " までの整数を書きます。",
                "Here belongs a whole number from " + least + " to " + most + ". Maybe a digit is wrong.");
    }

    static boolean yesOrNo(YamlNode node) {
        return Choices.yesOrNo(Recognition.plain(node.text()));
    }

    /** Reads the members of a list, or a single one that stands alone; none twice. */
    static <T> Set<T> set(YamlNode node, Function<YamlNode, T> reader) {
        List<YamlNode> items = node.isScalar() ? List.of(node) : node.items();
        Set<T> members = new LinkedHashSet<>();
        List<InputProblem> problems = new ArrayList<>();
        for (YamlNode item : items) {
            try {
                if (!members.add(reader.apply(item))) {
                    throw new CellFormatException(
                            "同じ値が二度あります。一つを消してください。", "The value stands here twice. Maybe delete one.");
                }
            } catch (CellFormatException e) {
                problems.add(item.problem("", item.isScalar() ? item.text() : "", e.ja(), e.en()));
            } catch (UnusableInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return members;
    }

    /** Reads a text that is not empty. */
    static String filled(YamlNode node) {
        if (node.text().isEmpty()) {
            throw new CellFormatException("値が空です。値を書いてください。", "The value is empty. Maybe it was left out.");
        }
        return node.text();
    }
}
