package jp.confidentiality.testkit.oracle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;

/**
 * What the oracle says of a dossier (判定の全体).
 *
 * @param answers every subject of every norm with a verdict, in catalogue order, then by subject ID
 * @param verdicts the worst verdict of each of these norms, in catalogue order; not applicable where it has no subject
 * @param effects what powers and constitutive norms come to, in catalogue order
 */
public record OracleResult(List<Answer> answers, Map<NormId, Verdict> verdicts, Map<NormId, Power> effects) {
    public OracleResult {
        answers = List.copyOf(answers);
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
        effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
    }

    /** Returns the answer of {@code norm} about {@code subject}, if it has that subject. */
    public Optional<Answer> answer(String norm, String subject) {
        return answers.stream()
                .filter(a -> a.norm().value().equals(norm) && a.subject().equals(subject))
                .findFirst();
    }

    /**
     * What a power or a constitutive norm comes to (効果).
     *
     * @param state whether it is available
     * @param restsOn everything it rests on, uncut: {@code norm subject} or row IDs
     */
    public record Power(Effect.State state, List<String> restsOn) {
        public Power {
            restsOn = List.copyOf(restsOn);
        }
    }
}
