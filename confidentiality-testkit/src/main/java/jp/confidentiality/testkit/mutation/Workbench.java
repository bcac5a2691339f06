package jp.confidentiality.testkit.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.mutation.Outcome.Fate;

/**
 * Where mutants are made and tested, cheapest test first, up to the first that kills. Used by one thread; the cases and
 * the instrumented classes are shared.
 */
final class Workbench {
    private static final int ALL = -1;

    private final Cases cases;
    private final OracleAnswers oracle;
    private final Map<String, byte[]> classes;
    private final Map<String, byte[]> switched;
    private final Map<String, byte[]> files;
    private final LoadedRules instrumented;
    private final Reach reach;
    private final Differential differential;
    private final Laws laws;
    private final LocalRows local;
    private final Map<String, Set<String>> killers = new HashMap<>();
    private final Map<String, Boolean> standsAlone = new HashMap<>();

    /**
     * Makes a workbench.
     *
     * @param classes the instrumented classes by name
     * @param switched the instrumented rule files by path
     * @param files the shipped rule files by path
     */
    Workbench(
            Cases cases,
            OracleAnswers oracle,
            Map<String, byte[]> classes,
            Map<String, byte[]> switched,
            Map<String, byte[]> files,
            Reach reach,
            Differential differential,
            Laws laws,
            LocalRows local) {
        this.cases = cases;
        this.oracle = oracle;
        this.classes = classes;
        this.switched = switched;
        this.files = files;
        this.instrumented = LoadedRules.compile(new MutantLoader(classes, switched), -1);
        this.reach = reach;
        this.differential = differential;
        this.laws = laws;
        this.local = local;
        reach.look(instrumented, cases, oracle);
        differential.look(instrumented);
        laws.look(instrumented);
        local.look(instrumented);
    }

    /** Makes and tests one mutant. */
    Outcome test(Mutant mutant) {
        try {
            if (mutant.change() instanceof Mutant.Spot spot) {
                return spot(mutant, spot);
            }
            if (mutant.change() instanceof Mutant.FileText file) {
                return file(mutant, file);
            }
            return table(mutant);
        } catch (DoesNotRun e) {
            return new Outcome(mutant, Fate.DOES_NOT_RUN, String.valueOf(e.getMessage()));
        }
    }

    private Outcome spot(Mutant mutant, Mutant.Spot spot) {
        if (reach.decidedOnce(spot.id())) {
            try {
                LoadedRules rules = LoadedRules.compile(new MutantLoader(classes, switched), spot.id());
                return firstDifference(mutant, rules, cases.all(), ALL);
            } catch (RuntimeException | LinkageError e) {
                return new Outcome(mutant, Fate.OTHER_CASES, "rules do not load");
            }
        }
        List<Scenario> reaching = reach.cases(spot.id(), cases);
        instrumented.activate(spot.id());
        try {
            if (spot.stem().isEmpty()) {
                return firstDifference(mutant, instrumented, reaching, spot.id());
            }
            Optional<Scenario> killer = failing(mutant, instrumented, of(reaching, spot.stem(), true), true);
            return killer.isPresent()
                    ? new Outcome(mutant, Fate.OWN_CASES, killer.get().toString())
                    : firstDifference(mutant, instrumented, reaching, spot.id());
        } finally {
            instrumented.activate(-1);
            instrumented.takeReached();
        }
    }

    private static List<Scenario> of(List<Scenario> cases, String stem, boolean own) {
        return cases.stream()
                .filter(one -> one.provision().stem().equals(stem) == own)
                .toList();
    }

    private Outcome table(Mutant mutant) {
        if (mutant.change() instanceof Mutant.Listing listing) {
            instrumented.list(listing.norm(), listing.triggers(), listing.hasDueTime());
            try {
                return firstDifference(mutant, instrumented, cases.all(), ALL);
            } finally {
                instrumented.list(null, Set.of(), false);
            }
        }
        Mutant.Value value = (Mutant.Value) mutant.change();
        Predicate<Dossier> meant = mutant.operator() == Operator.CIPHER_CHANGED ? Workbench::namesCipher : all -> true;
        List<Scenario> others = cases.all().stream()
                .filter(one -> one.profile().name().equals(value.profile().name()) && meant.test(one.dossier()))
                .map(one -> Cases.under(one, value.profile()))
                .toList();
        return firstKill(mutant, value.profile(), others, meant);
    }

    /** The list of ciphers is read only where a removal names one. */
    private static boolean namesCipher(Dossier dossier) {
        return dossier.activities().stream()
                .anyMatch(row ->
                        row instanceof Removal removal && removal.cipher().isValue());
    }

    /** A changed file is first judged alone, which compiles fast, where its provision's cases need no other. */
    private Outcome file(Mutant mutant, Mutant.FileText file) {
        byte[] changed = file.content().getBytes(StandardCharsets.UTF_8);
        String stem = stem(file.path());
        if (standsAlone.computeIfAbsent(stem, this::passesAlone)) {
            LoadedRules alone = compiled(only(stem, file.path(), changed));
            Optional<Scenario> killer = failing(mutant, alone, cases.of(stem), true);
            if (killer.isPresent()) {
                return new Outcome(mutant, Fate.OWN_CASES, killer.get().toString());
            }
        }
        LoadedRules rules = compiled(Map.of(file.path(), changed));
        Optional<Scenario> own = failing(mutant, rules, cases.of(stem), true);
        return own.isPresent()
                ? new Outcome(mutant, Fate.OWN_CASES, own.get().toString())
                : firstDifference(mutant, rules, cases.all(), ALL);
    }

