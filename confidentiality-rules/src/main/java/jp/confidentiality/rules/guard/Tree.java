package jp.confidentiality.rules.guard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the guard understood of a rule file: all that the text to compile is made from. */
final class Tree {
    private Tree() {}

    /**
     * A rule.
     *
     * @param name its name, which begins with the norm's ID
     * @param norm the norm's ID
     * @param subject the row that is judged
     * @param others what must, or must not, exist beside it
     * @param calls the statement: what is called, one after the other
     */
    record Rule(String name, String norm, Pattern subject, List<Pattern> others, List<Call> calls) {}

    /** What a pattern says of its rows. */
    enum Kind {
        SUBJECT(""),
        NOT("not "),
        EXISTS("exists ");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * A pattern.
     *
     * @param kind whether it is the subject
     * @param variable the subject's name; null for what is only there or not there
     * @param type the type of the rows
     * @param conditions what is compared and bound
     */
    record Pattern(Kind kind, @Nullable String variable, Class<?> type, List<Condition> conditions) {}

    /**
     * A condition: {@code variable : operand}, or {@code operand comparison value}.
     *
     * @param variable what is bound; null in a comparison
     * @param operand the column, as it is read
     * @param comparison {@code ==} or {@code !=}; empty in a binding
     * @param value the value compared with; null in a binding
     */
    record Condition(
            @Nullable String variable,
            String operand,
            String comparison,
            @Nullable Value value) {}

    /**
     * A literal, a constant, or a variable.
     *
     * @param text as it is printed
     * @param type its type
     */
    record Value(String text, Class<?> type) {}

    /** A call with its arguments. */
    record Call(String name, List<Value> arguments) {}
}
