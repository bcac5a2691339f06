package jp.confidentiality.rules.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Bearer;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.rules.guard.GuardedRules;
import jp.confidentiality.rules.pack.InvalidPackException.Field;
import org.jspecify.annotations.Nullable;

/** The provisions of a pack that its rule files judge: each by some rule, and no two of one row. */
final class RuleNorms {
    private final String pack;
    private final List<RuleNorm> norms;
    private final List<GuardedRules> files;

    RuleNorms(String pack, List<RuleNorm> norms, List<GuardedRules> files) {
        this.pack = pack;
        this.norms = norms;
        this.files = files;
    }

    /** @throws InvalidPackException if a provision has no rule, a rule no provision, or two files judge the same */
    void check() {
        Map<List<Object>, String> judged = new HashMap<>();
        List<NormId> own = norms.stream().map(this::id).toList();
        for (GuardedRules file : files) {
            for (NormId norm : file.norms()) {
                if (!own.contains(norm)) {
                    throw wrong(
                            "規則ファイルが判定する " + norm + " が、パックの規定にありません。",
                            "Norm " + norm + " is judged by a rule file, but is none of the pack. Maybe list it.");
                }
                for (Class<?> type : file.subjects(norm)) {
                    once(norm, type, judged.putIfAbsent(List.of(norm, type), file.file()), file.file());
                }
            }
        }
        for (RuleNorm norm : norms) {
            if (files.stream().noneMatch(file -> file.norms().contains(id(norm)))) {
                throw wrong(
                        norm.article() + "を判定する規則が、どの規則ファイルにもありません。",
                        "No rule judges provision " + norm.number() + ". Maybe a rule file is missing.");
            }
        }
    }

    private static void once(NormId norm, Class<?> type, @Nullable String earlier, String file) {
        if (earlier != null && !earlier.equals(file)) {
            throw wrong(
                    earlier + " と " + file + " が、同じ規定 " + norm + " を同じ種類の記録（" + type.getSimpleName() + "）について判定しています。",
                    "Two files judge norm " + norm + " for the same type. Maybe delete one of the rules.");
        }
    }

    private static InvalidPackException wrong(String ja, String en) {
        return new InvalidPackException(Field.NUMBER, ja, en);
    }

    private NormId id(RuleNorm norm) {
        return NormId.of(pack + "." + norm.number());
    }

    /** Returns them as norms of the catalogue, numbered from {@code order}. */
    List<Norm> norms(String title, int order) {
        List<Norm> found = new ArrayList<>();
        for (RuleNorm norm : norms) {
            NormId id = id(norm);
            found.add(new Norm(
                    id,
                    order + found.size(),
                    norm.kind(),
                    true,
                    Bearer.CONTRACTOR,
                    triggers(id),
                    Set.of(),
                    files.stream().anyMatch(file -> file.isTimed(id)),
                    Instrument.L.ja() + " " + title + " " + norm.article(),
                    norm.title(),
                    "local provision " + norm.number() + " of " + pack,
                    norm.sentence(),
                    "Article " + norm.number() + " of the local pack " + pack + ", judged by a rule file."));
        }
        return found;
    }

    private Set<Register> triggers(NormId norm) {
        Set<Register> found = EnumSet.noneOf(Register.class);
        for (GuardedRules file : files) {
            for (Class<?> subject : file.subjects(norm)) {
                FactType.all().stream()
                        .filter(type -> type.type() == subject)
                        .forEach(type -> found.add(type.register()));
            }
        }
        return found;
    }
}
