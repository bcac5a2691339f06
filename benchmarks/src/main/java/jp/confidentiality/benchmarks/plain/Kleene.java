package jp.confidentiality.benchmarks.plain;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.norm.Verdict;

/** Three values as small numbers: the smaller of two is "and", the greater is "or". */
final class Kleene {
    static final int NO = 0;
    static final int UNKNOWN = 1;
    static final int YES = 2;

    private static final Verdict[] VERDICTS = verdicts();

    private Kleene() {}

    static int of(boolean value) {
        return value ? YES : NO;
    }

    static int not(int value) {
        return YES - value;
    }

    /** Returns the value of a yes/no cell; blank and unknown are unknown. */
    static int of(Cell<Boolean> cell) {
        Boolean value = cell.orNull();
        return value == null ? UNKNOWN : of(value.booleanValue());
    }

    /** Tells whether something stands in the cell; blank: left out. */
    static int filled(Cell<?> cell) {
        return cell.isValue() ? YES : cell.isBlank() ? NO : UNKNOWN;
    }

    /** Returns every outcome as a set of bits by the verdict's ordinal (D1). */
    static int outcomes(int applies, int satisfied, int open) {
        int outcomes = applies == YES ? 0 : bit(Verdict.NOT_APPLICABLE);
        if (applies != NO) {
            outcomes |= satisfied == NO ? 0 : bit(Verdict.SATISFIED);
            if (satisfied != YES) {
                outcomes |= open == NO ? 0 : bit(Verdict.PENDING);
                outcomes |= open == YES ? 0 : bit(Verdict.VIOLATED);
            }
        }
        return outcomes;
    }

    /** Returns the outcomes of two duties of one subject, of which the worse counts. */
    static int worse(int some, int others) {
        int outcomes = 0;
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if ((some & 1 << i) != 0 && (others & 1 << j) != 0) {
                    outcomes |= 1 << Math.max(i, j);
                }
            }
        }
        return outcomes;
    }

    /** Returns the one outcome, or undetermined where there are several. */
    static Verdict verdict(int outcomes) {
        return VERDICTS[outcomes];
    }

    private static int bit(Verdict verdict) {
        return 1 << verdict.ordinal();
    }

    private static Verdict[] verdicts() {
        Verdict[] verdicts = new Verdict[32];
        for (int outcomes = 0; outcomes < verdicts.length; outcomes++) {
            verdicts[outcomes] = Integer.bitCount(outcomes) == 1
                    ? Verdict.values()[Integer.numberOfTrailingZeros(outcomes)]
                    : Verdict.UNDETERMINED;
        }
        return verdicts;
    }
}
