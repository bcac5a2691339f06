package jp.confidentiality.io.pack;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.io.CellText;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.Recognition;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.io.YamlFields;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.rules.pack.InvalidPackException;
import jp.confidentiality.rules.pack.RuleNorm;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.yaml} says above the approvals.
 *
 * @param name the pack's name
 * @param title what it is called
 * @param version which edition
 * @param from the first day on which it may be loaded
 * @param expires the last one; null if there is none
 * @param authors who wrote it
 * @param rules the provisions that its rule files judge
 */
record PackDescription(
        String name,
        String title,
        String version,
        LocalDate from,
        @Nullable LocalDate expires,
        List<String> authors,
        List<RuleNorm> rules) {
    /** Who signs and writes: letters, digits, dots, hyphens and underscores. */
    static final String PERSON = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}";

    private static final List<String> KEYS = List.of("name", "title", "version", "from", "expires", "authors", "rules");

    PackDescription {
        authors = List.copyOf(authors);
        rules = List.copyOf(rules);
    }

    /** Reads the description; null, and problems, where something is wrong with it. */
    static @Nullable PackDescription read(PackContent content, List<InputProblem> problems) {
        int before = problems.size();
        YamlNode root = yaml(content.description());
        YamlFields fields = new YamlFields(root, "", problems).only(KEYS);
        Optional<String> name = fields.required("name", YamlNode::text);
        Optional<String> title = fields.required("title", node -> Recognition.plain(node.text()));
        Optional<String> version = fields.required("version", YamlNode::text);
        Optional<LocalDate> from = fields.required("from", PackDescription::day);
        Optional<LocalDate> expires = fields.optional("expires", PackDescription::day);
        Optional<List<String>> authors = fields.required("authors", PackDescription::people);
        List<RuleNorm> rules = new ArrayList<>();
        fields.optional("rules", YamlNode::items)
                .ifPresent(items -> items.forEach(item ->
                        rule(item, from.orElse(LocalDate.EPOCH), problems).ifPresent(rules::add)));
        if (from.isPresent() && expires.isPresent() && expires.get().isBefore(from.get())) {
            problems.add(root.problem(
                    "expires",
                    expires.get().toString(),
                    "期限が施行日より前です。日付を確かめてください。",
                    "It expires before it is in force. Maybe the days are exchanged."));
        }
        return problems.size() > before
                ? null
                : new PackDescription(
                        name.orElseThrow(),
                        title.orElseThrow(),
                        version.orElseThrow(),
                        from.orElseThrow(),
                        expires.orElse(null),
                        authors.orElseThrow(),
                        rules);
    }

    /** Without a first day of its own a provision of rule files has the pack's. */
    private static Optional<RuleNorm> rule(YamlNode node, LocalDate inForce, List<InputProblem> problems) {
        YamlFields fields = new YamlFields(node, "rules.", problems).only(List.of("number", "title", "kind", "from"));
        LocalDate from = fields.optional("from", PackDescription::day).orElse(inForce);
        Optional<String> number = fields.required("number", one -> RowReading.number(one.text()));
        Optional<String> title = fields.required("title", one -> Recognition.plain(one.text()));
        Optional<NormKind> kind = fields.required(
                "kind",
                one -> RowReading.KINDS
                        .find(one.text())
                        .orElseThrow(() ->
                                refused(one, "種別は「義務」か「禁止」と書いてください。", "The kind is none. Maybe write 義務 or 禁止.")));
        if (number.isEmpty() || title.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RuleNorm(number.get(), title.get(), kind.get(), from));
        } catch (InvalidPackException e) {
            problems.add(node.problem("rules", number.get(), e.ja(), e.en()));
            return Optional.empty();
        }
    }

    /** Reads what stands below: the approvals and nothing else. */
    static List<Approval> approvals(PackContent content, List<InputProblem> problems) {
        byte[] below = content.approvals();
        List<Approval> found = new ArrayList<>();
        if (below.length > 0) {
            YamlFields fields = new YamlFields(yaml(below), "", problems).only(List.of("approvals"));
            List<YamlNode> items = fields.optional("approvals", YamlNode::items).orElse(List.of());
            items.forEach(item -> approval(item, problems).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Approval> approval(YamlNode node, List<InputProblem> problems) {
        YamlFields fields = new YamlFields(node, "approvals.", problems).only(List.of("by", "content", "signature"));
        Optional<String> by = fields.required("by", PackDescription::person);
        Optional<String> content = fields.required("content", YamlNode::text);
        Optional<String> signature = fields.required("signature", YamlNode::text);
        return by.isPresent() && content.isPresent() && signature.isPresent()
                ? Optional.of(new Approval(by.get(), content.get(), signature.get()))
                : Optional.empty();
    }

    private static YamlNode yaml(byte[] bytes) {
        return YamlNode.read(PackContent.DESCRIPTION, new ByteArrayInputStream(bytes));
    }

    private static LocalDate day(YamlNode node) {
        Moment moment = CellText.moment(node.text()).orNull();
        if (moment == null || !moment.isDated() || moment.precision() != Moment.Precision.DAY) {
            throw refused(
                    node,
                    "ここには日付だけを書きます。2026-04-01 のように書いてください。",
                    "Here belongs a day. Maybe write it like 2026-04-01.");
        }
        return moment.date();
    }

    private static List<String> people(YamlNode node) {
        Set<String> people = new TreeSet<>();
        (node.isScalar() ? List.of(node) : node.items()).forEach(one -> people.add(person(one)));
        return List.copyOf(people);
    }

    private static String person(YamlNode node) {
        if (!node.text().matches(PERSON)) {
            throw refused(
                    node,
                    "名前は文字・数字・. _ - で書いてください。",
                    "A name has letters, digits, dots and hyphens. Maybe remove spaces.");
        }
        return node.text();
    }

    private static UnusableInputException refused(YamlNode node, String ja, String en) {
        return new UnusableInputException(List.of(node.problem("", node.text(), ja, en)));
    }
}
