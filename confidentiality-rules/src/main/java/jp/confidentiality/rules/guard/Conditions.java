package jp.confidentiality.rules.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.rules.guard.Token.Kind;
import jp.confidentiality.rules.guard.Tree.Condition;
import jp.confidentiality.rules.guard.Tree.Value;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of conditions of one rule: {@code $variable : column.orNull()} and {@code column.orNull() == value}.
 * Values are texts, choices, and what the subject's pattern bound.
 */
final class Conditions {
    private final Problems problems;
    private final Map<String, Class<?>> bound = new HashMap<>();

    Conditions(Problems problems) {
        this.problems = problems;
    }

    /** One column as it is read: its name, its text in the rule, and the type of its values. */
    private record Operand(String name, String text, Class<?> type, boolean alwaysFilled) {}

    /** Reads a condition of the subject. */
    Optional<Condition> ofSubject(Class<?> type, String expression, int line) {
        TokenReader tokens = new TokenReader(Lexer.tokens(expression, line), line);
        if (!tokens.peek().isVariable()) {
            return comparison(type, tokens, expression, false);
        }
        String variable = tokens.next().text();
        Operand operand = tokens.accept(":") ? operand(type, tokens, expression) : refused(line, expression);
        if (operand == null || !ends(tokens, expression)) {
            return Optional.empty();
        }
        if (!declare(variable, operand.type(), line)) {
            return Optional.empty();
        }
        return Optional.of(new Condition(variable, operand.text(), "", null));
    }

    /** Reads a condition of what must, or must not, exist. */
    Optional<Condition> ofOther(Class<?> type, String expression, int line) {
        TokenReader tokens = new TokenReader(Lexer.tokens(expression, line), line);
        if (tokens.peek().isVariable()) {
            problems.add(line, expression, Refusal.BOUND_IN_EXISTS);
            return Optional.empty();
        }
        return comparison(type, tokens, expression, true);
    }

    /** Makes {@code variable} known; tells whether it is a name, and new. */
    boolean declare(String variable, Class<?> type, int line) {
        if (variable.length() < 2 || variable.charAt(0) != '$' || bound.putIfAbsent(variable, type) != null) {
            problems.add(line, variable, Refusal.VARIABLE_NAME);
            return false;
        }
        return true;
    }

    private Optional<Condition> comparison(Class<?> type, TokenReader tokens, String expression, boolean joined) {
        Operand operand = operand(type, tokens, expression);
        if (operand == null) {
            return Optional.empty();
        }
        Token sign = tokens.next();
        if (!sign.is("==") && !sign.is("!=")) {
            refused(sign.line(), expression);
            return Optional.empty();
        }
        Token first = tokens.peek();
        Value value = first.isVariable() ? variable(operand, sign, tokens, joined) : literal(operand, tokens);
        return value != null && ends(tokens, expression)
                ? Optional.of(new Condition(null, operand.text(), sign.text(), value))
                : Optional.empty();
    }

    private @Nullable Operand operand(Class<?> type, TokenReader tokens, String expression) {
        Token name = tokens.next();
        if (name.kind() != Kind.WORD) {
            return refused(name.line(), expression);
        }
        if (name.is("id") && StandingFact.class.isAssignableFrom(type)) {
            return new Operand("id", "id", String.class, true);
        }
        FactColumn column = Vocabulary.column(type, name.text());
        if (column == null) {
            problems.add(name.line(), expression, Refusal.UNKNOWN_COLUMN, type.getSimpleName(), name.text());
            return null;
        }
        if (column.isSet() || column.isMoment()) {
            problems.add(name.line(), expression, Refusal.COLUMN_NOT_COMPARED, name.text());
            return null;
        }
        return tokens.accept(".", "orNull", "(", ")")
                ? new Operand(name.text(), name.text() + ".orNull()", column.valueType(), column.required())
                : refused(name.line(), expression);
    }

    private @Nullable Value variable(Operand operand, Token sign, TokenReader tokens, boolean joined) {
        Token name = tokens.next();
        Class<?> type = bound.get(name.text());
        if (!joined || !sign.is("==") || type != operand.type()) {
            problems.add(name.line(), name.text(), Refusal.UNKNOWN_VARIABLE, name.text());
            return null;
        }
        return new Value(name.text(), type);
    }

    /** A literal is compared with columns that are always filled: a blank would read as an answer. */
    private @Nullable Value literal(Operand operand, TokenReader tokens) {
        Token first = tokens.next();
        if (!operand.alwaysFilled()) {
            problems.add(first.line(), operand.text(), Refusal.COLUMN_MAY_BE_BLANK, operand.name());
            return null;
        }
        if (operand.type() == String.class && first.kind() == Kind.TEXT) {
            return new Value(first.text(), String.class);
        }
        if (operand.type().isEnum() && first.is(operand.type().getSimpleName()) && tokens.skip(".")) {
            Token constant = tokens.next();
            if (Vocabulary.hasConstant(operand.type(), constant.text())) {
                return new Value(first.text() + "." + constant.text(), operand.type());
            }
            problems.add(constant.line(), constant.text(), Refusal.UNKNOWN_CONSTANT, constant.text());
            return null;
        }
        String wanted = operand.type().isEnum() ? operand.type().getSimpleName() + ".…" : "\"…\"";
        problems.add(first.line(), first.text(), Refusal.VALUE_TYPE, first.text(), operand.name(), wanted);
        return null;
    }

    private boolean ends(TokenReader tokens, String expression) {
        if (tokens.atEnd()) {
            return true;
        }
        refused(tokens.line(), expression);
        return false;
    }

    private @Nullable Operand refused(int line, String expression) {
        problems.add(line, expression, Refusal.COMPARISON);
        return null;
    }
}
