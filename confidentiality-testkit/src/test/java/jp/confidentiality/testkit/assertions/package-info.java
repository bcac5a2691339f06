@NullMarked
package jp.confidentiality.testkit.assertions;

import org.jspecify.annotations.NullMarked;
