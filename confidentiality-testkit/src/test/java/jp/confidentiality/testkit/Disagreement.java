package jp.confidentiality.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.arbitraries.Draws;
import jp.confidentiality.testkit.arbitraries.Draws.Drawn;
import jp.confidentiality.testkit.oracle.Answer;
import jp.confidentiality.testkit.oracle.Differences;
import jp.confidentiality.testkit.oracle.Differences.Difference;
import jp.confidentiality.testkit.oracle.Oracle;
import jp.confidentiality.testkit.oracle.OracleResult;
import net.jqwik.api.Shrinkable;

/**
 * A dossier that rules and oracle judge differently in one norm, as small as it could be made.
 *
 * @param norm the norm
 * @param dossier the dossier
 * @param viewpoint as of when
 * @param profile under which profile
 */
record Disagreement(NormId norm, Dossier dossier, Viewpoint viewpoint, Profile profile) {
    private static final int STEPS = 400;

    /** Returns the smallest dossier on the way down from what was {@code found} that still differs alike. */
    static Disagreement shrunk(Difference what, Drawn found) {
        Viewpoint viewpoint = found.viewpoint();
        Profile profile = found.profile();
        Shrinkable<Dossier> smallest = Draws.shrinkable(found.seed());
        for (int step = 0; step < STEPS; step++) {
            Optional<Shrinkable<Dossier>> smaller = smallest.shrink()
                    .filter(one -> new Disagreement(what.norm(), one.value(), viewpoint, profile)
                            .differences().stream()
                                    .anyMatch(other -> other.kind().equals(what.kind())))
                    .findFirst();
            if (smaller.isEmpty()) {
                break;
            }
            smallest = smaller.get();
        }
        return new Disagreement(what.norm(), smallest.value(), viewpoint, profile);
    }

    /** Returns what is said differently of the norm. */
    List<Difference> differences() {
        return new Differences(
                        Campaign.engine(profile).assess(dossier, viewpoint), Oracle.judge(dossier, viewpoint, profile))
                .found().stream().filter(one -> one.norm().equals(norm)).toList();
    }

    /**
     * Writes it as a scenario that expects what the oracle says, with its profile beside it if it is no shipped one.
     */
    Path save(Path folder) throws IOException {
        String stem = Catalogue.standard().provisions().stream()
                .filter(one -> one.id().equals(norm.provision()))
                .map(one -> one.stem())
                .findFirst()
                .orElseThrow();
        Files.createDirectories(folder);
        String name = profile.name();
        try (InputStream own =
                Disagreement.class.getResourceAsStream("/jp/confidentiality/testkit/arbitraries/" + name + ".yaml")) {
            if (own != null) {
                name += ".yaml";
                Files.write(folder.resolve(name), own.readAllBytes());
            }
        }
        String comment = differences().stream().map(one -> "# " + one + "\n").collect(Collectors.joining());
        return Files.writeString(
                folder.resolve(stem + ".yaml"),
                comment + ScenarioText.of(stem, name, dossier, viewpoint, expectation()));
    }

    private String expectation() {
        OracleResult oracle = Oracle.judge(dossier, viewpoint, profile);
        OracleResult.Power power = oracle.effects().get(norm);
        if (power != null) {
            return "      " + norm + ": " + power.state().en() + "\n";
        }
        String subjects = oracle.answers().stream()
                .filter(answer -> answer.norm().equals(norm))
                .map(answer -> "        " + answer.subject() + ": " + expected(answer) + "\n")
                .collect(Collectors.joining());
        return "      " + norm + ":" + (subjects.isEmpty() ? " {}\n" : "\n" + subjects);
    }

    private static String expected(Answer answer) {
        if (answer.cause() == null) {
            return answer.verdict().en();
        }
        String possible = answer.possible().stream().map(one -> one.en()).collect(Collectors.joining(", "));
        return "{verdict: undetermined, possible: [" + possible + "], cause: "
                + answer.cause().en() + "}";
    }
}
