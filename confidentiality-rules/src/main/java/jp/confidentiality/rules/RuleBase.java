package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.rules.pack.LocalPack;
import org.kie.api.KieBase;

/** The compiled rule files (規則): immutable, shared between engines and threads. */
public final class RuleBase {
    private static final class Standard {
        static final RuleBase RULES = shipped(RuleFiles.shipped());
    }

    private final RuleFiles files;
    private final List<CompiledRule> compiled;
    private final List<KieBase> read;
    private final NormBook norms;
    private final Plans plans;
    private final Set<NormId> checked;
    private final String hash;

    RuleBase(RuleFiles files, NormBook norms) {
        this(files, norms, List.of(), List.of(files.compile()));
    }

    private RuleBase(RuleFiles files, NormBook norms, List<CompiledRule> compiled, List<KieBase> read) {
        this.files = files;
        this.compiled = compiled;
        this.read = read;
        this.norms = norms;
        this.plans = new Plans(compiled, read, norms);
        this.hash = hash(files, norms.packs());
        this.checked = checked(norms, compiled, read);
    }

    /** Returns the rules of {@code files}; read from their texts where the build left no classes of just these. */
    static RuleBase shipped(RuleFiles files) {
        List<CompiledRule> compiled = CompiledRules.of(files.hash());
        return compiled.isEmpty()
                ? new RuleBase(files, NormBook.STANDARD)
                : new RuleBase(files, NormBook.STANDARD, compiled, List.of());
    }

    private static Set<NormId> checked(NormBook norms, List<CompiledRule> compiled, List<KieBase> read) {
        Set<NormId> found = new TreeSet<>();
        for (CompiledRule rule : compiled) {
            found.add(norms.norm(norm(rule.name())).id());
        }
        for (KieBase base : read) {
            Plans.rules(base)
                    .forEach(rule -> found.add(norms.norm(norm(rule.getName())).id()));
        }
        return Collections.unmodifiableSet(found);
    }

    /**
     * Returns the rules of the shipped provisions; made ready at the first call, which takes less than a tenth of a
     * second.
     *
     * @throws IllegalStateException if a shipped rule file does not compile: the jar is damaged
     */
    public static RuleBase standard() {
        return Standard.RULES;
    }

    /**
     * Returns these rules and those of a local pack; this rule base stays as it is. The norms of the pack are judged
     * beside the shipped ones and change nothing about them: no verdict, no roll-up, no power. The first pack takes
     * about a second, for the compiler of rule files is loaded.
     *
     * @throws IllegalArgumentException if a pack of that name is among them already
     */
    public RuleBase with(LocalPack pack) {
        NormBook more = norms.with(pack);
        String path = "rules/local/" + pack.name() + ".drl";
        RuleFiles all = files.plus(path, pack.ruleText()).and(pack.rules());
        List<KieBase> bases = new ArrayList<>(read);
        bases.add(RuleFiles.of(pack.rules()).plus(path, pack.ruleText()).compile());
        RuleBase made = new RuleBase(all, more, compiled, List.copyOf(bases));
        if (!pack.ids().stream().allMatch(made::checks)) {
            throw new IllegalStateException("Pack '" + pack + "' has norms without rules");
        }
        return made;
    }

    /** Returns the norms that the rules are about: the catalogue of the shipped norms, then those of the packs. */
    public Catalogue catalogue() {
        return norms.catalogue();
    }

    /** Returns the local packs, in the order in which they were added. */
    public List<LocalPack> packs() {
        return norms.packs();
    }

    /** Tells whether a rule judges {@code norm}, or shows its effect. */
    public boolean checks(NormId norm) {
        return checked.contains(norm);
    }

    /** Returns the SHA-256 of the rule files, and of everything that the packs say, in hexadecimal. */
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

    private static String hash(RuleFiles files, List<LocalPack> packs) {
        if (packs.isEmpty()) {
            return files.hash();
        }
        Sha256 sha = new Sha256().add(files.hash());
        packs.forEach(pack -> sha.add(pack.hash()));
        return sha.hex();
    }

    /** A rule is named after its norm; where a norm has several, a word follows that says about what. */
    private static String norm(String ruleName) {
        int space = ruleName.indexOf(' ');
        return space < 0 ? ruleName : ruleName.substring(0, space);
    }
}
