/** The laws of the assessment, for this library's tests and for hosts'. */
@NullMarked
package jp.confidentiality.testkit.laws;

import org.jspecify.annotations.NullMarked;
