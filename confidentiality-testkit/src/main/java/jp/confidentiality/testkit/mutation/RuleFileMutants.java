package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The shipped rule files, changed one spot at a time (規則ファイルの変異体). What changes in the statement of a rule becomes a
 * branch of it, behind a switch, so that all of these are compiled at once; what changes in {@code when} is a file of
 * its own.
 */
final class RuleFileMutants {
    private static final Set<String> KEPT = Set.of("of", "judge", "within");
    private static final int ALTERNATIVES = 4;

    private final Map<String, String> files;
    private final Map<String, String> switched = new TreeMap<>();
    private final int firstSwitch;
    private int switches;
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Set<String> bases = new TreeSet<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleFileMutants(Map<String, String> files, int firstSwitch) {
        this.files = files;
        this.firstSwitch = firstSwitch;
    }

    /**
     * Makes the mutants of {@code files}.
     *
     * @param files their text by path
     * @param firstSwitch the number of the first switch
     */
    static RuleFileMutants of(Map<String, String> files, int firstSwitch) {
        RuleFileMutants all = new RuleFileMutants(new TreeMap<>(files), firstSwitch);
        all.files.values().forEach(text -> RuleText.of(text).forEach(all::look));
        all.files.forEach(all::change);
        return all;
    }

    /** Returns the mutants, by file and rule. */
    List<Mutant> mutants() {
        return mutants;
    }

    /** Returns the files with the switches in, by path. */
    Map<String, String> switched() {
        return switched;
    }

    private void change(String path, String text) {
        List<RuleText> rules = RuleText.of(text);
        StringBuilder file = new StringBuilder();
        int from = 0;
        for (RuleText rule : rules) {
            OneRule one = new OneRule(this, path, text, rules, rule, new StringBuilder());
            one.change();
            RuleText.Piece statement = rule.statement();
            file.append(text, from, statement.start()).append(one.branched());
            from = statement.end();
        }
        switched.put(path, file.append(text.substring(from)).toString());
    }

    /** Remembers which conditions, duties and bases are used of which fact type. */
    private void look(RuleText rule) {
        Set<String> words = seen.computeIfAbsent(rule.type(), type -> new TreeSet<>());
        for (RuleText.Call call : rule.calls()) {
            words.add(call.method());
            call.arguments().forEach(argument -> words.add(argument.text()));
        }
        rule.constraints().stream()
                .filter(one -> one.text().startsWith("basis"))
                .forEach(one -> bases.add(one.text().substring(one.text().indexOf('"'))));
    }

