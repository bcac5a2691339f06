package jp.confidentiality.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.io.CellText;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Verdict;

/** Reads what one case expects, norm by norm. */
final class ExpectationReading {
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "verdict",
            "possible",
            "cause",
            "missing",
            "facts",
            "due",
            "chain",
            "answerable",
            "madeGood",
            "says",
            "saysNot"));

    private final Set<String> rows;
    private final ScenarioProblems problems;
    private final List<Expectation> read = new ArrayList<>();

    /** Begins to read; subjects are among {@code rows}, or the contract, or what was not recorded. */
    ExpectationReading(Set<String> rows, ScenarioProblems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** Returns the expectations under {@code expect}, in the order of the file. */
    List<Expectation> read(YamlNode expect) {
        if (!expect.isMap()) {
            problems.read(expect, "expect", YamlNode::entries);
            return read;
        }
        expect.entries().forEach((key, node) -> norm(expect, key, node));
        return read;
    }

    private void norm(YamlNode expect, String key, YamlNode node) {
        Optional<Norm> norm = find(key);
        if (norm.isEmpty()) {
            String near = near(key);
            problems.atKey(
                    expect,
                    key,
                    "「" + key + "」という規定IDは規定一覧にありません。" + near,
                    "The catalogue has no norm '" + key + "'. Maybe one of: " + near);
        } else if (norm.get().hasVerdict()) {
            subjects(norm.get(), node);
        } else {
            Effect.State state = problems.read(node, key, Words.of(Effect.State.class));
            if (state != null) {
                read.add(new ExpectedEffect(expect.keyLine(key), norm.get().id(), state));
            }
        }
    }

    private void subjects(Norm norm, YamlNode node) {
        if (!node.isMap()) {
            problems.read(node, norm.id().value(), YamlNode::entries);
            return;
        }
        node.entries().forEach((subject, expected) -> subject(norm, node, subject, expected));
    }

    private void subject(Norm norm, YamlNode subjects, String subject, YamlNode expected) {
        if (!isSubject(subject)) {
            problems.atKey(
                    subjects,
                    subject,
                    "対象「" + subject + "」は、この事例の行でも contract でも unrecorded でもありません。IDを確かめてください。",
                    "Subject '" + subject
                            + "' is no row of this case, 'contract' or 'unrecorded'. Maybe it is misspelt.");
            return;
        }
        int line = subjects.keyLine(subject);
        read.add(expected.isMap() ? finding(norm, subject, line, expected) : verdict(norm, subject, line, expected));
    }

    private ExpectedFinding verdict(Norm norm, String subject, int line, YamlNode node) {
        Verdict verdict = problems.read(node, subject, Words.of(Verdict.class));
        return new ExpectedFinding(
                line, norm.id(), subject, verdict, null, null, null, null, null, null, null, null, null, null);
    }

    private ExpectedFinding finding(Norm norm, String subject, int line, YamlNode map) {
        problems.onlyKeys(map, KEYS);
        Fields fields = new Fields(map, problems);
        return new ExpectedFinding(
                line,
                norm.id(),
                subject,
                fields.read("verdict", Words.of(Verdict.class)),
                fields.read("possible", Words.setOf(Words.of(Verdict.class))),
                fields.read("cause", Words.of(Cause.class)),
                fields.read("missing", Words.setOf(Words.of(Register.class))),
                fields.read("facts", Words.setOf(Words::text)),
                fields.read("due", ExpectationReading::due),
                fields.read("chain", Words.listOf(Words::text)),
                fields.read("answerable", Words::text),
                fields.read("madeGood", ExpectationReading::moment),
                fields.read("says", Words.listOf(Words::text)),
                fields.read("saysNot", Words.listOf(Words::text)));
    }

    private boolean isSubject(String subject) {
        int space = subject.lastIndexOf(' ');
        if (space >= 0 && find(subject.substring(0, space)).isEmpty()) {
            return false;
        }
        String row = subject.substring(space + 1);
        return row.equals(Finding.CONTRACT) || row.equals(Finding.UNRECORDED) || rows.contains(row);
    }

    private static String due(YamlNode node) {
        return Moment.second(CellText.pointInTime(node.text())).toString();
    }

    private static String moment(YamlNode node) {
        Moment moment = CellText.moment(node.text()).orNull();
        if (moment == null) {
            throw Words.refused(node, "ここには日時を書きます。", "Here belongs a moment. Maybe write it like 2026-07-03T10:15.");
        }
        return moment.toString();
    }

    private static Optional<Norm> find(String id) {
        return Catalogue.standard().norms().stream()
                .filter(norm -> norm.id().value().equals(id))
                .findFirst();
    }

    private static String near(String id) {
        String provision = id.contains(".") ? id.substring(0, id.indexOf('.') + 1) : id;
        String found = Catalogue.standard().norms().stream()
                .map(norm -> norm.id().value())
                .filter(value -> value.startsWith(provision))
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "docs/provisions.md" : found;
    }
}
