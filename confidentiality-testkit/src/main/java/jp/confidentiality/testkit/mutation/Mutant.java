package jp.confidentiality.testkit.mutation;

import java.util.Set;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;

/**
 * The shipped rules with one spot changed (変異体).
 *
 * @param operator what kind of change
 * @param file the file that is changed
 * @param line its line, from 1; 0 where it is not known
 * @param spot where in the file, without line numbers: it stays the same when lines move
 * @param text the change, as {@code from → to}
 * @param change how to apply it
 */
record Mutant(Operator operator, String file, int line, String spot, String text, Change change) {
    /** Returns what names it in the list of reviewed survivors. */
    String key() {
        return file + " | " + spot + " | " + text;
    }

    /** Returns which part of what is shipped it changes. */
    Group group() {
        return switch (operator) {
            case CATALOGUE_CHANGED -> Group.CATALOGUE;
            case CIPHER_CHANGED -> Group.CIPHERS;
            case PROFILE_CHANGED -> Group.PROFILE;
            default -> file.endsWith(".drl") ? Group.RULES : Group.EVIDENCE;
        };
    }

    /** How a mutant comes about. */
    sealed interface Change permits FileText, Spot, Listing, Value {}

    /**
     * Another text of a resource of the rules, loaded anew.
     *
     * @param path the resource, relative to the package of the rules
     * @param content its text
     */
    record FileText(String path, String content) implements Change {}

    /**
     * A spot with a switch: in the classes of the evidence layer, or in the statement of a rule.
     *
     * @param id the number of the switch
     * @param stem the provision whose rule it is; empty for the evidence layer
     */
    record Spot(int id, String stem) implements Change {}

    /**
     * Another line of the catalogue, as the rules see it.
     *
     * @param norm which line
     * @param triggers the registers whose rows are the subjects
     * @param hasDueTime whether it can be pending
     */
    record Listing(NormId norm, Set<Register> triggers, boolean hasDueTime) implements Change {}

    /**
     * Another profile in place of the one that most cases use.
     *
     * @param profile the profile
     */
    record Value(Profile profile) implements Change {}
}
