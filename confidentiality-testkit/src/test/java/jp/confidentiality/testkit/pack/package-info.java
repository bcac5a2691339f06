/** Local provisions: what holds of every table. */
@NullMarked
package jp.confidentiality.testkit.pack;

import org.jspecify.annotations.NullMarked;
