package jp.confidentiality.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Text;

/** Findings of one norm that say the same but for IDs and moments: the first, and the subjects of the others. */
final class FindingGroup {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?");

    private final Finding first;
    private final List<Finding> others = new ArrayList<>();

    FindingGroup(Finding first) {
        this.first = first;
    }

    /** Returns {@code findings} in groups, in the order of the first of each. */
    static List<FindingGroup> of(Collection<Finding> findings) {
        Map<List<Object>, FindingGroup> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            FindingGroup group = groups.get(key(finding));
            if (group == null) {
                groups.put(key(finding), new FindingGroup(finding));
            } else {
                group.others.add(finding);
            }
        }
        return List.copyOf(groups.values());
    }

    Finding first() {
        return first;
    }

    List<Finding> others() {
        return List.copyOf(others);
    }

    int size() {
        return 1 + others.size();
    }

    /** Returns the earliest due time, where there are several. */
    Optional<String> earliestDue() {
        List<String> due = Stream.concat(Stream.of(first), others.stream())
                .map(Finding::due)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return due.size() > 1 ? Optional.of(due.get(0)) : Optional.empty();
    }

    private static List<Object> key(Finding finding) {
        List<String> names = names(finding);
        List<String> sentences = Stream.of(finding.reasons(), finding.changes(), finding.values())
                .flatMap(List::stream)
                .map(Text::ja)
                .map(sentence -> anonymous(sentence, names))
                .toList();
        return List.of(
                finding.verdict(),
                String.valueOf(finding.cause()),
                finding.subjectType(),
                finding.possible(),
                finding.missing(),
                sentences);
    }

    private static List<String> names(Finding finding) {
        Set<String> names = new LinkedHashSet<>(finding.facts());
        names.add(finding.subject());
        names.addAll(List.of(finding.subject().split(" ")));
        finding.chains().forEach(names::addAll);
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String anonymous(String sentence, List<String> names) {
        String plain = MOMENT.matcher(sentence).replaceAll("*");
        for (String name : names) {
            plain = plain.replace(name, "*");
        }
        return plain;
    }
}
