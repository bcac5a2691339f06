/** One stable line per row, contract, declaration and profile, to hash and to compare. */
@NullMarked
package jp.confidentiality.model.canonical;

import org.jspecify.annotations.NullMarked;
