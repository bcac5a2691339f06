/** Reads profiles and dossiers from files. */
@NullMarked
package jp.confidentiality.io;

import org.jspecify.annotations.NullMarked;
