package jp.confidentiality.rules.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.confidentiality.rules.Require;
import jp.confidentiality.rules.guard.Tree.Call;
import jp.confidentiality.rules.guard.Tree.Condition;
import jp.confidentiality.rules.guard.Tree.Kind;
import jp.confidentiality.rules.guard.Tree.Pattern;
import jp.confidentiality.rules.guard.Tree.Rule;
import jp.confidentiality.rules.guard.Tree.Value;

/** Writes the text that is compiled, from the tree alone. */
final class Printer {
    private static final int WIDE = 110;

    private final StringBuilder out = new StringBuilder();

    private Printer() {}

    static String print(String file, List<Rule> rules) {
        Printer printer = new Printer();
        printer.out.append("package ").append(packageOf(file)).append("\n\n");
        for (String name : imports(rules)) {
            printer.out.append("import ").append(name).append('\n');
        }
        printer.out.append("global ").append(Require.class.getName()).append(" require\n");
        rules.forEach(printer::rule);
        return printer.out.toString();
    }

    /** A package of the file's own: rules of two files never replace each other. */
    private static String packageOf(String file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
            return "guarded.f" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Set<String> imports(List<Rule> rules) {
        Set<String> names = new TreeSet<>();
        for (Rule rule : rules) {
            patterns(rule).forEach(pattern -> names.add(pattern.type().getName()));
            Stream.concat(
                            patterns(rule)
                                    .flatMap(pattern -> pattern.conditions().stream())
                                    .flatMap(condition -> Stream.ofNullable(condition.value())),
                            rule.calls().stream().flatMap(call -> call.arguments().stream()))
                    .filter(value -> value.type().isEnum())
                    .forEach(value -> names.add(value.type().getName()));
        }
        return names;
    }

    private static Stream<Pattern> patterns(Rule rule) {
        return Stream.concat(Stream.of(rule.subject()), rule.others().stream());
    }

    private void rule(Rule rule) {
        out.append("\nrule \"").append(rule.name()).append("\"\nwhen\n");
        patterns(rule).forEach(this::pattern);
        out.append("then\n    require");
        List<Call> calls = rule.calls();
        for (int i = 0; i < calls.size(); i++) {
            call(i, calls.get(i));
        }
        out.append(";\nend\n");
    }

    private void pattern(Pattern pattern) {
        String name = pattern.kind() == Kind.SUBJECT ? pattern.variable() + " : " : "";
        List<String> parts =
                pattern.conditions().stream().map(Printer::condition).toList();
        out.append("    ")
                .append(pattern.kind().word())
                .append(name)
                .append(pattern.type().getSimpleName());
        brackets(parts);
        out.append('\n');
    }

    private static String condition(Condition condition) {
        Value value = condition.value();
        return value == null
                ? condition.variable() + " : " + condition.operand()
                : condition.operand() + " " + condition.comparison() + " " + value.text();
    }

    private void call(int position, Call call) {
        out.append(position > 0 ? "\n        ." : ".").append(call.name());
        List<String> parts = new ArrayList<>();
        call.arguments().forEach(argument -> parts.add(argument.text()));
        brackets(parts);
    }

    private void brackets(List<String> parts) {
        if (parts.isEmpty()) {
            out.append("()");
            return;
        }
        String line = String.join(", ", parts);
        out.append("( ")
                .append(line.length() <= WIDE ? line : String.join(",\n            ", parts))
                .append(" )");
    }
}
