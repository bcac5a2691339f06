/** The rows that registers and logs hold: standing facts and activities. */
@NullMarked
package jp.confidentiality.model.fact;

import org.jspecify.annotations.NullMarked;
