package jp.confidentiality.io.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.model.profile.TimingWord;
import jp.confidentiality.rules.pack.Beginning;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.Within;
import org.jspecify.annotations.Nullable;

/** Reads what the sentence of a local provision requires. */
final class SentenceDuty {
    private static final Pattern CONSENT = Pattern.compile("発注者の(書面による)?事前の承諾（([^（）]+)）(?:を得なければならない|がなければ、.+)");
    private static final Pattern RECORDED = Pattern.compile("((?:「[^「」]+」)+)の欄を記載しなければならない");
    private static final Pattern REPORTED = Pattern.compile("([^、]+)から、([^、]+)、((?:「[^「」]+」)+)を(書面で)?発注者に報告しなければならない");
    private static final Pattern BEFORE = Pattern.compile("事前に、「([^「」]+)」を(書面で)?発注者に報告しなければならない");
    private static final Pattern DESIGNATED = Pattern.compile("発注者が「([^「」]+)」として事前に指定した場所によらなければならない");
    private static final Pattern MEASURED = Pattern.compile("終始、「([^「」]+)」の措置を講じていなければならない");
    private static final Pattern CARRIED_OUT = Pattern.compile("示された期限の日までに、期限が示されていないときは([^、]+)、履行しなければならない");

    private SentenceDuty() {}

    static LocalDuty read(String text, NormKind kind, @Nullable FactType subject) {
        Matcher consent = CONSENT.matcher(text);
        if (consent.matches()) {
            return new LocalDuty.PriorConsent(term(ConsentAct.class, consent.group(2)), consent.group(1) != null);
        }
        if (kind == NormKind.F) {
            return new LocalDuty.Forbidden();
        }
        Matcher recorded = RECORDED.matcher(text);
        if (recorded.matches() && subject != null) {
            return new LocalDuty.Recorded(SentenceReading.quoted(recorded.group(1)).stream()
                    .map(name ->
                            Vocabulary.columns(subject).find(name).orElseThrow(() -> SentenceReading.unreadable(name)))
                    .toList());
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return new LocalDuty.ReportedBefore(term(ReportContent.class, before.group(1)), before.group(2) != null);
        }
        Matcher reported = REPORTED.matcher(text);
        if (reported.matches()) {
            List<ReportContent> contents = SentenceReading.quoted(reported.group(3)).stream()
                    .map(name -> term(ReportContent.class, name))
                    .toList();
            return new LocalDuty.ReportedWithin(
                    contents,
                    reported.group(4) != null,
                    within(reported.group(2)),
                    term(Beginning.class, reported.group(1)));
        }
        return other(text);
    }

    private static LocalDuty other(String text) {
        Matcher designated = DESIGNATED.matcher(text);
        if (designated.matches()) {
            return new LocalDuty.DesignatedBefore(term(DesignationKind.class, designated.group(1)));
        }
        Matcher measured = MEASURED.matcher(text);
        if (measured.matches()) {
            return new LocalDuty.MeasuredThroughout(term(MeasureKind.class, measured.group(1)));
        }
        Matcher carriedOut = CARRIED_OUT.matcher(text);
        if (carriedOut.matches()) {
            return new LocalDuty.CarriedOut(term(TimingWord.class, carriedOut.group(1)));
        }
        throw SentenceReading.unreadable(text);
    }

    private static Within within(String text) {
        String words = text.endsWith("以内に") ? text.substring(0, text.length() - "以内に".length()) : text;
        return Optional.ofNullable(DutyReading.span(words))
                .map(Within::of)
                .orElseGet(() -> Within.of(term(TimingWord.class, words)));
    }

    private static <E extends Enum<E> & Labelled> E term(Class<E> type, String name) {
        return Vocabulary.of(type).find(name).orElseThrow(() -> SentenceReading.unreadable(name));
    }
}