    /**
     * Returns a case that fails; those that killed another mutant of the same spot are tried first. A rule that asks a
     * row for what it has not got is no mutant that counts.
     */
    private Optional<Scenario> failing(Mutant mutant, LoadedRules rules, List<Scenario> cases, boolean isRule) {
        try {
            Set<String> likely = killers.computeIfAbsent(mutant.spot(), place -> new LinkedHashSet<>());
            List<Scenario> sorted = new ArrayList<>(cases);
            sorted.sort(Comparator.comparing(one -> !likely.contains(one.toString())));
            Optional<Scenario> killer = Cases.firstFailing(rules.runner(), sorted);
            killer.ifPresent(one -> likely.add(one.toString()));
            return killer;
        } catch (RuntimeException e) {
            throw isRule ? new DoesNotRun(e) : e;
        }
    }

    private static LoadedRules compiled(Map<String, byte[]> resources) {
        try {
            return LoadedRules.compile(new MutantLoader(Map.of(), resources), -1);
        } catch (RuntimeException | LinkageError e) {
            throw new DoesNotRun(e);
        }
    }

    private Map<String, byte[]> only(String stem, String path, byte[] changed) {
        Map<String, byte[]> resources = new HashMap<>();
        files.keySet().stream().filter(one -> !stem(one).equals(stem)).forEach(one -> resources.put(one, new byte[0]));
        resources.put(path, changed);
        return resources;
    }

    private boolean passesAlone(String stem) {
        String path = files.keySet().stream()
                .filter(one -> stem(one).equals(stem))
                .findFirst()
                .orElseThrow();
        LoadedRules rules = LoadedRules.compile(
                new MutantLoader(Map.of(), only(stem, path, Objects.requireNonNull(files.get(path)))), -1);
        return Cases.firstFailing(rules.runner(), cases.of(stem)).isEmpty();
    }

    /** Tests with the cases that come out otherwise, and those that expect something of what is only explained. */
    private Outcome firstDifference(Mutant mutant, LoadedRules rules, List<Scenario> scenarios, int spot) {
        Set<String> likely = killers.computeIfAbsent(mutant.spot(), place -> new LinkedHashSet<>());
        List<Scenario> sorted = new ArrayList<>(scenarios);
        sorted.sort(Comparator.comparing(one -> !likely.contains(one.toString())));
        List<String> seen = new ArrayList<>();
        try {
            for (Scenario one : sorted) {
                Optional<String> difference = reach.difference(rules, one);
                difference.ifPresent(what -> seen.add(one + ": " + what));
                boolean differs = difference.isPresent();
                boolean fails = (differs || reach.needsExplanation(one))
                        && !rules.runner().run(one).passed();
                if (fails || (differs && !oracle.agrees(rules, one))) {
                    likely.add(one.toString());
                    return new Outcome(mutant, fails ? Fate.OTHER_CASES : Fate.ORACLE, one.toString());
                }
            }
            return arbitrary(mutant, rules, spot, seen);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return new Outcome(mutant, Fate.OTHER_CASES, e.getClass().getSimpleName());
        }
    }

    /** What no case notices meets the oracle on arbitrary dossiers, and the laws. */
    private Outcome arbitrary(Mutant mutant, LoadedRules rules, int spot, List<String> seen) {
        Optional<String> difference = differential.firstDifference(rules, spot, profile -> profile, seen::add);
        if (difference.isPresent()) {
            return new Outcome(mutant, Fate.ARBITRARY, difference.get());
        }
        Optional<String> broken = laws.firstBroken(rules, spot);
        if (broken.isPresent()) {
            return new Outcome(mutant, Fate.LAWS, broken.get());
        }
        Optional<String> other = local.firstDifference(rules, spot);
        if (other.isPresent()) {
            return new Outcome(mutant, Fate.LOCAL, other.get());
        }
        boolean reached = spot == ALL
                || reach.reaches(spot)
                || differential.reaches(spot)
                || laws.reaches(spot)
                || local.reaches(spot);
        return new Outcome(
                mutant, Fate.SURVIVED, reached ? seen.stream().findFirst().orElse("") : "not reached");
    }

    /** Tests with cases under another profile, then asks what the oracle says under the profile as it is. */
    private Outcome firstKill(Mutant mutant, Profile changed, List<Scenario> others, Predicate<Dossier> meant) {
        try {
            Optional<Scenario> killer = failing(mutant, instrumented, others, false);
            if (killer.isPresent()) {
                return new Outcome(mutant, Fate.OTHER_CASES, killer.get().toString());
            }
            Optional<Scenario> differing = others.stream()
                    .filter(one -> !oracle.agrees(instrumented, one))
                    .findFirst();
            if (differing.isPresent()) {
                return new Outcome(mutant, Fate.ORACLE, differing.get().toString());
            }
            return differential
                    .firstDifference(instrumented, one -> one.name().equals(changed.name()) ? changed : one, meant)
                    .map(one -> new Outcome(mutant, Fate.ARBITRARY, one))
                    .orElseGet(() -> new Outcome(mutant, Fate.SURVIVED, ""));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return new Outcome(mutant, Fate.OTHER_CASES, e.getClass().getSimpleName());
        }
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".drl", "");
    }

    /** The mutant is no set of rules: it does not compile, or asks a row for what rows of its type have not got. */
    private static final class DoesNotRun extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DoesNotRun(Throwable cause) {
            super(cause.getClass().getSimpleName(), cause);
        }
    }
}
