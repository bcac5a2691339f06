package jp.confidentiality.model;

import java.util.Locale;

/** A word of the vocabulary with its Japanese term and its English one. */
public interface Labelled {
    /** Returns the identifier, in capitals. */
    String name();

    /** Returns the Japanese term, as registers write it. */
    String ja();

    /** Returns the English term. */
    default String en() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
