/** The policy profile (規程): the dated values an orderer decides. */
@NullMarked
package jp.confidentiality.model.profile;

import org.jspecify.annotations.NullMarked;