    /** One rule of one file. */
    private record OneRule(
            RuleFileMutants all,
            String path,
            String text,
            List<RuleText> rules,
            RuleText rule,
            StringBuilder branches) {
        void change() {
            trigger();
            calls();
            norms();
            boolean several =
                    rules.stream().filter(one -> one.norm().equals(rule.norm())).count() > 1;
            if (several) {
                RuleText.Piece statement = rule.statement();
                add(Operator.RULE_DROPPED, statement.start(), statement.end(), "", "rule");
            }
        }

        private void trigger() {
            for (RuleText.Piece constraint : rule.constraints()) {
                String said = constraint.text();
                if (said.startsWith("$")) {
                    continue;
                }
                drop(Operator.TRIGGER_CHANGED, constraint);
                replace(Operator.TRIGGER_CHANGED, constraint, said.replace("==", "!="));
                int value = said.lastIndexOf(' ') + 1;
                RuleText.Piece word = new RuleText.Piece(constraint.start() + value, said.substring(value));
                Vocabulary.others(word.text()).forEach(other -> replace(Operator.TRIGGER_CHANGED, word, other));
                if (said.startsWith("basis")) {
                    all.bases.forEach(other -> replace(Operator.TRIGGER_CHANGED, word, other));
                }
            }
            for (RuleText.Piece pattern : rule.patterns()) {
                if (pattern.text().startsWith("not ")) {
                    add(Operator.TRIGGER_CHANGED, pattern.start(), pattern.end(), "", pattern.text());
                }
            }
        }

        private void calls() {
            int duties = 0;
            for (RuleText.Call call : rule.calls()) {
                boolean first = call.equals(rule.calls().get(0));
                duties += KEPT.contains(call.method()) ? 0 : 1;
                if (!first && !KEPT.contains(call.method())) {
                    add(Operator.DUTY_DROPPED, call.start(), call.end(), "", call.method() + " " + duties);
                }
                methods(call, first);
                arguments(call, first);
            }
        }

        private void methods(RuleText.Call call, boolean first) {
            if (KEPT.contains(call.method())) {
                return;
            }
            int name = text.indexOf(call.method(), call.start());
            Set<String> used = all.seen.getOrDefault(rule.type(), Set.of());
            for (String other : Vocabulary.sameShape(call.method(), first)) {
                if (!KEPT.contains(other) && (!call.arguments().isEmpty() || used.contains(other))) {
                    replace(Operator.DUTY_OTHER, new RuleText.Piece(name, call.method()), other);
                }
            }
        }

        private void arguments(RuleText.Call call, boolean first) {
            List<RuleText.Piece> arguments = call.arguments();
            for (int i = 0; i < arguments.size(); i++) {
                RuleText.Piece argument = arguments.get(i);
                boolean condition = argument.text().startsWith("Applies.");
                if (condition) {
                    drop(Operator.CONDITION_DROPPED, argument);
                }
                int most = condition ? Integer.MAX_VALUE : ALTERNATIVES;
                for (String other :
                        Vocabulary.others(argument.text()).stream().limit(most).toList()) {
                    boolean usual = !condition
                            || all.seen.getOrDefault(rule.type(), Set.of()).contains(other);
                    if (usual) {
                        replace(operator(argument.text()), argument, other);
                    }
                }
                boolean provision = first && i > 1 && argument.text().startsWith("\"");
                if (several(arguments, argument) || provision) {
                    drop(Operator.ARGUMENT_DROPPED, argument);
                }
            }
        }

        private static boolean several(List<RuleText.Piece> arguments, RuleText.Piece argument) {
            String type = type(argument.text());
            return !type.isEmpty()
                    && arguments.stream()
                                    .filter(one -> type(one.text()).equals(type))
                                    .count()
                            > 1;
        }

        private static String type(String word) {
            int dot = word.indexOf('.');
            return dot < 0 ? "" : word.substring(0, dot);
        }

        private static Operator operator(String word) {
            return switch (type(word)) {
                case "Applies" -> Operator.CONDITION_OTHER;
                case "TimingWord" -> Operator.TIMING_OTHER;
                case "Since" -> Operator.SINCE_OTHER;
                case "Writing" -> Operator.WRITING_OTHER;
                case "ReportContent" -> Operator.CONTENT_OTHER;
                case "MeasureKind" -> Operator.MEASURE_OTHER;
                default -> Operator.ARGUMENT_OTHER;
            };
        }

        private void norms() {
            RuleText.Piece named = rule.calls().get(0).arguments().get(0);
            rules.stream()
                    .map(RuleText::norm)
                    .distinct()
                    .forEach(norm -> replace(Operator.NORM_OTHER, named, '"' + norm + '"'));
        }

        /** Leaves a piece out, with the comma before it, or after it where it is the first. */
        private void drop(Operator operator, RuleText.Piece piece) {
            int start = piece.start();
            int end = piece.end();
            int before = text.lastIndexOf(',', start);
            if (before >= 0 && text.substring(before + 1, start).isBlank()) {
                start = before;
            } else if (text.charAt(end) == ',') {
                end += text.charAt(end + 1) == ' ' ? 2 : 1;
            }
            add(operator, start, end, "", piece.text());
        }

        private void replace(Operator operator, RuleText.Piece piece, String by) {
            if (!by.equals(piece.text())) {
                add(operator, piece.start(), piece.end(), by, piece.text());
            }
        }

        private void add(Operator operator, int start, int end, String by, String what) {
            int line = (int) text.substring(0, start)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            String file = path.substring(path.lastIndexOf('/') + 1);
            String said = what + " → " + (by.isEmpty() ? "—" : by);
            all.mutants.add(new Mutant(operator, file, line, rule.name(), said, change(file, start, end, by)));
        }

        private Mutant.Change change(String file, int start, int end, String by) {
            RuleText.Piece statement = rule.statement();
            if (start < statement.start()) {
                return new Mutant.FileText(path, text.substring(0, start) + by + text.substring(end));
            }
            int id = all.firstSwitch + all.switches++;
            String changed = text.substring(statement.start(), start) + by + text.substring(end, statement.end());
            branches.append("if ( ")
                    .append(Spots.class.getName())
                    .append(".on( ")
                    .append(id)
                    .append(" ) ) {\n");
            branches.append(changed).append("\n} else ");
            return new Mutant.Spot(id, file.replace(".drl", ""));
        }

        /** Returns the statement after all that may stand in its place. */
        String branched() {
            String statement = rule.statement().text();
            return branches.isEmpty() ? statement : branches + "{\n" + statement + "\n}";
        }
    }
}
