@NullMarked
package jp.confidentiality.testkit.laws;

import org.jspecify.annotations.NullMarked;
