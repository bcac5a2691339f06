package jp.confidentiality.rules.pack;

import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.rules.pack.LocalDuty.MeasuredThroughout;
import org.jspecify.annotations.Nullable;

/**
 * The rule file of a pack, generated from the tree: one rule per norm, as a developer would write it. It is put
 * together from the pack's name, the numbers of the articles, and words of the closed vocabulary; conditions and texts
 * stay in the tree, where the engine looks them up by the norm's ID.
 */
final class RuleText {
    private final LocalPack pack;

    RuleText(LocalPack pack) {
        this.pack = pack;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("""
                package rules.local.p_%s

                import jp.confidentiality.model.dossier.*
                import jp.confidentiality.model.fact.*
                import jp.confidentiality.model.profile.*
                import jp.confidentiality.rules.*
                global jp.confidentiality.rules.Require require
                """.formatted(pack.name().replace('-', '_')));
        pack.norms().forEach(norm -> text.append(rule(norm)));
        return text.toString();
    }

    private String rule(LocalNorm norm) {
        return """

                rule "%1$s"
                when
                    $subject : %2$s()
                then
                    require.of( "%1$s", $subject%3$s )%4$s.judge();
                end
                """.formatted(
                pack.id(norm), type(norm.subject()), applies(norm), norm.duty().ruleText());
    }

    private static String type(@Nullable FactType subject) {
        return subject == null ? "Contract" : subject.type().getSimpleName();
    }

    /** A place that is only planned need not be protected yet. */
    private static String applies(LocalNorm norm) {
        boolean planned = norm.subject() != null && norm.subject().type() == Place.class;
        return planned && norm.duty() instanceof MeasuredThroughout ? ", Applies.ONCE_BEGUN" : "";
    }
}
