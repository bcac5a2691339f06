package jp.confidentiality.rules;

import jp.confidentiality.model.norm.NormId;

/**
 * One subject of one norm.
 *
 * @param norm the norm
 * @param id a row's ID, {@code contract}, {@code unrecorded}, or norm and subject of a violation
 */
record Subject(NormId norm, String id) {}
