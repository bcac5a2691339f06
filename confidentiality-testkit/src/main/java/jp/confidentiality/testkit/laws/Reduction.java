package jp.confidentiality.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;

/** Takes away rows and declarations, as long as the law still does not hold of what is left. */
final class Reduction {
    /** So that a broken law is told within seconds, even of a long dossier. */
    private static final int TRIES = 400;

    private final Law law;
    private final Bench bench;
    private Situation smallest;
    private Deviation deviation;
    private int tries;

    Reduction(Law law, Bench bench, Situation situation, Deviation deviation) {
        this.law = law;
        this.bench = bench;
        this.smallest = situation;
        this.deviation = deviation;
        reduce();
    }

    /** Returns the smallest situation found in which the law does not hold. */
    Situation situation() {
        return smallest;
    }

    /** Returns what does not hold there. */
    Deviation deviation() {
        return deviation;
    }

    private void reduce() {
        int part = Math.max(1, Rows.of(smallest.dossier()).size() / 2);
        while (part > 0 && tries < TRIES) {
            boolean smaller = withoutRows(part);
            part = smaller ? Math.min(part, Rows.of(smallest.dossier()).size()) : part / 2;
        }
        for (Completeness one : List.copyOf(smallest.dossier().completeness())) {
            List<Completeness> fewer = new ArrayList<>(smallest.dossier().completeness());
            fewer.remove(one);
            keep(Rows.tried(smallest.dossier(), Rows.of(smallest.dossier()), fewer));
        }
    }

    private boolean withoutRows(int part) {
        int size = smallest.dossier().size();
        for (int from = 0; from < Rows.of(smallest.dossier()).size() && tries < TRIES; from += part) {
            List<Fact> rows = Rows.of(smallest.dossier());
            rows.subList(from, Math.min(rows.size(), from + part)).clear();
            keep(Rows.tried(smallest.dossier(), rows, smallest.dossier().completeness()));
        }
        return smallest.dossier().size() < size;
    }

    private void keep(Optional<Dossier> candidate) {
        if (candidate.isPresent() && tries < TRIES) {
            tries++;
            Situation smaller = smallest.of(candidate.get());
            Deviation found = law.check(bench, smaller);
            if (found != null) {
                smallest = smaller;
                deviation = found;
            }
        }
    }
}
