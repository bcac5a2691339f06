package jp.confidentiality.rules;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The compiled rule files (規則): immutable, shared between engines and threads. */
public final class RuleBase {
    private static final class Standard {
        static final RuleBase RULES = new RuleBase(RuleFiles.shipped());
    }

    private final Plans plans;
    private final Set<NormId> checked;
    private final String hash;

    RuleBase(RuleFiles files) {
        KieBase compiled = files.compile();
        this.plans = new Plans(compiled);
        this.hash = files.hash();
        Set<NormId> found = new TreeSet<>();
        for (KiePackage part : compiled.getKiePackages()) {
            for (Rule rule : part.getRules()) {
                found.add(Catalogue.standard().norm(norm(rule.getName())).id());
            }
        }
        this.checked = Collections.unmodifiableSet(found);
    }

    /**
     * Returns the rules of the shipped provisions; compiled at the first call, which takes about a second.
     *
     * @throws IllegalStateException if a shipped rule file does not compile: the jar is damaged
     */
    public static RuleBase standard() {
        return Standard.RULES;
    }

    /** Tells whether a rule judges {@code norm}, or shows its effect. */
    public boolean checks(NormId norm) {
        return checked.contains(norm);
    }

    /** Returns the SHA-256 of the rule files, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** Has the rule files read again, for whoever changes what they call while it runs. */
    void reread() {
        plans.forget();
    }

    Plans plans() {
        return plans;
    }

    /** A rule is named after its norm; where a norm has several, a word follows that says about what. */
    private static NormId norm(String ruleName) {
        int space = ruleName.indexOf(' ');
        return NormId.of(space < 0 ? ruleName : ruleName.substring(0, space));
    }
}
