package jp.confidentiality.rules.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.confidentiality.rules.Require;
import jp.confidentiality.rules.guard.Refusal.Naming;
import jp.confidentiality.rules.guard.Token.Kind;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** What stands before the first rule: read from the tokens, and compared with what Drools' parser made of it. */
final class RuleHeader {
    private static final String REQUIRE = "require";

    private final TokenReader tokens;
    private final Problems problems;
    private final List<String> imports = new ArrayList<>();
    private int packages;
    private int globals;

    private RuleHeader(List<Token> tokens, Problems problems) {
        this.tokens = new TokenReader(tokens, 1);
        this.problems = problems;
    }

    static void check(List<Token> tokens, PackageDescr parsed, Problems problems) {
        RuleHeader header = new RuleHeader(tokens, problems);
        header.read();
        header.compare(parsed);
    }

    private void read() {
        while (!tokens.atEnd()) {
            Token word = tokens.next();
            boolean known = switch (word.text()) {
                case "package" -> ++packages == 1 && !name().isEmpty();
                case "import" -> imported(word);
                case "global" -> global(word);
                default -> false;
            };
            if (!known) {
                problems.add(word.line(), word.text(), Refusal.OUTSIDE_RULES);
                return;
            }
            tokens.skip(";");
        }
        if (globals != 1) {
            problems.add(tokens.line(), "", Refusal.GLOBAL, global());
        }
    }

    private boolean imported(Token word) {
        String target = name();
        if (!Vocabulary.isImport(target)) {
            problems.add(word.line(), target, Refusal.IMPORT, "jp.confidentiality.model.fact.Copy");
        }
        imports.add(target);
        return true;
    }

    private boolean global(Token word) {
        String type = name();
        Token name = tokens.next();
        if (!type.equals(Require.class.getName()) || !name.is(REQUIRE) || ++globals > 1) {
            problems.add(word.line(), type + " " + name.text(), Refusal.GLOBAL, global());
        }
        return true;
    }

    private static String global() {
        return "global " + Require.class.getName() + " " + REQUIRE;
    }

    /** Reads a qualified name, which may end with an asterisk; what is none is empty. */
    private String name() {
        StringBuilder name = new StringBuilder();
        do {
            Token part = tokens.next();
            if (part.kind() != Kind.WORD && !part.is("*")) {
                return "";
            }
            name.append(name.length() > 0 ? "." : "").append(part.text());
        } while (tokens.skip("."));
        return name.toString();
    }

    private void compare(PackageDescr parsed) {
        none(parsed.getFunctionImports(), "static な import", "static import");
        none(parsed.getAccumulateImports(), "import accumulate", "import of accumulate functions");
        none(parsed.getAttributes(), "ファイル全体の属性", "attribute of the whole file");
        none(parsed.getFunctions(), "function", "function");
        none(parsed.getTypeDeclarations(), "declare", "type declaration");
        none(parsed.getEnumDeclarations(), "declare enum", "enum declaration");
        none(parsed.getEntryPointDeclarations(), "declare entry-point", "entry point declaration");
        none(parsed.getWindowDeclarations(), "declare window", "window declaration");
        none(parsed.getUnit() == null ? List.of() : List.of(parsed.getUnit()), "unit", "unit");
        List<String> theirs =
                parsed.getImports().stream().map(ImportDescr::getTarget).toList();
        if (!theirs.equals(imports) || parsed.getGlobals().size() != globals) {
            problems.add(tokens.line(), "", Refusal.OUTSIDE_RULES);
        }
    }

    private void none(Collection<?> found, String ja, String en) {
        if (!found.isEmpty()) {
            int line = found.iterator().next() instanceof BaseDescr part ? Math.max(0, part.getLine()) : 0;
            problems.add(line, en, Refusal.DECLARATION, new Naming(ja, en));
        }
    }
}
