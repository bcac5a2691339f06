/**
 * The oracle (第二の判定器): all norms judged once more, in plain Java and independently of the rule engine.
 *
 * <p>Written from the texts and their readings alone; clarity comes before speed. One class per provision, named by its
 * stem; D1 to D25 in comments are the numbered decisions of the project's semantics.
 */
@NullMarked
package jp.confidentiality.testkit.oracle;

import org.jspecify.annotations.NullMarked;
