package jp.confidentiality.model.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.InvalidProfileException.Problem;

/** Checks the values of a profile together. */
final class ProfileCheck {
    private static final List<TimingWord> ORDERED =
            List.of(TimingWord.AT_ONCE, TimingWord.PROMPTLY, TimingWord.WITHOUT_DELAY);
    private static final int MOST_YEARS = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<Span> fitting = new HashSet<>();

    /** Tells whether a profile can be meant for these days; only then may its calendar be asked. */
    boolean days(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            problem(
                    "until",
                    until.toString(),
                    "終了日が開始日(" + from + ")より前です。入れ違いでないか確かめてください",
                    "it is before 'from' (" + from + "). Maybe the two are exchanged");
            return false;
        }
        if (until.isAfter(from.plusYears(MOST_YEARS))) {
            problem(
                    "until",
                    until.toString(),
                    "開始日(" + from + ")から" + MOST_YEARS + "年を超えています。年を確かめてください",
                    "it is more than " + MOST_YEARS + " years after 'from' (" + from + "). Maybe the year is wrong");
            return false;
        }
        return true;
    }

    /** Checks everything else; {@code ordered} tells whether the days of {@code profile} were in order. */
    void values(Profile profile, boolean ordered) {
        for (TimingWord word : TimingWord.values()) {
            if (!profile.spans().containsKey(word)) {
                problem(
                        "spans." + word,
                        "",
                        "「" + word.ja() + "」の期間が定められていません。期限内と遅延の二つを定めてください",
                        "the spans are missing. Maybe give both, in time and late");
            }
        }
        norms(profile);
        leftOpen(profile);
        forms(profile);
        profile.checkIntervalDays().values().stream()
                .filter(dated -> dated.value() < 0)
                .forEach(dated -> problem(
                        "checkIntervalDays",
                        String.valueOf(dated.value()),
                        "点検間隔が負の数です。定めないときは0としてください",
                        "it is negative. Maybe 0 was meant, for no interval"));
        if (ordered && profile.spans().size() == TimingWord.values().length) {
            spans(profile);
        }
    }

    /** Throws everything that was found, if anything was. */
    void close() {
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(problems);
        }
    }

    private void norms(Profile profile) {
        Set<NormId> named = new TreeSet<>(profile.switchedOff().keySet());
        named.addAll(profile.additionalHistory().keySet());
        named.addAll(profile.normSpans().keySet());
        profile.inWriting().values().forEach(dated -> named.addAll(dated.value()));
        for (NormId norm : named) {
            if (Catalogue.standard().find(norm).isEmpty()) {
                problem(
                        "norm",
                        norm.value(),
                        "規定IDが規定一覧にありません。綴りを確かめてください",
                        "the catalogue has no such norm. Maybe it is misspelt: see docs/provisions.md");
            }
        }
        profile.switchedOff()
                .forEach(
                        (id, off) -> Catalogue.standard()
                                .find(id)
                                .filter(norm -> off.isDated() && !isOfRows(norm))
                                .ifPresent(
                                        norm -> problem(
                                                "switchedOff." + id,
                                                off.daysJa(),
                                                "ほかの判定から導かれる規定か、判定のない規定なので、日付を付けて外せません。from と until を消すか、規程を日付で二つに分けてください",
                                                "it is concluded from other verdicts, or has none, so that its switching off has no days. Maybe make two profiles")));
        profile.additionalHistory()
                .forEach((id, columns) -> Catalogue.standard().find(id).ifPresent(norm -> history(norm, columns)));
    }

    /** Tells whether it judges rows or the contract, rather than conclude something from all that was judged. */
    private static boolean isOfRows(Norm norm) {
        return norm.hasVerdict() && !norm.id().equals(Assessment.ROLL_UP);
    }

    /** Only what the texts leave open is for a profile to say. */
    private void leftOpen(Profile profile) {
        for (NormId norm : profile.normSpans().keySet()) {
            if (NormValues.word(norm) == null) {
                problem(
                        "normSpans." + norm,
                        norm.value(),
                        "期限の語のない規定なので、期間は定められません。docs/profile.md の表で確かめてください",
                        "it has no timing word, so it has no spans. Maybe another norm was meant: see docs/profile.md");
            }
        }
        Set<NormId> fixed = new TreeSet<>();
        profile.inWriting().values().forEach(dated -> fixed.addAll(dated.value()));
        fixed.removeAll(NormValues.of(NormValues.Value.OPEN_FORM));
        for (NormId norm : fixed) {
            problem(
                    "inWriting",
                    norm.value(),
                    "承諾や報告の形式が本文で決まっている規定か、形式のない規定です。書面に限ると定められるのは docs/profile.md の表にある規定だけです",
                    "its text fixes the form, or it has none. Maybe another norm was meant: see docs/profile.md");
        }
    }

    private void history(Norm norm, Timeline<Set<String>> columns) {
        String key = "additionalHistory." + norm.id();
        if (!norm.id().value().endsWith(".history")) {
            problem(
                    key,
                    norm.id().value(),
                    "履歴の規定ではありません。履歴を求める規定のIDを指定してください",
                    "it owes no history. Maybe C3P3I6.history was meant");
            return;
        }
        Set<String> known = new TreeSet<>();
        FactType.all().stream()
                .filter(type -> norm.triggers().contains(type.register()))
                .forEach(type -> type.columns().forEach(column -> known.add(column.name())));
        for (Timeline.Dated<Set<String>> dated : columns.values()) {
            dated.value().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> problem(
                            key,
                            name,
                            "履歴にこの欄はありません。docs/facts.md の欄名を指定してください",
                            "the history has no such column. Maybe one of " + known));
        }
    }

    private void forms(Profile profile) {
        for (Timeline.Dated<Set<Form>> dated : profile.writtenForms().values()) {
            if (!dated.value().contains(Form.WRITTEN) || dated.value().contains(Form.ORAL)) {
                problem(
                        "writtenForms",
                        dated.value().toString(),
                        "書面に当たる形式には書面を含め、口頭を含めないでください",
                        "what is written counts as written, and what is oral never does. "
                                + "Maybe only say whether ELECTRONIC counts");
            }
        }
    }

    private void spans(Profile profile) {
        Deadlines deadlines = new Deadlines(profile);
        Set<TimingWord> reported = EnumSet.noneOf(TimingWord.class);
        normSpans(profile, deadlines);
        for (LocalDate day = profile.from(); !day.isAfter(profile.until()); day = day.plusDays(1)) {
            for (TimingWord word : TimingWord.values()) {
                if (!reported.contains(word)
                        && !both(deadlines, profile.spans(word, day), "spans." + word, day, profile)) {
                    reported.add(word);
                }
            }
            for (int i = 1; i < ORDERED.size(); i++) {
                TimingWord urgent = ORDERED.get(i - 1);
                TimingWord relaxed = ORDERED.get(i);
                if (!reported.contains(relaxed) && !deadlines.ordered(urgent, relaxed, day)) {
                    problem(
                            "spans." + relaxed,
                            profile.spans(relaxed, day).en(),
                            day + "に始まる期間について「" + relaxed.ja() + "」が「" + urgent.ja() + "」より早く満了します。期間を確かめてください",
                            "for a time that begins on " + day + " it ends before the spans of " + urgent
                                    + ". Maybe the two are exchanged");
                    reported.add(relaxed);
                }
            }
        }
    }

    /** The spans of a norm are its own; that they end in order is checked on every day as well. */
    private void normSpans(Profile profile, Deadlines deadlines) {
        profile.normSpans().forEach((norm, spans) -> {
            for (LocalDate day = profile.from(); !day.isAfter(profile.until()); day = day.plusDays(1)) {
                if (!both(deadlines, spans.on(day), "normSpans." + norm, day, profile)) {
                    return;
                }
            }
        });
    }

    private boolean both(Deadlines deadlines, Spans spans, String key, LocalDate day, Profile profile) {
        if (!deadlines.ordered(spans, day)) {
            problem(
                    key,
                    spans.en(),
                    day + "に始まる期間について、遅延の期間が期限内の期間より早く満了します。期間を確かめてください",
                    "for a time that begins on " + day + " the late span ends before the one in time. "
                            + "Maybe the two are exchanged");
            return false;
        }
        boolean counts =
                spans.inTime().unit() == SpanUnit.WORKING_DAYS || spans.late().unit() == SpanUnit.WORKING_DAYS;
        if (counts && !fits(deadlines, spans.late(), day, profile)) {
            LocalDate known = profile.until().plusYears(Profile.CALENDAR_YEARS);
            problem(
                    key,
                    spans.en(),
                    day + "に始まる期間が、休日の分かる" + known + "を超えます。開庁日数を確かめてください",
                    "for a time that begins on " + day + " it ends after " + known
                            + ", up to which holidays are known. Maybe fewer working days were meant");
            return false;
        }
        return true;
    }

    /** Tells whether {@code span} ends while holidays are known; begun earlier it never ends later. */
    private boolean fits(Deadlines deadlines, Span span, LocalDate day, Profile profile) {
        long known = Moment.endOf(profile.until().plusYears(Profile.CALENDAR_YEARS));
        if (!fitting.contains(span) && deadlines.end(span, Moment.startOf(profile.until())) < known) {
            fitting.add(span);
        }
        return fitting.contains(span) || deadlines.end(span, Moment.startOf(day)) < known;
    }

    private void problem(String key, String value, String ja, String en) {
        String where = "Profile value '" + key + "' = '" + value + "': ";
        problems.add(new Problem(key, value, ja + "。", where + en + "."));
    }
}
