/** The command line. */
@NullMarked
package jp.confidentiality.cli;

import org.jspecify.annotations.NullMarked;
