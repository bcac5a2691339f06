/** Reads packs of local provisions (地域規定): tables, cases, approvals. */
@NullMarked
package jp.confidentiality.io.pack;

import org.jspecify.annotations.NullMarked;
