package jp.confidentiality.rules.guard;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * The guard before every rule file that comes from outside (規則の門番). Rule text is code: what the compiler gets is
 * therefore never the author's text, but text made anew from the few things the guard knows.
 */
public final class RuleGuard {
    private RuleGuard() {}

    /**
     * Admits a rule file, or refuses it before anything of it is compiled.
     *
     * @param file its name, for messages; rules of two names live in two packages
     * @param content its bytes, UTF-8
     * @param norms the IDs of the norms that its rules may judge
     * @throws RefusedRulesException if anything in it is not known to be harmless, with all that is wrong at once
     */
    public static GuardedRules admit(String file, byte[] content, Set<String> norms) {
        return admit(file, content, norms, true);
    }

    /** Does without the {@code advice} about single words: it changes messages, never what is admitted. */
    static GuardedRules admit(String file, byte[] content, Set<String> norms, boolean advice) {
        Problems problems = new Problems(file);
        String text = Source.read(content, problems);
        problems.refuse();
        List<Token> tokens = Lexer.tokens(text, 1);
        Shape.check(text, tokens, problems);
        if (problems.has(RuleProblem.Step.LIMITS)) {
            problems.refuse();
        }
        if (advice) {
            Words.check(tokens, problems);
        }
        List<Tree.Rule> rules = RuleFileParser.parse(Lexer.withoutComments(text), problems)
                .map(parsed -> walk(parsed, tokens, norms, problems))
                .orElse(List.of());
        problems.refuse();
        GuardedRules admitted = new GuardedRules(file, rules);
        Sameness.check(tokens, admitted.text(), problems);
        problems.refuse();
        return admitted;
    }

    /**
     * Tells whether {@code value} may stand between quotes in rule text: nothing in it means anything to a compiler.
     */
    public static boolean isText(String value) {
        return !value.isBlank()
                && value.length() <= Limits.TEXT
                && value.codePoints().allMatch(Signs::isText)
                && Normalizer.isNormalized(value, Normalizer.Form.NFC);
    }

    /** Fails closed: what the walk does not expect is refused too. */
    private static List<Tree.Rule> walk(PackageDescr parsed, List<Token> tokens, Set<String> norms, Problems problems) {
        try {
            return new RuleFileWalk(tokens, norms, problems).walk(parsed);
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(0, e.getClass().getSimpleName(), Refusal.BEYOND_UNDERSTANDING);
            return List.of();
        }
    }
}
