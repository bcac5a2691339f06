package jp.confidentiality.model.canonical;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.CipherList;
import jp.confidentiality.model.profile.CipherPolicy;
import jp.confidentiality.model.profile.Decision;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Spans;
import jp.confidentiality.model.profile.SwitchedOff;
import jp.confidentiality.model.profile.Timeline;

/**
 * The canonical form (正準形): one line of text per row, contract, declaration or profile. Equal contents give the same
 * line on every machine, different contents different lines, so that lines can be hashed and compared.
 *
 * <p>The line is the kind, then {@code field=value} for each field that is not blank, in the order of the record,
 * separated by tabs. Texts stand in quotation marks, with escapes for whatever would end one or break the line; sets
 * stand in braces, sorted; {@code ?} is unknown. A line holds the contents: it is not for logs.
 */
public final class Canonical {
    private Canonical() {}

    /** Returns the line of {@code fact}. */
    public static String of(Fact fact) {
        FactType type = FactType.of(fact);
        Row row = fact.row();
        Line line = new Line(type.name()).cell("id", row.id());
        line.cell("recordedAt", row.recordedAt());
        line.cell("corrects", row.corrects());
        for (FactColumn column : type.columns()) {
            line.cell(column.name(), column.read(fact));
        }
        return line.toString();
    }

    /** Returns the line of {@code contract}. */
    public static String of(Contract contract) {
        return new Line("contract")
                .cell("id", contract.id())
                .cell("orderer", contract.orderer())
                .cell("contractor", contract.contractor())
                .cell("instruments", contract.instruments())
                .cell("from", contract.from())
                .cell("until", contract.until())
                .cell("workStart", contract.workStart())
                .cell("workEnd", contract.workEnd())
                .cell("purposes", contract.purposes())
                .toString();
    }

    /** Returns the line of {@code declaration}. */
    public static String of(Completeness declaration) {
        return new Line("completeness")
                .cell("registers", declaration.registers())
                .cell("from", declaration.from())
                .cell("to", declaration.to())
                .cell("recordedAt", declaration.recordedAt())
                .toString();
    }

    /** Returns the line of {@code profile}. */
    public static String of(Profile profile) {
        Line line = new Line("profile").cell("name", profile.name());
        line.cell("from", profile.from()).cell("until", profile.until());
        profile.spans().forEach((word, values) -> dated(line, "spans." + word.name(), values.map(Canonical::of)));
        dated(line, "writtenForms", profile.writtenForms());
        profile.measures().forEach((kind, values) -> dated(line, "measures." + kind.name(), values));
        profile.additionalHistory().forEach((norm, values) -> dated(line, "additionalHistory." + norm, values));
        dated(line, "ciphers", profile.ciphers().map(Canonical::of));
        dated(line, "checkIntervalDays", profile.checkIntervalDays());
        dated(line, "attributionThroughSubcontractors", profile.attributionThroughSubcontractors());
        profile.switchedOff().forEach((norm, why) -> line.cell("switchedOff." + norm, of(why)));
        line.cell("closedDays", profile.closedDays());
        added(line, profile);
        return line.toString();
    }

    /** Values that most profiles leave out: a profile without them keeps its line. */
    private static void added(Line line, Profile profile) {
        profile.normSpans().forEach((norm, values) -> dated(line, "normSpans." + norm, values.map(Canonical::of)));
        if (!profile.inWriting().equals(Timeline.always(Set.of()))) {
            dated(line, "inWriting", profile.inWriting().map(Canonical::ids));
        }
        if (!profile.openDays().isEmpty()) {
            line.cell("openDays", profile.openDays());
        }
        profile.decisions().forEach(decision -> line.cell("decision", of(decision)));
    }

    private static Set<String> ids(Set<NormId> norms) {
        return norms.stream().map(NormId::value).collect(Collectors.toSet());
    }

    private static String of(Decision decision) {
        return new Line("decision")
                .cell("key", decision.key())
                .cell("from", first(decision.from()))
                .cell("reason", decision.reason())
                .cell("decidedBy", decision.decidedBy())
                .toString();
    }

    private static Object first(LocalDate from) {
        return from.equals(LocalDate.MIN) ? "always" : from;
    }

    private static String of(Spans spans) {
        return new Line("spans")
                .cell("inTime", spans.inTime().amount())
                .cell("inTimeUnit", spans.inTime().unit())
                .cell("late", spans.late().amount())
                .cell("lateUnit", spans.late().unit())
                .toString();
    }

    private static String of(CipherPolicy policy) {
        Line line = new Line("ciphers").cell("list", of(policy.list()));
        policy.minimumKeyBits()
                .forEach((cipher, bits) -> line.cell(
                        "minimum",
                        new Line("key")
                                .cell("cipher", cipher)
                                .cell("bits", bits)
                                .toString()));
        return line.cell("modes", policy.modes()).toString();
    }

    /** What the list says belongs to the values, and stands here by its hash: files of one edition may differ. */
    private static String of(CipherList list) {
        return new Line("list")
                .cell("edition", list.edition())
                .cell("sha256", list.sha256())
                .toString();
    }

    private static String of(SwitchedOff why) {
        Line line = new Line("why").cell("reason", why.reason()).cell("decidedBy", why.decidedBy());
        if (why.isDated()) {
            line.cell("from", first(why.from()));
            line.cell("until", why.until().equals(LocalDate.MAX) ? "always" : why.until());
        }
        return line.toString();
    }

    private static void dated(Line line, String field, Timeline<?> timeline) {
        timeline.values().forEach(dated -> line.cell(field, first(dated.from())).cell("value", dated.value()));
    }
}
