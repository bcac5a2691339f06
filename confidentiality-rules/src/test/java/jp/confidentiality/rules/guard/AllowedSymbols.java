package jp.confidentiality.rules.guard;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;

/**
 * A second look at text to be compiled, too stupid to be fooled: it cuts the text into pieces and knows every piece
 * that may be there. It shares nothing with the guard.
 */
final class AllowedSymbols {
    private static final Pattern PIECE =
            Pattern.compile("\"[A-Za-z0-9 ._:\\-\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}、。・「」『』（）〈〉【】：～〜ー―％々〆〇]+\""
                    + "|import [a-z.]+\\.[A-Z][A-Za-z]+\n|package guarded\\.f[0-9a-f]{16}\n"
                    + "|\\$[A-Za-z0-9_]+|[A-Z][A-Za-z]+\\.[A-Z][A-Z0-9_]*|[A-Za-z]+|==|!=|[().,:;]|[ \n]+");
    private static final String GLOBAL = "global jp.confidentiality.rules.Require require\n";
    private static final Set<String> WORDS = Stream.of(
                    Stream.of("rule", "when", "then", "end", "not", "exists", "require", "id", "orNull"),
                    Stream.of("Contract", "Breach", "Tally", "of", "judge"),
                    FactType.all().stream().map(type -> type.type().getSimpleName()),
                    FactType.all().stream()
                            .flatMap(type -> type.columns().stream())
                            .map(FactColumn::name),
                    Stream.of(("worstOf availableOnViolation availableOnSecurityIncident availableInsteadOfInspection"
                                    + " inForce countsAsConfidential priorConsent history needToKnow byStart"
                                    + " beforeStart stated inCustody within reported agreed changeReported"
                                    + " reportedBeforeWork reportedBefore applied ancillary determined"
                                    + " placeDesignated encrypted returnedOrErased measured listedOnRequest"
                                    + " carriedOut explainedOnRequest reportedOnDemand inspected corrected"
                                    + " taught measuredThroughout workplaceProtected itemProtected"
                                    + " appointedThroughout qualified checkedAtIntervals logKept holderEngaged"
                                    + " ownAccount foundLocked confined placeDesignatedThen"
                                    + " notifiedBeforeFirstDay reportedEvenIfPlanned reportedAlone"
                                    + " appliedForEntry engaged engagedThenOrLater entrantNotified"
                                    + " nothingRestricted recipientAllowed minimumAtDesignatedPlace"
                                    + " withinPurpose lawful safeguarded notLeaked")
                            .split(" ")))
            .flatMap(words -> words)
            .collect(Collectors.toSet());

    private AllowedSymbols() {}

    static void check(String text) {
        int header = text.indexOf(GLOBAL);
        if (header < 0 || !text.startsWith("package guarded.f") || text.indexOf(GLOBAL, header + 1) >= 0) {
            throw new AssertionError("Header:\n" + text);
        }
        String rest = text.substring(0, header) + text.substring(header + GLOBAL.length());
        Matcher piece = PIECE.matcher(rest);
        int at = 0;
        while (piece.find() && piece.start() == at) {
            at = piece.end();
            String word = piece.group();
            if (word.matches("[A-Za-z]+") && !WORDS.contains(word)) {
                throw new AssertionError("Word " + word + ":\n" + text);
            }
        }
        if (at < rest.length()) {
            throw new AssertionError("Symbol at " + rest.substring(at) + ":\n" + text);
        }
    }
}
