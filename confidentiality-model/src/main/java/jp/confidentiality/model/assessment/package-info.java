/** What an assessment says: findings, effects, counts. */
@NullMarked
package jp.confidentiality.model.assessment;

import org.jspecify.annotations.NullMarked;
