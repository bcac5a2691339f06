/** The guard of rule text: what a rule file may say, and the only text that is compiled. */
@NullMarked
package jp.confidentiality.rules.guard;

import org.jspecify.annotations.NullMarked;
