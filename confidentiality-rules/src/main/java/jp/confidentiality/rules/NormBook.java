package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.LocalPack;
import jp.confidentiality.rules.pack.RuleNorm;
import org.jspecify.annotations.Nullable;

/** The norms that rules are about: the catalogue's, and those of local packs with their conditions. Immutable. */
final class NormBook {
    static final NormBook STANDARD = new NormBook(Catalogue.standard(), List.of(), Map.of());

    private final Catalogue catalogue;
    private final List<LocalPack> packs;
    private final Map<NormId, LocalConditions> conditions;

    private NormBook(Catalogue catalogue, List<LocalPack> packs, Map<NormId, LocalConditions> conditions) {
        this.catalogue = catalogue;
        this.packs = packs;
        this.conditions = conditions;
    }

    /**
     * Returns this book with the norms of {@code pack} behind the others.
     *
     * @throws IllegalArgumentException if a pack of that name is in it already
     */
    NormBook with(LocalPack pack) {
        Catalogue more = catalogue.with(pack.provision(catalogue.norms().size()));
        List<LocalPack> all = new ArrayList<>(packs);
        all.add(pack);
        Map<NormId, LocalConditions> known = new HashMap<>(conditions);
        for (LocalNorm norm : pack.norms()) {
            known.put(pack.id(norm), new LocalConditions(norm));
        }
        for (RuleNorm norm : pack.ruleNorms()) {
            known.put(pack.id(norm), new LocalConditions(norm.from(), List.of()));
        }
        return new NormBook(more, List.copyOf(all), Map.copyOf(known));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<LocalPack> packs() {
        return packs;
    }

    /**
     * Returns the norm with the given ID.
     *
     * @throws IllegalArgumentException if there is none
     */
    Norm norm(String id) {
        return catalogue.norm(NormId.of(id));
    }

    /** Returns the conditions of a local norm; null where {@code norm} is a shipped one. */
    @Nullable
    LocalConditions conditions(Norm norm) {
        return conditions.get(norm.id());
    }
}
