package jp.confidentiality.benchmarks.plain;

import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;

/**
 * What plain Java says of one norm and one subject, where it is neither satisfied nor not applicable.
 *
 * @param norm the norm
 * @param subject the subject, named as the engine names it
 * @param verdict what it comes to
 * @param outcomes every outcome that is possible, as bits by the verdict's ordinal
 */
public record PlainFinding(NormId norm, String subject, Verdict verdict, int outcomes) {
    /** Returns every outcome that is possible. */
    public Set<Verdict> possible() {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (Verdict one : Verdict.values()) {
            if ((outcomes & 1 << one.ordinal()) != 0) {
                possible.add(one);
            }
        }
        return possible;
    }
}
