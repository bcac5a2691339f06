/**
 * Values every part of the vocabulary is made of: moments with their precision, and cells that may be blank or unknown.
 */
@NullMarked
package jp.confidentiality.model;

import org.jspecify.annotations.NullMarked;
