package jp.confidentiality.testkit.oracle;

import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Information;

/** What is so of information, and what covers it: the whole covers the part (D20, D25). */
final class Informations {
    private final World world;

    Informations(World world) {
        this.world = world;
    }

    Truth provided(Cell<Set<String>> information) {
        return some(information, one -> Cells.yes(one.provided()));
    }

    Truth important(Cell<Set<String>> information) {
        return some(information, one -> Cells.yes(one.important()));
    }

    /** Tells whether it is personal information, My Number included (R14, reading 17). */
    Truth personal(Cell<Set<String>> information) {
        return some(information, Informations::isPersonal);
    }

    /** Tells whether it is 個人情報等: personal, specific personal, or secret. */
    Truth personalOrSecret(Cell<Set<String>> information) {
        return some(information, one -> isPersonal(one).or(Cells.yes(one.secret())));
    }

    /** Tells whether a limit by information holds for an act on {@code concerned}, each piece of it (D2). */
    Truth allows(Cell<Set<String>> limit, Cell<Set<String>> concerned) {
        return limit.isBlank() ? Truth.TRUE : lists(limit, concerned);
    }

    /** Tells whether the list contains each piece concerned; a blank list is unknown. */
    Truth lists(Cell<Set<String>> list, Cell<Set<String>> concerned) {
        if (!list.isValue() || !concerned.isValue()) {
            return Truth.MISSING;
        }
        return Truth.every(concerned.value(), piece -> covers(list.value(), piece));
    }

    /** Tells whether the list contains some piece concerned. */
    Truth touches(Cell<Set<String>> list, Cell<Set<String>> concerned) {
        if (list.isBlank()) {
            return Truth.FALSE;
        }
        if (list.isUnknown() || !concerned.isValue()) {
            return Truth.MISSING;
        }
        return Truth.any(concerned.value(), piece -> covers(list.value(), piece));
    }

    private Truth covers(Set<String> list, String piece) {
        return list.contains(piece) ? Truth.TRUE : ofWhole(piece, whole -> covers(list, whole));
    }

    private Truth some(Cell<Set<String>> information, Function<Information, Truth> attribute) {
        return information.isValue() ? Truth.any(information.value(), piece -> has(piece, attribute)) : Truth.MISSING;
    }

    private Truth has(String piece, Function<Information, Truth> attribute) {
        return world.of(Information.class, Cell.is(piece), attribute)
                .or(ofWhole(piece, whole -> has(whole, attribute)));
    }

    private Truth ofWhole(String piece, Function<String, Truth> question) {
        return world.of(
                Information.class,
                Cell.is(piece),
                one -> one.partOf().isBlank()
                        ? Truth.FALSE
                        : one.partOf().isUnknown()
                                ? Truth.MISSING
                                : question.apply(one.partOf().value()));
    }

    private static Truth isPersonal(Information one) {
        return Cells.yes(one.personal()).or(Cells.yes(one.specificPersonal()));
    }
}
