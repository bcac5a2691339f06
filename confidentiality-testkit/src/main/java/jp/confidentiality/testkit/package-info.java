/** Scenarios and a second evaluator, for this library's tests and for hosts'. */
@NullMarked
package jp.confidentiality.testkit;

import org.jspecify.annotations.NullMarked;
