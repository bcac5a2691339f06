package jp.confidentiality.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.DutyCheckBuilder;
import jp.confidentiality.model.fact.Row;

/** Rows that make a log long. */
final class Padding {
    private static final String ID = "law-padding-";

    private Padding() {}

    static List<Activity> rows(int number) {
        List<Activity> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(DutyCheckBuilder.builder()
                    .row(Row.of(ID + i))
                    .at(Cell.is(Moment.parse("2026-04-01T09:00")))
                    .actor(Cell.is("law-stranger"))
                    .build());
        }
        return rows;
    }

    static boolean isAbout(Finding finding) {
        return finding.subject().contains(ID);
    }
}
