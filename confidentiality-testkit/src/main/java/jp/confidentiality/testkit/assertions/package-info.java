/** Assertions about assessments, read from left to right. */
@NullMarked
package jp.confidentiality.testkit.assertions;

import org.jspecify.annotations.NullMarked;
