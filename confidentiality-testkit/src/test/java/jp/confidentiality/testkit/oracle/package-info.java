/** The oracle against the texts. */
@NullMarked
package jp.confidentiality.testkit.oracle;

import org.jspecify.annotations.NullMarked;
