/** The engine: rule base, evidence, and the seam that rule files use. */
@NullMarked
package jp.confidentiality.rules;

import org.jspecify.annotations.NullMarked;
