/** One contract's dossier: the contract, its rows, and what is declared complete. */
@NullMarked
package jp.confidentiality.model.dossier;

import org.jspecify.annotations.NullMarked;
