/**
 * The competitor: the compared norms in plain Java, hash maps and one pass, as someone would write them who needs the
 * counts and nothing else. It makes no findings, names no reasons, and knows no rules.
 */
@NullMarked
package jp.confidentiality.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
