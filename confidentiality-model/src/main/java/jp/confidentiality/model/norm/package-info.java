/** The catalogue: instruments, provisions, norms, and what a verdict can be. */
@NullMarked
package jp.confidentiality.model.norm;

import org.jspecify.annotations.NullMarked;
