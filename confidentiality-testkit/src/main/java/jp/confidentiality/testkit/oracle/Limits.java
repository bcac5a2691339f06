package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import org.jspecify.annotations.Nullable;

/** Limits of consents and determinations against the columns of the act. */
final class Limits {
    private Limits() {}

    static Truth information(World world, Cell<Set<String>> limit, Subject subject) {
        Cell<Set<String>> concerned = subject.information();
        return concerned == null ? withoutColumn(limit) : world.informations.allows(limit, concerned);
    }

    static Truth single(Cell<Set<String>> limit, @Nullable Cell<String> value) {
        return value == null ? withoutColumn(limit) : Cells.allows(limit, List.of(value));
    }

    private static Truth withoutColumn(Cell<Set<String>> limit) {
        return Cells.allows(limit, List.of());
    }
}
