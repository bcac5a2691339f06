package jp.confidentiality.io.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.io.Recognition;
import jp.confidentiality.io.pack.RowReading.Cells;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.TimingWord;
import jp.confidentiality.rules.pack.Beginning;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.Within;
import org.jspecify.annotations.Nullable;

/** Reads what a row requires: the mechanism, and the further columns that it needs and no others. */
final class DutyReading {
    static final String IN_WRITING = "書面";
    static final String ANY_FORM = "問わない";

    private static final Vocabulary<Mechanism> MECHANISMS = Mechanism.vocabulary();
    static final Vocabulary<Boolean> FORMS = new Vocabulary<Boolean>()
            .word(true, IN_WRITING, "書面による", "文書", "in writing")
            .word(false, ANY_FORM, "形式を問わない", "任意", "any form");
    static final Vocabulary<Beginning> BEGINNINGS = Vocabulary.of(Beginning.class)
            .word(Beginning.ACT, "発生時", "行為の時", "記録の時")
            .word(Beginning.KNOWN, "知ったとき", "覚知時", "発見時")
            .word(Beginning.WORK_END, "業務終了", "業務終了時");
    static final Vocabulary<TimingWord> TIMING = new Vocabulary<TimingWord>()
            .word(TimingWord.AT_ONCE, "直ちに", "ただちに", "at once")
            .word(TimingWord.PROMPTLY, "速やかに", "すみやかに", "promptly")
            .word(TimingWord.WITHOUT_DELAY, "遅滞なく", "without delay");
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,4}) *(時間|日|開庁日|営業日|hours?|days?|working[- ]days?)(?:以内)?");

    private final Cells cells;

    DutyReading(Cells cells) {
        this.cells = cells;
    }

    /** Reads the duty; null, and problems, where something is wrong with it. */
    @Nullable
    LocalDuty read(@Nullable FactType subject) {
        Mechanism mechanism = cells.word(Heading.DUTY, MECHANISMS, "求めること", "duty", "何を求めるかを書いてください。");
        if (mechanism == null) {
            return null;
        }
        superfluous(mechanism);
        return switch (mechanism) {
            case CONSENT -> consent();
            case RECORDED -> subject == null ? null : recorded(subject);
            case REPORTED -> reported();
            case REPORTED_BEFORE -> reportedBefore();
            case DESIGNATED -> made(one(DesignationKind.class, "指定の種類"), LocalDuty.DesignatedBefore::new);
            case MEASURED -> made(one(MeasureKind.class, "措置の種類"), LocalDuty.MeasuredThroughout::new);
            case CARRIED_OUT -> carriedOut();
            case FORBIDDEN -> new LocalDuty.Forbidden();
        };
    }

    private void superfluous(Mechanism mechanism) {
        for (Heading heading : List.of(Heading.CONTENT, Heading.FORM, Heading.WITHIN, Heading.SINCE)) {
            String text = cells.text(heading, 0);
            if (!mechanism.needs(heading) && !text.isEmpty()) {
                cells.wrong(
                        heading,
                        text,
                        "「" + mechanism.ja() + "」では使わない欄です。空欄にしてください。",
                        "This column does not go with the duty. Maybe clear it.");
            }
        }
    }

    private @Nullable LocalDuty consent() {
        ConsentAct act = one(ConsentAct.class, "承諾の対象");
        Boolean inWriting = form();
        return act == null || inWriting == null ? null : new LocalDuty.PriorConsent(act, inWriting);
    }

    private @Nullable LocalDuty recorded(FactType subject) {
        List<FactColumn> columns = cells.words(
                Heading.CONTENT, Vocabulary.columns(subject), "項目", "column", "記載を求める欄の名前を、「、」で区切って書いてください。");
        return columns == null ? null : new LocalDuty.Recorded(columns);
    }

    private @Nullable LocalDuty reported() {
        List<ReportContent> contents = cells.words(
                Heading.CONTENT, Vocabulary.of(ReportContent.class), "報告の内容", "content", "報告する内容を、「、」で区切って書いてください。");
        Boolean inWriting = form();
        Within within = within();
        Beginning since = cells.word(Heading.SINCE, BEGINNINGS, "起算", "beginning", "「その時」「知った時」「業務終了の時」のいずれかを書いてください。");
        return contents == null || inWriting == null || within == null || since == null
                ? null
                : new LocalDuty.ReportedWithin(contents, inWriting, within, since);
    }

    private @Nullable LocalDuty reportedBefore() {
        ReportContent content = one(ReportContent.class, "報告の内容");
        Boolean inWriting = form();
        return content == null || inWriting == null ? null : new LocalDuty.ReportedBefore(content, inWriting);
    }

    private @Nullable LocalDuty carriedOut() {
        TimingWord word =
                cells.word(Heading.WITHIN, TIMING, "期間の語", "timing word", "期限が示されていないときの 直ちに・速やかに・遅滞なく を書いてください。");
        return word == null ? null : new LocalDuty.CarriedOut(word);
    }

    private @Nullable Boolean form() {
        return cells.word(Heading.FORM, FORMS, "形式", "form", "「書面」か「問わない」と書いてください。");
    }

    private @Nullable Within within() {
        String text = cells.required(Heading.WITHIN, "24時間、3開庁日、直ちに のように書いてください。");
        if (text.isEmpty()) {
            return null;
        }
        Span span = span(text);
        if (span != null) {
            return Within.of(span);
        }
        Optional<TimingWord> word = TIMING.find(text);
        if (word.isEmpty()) {
            cells.wrong(
                    Heading.WITHIN,
                    text,
                    "「" + Recognition.shown(text) + "」は期間として読めません。24時間、3日、3開庁日、直ちに、速やかに、遅滞なく のように書いてください。",
                    "This is no time. Maybe write 24時間, 3日, 3開庁日 or a timing word.");
        }
        return word.map(Within::of).orElse(null);
    }

    /** Returns the span that {@code text} spells; null if it is none. */
    static @Nullable Span span(String text) {
        Matcher span = SPAN.matcher(text);
        return span.matches() ? new Span(Integer.parseInt(span.group(1)), unit(span.group(2))) : null;
    }

    private static SpanUnit unit(String text) {
        return switch (text.charAt(0)) {
            case '時', 'h' -> SpanUnit.HOURS;
            case '日', 'd' -> SpanUnit.DAYS;
            default -> SpanUnit.WORKING_DAYS;
        };
    }

    private <E extends Enum<E> & Labelled> @Nullable E one(Class<E> type, String ja) {
        return cells.word(Heading.CONTENT, Vocabulary.of(type), ja, "content", ja + "を書いてください。");
    }

    private static <T> @Nullable LocalDuty made(@Nullable T part, Function<T, LocalDuty> maker) {
        return part == null ? null : maker.apply(part);
    }
}
