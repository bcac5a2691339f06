package jp.confidentiality.testkit.arbitraries;

import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A row that shrinks cell by cell until only what it must have is left.
 *
 * @param <F> its type
 */
final class ShrinkableFact<F extends Fact> implements Shrinkable<F> {
    private final Class<F> type;
    private final F fact;

    ShrinkableFact(Class<F> type, F fact) {
        this.type = type;
        this.fact = fact;
    }

    @Override
    public F value() {
        return fact;
    }

    @Override
    public Stream<Shrinkable<F>> shrink() {
        return FactType.of(fact).columns().stream()
                .filter(column -> !column.required() && !column.read(fact).isBlank())
                .map(column -> new ShrinkableFact<>(type, type.cast(Rows.with(fact, column, Cell.blank()))));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(FactType.of(fact).columns().stream()
                .filter(column -> !column.read(fact).isBlank())
                .count());
    }
}
