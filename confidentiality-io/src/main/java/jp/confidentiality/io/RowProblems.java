package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.dossier.InvalidDossierException;
import jp.confidentiality.model.fact.Fact;

/** Finds file and line of what is wrong with rows against each other. */
final class RowProblems {
    private final List<RegisterReading> registers;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, Integer> twins = new HashMap<>();
    private final Set<String> failed = new HashSet<>();

    private RowProblems(List<RegisterReading> registers) {
        this.registers = registers;
        registers.forEach(register -> failed.addAll(register.failed()));
    }

    /**
     * Returns the problems with their places. What refers to a row that could not be read is left out: it will be in
     * order once that row is.
     */
    static List<InputProblem> of(InvalidDossierException invalid, List<RegisterReading> registers) {
        RowProblems rows = new RowProblems(registers);
        List<InvalidDossierException.Problem> problems = invalid.problems().stream()
                .filter(problem -> problem.field().equals(Headings.ID) || !rows.failed.contains(problem.value()))
                .toList();
        rows.find(problems);
        return problems.stream().map(rows::located).toList();
    }

    private void find(List<InvalidDossierException.Problem> problems) {
        problems.forEach(problem -> places.put(problem.row(), new ArrayList<>()));
        for (RegisterReading register : registers) {
            List<Fact> facts = register.facts();
            for (int i = 0; i < facts.size(); i++) {
                List<Place> found = places.get(facts.get(i).id());
                if (found != null) {
                    found.add(new Place(register, i));
                }
            }
        }
    }

    private InputProblem located(InvalidDossierException.Problem problem) {
        List<Place> all = places.getOrDefault(problem.row(), List.of());
        if (!problem.field().equals(Headings.ID)) {
            return all.get(0).problem(problem, "", "");
        }
        Place first = all.get(0);
        List<Place> others =
                all.stream().filter(place -> !place.fact().equals(first.fact())).toList();
        Place second = others.get(twins.merge(problem.row(), 1, Integer::sum) - 1);
        return second.problem(problem, "最初の行：" + first + "。", " The first row is at " + first + ".");
    }

    /** Where a fact stands. */
    private record Place(RegisterReading register, int index) {
        Fact fact() {
            return register.facts().get(index);
        }

        InputProblem problem(InvalidDossierException.Problem problem, String ja, String en) {
            return register.problem(index, problem.field(), problem.value(), problem.ja() + ja, problem.en() + en);
        }

        @Override
        public String toString() {
            return register.name() + ":" + register.line(index);
        }
    }
}
