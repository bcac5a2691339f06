package jp.confidentiality.testkit.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Optional;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.Scenarios;
import org.jspecify.annotations.Nullable;

/** The rows that {@link LocalTrial} judges, from a scenario file below this package. */
final class LocalRows {
    private static final String FILE = "local/C3P3I7_Removal.yaml";

    private final Scenario rows = read();

    private @Nullable BitSet spots;

    /**
     * Tries the pack under the rules as they are, and notes what it reaches.
     *
     * @throws IllegalStateException where a norm comes to something else than expected
     */
    synchronized void look(LoadedRules rules) {
        if (spots == null) {
            rules.takeReached();
            tried(rules).ifPresent(one -> {
                throw new IllegalStateException("Local norm under the rules as they are: " + one);
            });
            spots = rules.takeReached();
        }
    }

    /** Returns the first norm that changed rules judge otherwise, where it reaches the switch; -1 for all. */
    Optional<String> firstDifference(LoadedRules rules, int spot) {
        return spot < 0 || reaches(spot) ? tried(rules) : Optional.empty();
    }

    /** Tells whether the pack reaches the switch. */
    boolean reaches(int spot) {
        return spots != null && spots.get(spot);
    }

    private Optional<String> tried(LoadedRules rules) {
        return rules.local(rows.dossier(), rows.viewpoint(), rows.profile());
    }

    private static Scenario read() {
        try (InputStream in = LocalRows.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + FILE + " is missing from the jar");
            }
            return Scenarios.read(FILE, in).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
