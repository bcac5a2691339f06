package jp.confidentiality.rules.guard;

import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Drools' parser, which builds a tree and runs nothing; whatever goes wrong in it refuses the file. */
final class RuleFileParser {
    private RuleFileParser() {}

    static Optional<PackageDescr> parse(String text, Problems problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, text);
            if (!parser.hasErrors() && parsed != null) {
                return Optional.of(parsed);
            }
            parser.getErrors().forEach(error -> report(error, problems));
            if (!parser.hasErrors()) {
                problems.add(0, "", Refusal.PARSER_FAILED);
            }
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            problems.add(0, e.getClass().getSimpleName(), Refusal.PARSER_FAILED);
        }
        return Optional.empty();
    }

    private static void report(DroolsError error, Problems problems) {
        int[] lines = error.getLines();
        String message = error.getMessage();
        int code = message.indexOf("[ERR ");
        String known = code < 0 ? "ERR" : message.substring(code + 1, Math.min(code + 8, message.length()));
        problems.add(lines.length == 0 ? 0 : Math.max(0, lines[0]), "", Refusal.UNREADABLE, known);
    }
}
