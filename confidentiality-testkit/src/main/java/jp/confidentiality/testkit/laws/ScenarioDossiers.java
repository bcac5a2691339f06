package jp.confidentiality.testkit.laws;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.Scenarios;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Dossiers of the shipped scenarios (事例から作る一件記録), one to three of them put together under one contract: their rows are
 * kept apart, their people are the same.
 */
public final class ScenarioDossiers {
    private static final class Shipped {
        static final List<Dossier> ALL =
                Scenarios.shipped().stream().map(Scenario::dossier).toList();
    }

    private ScenarioDossiers() {}

    /** Returns the arbitrary of these dossiers. */
    public static Arbitrary<Dossier> arbitrary() {
        return Arbitraries.integers()
                .between(0, Shipped.ALL.size() - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(numbers -> mixed(numbers.stream().map(Shipped.ALL::get).toList()));
    }

    private static Dossier mixed(List<Dossier> dossiers) {
        Contract first = dossiers.get(0).contract();
        Set<Instrument> instruments = EnumSet.noneOf(Instrument.class);
        List<Fact> rows = new ArrayList<>();
        List<Completeness> declarations = new ArrayList<>();
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            instruments.addAll(dossier.contract().instruments());
            declarations.addAll(dossier.completeness());
            rows.addAll(Rows.of(renamed(dossier, first, i)));
        }
        Contract contract =
                ContractBuilder.builder(first).instruments(instruments).build();
        return Rows.dossier(contract, rows, declarations);
    }

    private static Dossier renamed(Dossier dossier, Contract first, int number) {
        Map<String, String> names = new HashMap<>();
        names.put(dossier.contract().orderer(), first.orderer());
        names.put(dossier.contract().contractor(), first.contractor());
        Set<String> rows = Rows.of(dossier).stream().map(Fact::id).collect(Collectors.toSet());
        return new Renaming(name ->
                        rows.contains(name) && number > 0 ? name + "-" + number : names.getOrDefault(name, name))
                .of(dossier);
    }
}
