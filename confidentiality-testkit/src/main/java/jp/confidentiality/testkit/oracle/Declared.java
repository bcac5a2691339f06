package jp.confidentiality.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.fact.Register;

/** What is declared complete: the declarations of one register, joined (D5). */
final class Declared {
    private final Map<Register, List<Days>> byRegister = new EnumMap<>(Register.class);

    Declared(List<Completeness> declarations) {
        declarations.stream()
                .sorted(Comparator.comparing(Completeness::from))
                .forEach(one -> one.registers()
                        .forEach(register -> byRegister
                                .computeIfAbsent(register, r -> new ArrayList<>())
                                .add(new Days(one.from(), one.to()))));
    }

    boolean covers(Register register, Days needed) {
        LocalDate next = needed.first();
        for (Days declared : byRegister.getOrDefault(register, List.of())) {
            if (!declared.first().isAfter(next) && !declared.last().isBefore(next)) {
                next = declared.last().plusDays(1);
            }
        }
        return next.isAfter(needed.last());
    }
}
