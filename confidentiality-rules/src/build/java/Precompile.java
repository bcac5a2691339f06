import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.confidentiality.rules.RuleBase;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.patterns.PatternImpl;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message.Level;

/**
 * Has Drools compile the shipped rule files to Java classes beside them, a part of the build: a program that starts
 * need not read them then. What it writes is ignored as soon as a rule file differs. Run as one source file, with the
 * folder of the compiled module.
 */
final class Precompile {
    private static final String HOME = "jp/confidentiality/rules/";
    private static final String PACKAGES = "jp.confidentiality.rules.compiled.";
    private static final String RELEASE = "17";
    private static final List<Rule.Attribute<?>> ATTRIBUTES = List.of(
            Rule.Attribute.NO_LOOP,
            Rule.Attribute.LOCK_ON_ACTIVE,
            Rule.Attribute.ENABLED,
            Rule.Attribute.AUTO_FOCUS,
            Rule.Attribute.SALIENCE,
            Rule.Attribute.AGENDA_GROUP,
            Rule.Attribute.ACTIVATION_GROUP,
            Rule.Attribute.RULEFLOW_GROUP,
            Rule.Attribute.DURATION,
            Rule.Attribute.TIMER,
            Rule.Attribute.CALENDARS,
            Rule.Attribute.DATE_EFFECTIVE,
            Rule.Attribute.DATE_EXPIRES);

    private Precompile() {}

    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path compiled = classes.resolve(HOME + "compiled");
        delete(compiled);
        String hash = RuleBase.standard().hash();
        List<String> lines = new ArrayList<>(List.of(hash));
        for (String model : unpack(build(classes.resolve(HOME + "rules")), classes)) {
            model(model).getRules().forEach(rule -> lines.add(line(rule)));
        }
        keep(compiled, classes, String.join("\t", lines));
        Files.write(compiled.resolve("rules"), lines);
    }

    /** Drools makes more classes than those that the lines name, for its sessions. */
    private static void keep(Path compiled, Path classes, String named) throws IOException {
        try (Stream<Path> all = Files.walk(compiled)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String file = classes.relativize(path).toString();
                if (!named.contains(file.replace(".class", "").replace(File.separatorChar, '.'))) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Model model(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /**
     * Returns name, type of the row, order of what the consequence takes, its class; class and text of each condition.
     */
    private static String line(Rule rule) {
        List<Condition> parts = rule.getView().getSubConditions();
        check(rule, parts.size() == 2 && rule.getView().getType() == Condition.Type.AND);
        check(rule, parts.get(0).getType() == Condition.Type.PATTERN);
        check(rule, parts.get(1).getType() == Condition.Type.CONSEQUENCE);
        PatternImpl<?> pattern = (PatternImpl<?>) parts.get(0);
        check(rule, pattern.getBindings().isEmpty() && pattern.getWatchedProps().length == 0);
        check(rule, rule.getConsequences().size() == 1 && ATTRIBUTES.stream().allMatch(one -> isLeft(rule, one)));
        Consequence consequence = rule.getDefaultConsequence();
        List<Variable<?>> said = List.of(consequence.getVariables());
        check(rule, !consequence.isUsingDrools() && !consequence.isBreaking() && said.size() == 2);
        check(rule, said.contains(pattern.getPatternVariable()) && said.stream().anyMatch(Global.class::isInstance));
        List<String> cells = new ArrayList<>();
        cells.add(rule.getName());
        cells.add(pattern.getPatternVariable().getType().getName());
        cells.add(said.get(0) == pattern.getPatternVariable() ? "row require" : "require row");
        cells.add(name(consequence.getBlock()));
        conditions(rule, pattern.getConstraint(), cells);
        return String.join("\t", cells);
    }

    private static void conditions(Rule rule, Constraint constraint, List<String> cells) {
        if (constraint.getType() == Constraint.Type.SINGLE) {
            SingleConstraint single = (SingleConstraint) constraint;
            if (single != SingleConstraint.TRUE) {
                check(rule, single.getVariables().length == 1);
                cells.add(name(single.getPredicate1()));
                cells.add(single.predicateInformation().getStringConstraint());
            }
        } else {
            check(rule, constraint.getType() != Constraint.Type.OR);
            constraint.getChildren().forEach(child -> conditions(rule, child, cells));
        }
    }

    private static boolean isLeft(Rule rule, Rule.Attribute<?> attribute) {
        return Objects.deepEquals(rule.getAttribute(attribute), attribute.getDefaultValue());
    }

    private static String name(Object lambda) {
        return ((IntrospectableLambda) lambda).getLambda().getClass().getName();
    }

    private static void check(Rule rule, boolean plain) {
        if (!plain) {
            throw new IllegalStateException("Rule '" + rule.getName() + "' does more than to look at one row and call"
                    + " 'require' for it. Maybe say behind 'require' what else decides.");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static byte[] build(Path rules) throws IOException {
        System.setProperty("drools.dialect.java.compiler.lnglevel", RELEASE);
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("jp.confidentiality.rules", "shipped", "1"));
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path path : all.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(path).replaceFirst("(?m)^package rules\\.", "package " + PACKAGES);
                files.write("src/main/resources/" + rules.relativize(path), text.getBytes(StandardCharsets.UTF_8));
            }
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return ((InternalKieModule) builder.getKieModule()).getBytes();
    }

    /** Returns the names of the classes that have the rules. */
    private static List<String> unpack(byte[] module, Path classes) throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(module))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> models = new ArrayList<>();
        for (var entry : entries.entrySet()) {
            if (entry.getKey().endsWith("/drools-model")) {
                new String(entry.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith(PACKAGES))
                        .forEach(models::add);
            } else if (entry.getKey().startsWith(HOME) && entry.getKey().endsWith(".class")) {
                Path file = classes.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
        }
        return models;
    }
}
