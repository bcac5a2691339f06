/** Mutants of the shipped rules: whether the tests of meaning would notice a rule that rots (変異試験). */
@NullMarked
package jp.confidentiality.testkit.mutation;

import org.jspecify.annotations.NullMarked;
