package jp.confidentiality.io.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.io.CellFormatException;
import jp.confidentiality.io.CellText;
import jp.confidentiality.io.Recognition;
import jp.confidentiality.io.TableFile.Line;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.InvalidPackException;
import jp.confidentiality.rules.pack.InvalidPackException.Field;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalNorm;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table as a local provision; everything that is wrong with it is collected. */
final class RowReading {
    private static final Pattern NUMBER = Pattern.compile("第?(\\d+)条?((?:[の-]\\d+)*)");
    private static final Vocabulary<FactType> SUBJECTS = Vocabulary.subjects();
    static final Vocabulary<NormKind> KINDS = new Vocabulary<NormKind>()
            .word(NormKind.O, "義務", "しなければならない", "する", "O", "obligation")
            .word(NormKind.F, "禁止", "してはならない", "しない", "F", "prohibition");

    private final Line line;
    private final Headings headings;
    private final TableProblems problems;
    private final Cells cells;

    RowReading(Line line, Headings headings, TableProblems problems) {
        this.line = line;
        this.headings = headings;
        this.problems = problems;
        this.cells = new Cells(line, headings, problems);
    }

    /** Returns the provision; null, and problems, where something is wrong with the row. */
    @Nullable
    LocalNorm read() {
        int before = problems.count();
        surplus();
        String number = number(text(Heading.NUMBER, Field.NUMBER, "3 や 3の2 のように書いてください。"));
        String title = text(Heading.TITLE, Field.TITLE, "規定の名前を書いてください。");
        NormKind kind = cells.word(Heading.KIND, KINDS, "種別", "kind", "「義務」か「禁止」と書いてください。");
        String subjectText = cells.required(Heading.SUBJECT, "どの記録についての規定かを書いてください。");
        boolean contract = Recognition.key(subjectText).equals(Vocabulary.CONTRACT);
        FactType subject =
                contract || subjectText.isEmpty() ? null : cells.word(Heading.SUBJECT, SUBJECTS, "対象", "subject", "");
        List<Condition> conditions = new ConditionReading(cells, headings.conditions(), problems).read(subject);
        LocalDuty duty = new DutyReading(cells).read(subject);
        LocalDate from = day(cells.required(Heading.FROM, "2026-04-01 のように書いてください。"));
        String reason = text(Heading.REASON, Field.REASON, "なぜこの規定を置くかを書いてください。");
        if (problems.count() > before || kind == null || duty == null || from == null) {
            return null;
        }
        return made(() -> new LocalNorm(number, title, kind, subject, conditions, duty, from, reason));
    }

    private void surplus() {
        for (int i = headings.width(); i < line.cells().size(); i++) {
            if (!Recognition.plain(line.cell(i)).isEmpty()) {
                problems.add(
                        new Place(line.line(), String.valueOf(i + 1)),
                        line.cell(i),
                        "見出しのない欄に文字があります。消すか、見出しを書いてください。",
                        "There is no heading above this cell. Maybe delete it.");
            }
        }
    }

    /** Returns 第3条の2, 3の2 and 3-2 as {@code 3-2}; what is none is left to the provision to refuse. */
    static String number(String text) {
        Matcher form = NUMBER.matcher(text.replace(" ", ""));
        return form.matches() ? form.group(1) + form.group(2).replace('の', '-') : text;
    }

    private @Nullable LocalDate day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            Moment moment = CellText.moment(text).orNull();
            if (moment != null && moment.precision() == Moment.Precision.DAY && moment.isDated()) {
                return moment.date();
            }
            cells.wrong(
                    Heading.FROM,
                    text,
                    "日付だけを書きます。2026-04-01 のように書いてください。",
                    "Here belongs a day. Maybe write it like 2026-04-01.");
        } catch (CellFormatException e) {
            cells.wrong(Heading.FROM, text, e.ja(), e.en());
        }
        return null;
    }

    /** Returns a text that may stand under {@code heading}. */
    private String text(Heading heading, Field field, String what) {
        String text = cells.required(heading, what);
        if (!text.isEmpty()) {
            checked(heading, text, () -> {
                LocalNorm.check(field, field == Field.NUMBER ? number(text) : text);
                return text;
            });
        }
        return text;
    }

    private @Nullable LocalNorm made(Supplier<LocalNorm> maker) {
        return checked(null, "", maker);
    }

    /** Returns what {@code maker} makes; null, and a problem under {@code known} or where it belongs, if it refuses. */
    private <T> @Nullable T checked(@Nullable Heading known, String value, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidPackException e) {
            Heading heading = known == null ? TableRows.heading(e.field()) : known;
            Place place = cells.place(heading, heading.isNumbered() ? 1 : 0);
            problems.add(place, value, e.ja(), e.en());
            return null;
        }
    }

    /** The cells of one row. */
    static final class Cells {
        private final Line line;
        private final Headings headings;
        private final TableProblems problems;

        Cells(Line line, Headings headings, TableProblems problems) {
            this.line = line;
            this.headings = headings;
            this.problems = problems;
        }

        Place place(Heading heading, int number) {
            return new Place(line.line(), heading.ja(number));
        }

        String text(Heading heading, int number) {
            return headings.text(line, heading, number);
        }

        /** Returns a text; without one, that is a problem and {@code what} the cure. */
        String required(Heading heading, String what) {
            String text = text(heading, 0);
            if (text.isEmpty()) {
                problems.blank(place(heading, 0), what);
            }
            return text;
        }

        void wrong(Heading heading, String value, String ja, String en) {
            problems.add(place(heading, 0), value, ja, en);
        }

        /** Returns what a word means; null, and a problem, where it is none. */
        <T> @Nullable T word(Heading heading, Vocabulary<T> words, String ja, String en, String what) {
            String text = required(heading, what);
            if (text.isEmpty()) {
                return null;
            }
            Optional<T> found = words.find(text);
            if (found.isEmpty()) {
                problems.unknown(place(heading, 0), ja, en, text, words);
            }
            return found.orElse(null);
        }

        /** Returns the words of a list; null, and problems, where one is none. */
        <T> @Nullable List<T> words(Heading heading, Vocabulary<T> words, String ja, String en, String what) {
            String text = required(heading, what);
            List<T> found = new ArrayList<>();
            boolean wrong = text.isEmpty();
            for (String part : split(text)) {
                Optional<T> one = words.find(part);
                if (one.isEmpty()) {
                    problems.unknown(place(heading, 0), ja, en, part, words);
                }
                wrong |= one.isEmpty();
                one.ifPresent(found::add);
            }
            return wrong ? null : found;
        }

        /** Returns the parts between commas; an empty text has none. */
        static List<String> split(String text) {
            List<String> parts = new ArrayList<>();
            for (String part : text.split("[、,\\n]", -1)) {
                String plain = Recognition.plain(part);
                if (!plain.isEmpty()) {
                    parts.add(plain);
                }
            }
            return parts;
        }
    }
}
