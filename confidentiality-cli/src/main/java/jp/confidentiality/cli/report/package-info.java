/** What an assessment looks like, as text for people and as JSON for programs. */
@NullMarked
package jp.confidentiality.cli.report;

import org.jspecify.annotations.NullMarked;
