package jp.confidentiality.rules;

import jp.confidentiality.model.assessment.Finding;

/**
 * Takes the findings of a streamed assessment as they arise: those that are violated, undetermined or pending, in
 * stream order, then by norm. Called from one thread at a time.
 */
@FunctionalInterface
public interface FindingSink {
    /** Takes one finding. */
    void accept(Finding finding);
}
