/** Local provisions (地域規定) as policy staff write them in a table: a typed tree, from which rule text is generated. */
@NullMarked
package jp.confidentiality.rules.pack;

import org.jspecify.annotations.NullMarked;
