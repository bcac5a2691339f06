package jp.confidentiality.model.fact;

import java.io.Serializable;
import java.util.regex.Pattern;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * What identifies one row of a register: its ID, when it was written down, and which earlier row it corrects (訂正).
 *
 * @param id 1 to 80 letters, digits, {@code . _ : / -}; unique in the dossier over all registers; not {@code contract}
 *     or {@code unrecorded}, which findings use as subjects of their own
 * @param recordedAt when the row was written; blank means visible at every known-at moment; unknown or at some unknown
 *     time reads as blank
 * @param corrects the ID of the earlier row of the same type that this row replaces; blank for an ordinary row
 */
public record Row(String id, Cell<Moment> recordedAt, Cell<String> corrects) implements Serializable {
    private static final Pattern ID = Pattern.compile("(?!(contract|unrecorded)$)[\\p{L}\\p{N}._:/-]{1,80}");

    public Row(String id, @Nullable Cell<Moment> recordedAt, @Nullable Cell<String> corrects) {
        this.id = checked("id", id);
        this.recordedAt = Given.recorded(recordedAt);
        this.corrects = Cell.orBlank(corrects);
        if (this.corrects.isUnknown()) {
            throw new IllegalArgumentException("Field 'corrects' of row '" + id
                    + "' is unknown. Maybe name the earlier row, or leave it blank for an ordinary row.");
        }
        if (this.corrects.isValue() && id.equals(checked("corrects", this.corrects.value()))) {
            throw new IllegalArgumentException(
                    "Field 'corrects' of row '" + id + "' names the row itself. Maybe the earlier row's ID was meant.");
        }
    }

    /** Returns the row with the given ID, without a recording moment, that corrects nothing. */
    public static Row of(String id) {
        return new Row(id, null, null);
    }

    /** Returns this row as written down at {@code moment}. */
    public Row recorded(Moment moment) {
        return new Row(id, Cell.is(moment), corrects);
    }

    /** Returns this row as a correction of the earlier row {@code earlierId}. */
    public Row correcting(String earlierId) {
        return new Row(id, recordedAt, Cell.is(earlierId));
    }

    /** Tells whether {@code text} can be an ID. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static String checked(String field, @Nullable String id) {
        if (id == null || !isId(id)) {
            throw new IllegalArgumentException("Field '" + field + "' is '" + id
                    + "'. Maybe use 1 to 80 letters, digits or . _ : / - and no spaces;"
                    + " 'contract' and 'unrecorded' are taken.");
        }
        return id;
    }
}
