/** Typesetting for terminals: display width, line breaking, colour. */
@NullMarked
package jp.confidentiality.cli.text;

import org.jspecify.annotations.NullMarked;
