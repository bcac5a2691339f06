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
import java.util.stream.Collectors;
import jp.confidentiality.io.DatedValues.Decided;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.InvalidProfileException;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Spans;
import jp.confidentiality.model.profile.Timeline;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/** Reads one profile and finds everything that is wrong with it. */
final class ProfileReading {
    private static final List<String> KEYS = List.of(
            "name",
            "from",
            "until",
            "reason",
            "decided-by",
            "spans",
            "spans-by-norm",
            "written-forms",
            "in-writing",
            "measures",
            "additional-history",
            "ciphers",
            "check-interval-days",
            "attribution-through-subcontractors",
            "closing-days",
            "opening-days",
            "holidays",
            "switched-off");
    private static final LocalDate FIRST = LocalDate.of(JapaneseHolidays.FIRST_YEAR + 2, 1, 1);
    private static final LocalDate LAST = LocalDate.of(JapaneseHolidays.LAST_YEAR - 2, 12, 31);

    private final YamlNode root;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Map<String, YamlNode> places = new HashMap<>();
    private final YamlFields fields;
    private final CipherText ciphers;
    private final @Nullable Profile shipped;
    private final Decisions decisions;

    /**
     * Begins to read a profile.
     *
     * @param folder the folder in which it lies; null where it lies in none
     * @param shipped the shipped profile that its values are compared with; null for that one itself
     */
    ProfileReading(YamlNode root, @Nullable Path folder, @Nullable Profile shipped) {
        this.root = root;
        this.shipped = shipped;
        this.ciphers = new CipherText(folder);
        this.fields = new YamlFields(root, "", problems).only(KEYS);
        places.put("writtenForms", root.key("written-forms"));
        places.put("inWriting", root.key("in-writing"));
        this.decisions = new Decisions(
                shipped != null,
                fields.optional("reason", Texts::filled),
                fields.optional("decided-by", Texts::filled),
                problems);
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
        values(builder, new DatedValues(until.orElse(null)), new ClosingDays(first, last), last);
        return built(builder, from.isPresent() && until.isPresent());
    }

    private void values(Profile.Builder builder, DatedValues dated, ClosingDays closing, LocalDate last) {
        times(builder, dated);
        forms(builder, dated);
        each(
                "additional-history",
                false,
                NormText::read,
                Function.identity(),
                (norm, node) -> history(builder, dated, norm, node));
        fields.required("ciphers", dated.of(ciphers::read))
                .ifPresent(read -> builder.ciphers(
                        taken("ciphers", "ciphers", read, Profile::ciphers, policy -> "版 " + policy.edition())));
        fields.required("check-interval-days", dated.of(node -> Texts.number(node, 0, 9999)))
                .ifPresent(read -> builder.checkIntervalDays(taken(
                        "check-interval-days",
                        "checkIntervalDays",
                        read,
                        Profile::checkIntervalDays,
                        days -> days + "日")));
        fields.required("attribution-through-subcontractors", dated.of(Texts::yesOrNo))
                .ifPresent(read -> builder.attributionThroughSubcontractors(taken(
                        "attribution-through-subcontractors",
                        "attributionThroughSubcontractors",
                        read,
                        Profile::attributionThroughSubcontractors,
                        yes -> yes ? "する" : "しない")));
        new OfficeDays(fields, root, decisions, closing).read(builder);
        each("switched-off", false, NormText::read, new SwitchedOffText(last)::read, builder::switchOff);
        decisions.found().forEach(builder::decided);
    }

    private void times(Profile.Builder builder, DatedValues dated) {
        each(
                "spans",
                true,
                key -> Choices.read(TimingWord.class, key),
                dated.of(SpansText::read),
                (word, read) ->
                        builder.spans(word, taken("spans", "spans." + word, read, p -> p.timeline(word), Spans::ja)));
        problems.addAll(SpansText.missing(root, places.keySet()));
        each(
                "spans-by-norm",
                false,
                NormText::read,
                dated.of(SpansText::read),
                (norm, read) -> builder.spans(
                        norm,
                        taken(
                                "spans-by-norm",
                                "normSpans." + norm,
                                read,
                                p -> p.normSpans().get(norm),
                                Spans::ja)));
    }

    private void forms(Profile.Builder builder, DatedValues dated) {
        fields.required("written-forms", dated.of(node -> Texts.set(node, n -> choice(Form.class, n))))
                .ifPresent(read -> builder.writtenForms(
                        taken("written-forms", "writtenForms", read, Profile::writtenForms, ProfileReading::listed)));
        fields.optional("in-writing", dated.of(node -> Texts.set(node, n -> NormText.read(n.text()))))
                .ifPresent(read -> builder.inWriting(
                        taken("in-writing", "inWriting", read, Profile::inWriting, ProfileReading::listed)));
        each(
                "measures",
                true,
                key -> Choices.read(MediumKind.class, key),
                dated.of(node -> Texts.set(node, n -> choice(MeasureKind.class, n))),
                (kind, read) -> builder.measures(
                        kind,
                        taken(
                                "measures",
                                "measures." + kind,
                                read,
                                p -> p.measures().get(kind),
                                ProfileReading::listed)));
        leftOut();
    }

    /** Kinds of medium that the shipped profile lists and this one does not. */
    private void leftOut() {
        if (shipped != null && root.get("measures") != null) {
            shipped.measures().forEach((kind, usual) -> {
                if (!places.containsKey("measures." + kind)) {
                    decisions.leftOut(
                            root.key("measures"),
                            "measures",
                            kind.ja() + "：" + listed(usual.values().get(0).value()));
                }
            });
        }
    }

    private static String listed(Set<?> values) {
        return values.isEmpty()
                ? "なし"
                : values.stream()
                        .map(one -> one instanceof Labelled word ? word.ja() : one.toString())
                        .collect(Collectors.joining("・"));
    }

    /** Takes the decisions of a value that was read, and returns its timeline. */
    private <T> Timeline<T> taken(
            String key,
            String modelKey,
            Decided<T> read,
            Function<Profile, @Nullable Timeline<T>> usual,
            Function<T, String> shown) {
        YamlNode at = places.getOrDefault(modelKey, root.key(key));
        String field = at == root.key(key) || at.text().equals(key) ? key : key + "." + at.text();
        decisions.add(modelKey, at, field, read, shipped == null ? null : usual.apply(shipped), shown);
        return read.timeline();
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
        String parent = p.key()
                .substring(0, p.key().indexOf('.') + 1)
                .replace("additionalHistory", "additional-history")
                .replace("normSpans", "spans-by-norm")
                .replace("switchedOff", "switched-off");
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
        return switch (key) {
            case "additional-history" -> "additionalHistory";
            case "spans-by-norm" -> "normSpans";
            case "switched-off" -> "switchedOff";
            default -> key;
        };
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
                .ifPresent(read -> builder.additionalHistory(
                        norm,
                        taken(
                                "additional-history",
                                "additionalHistory." + norm,
                                read,
                                p -> p.additionalHistory().get(norm),
                                ProfileReading::listed)));
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
