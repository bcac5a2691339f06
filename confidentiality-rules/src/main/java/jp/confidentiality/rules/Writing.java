package jp.confidentiality.rules;

/** Which form a consent or report must have (形式). */
public enum Writing {
    /** 書面: one of the forms that the profile counts as written. */
    IN_WRITING,
    /** The text leaves the form open. */
    ANY_FORM
}
