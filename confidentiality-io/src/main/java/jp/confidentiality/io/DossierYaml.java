package jp.confidentiality.io;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Instrument;

/** Reads {@code dossier.yaml}: the contract, the profile's name, the moments to judge at, what is complete. */
final class DossierYaml {
    private static final List<String> KEYS = List.of("contract", "profile", "as-of", "known-at", "complete");
    private static final List<String> CONTRACT_KEYS = List.of(
            "id", "orderer", "contractor", "instruments", "from", "until", "work-start", "work-end", "purposes");

    private final List<InputProblem> problems;
    private final YamlFields fields;
    private final YamlNode root;
    private final Map<YamlNode, Completeness> complete = new LinkedHashMap<>();

    DossierYaml(YamlNode root, List<InputProblem> problems) {
        this.root = root;
        this.problems = problems;
        this.fields = new YamlFields(root, "", problems).only(KEYS);
        fields.optional("complete", this::declarations);
    }

    /** Returns the declarations of completeness and where each stands. */
    Map<YamlNode, Completeness> complete() {
        return complete;
    }

    /** Returns the node of {@code key}, to say where its value stands. */
    YamlNode place(String key) {
        YamlNode node = root.get(key);
        return node == null ? root : node;
    }

    /** Returns the profile's name; missing, where it is {@code required}, is a problem. */
    Optional<String> profile(boolean required) {
        return required ? fields.required("profile", Texts::filled) : fields.optional("profile", Texts::filled);
    }

    /** Returns the moment to judge as of; missing, where it is {@code required}, is a problem. */
    Optional<LocalDateTime> asOf(boolean required) {
        return required ? fields.required("as-of", DossierYaml::point) : fields.optional("as-of", DossierYaml::point);
    }

    /** Returns the moment by which rows must have been recorded, if it is given. */
    Optional<LocalDateTime> knownAt() {
        return fields.optional("known-at", DossierYaml::point);
    }

    /** Returns the contract, unless something is wrong with it. */
    Optional<Contract> contract() {
        return fields.required("contract", Function.identity()).flatMap(this::contract);
    }

    private Optional<Contract> contract(YamlNode node) {
        int before = problems.size();
        YamlFields inner = new YamlFields(node, "contract.", problems).only(CONTRACT_KEYS);
        Optional<String> id = inner.required("id", DossierYaml::id);
        Optional<String> orderer = inner.required("orderer", DossierYaml::id);
        Optional<String> contractor = inner.required("contractor", DossierYaml::id);
        Optional<Set<Instrument>> instruments = inner.required("instruments", DossierYaml::instruments);
        Optional<LocalDate> from = inner.required("from", Texts::day);
        Optional<LocalDate> until = inner.required("until", n -> notBefore(from, Texts.day(n)));
        Cell<Moment> workStart =
                inner.optional("work-start", DossierYaml::moment).orElse(Cell.blank());
        Cell<Moment> workEnd =
                inner.optional("work-end", n -> notBefore(workStart, moment(n))).orElse(Cell.blank());
        Set<String> purposes =
                inner.optional("purposes", n -> Texts.set(n, Texts::filled)).orElse(Set.of());
        if (problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Contract(
                id.orElseThrow(),
                orderer.orElseThrow(),
                contractor.orElseThrow(),
                instruments.orElseThrow(),
                from.orElseThrow(),
                until.orElseThrow(),
                workStart,
                workEnd,
                purposes));
    }

    private boolean declarations(YamlNode node) {
        List<YamlNode> lines = node.isScalar() ? List.of(node) : node.items();
        for (int i = 0; i < lines.size(); i++) {
            YamlNode line = lines.get(i);
            fields.read(line, "complete", n -> CompletenessText.read(n.text()))
                    .ifPresent(declared -> complete.put(line, declared));
        }
        return true;
    }

    private static Set<Instrument> instruments(YamlNode node) {
        Set<Instrument> found = Texts.set(node, n -> Choices.read(Instrument.class, n.text()));
        if (found.contains(Instrument.L)) {
            throw new CellFormatException(
                    "地域規定（L）は、ここには書きません。一緒に判定するパックがあれば、どの契約にも及びます。C（機密保持特記事項）か R（住民情報関係委託業務特記仕様書）だけを書いてください。",
                    "Local provisions (L) do not stand here: they apply to every contract judged with their pack. Maybe write C, R or both.");
        }
        if (found.isEmpty()) {
            throw new CellFormatException(
                    "特記事項が一つもありません。C（機密保持特記事項）か R（住民情報関係委託業務特記仕様書）を書いてください。",
                    "There is no instrument. Maybe write C, R or both.");
        }
        return found;
    }

    private static String id(YamlNode node) {
        if (!Row.isId(node.text())) {
            throw RowText.badId();
        }
        return node.text();
    }

    private static LocalDateTime point(YamlNode node) {
        return CellText.pointInTime(node.text());
    }

    private static Cell<Moment> moment(YamlNode node) {
        return CellText.moment(node.text());
    }

    private static LocalDate notBefore(Optional<LocalDate> from, LocalDate until) {
        if (from.isPresent() && until.isBefore(from.get())) {
            throw exchanged(from.get().toString());
        }
        return until;
    }

    private static Cell<Moment> notBefore(Cell<Moment> start, Cell<Moment> end) {
        if (start.isValue() && end.isValue() && end.value().certainlyBefore(start.value())) {
            throw exchanged(start.value().toString());
        }
        return end;
    }

    private static CellFormatException exchanged(String begin) {
        return new CellFormatException(
                "終わりが始まり（" + begin + "）より前です。入れ替わっていないか確かめてください。",
                "It is before the beginning (" + begin + "). Maybe the two are exchanged.");
    }
}
