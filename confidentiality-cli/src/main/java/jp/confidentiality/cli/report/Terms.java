package jp.confidentiality.cli.report;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.norm.Verdict;

/** The words and marks of the reports (用語と印). */
final class Terms {
    /** The mark of norms that no rule judges yet. */
    static final String NOT_CHECKED = "!";

    private static final Map<String, String> SUBJECTS = Map.of(
            Finding.CONTRACT,
            "契約全体 the contract as a whole ",
            Finding.UNRECORDED,
            "記録されていない分 what was not recorded ",
            "breach",
            "認められた違反 a violation found");

    private Terms() {}

    /** Returns the mark of {@code verdict}. */
    static String mark(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> "✗";
            case UNDETERMINED -> "?";
            case PENDING -> "…";
            case SATISFIED -> "○";
            case NOT_APPLICABLE -> "-";
        };
    }

    /** Returns {@code text} in the colour of {@code verdict}. */
    static String paint(Paint paint, Verdict verdict, String text) {
        return switch (verdict) {
            case VIOLATED -> paint.bad(text);
            case UNDETERMINED -> paint.doubtful(text);
            case PENDING -> paint.open(text);
            case SATISFIED -> paint.good(text);
            case NOT_APPLICABLE -> paint.faint(text);
        };
    }

    /** Returns the Japanese and the English term of {@code word}. */
    static String both(Labelled word) {
        return word.ja() + " " + word.en();
    }

    /** Returns the terms of all {@code words}. */
    static String both(Collection<? extends Labelled> words) {
        return words.stream().map(Terms::both).collect(Collectors.joining("、"));
    }

    /** Returns the Japanese and the English title of {@code norm}. */
    static String title(Norm norm) {
        return norm.titleJa() + " " + norm.titleEn();
    }

    /** Returns where {@code provision} stands, without the name of its instrument. */
    static String citation(Provision provision) {
        return provision
                .citation()
                .substring(provision.instrument().ja().length())
                .strip();
    }

    /** Returns what a finding is about: the row's ID with its type, or what stands for it. */
    static String subject(Finding finding) {
        String special = SUBJECTS.get(finding.subjectType());
        if (special != null) {
            return finding.subjectType().equals("breach") ? finding.subject() + "（" + special + "）" : special;
        }
        return finding.subject() + "（" + type(finding.subjectType()) + "）";
    }

    /** Returns the Japanese and the English name of a row of type {@code name}. */
    static String type(String name) {
        return FactType.named(name).map(type -> type.ja() + " " + name).orElse(name);
    }

    /** Returns a moment as people write it: {@code 2026-08-21 19:40}. */
    static String moment(String recorded) {
        return recorded.equals("sometime") ? "時期不明 sometime" : recorded.replace('T', ' ');
    }

    /** Returns the first digits of a hash, enough to tell two apart. */
    static String shortHash(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }
}
