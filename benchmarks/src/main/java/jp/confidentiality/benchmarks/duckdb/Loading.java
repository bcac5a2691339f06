package jp.confidentiality.benchmarks.duckdb;

import java.sql.SQLException;
import java.util.Iterator;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Acquisition;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.DutyCheck;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.Stint;
import jp.confidentiality.model.fact.Transfer;
import jp.confidentiality.model.fact.Use;
import org.duckdb.DuckDBConnection;

/** Appends the rows of a dossier to the tables. */
final class Loading {
    private final long asOf;
    private final Tables tables;
    private final StandingRows standing;

    Loading(DuckDBConnection connection, Viewpoint viewpoint) {
        this.asOf = Moment.seconds(viewpoint.asOf());
        this.tables = new Tables(connection);
        this.standing = new StandingRows(tables, asOf);
    }

    void load(Dossier dossier, Iterator<? extends Activity> activities) throws SQLException {
        for (StandingFact row : dossier.standing()) {
            standing.add(row, dossier.contract().orderer());
        }
        if (dossier.isStreamed()) {
            for (Activity correction : dossier.activities()) {
                activity(correction, dossier.contract().contractor());
            }
        }
        String contractor = dossier.contract().contractor();
        while (activities.hasNext()) {
            activity(activities.next(), contractor);
        }
        for (String purpose : dossier.contract().purposes()) {
            tables.into("purpose").text(purpose).end();
        }
        for (Register register : Register.values()) {
            if (dossier.completeness().stream().noneMatch(one -> one.registers().contains(register))) {
                tables.into("incomplete").text(register.name()).end();
            }
        }
        tables.close();
    }

    private Table act(String table, Activity row) throws SQLException {
        return tables.into(table).text(row.id()).text(row.row().corrects());
    }

    private void activity(Activity row, String contractor) throws SQLException {
        if (row instanceof Access one) {
            act("access", one)
                    .act(one.at(), asOf)
                    .text(one.actor())
                    .pieces(one.information())
                    .text(one.account())
                    .end();
        } else if (row instanceof Use one) {
            act("used", one)
                    .act(one.at(), asOf)
                    .text(one.actor())
                    .pieces(one.information())
                    .text(one.purpose())
                    .end();
        } else if (row instanceof Entry one) {
            act("entry", one)
                    .act(one.at(), asOf)
                    .text(one.actor())
                    .text(one.place())
                    .end();
        } else if (row instanceof Stint one) {
            act("stint", one).act(one.at(), asOf).text(one.place()).end();
        } else if (row instanceof Transfer one) {
            act("transfer", one)
                    .act(one.at(), asOf)
                    .pieces(one.information())
                    .yes(one.byHand())
                    .end();
        } else if (row instanceof Removal one) {
            Table table = act("removal", one)
                    .act(one.at(), asOf)
                    .text(one.destination())
                    .pieces(one.information())
                    .yes(one.physical());
            (one.underControl().isBlank() ? table.nothing() : table.yes(one.underControl())).end();
        } else if (row instanceof Acquisition one) {
            act("acquisition", one)
                    .pieces(one.information())
                    .filled(one.purpose())
                    .yes(one.lawful())
                    .end();
        } else if (row instanceof DutyCheck one) {
            act("duty_check", one).truth(card(one, contractor)).yes(one.badge()).end();
        }
    }

    private static int card(DutyCheck one, String contractor) {
        Boolean carried = one.cardCarried().orNull();
        String issuer = one.cardIssuer().orNull();
        if ((carried != null && !carried) || (issuer != null && !issuer.equals(contractor))) {
            return Table.NO;
        }
        return carried == null || issuer == null ? Table.UNKNOWN : Table.YES;
    }
}
