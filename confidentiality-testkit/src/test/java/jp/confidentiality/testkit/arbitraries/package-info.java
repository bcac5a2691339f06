/** What the arbitraries give, and how it shrinks. */
@NullMarked
package jp.confidentiality.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
