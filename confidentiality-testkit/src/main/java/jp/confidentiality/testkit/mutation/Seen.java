package jp.confidentiality.testkit.mutation;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;

/** What is different in two assessments, in few words, for whoever reviews a survivor. */
final class Seen {
    private static final int LENGTH = 300;

    private Seen() {}

    /** Tells whether findings, results and effects are the same. */
    static boolean same(Assessment now, Assessment before) {
        return now.findings().equals(before.findings())
                && now.results().equals(before.results())
                && now.effects().equals(before.effects());
    }

    /** Returns the first difference: the columns of a finding that are other ones, or where else it is. */
    static String difference(Assessment now, Assessment before) {
        Map<String, Finding> known = new HashMap<>();
        before.findings().forEach(one -> known.put(name(one), one));
        for (Finding finding : now.findings()) {
            Finding was = known.remove(name(finding));
            if (!finding.equals(was)) {
                return shortened(name(finding) + (was == null ? " is new" : columns(was, finding)));
            }
        }
        return shortened(
                known.isEmpty()
                        ? "results or effects"
                        : known.keySet().iterator().next() + " is gone");
    }

    private static String columns(Finding before, Finding now) {
        StringBuilder text = new StringBuilder();
        for (RecordComponent column : Finding.class.getRecordComponents()) {
            Object was = value(column, before);
            Object is = value(column, now);
            if (!Objects.equals(was, is)) {
                text.append(' ')
                        .append(column.getName())
                        .append(": ")
                        .append(was)
                        .append(" → ")
                        .append(is);
            }
        }
        return text.toString();
    }

    private static Object value(RecordComponent column, Finding finding) {
        try {
            return String.valueOf(column.getAccessor().invoke(finding));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Finding finding) {
        return finding.norm() + " " + finding.subject();
    }

    private static String shortened(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
    }
}
