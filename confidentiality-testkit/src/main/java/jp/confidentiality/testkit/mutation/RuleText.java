package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one rule, taken apart (規則の文面): {@code when} patterns and the chain of calls on {@code require}.
 *
 * @param name its name
 * @param start where it begins in the file
 * @param end where it ends, after its line break
 * @param type the fact type of its first pattern
 * @param patterns the lines of {@code when}
 * @param constraints what stands between the parentheses of the patterns, one by one
 * @param calls the calls of {@code then}, in their order
 * @param statement what stands between {@code then} and {@code end}
 */
record RuleText(
        String name,
        int start,
        int end,
        String type,
        List<Piece> patterns,
        List<Piece> constraints,
        List<Call> calls,
        Piece statement) {
    private static final Pattern RULE =
            Pattern.compile("rule \"([^\"]+)\"\\nwhen\\n(.*?)then\\n(.*?)\\nend\\n?", Pattern.DOTALL);
    private static final Pattern PATTERN = Pattern.compile("(\\w+)\\(([^\\n]*)\\)\\s*$", Pattern.MULTILINE);
    private static final Pattern CALL = Pattern.compile("\\.\\s*(\\w+)\\(([^()]*)\\)");
    private static final Pattern PART = Pattern.compile("[^,]+");

    /**
     * A piece of the file.
     *
     * @param start where it begins
     * @param text what it says, without space around
     */
    record Piece(int start, String text) {
        int end() {
            return start + text.length();
        }
    }

    /**
     * One call.
     *
     * @param start where its dot stands
     * @param end after its closing parenthesis
     * @param method its name
     * @param arguments what stands between the parentheses
     */
    record Call(int start, int end, String method, List<Piece> arguments) {}

    /** Returns the rules of a file. */
    static List<RuleText> of(String file) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(file);
        while (rule.find()) {
            List<Piece> constraints = new ArrayList<>();
            Matcher pattern = PATTERN.matcher(rule.group(2));
            String type = "";
            while (pattern.find()) {
                type = type.isEmpty() ? pattern.group(1) : type;
                constraints.addAll(parts(pattern.group(2), rule.start(2) + pattern.start(2)));
            }
            List<Piece> lines = lines(rule.group(2), rule.start(2));
            List<Call> calls = calls(rule.group(3), rule.start(3));
            Piece statement = new Piece(rule.start(3), rule.group(3));
            rules.add(
                    new RuleText(rule.group(1), rule.start(), rule.end(), type, lines, constraints, calls, statement));
        }
        return rules;
    }

    /** Returns the norm that it is named after. */
    String norm() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static List<Call> calls(String then, int offset) {
        List<Call> calls = new ArrayList<>();
        Matcher call = CALL.matcher(then);
        while (call.find()) {
            List<Piece> arguments = parts(call.group(2), offset + call.start(2));
            calls.add(new Call(offset + call.start(), offset + call.end(), call.group(1), arguments));
        }
        return calls;
    }

    private static List<Piece> lines(String text, int offset) {
        List<Piece> lines = new ArrayList<>();
        Matcher line = Pattern.compile("[^\\n]+").matcher(text);
        while (line.find()) {
            lines.add(trimmed(line.group(), offset + line.start()));
        }
        return lines;
    }

    private static List<Piece> parts(String text, int offset) {
        List<Piece> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (!part.group().isBlank()) {
                parts.add(trimmed(part.group(), offset + part.start()));
            }
        }
        return parts;
    }

    private static Piece trimmed(String text, int offset) {
        int lead = text.length() - text.stripLeading().length();
        return new Piece(offset + lead, text.strip());
    }
}
