package jp.confidentiality.model.norm;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.internal.Given;

/**
 * One norm (規定): a sentence that obliges, forbids, empowers or attributes.
 *
 * @param id its stable ID
 * @param order its place in the catalogue, from 0
 * @param kind what it does
 * @param hasVerdict whether it is judged; powers and constitutive norms show an effect instead
 * @param bearer who bears it
 * @param triggers the registers whose rows are its subjects; empty where the contract is the only subject
 * @param evidence the registers that decide it, beside the subject's own row
 * @param hasDueTime whether it can be pending
 * @param citation where it stands, in Japanese
 * @param titleJa a short title in Japanese
 * @param titleEn a short title in English
 * @param summaryJa one sentence in Japanese
 * @param summaryEn one sentence in English
 */
public record Norm(
        NormId id,
        int order,
        NormKind kind,
        boolean hasVerdict,
        Bearer bearer,
        Set<Register> triggers,
        Set<Register> evidence,
        boolean hasDueTime,
        String citation,
        String titleJa,
        String titleEn,
        String summaryJa,
        String summaryEn)
        implements Serializable {
    public Norm {
        String owner = "norm '" + Given.field("a norm", "id", id) + "'";
        Given.field(owner, "kind", kind);
        Given.field(owner, "bearer", bearer);
        Given.text(owner, "citation", citation);
        Given.text(owner, "titleJa", titleJa);
        Given.text(owner, "titleEn", titleEn);
        Given.text(owner, "summaryJa", summaryJa);
        Given.text(owner, "summaryEn", summaryEn);
        triggers = sorted(triggers);
        evidence = sorted(evidence);
    }

    /** Returns the instrument it belongs to. */
    public Instrument instrument() {
        if (id.isLocal()) {
            return Instrument.L;
        }
        return id.value().startsWith("C") ? Instrument.C : Instrument.R;
    }

    private static Set<Register> sorted(Set<Register> registers) {
        return Collections.unmodifiableSet(registers.isEmpty() ? Set.of() : EnumSet.copyOf(registers));
    }
}
