package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Verdict;

/** Writes down, in place of a tally, what the norms came to for the one subject that is being judged. */
final class Journal extends Tally {
    private final List<Norm> norms = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    Journal() {
        super(Catalogue.standard(), List.of(), 0);
    }

    @Override
    void count(Norm norm, Verdict verdict, String subject) {
        norms.add(norm);
        verdicts.add(verdict);
    }

    /** Returns what was written since the last call, with the findings about it. */
    List<Judged> take(List<Finding> findings) {
        if (norms.isEmpty()) {
            return List.of();
        }
        List<Judged> taken = new ArrayList<>(norms.size());
        List<Finding> left = findings.isEmpty() ? findings : new ArrayList<>(findings);
        for (int i = 0; i < norms.size(); i++) {
            Norm norm = norms.get(i);
            Finding found = null;
            for (int j = 0; Judged.isReported(verdicts.get(i)) && found == null; j++) {
                found = left.get(j).norm().equals(norm.id()) ? left.remove(j) : null;
            }
            taken.add(Judged.of(norm, verdicts.get(i), found));
        }
        norms.clear();
        verdicts.clear();
        return taken;
    }
}
