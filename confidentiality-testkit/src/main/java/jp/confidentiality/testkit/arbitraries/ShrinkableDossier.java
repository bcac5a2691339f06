package jp.confidentiality.testkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A dossier that shrinks to one a person can read: without half of its rows, a row, a declaration, a cell. */
final class ShrinkableDossier implements Shrinkable<Dossier> {
    private final Dossier dossier;

    ShrinkableDossier(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public Dossier value() {
        return dossier;
    }

    @Override
    public Stream<Shrinkable<Dossier>> shrink() {
        return Stream.of(fewerRows(), fewerDeclarations(), emptierRows())
                .flatMap(changes -> changes)
                .map(this::changed)
                .filter(smaller -> smaller.compareTo(this) < 0)
                .map(smaller -> smaller);
    }

    @Override
    public ShrinkingDistance distance() {
        long cells = rows().stream().mapToLong(ShrinkableDossier::filled).sum();
        long declared = dossier.completeness().stream()
                .mapToLong(one -> 1 + one.registers().size())
                .sum();
        return ShrinkingDistance.of(dossier.size(), cells, declared);
    }

    /** First in halves, then in quarters, at last one by one. */
    private Stream<Consumer<Draft>> fewerRows() {
        List<Fact> rows = rows();
        return Stream.iterate((rows.size() + 1) / 2, size -> size >= 1, size -> size == 1 ? 0 : (size + 1) / 2)
                .flatMap(size -> IntStream.iterate(0, from -> from < rows.size(), from -> from + size)
                        .mapToObj(from -> rows.subList(from, Math.min(from + size, rows.size()))))
                .map(dropped -> draft -> dropped.forEach(row -> draft.remove(row.id())));
    }

    private Stream<Consumer<Draft>> fewerDeclarations() {
        List<Completeness> declared = dossier.completeness();
        return IntStream.range(0, declared.size()).mapToObj(i -> draft -> {
            draft.declared().clear();
            draft.declared().addAll(declared.subList(0, i));
            draft.declared().addAll(declared.subList(i + 1, declared.size()));
        });
    }

    private Stream<Consumer<Draft>> emptierRows() {
        return rows().stream()
                .flatMap(row -> Stream.concat(unrecorded(row), emptier(row)))
                .map(row -> draft -> draft.put(row));
    }

    private static Stream<Fact> unrecorded(Fact row) {
        return row.row().recordedAt().isBlank()
                ? Stream.of()
                : Stream.of(
                        Rows.with(row, new Row(row.id(), Cell.blank(), row.row().corrects())));
    }

    private static Stream<Fact> emptier(Fact row) {
        return FactType.of(row).columns().stream()
                .filter(column -> !column.required() && !column.read(row).isBlank())
                .map(column -> Rows.with(row, column, Cell.blank()));
    }

    private ShrinkableDossier changed(Consumer<Draft> change) {
        Draft draft = Draft.of(dossier);
        change.accept(draft);
        return new ShrinkableDossier(draft.build());
    }

    private List<Fact> rows() {
        List<Fact> rows = new ArrayList<>(dossier.standing());
        rows.addAll(dossier.activities());
        return rows;
    }

    private static long filled(Fact row) {
        long filled = row.row().recordedAt().isBlank() ? 0 : 1;
        for (FactColumn column : FactType.of(row).columns()) {
            filled += column.read(row).isBlank() ? 0 : 1;
        }
        return filled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShrinkableDossier that && dossier.equals(that.dossier);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(dossier);
    }

    @Override
    public String toString() {
        return "Shrinkable of " + dossier;
    }
}
