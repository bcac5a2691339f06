package jp.confidentiality.model.profile;

import java.io.Serializable;
import jp.confidentiality.model.internal.Given;

/**
 * The two spans of a timing word: done within the first is in time, beyond the second is late, between them nobody but
 * the orderer can say.
 *
 * @param inTime up to here it is certainly in time
 * @param late beyond here it is certainly late
 */
public record Spans(Span inTime, Span late) implements Serializable {
    public Spans {
        Given.field("spans", "inTime", inTime);
        Given.field("spans", "late", late);
        if (inTime.unit() == late.unit() && late.amount() < inTime.amount()) {
            throw new IllegalArgumentException("Field 'late' of spans is " + late.en()
                    + ", shorter than field 'inTime' (" + inTime.en() + "). Maybe the two are exchanged.");
        }
    }

    /** Returns the spans in Japanese. */
    public String ja() {
        return inTime.equals(late) ? inTime.ja() : inTime.ja() + "以内は期限内、" + late.ja() + "超は遅延";
    }

    /** Returns the spans in English. */
    public String en() {
        return inTime.equals(late) ? inTime.en() : "in time within " + inTime.en() + ", late beyond " + late.en();
    }
}
