package jp.confidentiality.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.HolidayCalendar;
import jp.confidentiality.model.profile.InvalidProfileException;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.SwitchedOff;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** Reads one profile and finds everything that is wrong with it. */
final class ProfileReading {
    private static final List<String> KEYS = List.of(
            "name",
            "from",
            "until",
            "spans",
            "written-forms",
            "measures",
            "additional-history",
            "ciphers",
            "check-interval-days",
            "attribution-through-subcontractors",
            "closing-days",
            "holidays",
            "switched-off");
    private static final LocalDate FIRST = LocalDate.of(JapaneseHolidays.FIRST_YEAR + 2, 1, 1);
    private static final LocalDate LAST = LocalDate.of(JapaneseHolidays.LAST_YEAR - 2, 12, 31);

    private final YamlNode root;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Map<String, YamlNode> places = new HashMap<>();
    private final YamlFields fields;
    private final CipherText ciphers;

    /** Begins to read a profile that lies in {@code folder}; null for a shipped one. */
    ProfileReading(YamlNode root, @Nullable Path folder) {
        this.root = root;
        this.ciphers = new CipherText(folder);
        this.fields = new YamlFields(root, "", problems).only(KEYS);
        places.put("writtenForms", root.key("written-forms"));
    }

    Profile read() {
        Optional<String> name = fields.required("name", ProfileReading::name);
        Optional<LocalDate> from = fields.required("from", ProfileReading::bound);
        Optional<LocalDate> until = fields.required("until", ProfileReading::bound);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            exchanged(from.get(), until.get());
            until = Optional.empty();
        }
        // Without these three the rest is read all the same, so that all that is wrong is said at once.
        LocalDate first = from.orElse(FIRST);
        LocalDate last = until.orElse(first.isAfter(LAST) ? first : LAST);
        Profile.Builder builder = Profile.named(name.orElse("?"), first, last);
        values(builder, new DatedValues(until.orElse(null)), new ClosingDays(first, last));
        return built(builder, from.isPresent() && until.isPresent());
    }

    private void values(Profile.Builder builder, DatedValues dated, ClosingDays closing) {
        each("spans", true, key -> Choices.read(TimingWord.class, key), dated.of(SpansText::read), builder::spans);
        problems.addAll(SpansText.missing(root, places.keySet()));
        fields.required("written-forms", dated.of(node -> Texts.set(node, n -> choice(Form.class, n))))
                .ifPresent(builder::writtenForms);
        each(
                "measures",
                true,
                key -> Choices.read(MediumKind.class, key),
                dated.of(node -> Texts.set(node, n -> choice(MeasureKind.class, n))),
                builder::measures);
        each(
                "additional-history",
                false,
                NormText::read,
                Function.identity(),
                (norm, node) -> history(builder, dated, norm, node));
        fields.required("ciphers", dated.of(ciphers::read)).ifPresent(builder::ciphers);
        fields.required("check-interval-days", dated.of(node -> Texts.number(node, 0, 9999)))
                .ifPresent(builder::checkIntervalDays);
        fields.required("attribution-through-subcontractors", dated.of(Texts::yesOrNo))
                .ifPresent(builder::attributionThroughSubcontractors);
        fields.required("closing-days", node -> Texts.set(node, closing::read))
                .ifPresent(sets -> sets.forEach(builder::closingDays));
        fields.required("holidays", ProfileReading::calendar).ifPresent(builder::holidays);
        each("switched-off", false, NormText::read, ProfileReading::switchedOff, builder::switchOff);
    }

    private Profile built(Profile.Builder builder, boolean dated) {
        try {
            Profile profile = dated ? builder.build() : null;
            if (profile != null && problems.isEmpty()) {
                return profile;
            }
        } catch (InvalidProfileException e) {
            // Spans that are missing, or could not be read, are problems already.
            e.problems().stream()
                    .filter(p -> !p.key().startsWith("spans.") || !p.value().isEmpty())
                    .forEach(p -> problems.add(located(p)));
        }
        throw new UnusableInputException(problems);
    }

    private InputProblem located(InvalidProfileException.Problem p) {
        YamlNode at = places.getOrDefault(p.key(), root);
        String parent =
                p.key().substring(0, p.key().indexOf('.') + 1).replace("additionalHistory", "additional-history");
        return at.problem(at == root ? p.key() : parent + at.text(), p.value(), p.ja(), p.en());
    }

    /** Reads a map whose keys are words of a vocabulary, each of them once. */
    private <K, V> void each(
            String key, boolean required, Function<String, K> word, Function<YamlNode, V> value, BiConsumer<K, V> use) {
        Function<YamlNode, Boolean> entries = node -> {
            Set<K> seen = new HashSet<>();
            YamlFields inner = new YamlFields(node, key + ".", problems);
            for (Map.Entry<String, YamlNode> entry : inner.entries().entrySet()) {
                YamlNode at = node.key(entry.getKey());
                String field = key + "." + entry.getKey();
                Optional<K> read = inner.read(at, field, n -> once(word.apply(n.text()), seen));
                read.ifPresent(k -> places.put(modelKey(key) + "." + k, at));
                Optional<V> one = inner.required(entry.getKey(), value);
                read.ifPresent(k -> one.ifPresent(v -> use.accept(k, v)));
            }
            return true;
        };
        if (required) {
            fields.required(key, entries);
        } else {
            fields.optional(key, entries);
        }
    }

    private static String modelKey(String key) {
        return key.equals("additional-history") ? "additionalHistory" : key;
    }

    private static <K> K once(K word, Set<K> seen) {
        if (!seen.add(word)) {
            throw new CellFormatException(
                    "同じものが別の書き方で二度あります。一つを消してください。", "This stands here twice, under two names. Maybe delete one.");
        }
        return word;
    }

    private static <E> E choice(Class<E> type, YamlNode node) {
        return Choices.read(type, node.text());
    }

    private void history(Profile.Builder builder, DatedValues dated, NormId norm, YamlNode node) {
        fields.read(
                        node,
                        "additional-history." + norm,
                        dated.of(n -> Texts.set(n, c -> NormText.column(norm, c.text()))))
                .ifPresent(columns -> builder.additionalHistory(norm, columns));
    }

    private static SwitchedOff switchedOff(YamlNode node) {
        List<InputProblem> wrong = new ArrayList<>();
        YamlFields inner = new YamlFields(node, "", wrong).only(List.of("reason", "decided-by"));
        Optional<String> reason = inner.required("reason", Texts::filled);
        Optional<String> decidedBy = inner.required("decided-by", Texts::filled);
        if (!wrong.isEmpty()) {
            throw new UnusableInputException(wrong);
        }
        return new SwitchedOff(reason.orElseThrow(), decidedBy.orElseThrow());
    }

    private static HolidayCalendar calendar(YamlNode node) {
        return switch (Recognition.key(node.text())) {
            case "japan", "日本" -> new JapaneseHolidays();
            case "none", "なし" -> day -> false;
            default ->
                throw new CellFormatException(
                        "休日は japan（日本の祝日）か none（なし）です。", "Holidays are 'japan' or 'none'. Maybe japan was meant.");
        };
    }

    private static String name(YamlNode node) {
        if (!Row.isId(node.text())) {
            throw new CellFormatException(
                    "規程の名前は、文字・数字・. _ : / - の1字から80字です。空白を除いてください。",
                    "A profile's name has 1 to 80 letters, digits or . _ : / -. Maybe remove the spaces.");
        }
        return node.text();
    }

    private static LocalDate bound(YamlNode node) {
        LocalDate day = Texts.day(node);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new CellFormatException(
                    "祝日が定まる " + FIRST + " から " + LAST + " までの日を書いてください。",
                    "A profile lies within " + FIRST + ".." + LAST
                            + ", for which holidays are known. Maybe a digit is wrong.");
        }
        return day;
    }

    private void exchanged(LocalDate from, LocalDate until) {
        problems.add(root.key("until")
                .problem(
                        "until",
                        until.toString(),
                        "終了日が開始日 " + from + " より前です。入れ替わっていないか確かめてください。",
                        "It is before 'from' (" + from + "). Maybe the two are exchanged."));
    }
}
