package jp.confidentiality.testkit.laws;

/**
 * Two answers that a law says should not differ as they do.
 *
 * @param about the norm and its subject, or what else it is about
 * @param before what came out of the dossier as it is
 * @param after what came out of the changed one
 */
record Deviation(String about, String before, String after) {}
