package jp.confidentiality.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.Norm;
import org.jspecify.annotations.Nullable;

/**
 * Why a norm comes to what it comes to for one subject (説明). Either the finding or the effect is there.
 *
 * @param norm the norm
 * @param dossier what was judged
 * @param viewpoint as of when, as known when
 * @param profile the profile's name
 * @param finding what the norm comes to; null for powers and constitutive norms
 * @param effect the state of a power or a constitutive norm; null for all others
 */
public record Explanation(
        Norm norm,
        Dossier dossier,
        Viewpoint viewpoint,
        String profile,
        @Nullable Finding finding,
        @Nullable Effect effect) {
    /**
     * Returns the rows that the finding rests on, as far as the dossier holds them, in the finding's order; each
     * followed by the corrections that are seen in its place, the one that counts last.
     */
    List<Fact> rows() {
        Map<String, Fact> byId = new HashMap<>();
        Map<String, Fact> correctionOf = new HashMap<>();
        Stream.concat(dossier.standing().stream(), dossier.activities().stream())
                .forEach(fact -> {
                    byId.put(fact.id(), fact);
                    String corrected = fact.row().corrects().orNull();
                    if (corrected != null && viewpoint.knows(fact.row())) {
                        correctionOf.put(corrected, fact);
                    }
                });
        List<Fact> rows = new ArrayList<>();
        for (String id : finding == null ? List.<String>of() : finding.facts()) {
            for (@Nullable Fact row = byId.get(id); row != null; row = correctionOf.get(row.id())) {
                rows.add(row);
            }
        }
        return rows;
    }
}
