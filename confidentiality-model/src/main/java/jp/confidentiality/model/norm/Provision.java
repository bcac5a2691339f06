package jp.confidentiality.model.norm;

import java.io.Serializable;
import java.util.List;
import jp.confidentiality.model.internal.Given;

/**
 * One provision of an instrument (条項) with its norms.
 *
 * @param id the coordinate, such as {@code C3P3I6}
 * @param stem the name shared by rule file, scenario file and documentation, such as {@code C3P3I6_Copying}
 * @param instrument the document it stands in
 * @param citation where it stands, in Japanese
 * @param titleJa its heading in Japanese
 * @param titleEn its heading in English
 * @param norms its norms, in the order of the text
 */
public record Provision(
        String id,
        String stem,
        Instrument instrument,
        String citation,
        String titleJa,
        String titleEn,
        List<Norm> norms)
        implements Serializable {
    public Provision {
        String owner = "provision '" + Given.text("a provision", "id", id) + "'";
        Given.text(owner, "stem", stem);
        Given.field(owner, "instrument", instrument);
        Given.text(owner, "citation", citation);
        Given.text(owner, "titleJa", titleJa);
        Given.text(owner, "titleEn", titleEn);
        norms = List.copyOf(norms);
    }
}
