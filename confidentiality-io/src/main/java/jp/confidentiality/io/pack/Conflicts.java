package jp.confidentiality.io.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalDuty.CarriedOut;
import jp.confidentiality.rules.pack.LocalDuty.Forbidden;
import jp.confidentiality.rules.pack.LocalDuty.PriorConsent;
import jp.confidentiality.rules.pack.LocalDuty.ReportedWithin;
import jp.confidentiality.rules.pack.LocalNorm;

/** Rows of the tables of a pack that cannot both be meant: one number twice, or different things asked of the same. */
final class Conflicts {
    private final List<Row> rows = new ArrayList<>();

    private record Row(String file, int line, LocalNorm norm) {
        String seenFrom(String other) {
            return (file.equals(other) ? "" : file + " の") + line + "行目";
        }

        String seenInEnglishFrom(String other) {
            return "line " + line + (file.equals(other) ? "" : " of " + file);
        }
    }

    /** Adds a row; what speaks against it goes to {@code problems}. */
    void add(String file, int line, LocalNorm norm, TableProblems problems) {
        for (Row other : rows) {
            number(file, line, norm, other, problems);
            duty(file, line, norm, other, problems);
        }
        rows.add(new Row(file, line, norm));
    }

    private static void number(String file, int line, LocalNorm norm, Row other, TableProblems problems) {
        if (norm.number().equals(other.norm().number())) {
            problems.add(
                    new Place(line, Heading.NUMBER.ja(0)),
                    norm.number(),
                    norm.article() + "は" + other.seenFrom(file) + "にもあります。番号を改めてください。",
                    "The number stands on " + other.seenInEnglishFrom(file)
                            + " as well. Maybe renumber one of the two.");
        }
    }

    private static void duty(String file, int line, LocalNorm norm, Row other, TableProblems problems) {
        boolean sameRows = Objects.equals(norm.subject(), other.norm().subject())
                && Set.copyOf(norm.conditions()).equals(Set.copyOf(other.norm().conditions()));
        Place place = new Place(line, Heading.DUTY.ja(0));
        if (sameRows && norm.duty().equals(other.norm().duty())) {
            problems.add(
                    place,
                    "",
                    other.seenFrom(file) + "と同じ規定です。一つを消してください。",
                    "It says the same as " + other.seenInEnglishFrom(file) + ". Maybe delete one of the two.");
        } else if (sameRows && contradict(norm.duty(), other.norm().duty())) {
            problems.add(
                    place,
                    "",
                    other.seenFrom(file) + "と、対象も条件も同じなのに、求めることが食い違います。どちらかを改めてください。",
                    "Of the same rows " + other.seenInEnglishFrom(file)
                            + " asks for something else. Maybe change one of the two.");
        }
    }

    /** Something forbidden cannot be allowed with consent, nor can one duty hold in two ways. */
    private static boolean contradict(LocalDuty one, LocalDuty other) {
        if (one instanceof Forbidden || other instanceof Forbidden) {
            return true;
        }
        if (one instanceof PriorConsent left && other instanceof PriorConsent right) {
            return left.act() == right.act();
        }
        if (one instanceof ReportedWithin left && other instanceof ReportedWithin right) {
            return left.contents().equals(right.contents()) && left.since() == right.since();
        }
        return one instanceof CarriedOut && other instanceof CarriedOut;
    }
}
