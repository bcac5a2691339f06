package jp.confidentiality.testkit;

import jp.confidentiality.model.norm.NormId;

/** What a case expects of one norm (期待). */
public sealed interface Expectation permits ExpectedEffect, ExpectedFinding {
    /** Returns the line on which it stands. */
    int line();

    /** Returns the norm. */
    NormId norm();
}
