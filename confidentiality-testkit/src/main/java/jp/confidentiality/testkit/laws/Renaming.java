package jp.confidentiality.testkit.laws;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;

/** Gives people, bodies, things and rows other names, in a dossier and in what comes out of it. */
final class Renaming {
    /** What stands in IDs' places without being one. */
    private static final Set<String> KEPT = Set.of(Finding.CONTRACT, Finding.UNRECORDED, "unregistered");

    private final UnaryOperator<String> names;

    Renaming(UnaryOperator<String> names) {
        this.names = names;
    }

    /** The law: renamed before or renamed after is the same. */
    static @Nullable Deviation law(Bench bench, Situation situation) {
        Dice dice = situation.dice();
        Renaming renaming = new Renaming(name -> "n-" + Long.toHexString(dice.number("name " + name)));
        List<Finding> before = bench.assess(situation).findings();
        List<Finding> after =
                bench.assess(situation.of(renaming.of(situation.dossier()))).findings();
        List<Finding> expected = before.stream().map(renaming::of).toList();
        return Compared.findings(
                expected,
                after,
                Renaming::text,
                (one, other) -> one != null && other != null && text(one).equals(text(other)));
    }

    /** Returns the renamed dossier. */
    Dossier of(Dossier dossier) {
        Contract contract = dossier.contract();
        return Rows.dossier(
                ContractBuilder.builder(contract)
                        .id(id(contract.id()))
                        .orderer(id(contract.orderer()))
                        .contractor(id(contract.contractor()))
                        .build(),
                Rows.of(dossier).stream().map(this::of).toList(),
                dossier.completeness());
    }

    /** Returns the renamed row. */
    Fact of(Fact fact) {
        Row row = fact.row();
        Cell<String> corrects =
                row.corrects().isValue() ? Cell.is(id(row.corrects().value())) : row.corrects();
        return Rows.with(fact, new Row(id(fact.id()), row.recordedAt(), corrects), this::cell);
    }

    private Cell<?> cell(FactColumn column, Cell<?> cell) {
        if (!cell.isValue() || !isName(column)) {
            return cell;
        }
        return cell.value() instanceof Set<?> many
                ? Cell.is(many.stream().map(one -> subject(one.toString())).collect(Collectors.toSet()))
                : Cell.is(subject(cell.value().toString()));
    }

    private static boolean isName(FactColumn column) {
        return column.names() != Names.NOTHING && column.names() != Names.NORM && column.names() != Names.PROVISION;
    }

    private Finding of(Finding finding) {
        return new Finding(
                finding.norm(),
                subject(finding.subject()),
                finding.subjectType(),
                finding.when(),
                finding.verdict(),
                finding.possible(),
                finding.cause(),
                finding.missing(),
                finding.facts().stream().map(this::subject).toList(),
                finding.reasons(),
                finding.changes(),
                finding.chains().stream()
                        .map(chain -> chain.stream().map(this::id).toList())
                        .toList(),
                finding.answerable().isEmpty() ? "" : id(finding.answerable()),
                finding.values(),
                finding.due(),
                finding.madeGood());
    }

    /** A violation, as the subject of its report, is a norm and a row. */
    private String subject(String subject) {
        int space = subject.lastIndexOf(' ');
        return subject.substring(0, space + 1) + id(subject.substring(space + 1));
    }

    private String id(String id) {
        return KEPT.contains(id) ? id : names.apply(id);
    }

    private static String text(Finding finding) {
        Set<String> chains =
                finding.chains().stream().map(Objects::toString).collect(Collectors.toCollection(TreeSet::new));
        return Compared.verdict(finding) + " chains=" + chains + " answerable="
                + finding.answerable() + " when=" + finding.when() + " due=" + finding.due() + " made good="
                + finding.madeGood();
    }
}
