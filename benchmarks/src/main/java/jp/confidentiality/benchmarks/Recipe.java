package jp.confidentiality.benchmarks;

/**
 * What a dossier is made from; the same recipe makes the same rows.
 *
 * @param facts how many rows, standing facts and activities together; 0: as many standing facts as for a million, and
 *     activities without end
 * @param seed varies what is drawn
 * @param trouble how many cells in a thousand are blank, unknown, coarse or unusual
 */
public record Recipe(long facts, long seed, int trouble) {
    /** How much goes wrong in the dossiers that are measured: about one cell in 500. */
    static final int ORDINARY_TROUBLE = 2;
    /** How much goes wrong in the dossiers that are only compared. */
    static final int MUCH_TROUBLE = 60;
    /** The largest dossier that is held as a whole; beyond, the log is a stream. */
    static final long MOST_HELD = 1_000_000;

    public Recipe {
        if (facts < 50) {
            throw new IllegalArgumentException("Field 'facts' is " + facts + ". Maybe 50 or more was meant.");
        }
    }

    /** Returns the recipe of the dossier that is measured at this size. */
    public static Recipe measured(long facts) {
        return new Recipe(facts, 20_260_401, ORDINARY_TROUBLE);
    }

    /** Returns how many of something there are, growing with the logarithm of the facts; {@code least} for 50. */
    int grown(int least, int atThousand, int perTenfold) {
        if (facts < 1000) {
            return least;
        }
        return atThousand + (int) Math.round(perTenfold * (Math.log10((double) facts) - 3));
    }
}
