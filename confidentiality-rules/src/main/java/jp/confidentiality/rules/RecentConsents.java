package jp.confidentiality.rules;

import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import org.jspecify.annotations.Nullable;

/**
 * The consents that settled a question last, by who did what with which information: the first to be tried when it is
 * asked again. A mere guess, which spares looking for others where it is right. In a watch, where consents come and go,
 * none is kept. For one thread.
 */
final class RecentConsents {
    private static final int PLACES = 1 << 10;

    private final boolean keeps;
    private @Nullable Consent @Nullable [] kept;

    /**
     * Begins with none.
     *
     * @param keeps whether any are to be kept: consents stay as long as this is used
     */
    RecentConsents(boolean keeps) {
        this.keeps = keeps;
    }

    /** Returns the consent to {@code kind} that is to be tried first; null if there is none. */
    @Nullable
    Consent find(ConsentAct kind, Act act, @Nullable String piece) {
        Consent row = kept == null ? null : kept[place(kind, act, piece)];
        return row != null && row.act().orNull() == kind ? row : null;
    }

    /** Notes that {@code row} covers {@code act} for {@code piece}. */
    void keep(Consent row, ConsentAct kind, Act act, @Nullable String piece) {
        if (!keeps) {
            return;
        }
        if (kept == null) {
            kept = new Consent[PLACES];
        }
        kept[place(kind, act, piece)] = row;
    }

    private static int place(ConsentAct kind, Act act, @Nullable String piece) {
        Cell<String> actor = act.actor();
        String person = actor == null ? null : actor.orNull();
        int hash = kind.ordinal();
        hash = 31 * hash + (piece == null ? 0 : piece.hashCode());
        hash = 31 * hash + (person == null ? 0 : person.hashCode());
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
}
