package jp.confidentiality.cli.report;

import java.util.List;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.cli.text.Wrap;
import jp.confidentiality.io.InputProblem;

/** Everything that is wrong with an input (入力の誤り), place by place. */
public final class ProblemsText {
    private final List<InputProblem> problems;

    /** Makes the text of {@code problems}. */
    public ProblemsText(List<InputProblem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** Writes the text to {@code to}. */
    public void write(Appendable to, Paint paint) {
        write(to, paint, "誤りが " + problems.size() + "件あります。直してから、もう一度実行してください。", " Mend, and run it again.");
    }

    /** Writes the text to {@code to}, and that nothing was judged. */
    public void writeNotJudged(Appendable to, Paint paint) {
        write(to, paint, "入力に誤りが " + problems.size() + "件あります。何も判定していません。", " Nothing was assessed.");
    }

    private void write(Appendable to, Paint paint, String ja, String en) {
        Page page = new Page(to, paint);
        problems.forEach(problem -> write(page, problem));
        page.paragraph("", ja, paint::bad);
        page.paragraph("", problems.size() + " problem(s) in the input." + en, paint::bad);
    }

    /** Writes the text of what is only to be looked at, to {@code to}; nothing where there is nothing. */
    public void writeWarnings(Appendable to, Paint paint) {
        if (!problems.isEmpty()) {
            Page page = new Page(to, paint);
            problems.forEach(problem -> write(page, problem));
            page.line("注意が " + problems.size() + "件あります。意図したことなら、そのままで使えます。");
            page.line(paint.faint(problems.size() + " warning(s). Where they are meant, nothing needs to be done."));
        }
    }

    private static void write(Page page, InputProblem problem) {
        page.line(page.paint().strong(Wrap.clean(place(problem))));
        page.paragraph(4, problem.ja());
        page.paragraph("    ", problem.en(), page.paint()::faint);
    }

    private static String place(InputProblem problem) {
        StringBuilder place = new StringBuilder(problem.file());
        if (problem.line() > 0) {
            place.append(':').append(problem.line());
        }
        if (!problem.column().isEmpty()) {
            place.append("　列 column ").append(problem.column());
        }
        if (!problem.field().isEmpty() && !problem.field().equals(problem.column())) {
            place.append("　欄 field ").append(problem.field());
        }
        if (!problem.value().isEmpty()) {
            place.append("　値 value 「").append(problem.value()).append('」');
        }
        return place.toString();
    }
}
