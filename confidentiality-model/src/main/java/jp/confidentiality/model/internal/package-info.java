/** What the vocabulary's constructors share; not exported. */
@NullMarked
package jp.confidentiality.model.internal;

import org.jspecify.annotations.NullMarked;
