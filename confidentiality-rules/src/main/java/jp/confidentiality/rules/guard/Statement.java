package jp.confidentiality.rules.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.rules.guard.Seam.Signature;
import jp.confidentiality.rules.guard.Token.Kind;
import jp.confidentiality.rules.guard.Tree.Call;
import jp.confidentiality.rules.guard.Tree.Pattern;
import jp.confidentiality.rules.guard.Tree.Value;
import org.jspecify.annotations.Nullable;

/** The grammar of what stands in {@code then}: one statement on {@code require}, of literals and the subject alone. */
final class Statement {
    private static final String BEGIN = "of";
    private static final String END = "judge";

    private final String norm;
    private final Pattern subject;
    private final TokenReader tokens;
    private final Problems problems;

    Statement(String norm, Pattern subject, List<Token> tokens, int line, Problems problems) {
        this.norm = norm;
        this.subject = subject;
        this.tokens = new TokenReader(tokens, line);
        this.problems = problems;
    }

    /** Reads the statement; empty where something is wrong with it. */
    Optional<List<Call>> read() {
        Token first = tokens.peek();
        int line = first.line();
        if (!tokens.accept("require", ".")) {
            problems.add(line, first.text(), Refusal.STATEMENT);
            return Optional.empty();
        }
        List<Call> calls = new ArrayList<>();
        do {
            Call call = call(calls.isEmpty());
            if (call == null) {
                return Optional.empty();
            }
            calls.add(call);
        } while (tokens.skip("."));
        if (!tokens.accept(";") || !tokens.atEnd()) {
            problems.add(tokens.line(), tokens.peek().text(), Refusal.STATEMENT);
            return Optional.empty();
        }
        return isWhole(calls, line) ? Optional.of(calls) : Optional.empty();
    }

    private @Nullable Call call(boolean first) {
        Token name = tokens.next();
        List<Signature> known = first ? Seam.beginnings(name.text()) : Seam.duties(name.text());
        if (name.kind() != Kind.WORD || known.isEmpty()) {
            problems.add(name.line(), name.text(), Refusal.UNKNOWN_METHOD, name.text());
            return null;
        }
        List<Value> arguments = arguments(name);
        if (arguments == null) {
            return null;
        }
        List<Class<?>> types = new ArrayList<>();
        arguments.forEach(argument -> types.add(argument.type()));
        if (known.stream().noneMatch(one -> one.accepts(types))) {
            problems.add(name.line(), name.text(), Refusal.ARGUMENTS, name.text(), known.get(0));
            return null;
        }
        if (first && !isAboutNorm(arguments.get(0), name)) {
            return null;
        }
        return new Call(name.text(), arguments);
    }

    private boolean isAboutNorm(Value value, Token name) {
        if (value.text().equals('"' + norm + '"')) {
            return true;
        }
        problems.add(name.line(), value.text(), Refusal.OTHER_NORM, norm);
        return false;
    }

    private @Nullable List<Value> arguments(Token method) {
        List<Value> found = new ArrayList<>();
        if (!tokens.accept("(")) {
            problems.add(method.line(), method.text(), Refusal.STATEMENT);
            return null;
        }
        if (tokens.skip(")")) {
            return found;
        }
        do {
            Value value = argument();
            if (value == null) {
                return null;
            }
            found.add(value);
        } while (tokens.skip(","));
        if (!tokens.skip(")")) {
            problems.add(tokens.line(), tokens.peek().text(), Refusal.ARGUMENT);
            return null;
        }
        return found;
    }

    private @Nullable Value argument() {
        Token first = tokens.next();
        if (first.kind() == Kind.TEXT) {
            return new Value(first.text(), String.class);
        }
        if (first.isVariable()) {
            if (first.is(String.valueOf(subject.variable()))) {
                return new Value(first.text(), subject.type());
            }
            problems.add(first.line(), first.text(), Refusal.OTHER_ROW, String.valueOf(subject.variable()));
            return null;
        }
        Class<?> choice = Vocabulary.choice(first.text()).orElse(null);
        if (first.kind() != Kind.WORD || choice == null || !tokens.skip(".")) {
            problems.add(first.line(), first.text(), Refusal.ARGUMENT);
            return null;
        }
        Token constant = tokens.next();
        if (!Vocabulary.hasConstant(choice, constant.text())) {
            problems.add(constant.line(), constant.text(), Refusal.UNKNOWN_CONSTANT, constant.text());
            return null;
        }
        return new Value(first.text() + "." + constant.text(), choice);
    }

    /** A requirement has a duty and is judged, once and last; what needs a time has one before it. */
    private boolean isWhole(List<Call> calls, int line) {
        if (!calls.get(0).name().equals(BEGIN)) {
            return isAlone(calls, line);
        }
        int last = calls.size() - 1;
        boolean timed = false;
        int duties = 0;
        for (Call call : calls.subList(1, last + 1)) {
            timed |= call.name().equals("within");
            duties += call.name().equals("within") || call.name().equals(END) ? 0 : 1;
            if (!timed && Seam.TIMED.contains(call.name())) {
                problems.add(line, call.name(), Refusal.NO_TIME, call.name());
                return false;
            }
        }
        long ends = calls.stream().filter(call -> call.name().equals(END)).count();
        if (ends != 1 || !calls.get(last).name().equals(END)) {
            problems.add(line, calls.get(last).name(), Refusal.NOT_JUDGED);
            return false;
        }
        if (duties == 0) {
            problems.add(line, END, Refusal.NO_DUTY);
            return false;
        }
        if (duties > Limits.DUTIES) {
            problems.add(line, calls.get(0).name(), Refusal.TOO_MANY_DUTIES, Limits.DUTIES);
            return false;
        }
        return true;
    }

    /** What else {@code require} offers is complete by itself. */
    private boolean isAlone(List<Call> calls, int line) {
        if (calls.size() == 1) {
            return true;
        }
        problems.add(line, calls.get(1).name(), Refusal.STATEMENT);
        return false;
    }
}
