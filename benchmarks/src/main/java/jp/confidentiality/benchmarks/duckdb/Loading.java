package jp.confidentiality.benchmarks.duckdb;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.Acknowledgement;
import jp.confidentiality.model.fact.Acquisition;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.DutyCheck;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FlowDown;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Pledge;
import jp.confidentiality.model.fact.Premises;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.Stint;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.StorageFacility;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.TermsDocument;
import jp.confidentiality.model.fact.Training;
import jp.confidentiality.model.fact.Transfer;
import jp.confidentiality.model.fact.Use;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Appends the rows of a dossier to the tables. */
final class Loading {
    private final DuckDBConnection connection;
    private final long asOf;
    private final Map<String, Table> tables = new HashMap<>();

    Loading(DuckDBConnection connection, Viewpoint viewpoint) {
        this.connection = connection;
        this.asOf = Moment.seconds(viewpoint.asOf());
    }

    void load(Dossier dossier, Iterator<? extends Activity> activities) throws SQLException {
        for (StandingFact row : dossier.standing()) {
            standing(row, dossier.contract().orderer());
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
            into("purpose").text(purpose).end();
        }
        for (Register register : Register.values()) {
            if (dossier.completeness().stream().noneMatch(one -> one.registers().contains(register))) {
                into("incomplete").text(register.name()).end();
            }
        }
        for (Table table : tables.values()) {
            table.close();
        }
    }

    private Table into(String table) throws SQLException {
        Table found = tables.get(table);
        if (found == null) {
            found = new Table(connection, table);
            tables.put(table, found);
        }
        return found.row();
    }

    private Table act(String table, Activity row) throws SQLException {
        return into(table).text(row.id()).text(row.row().corrects());
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

    private void standing(StandingFact row, String orderer) throws SQLException {
        if (row instanceof Information one) {
            into("information")
                    .text(one.id())
                    .yes(one.provided())
                    .truth(most(one.personal(), one.specificPersonal(), one.secret()))
                    .text(one.partOf())
                    .end();
        } else if (row instanceof Place one) {
            into("place")
                    .text(one.id())
                    .truth(is(one.premises(), Premises.ORDERER))
                    .end();
        } else if (row instanceof Designation one) {
            into("designation")
                    .text(one.kind().value().name())
                    .text(one.place())
                    .moment(one.from())
                    .start(one.from())
                    .end(one.until())
                    .text(one.id())
                    .filled(one.information())
                    .end();
            many("designation_information", one, one.information());
        } else if (row instanceof Engagement one) {
            engagement(one);
        } else if (row instanceof Consent one) {
            consent(one, orderer);
        } else if (row instanceof Storage one) {
            storage(one);
        } else {
            papers(row);
        }
    }

    private void engagement(Engagement one) throws SQLException {
        into("engagement")
                .text(one.id())
                .text(one.person())
                .yes(one.direct())
                .act(one.from(), asOf)
                .dayEnd(one.from())
                .start(one.from())
                .end(one.until())
                .truth(one.information().isValue() ? Table.YES : Table.UNKNOWN)
                .end();
        many("engagement_information", one, one.information());
    }

    private void consent(Consent one, String orderer) throws SQLException {
        Table table = into("consent")
                .text(one.id())
                .text(one.act().value().name())
                .truth(Math.min(is(one.by(), orderer), most(one.authority())))
                .moment(one.given());
        (one.from().isBlank() ? table.second(Long.MIN_VALUE).second(Long.MIN_VALUE) : table.start(one.from()))
                .end(one.until())
                .end(one.withdrawn())
                .filled(one.information())
                .filled(one.persons())
                .end();
        many("consent_information", one, one.information());
        many("consent_person", one, one.persons());
    }

    private void storage(Storage one) throws SQLException {
        StorageFacility facility = one.facility().orNull();
        into("storage")
                .text(one.id())
                .text(one.place())
                .act(one.from(), asOf)
                .yes(one.closedOff())
                .yes(one.locked())
                .truth(facility == null ? Table.UNKNOWN : facility == StorageFacility.OTHER ? Table.NO : Table.YES)
                .pieces(one.information())
                .end();
    }

    private void papers(StandingFact row) throws SQLException {
        if (row instanceof Subcontract one) {
            into("subcontract")
                    .text(one.id())
                    .text(one.subcontractor())
                    .dayEnd(one.from())
                    .truth(is(one.flowDown(), FlowDown.ALL))
                    .moment(one.boundAt())
                    .end();
        } else if (row instanceof Pledge one) {
            into("pledge")
                    .text(one.party())
                    .yes(one.afterEmployment())
                    .moment(one.given())
                    .end();
        } else if (row instanceof Acknowledgement one) {
            into("acknowledgement")
                    .text(one.party())
                    .truth(named(
                            one.documents().orNull(),
                            TermsDocument.SPECIAL_PROVISIONS,
                            one.documents().isBlank()))
                    .truth(named(
                            one.documents().orNull(),
                            TermsDocument.SECURITY_RULES,
                            one.documents().isBlank()))
                    .moment(one.given())
                    .end();
        } else if (row instanceof Training one) {
            into("training")
                    .text(one.id())
                    .truth(one.persons().isValue() ? Table.YES : Table.UNKNOWN)
                    .moment(one.at())
                    .end();
            many("training_person", one, one.persons());
        } else if (row instanceof Application one) {
            into("application")
                    .text(one.party())
                    .truth(is(one.kind(), ApplicationKind.ENTRY))
                    .moment(one.at())
                    .text(one.id())
                    .end();
        } else {
            things(row);
        }
    }

    private void things(StandingFact row) throws SQLException {
        if (row instanceof Account one) {
            Set<String> holders = one.holders().orNull();
            Table table = into("account").text(one.id());
            (holders == null ? table.nothing() : table.number(holders.size()))
                    .yes(one.authenticator())
                    .end();
            many("account_holder", one, one.holders());
        } else if (row instanceof Item one) {
            into("item")
                    .text(one.id())
                    .filled(one.custodian())
                    .filled(one.place())
                    .end();
        } else if (row instanceof Incident one) {
            if (one.involves().isUnknown()) {
                into("incident_involves").nothing().end();
            } else if (one.involves().isValue()) {
                for (String act : one.involves().value()) {
                    into("incident_involves").text(act).end();
                }
            }
        }
    }

    private void many(String table, Fact row, Cell<Set<String>> cell) throws SQLException {
        if (cell.isValue()) {
            for (String one : cell.value()) {
                into(table).text(row.id()).text(one).end();
            }
        }
    }

    private static <T> int is(Cell<T> cell, T wanted) {
        T value = cell.orNull();
        return value == null ? Table.UNKNOWN : value.equals(wanted) ? Table.YES : Table.NO;
    }

    private static int named(@Nullable Set<TermsDocument> documents, TermsDocument wanted, boolean blank) {
        if (documents == null) {
            return blank ? Table.NO : Table.UNKNOWN;
        }
        return documents.contains(wanted) ? Table.YES : Table.NO;
    }

    @SafeVarargs
    private static int most(Cell<Boolean>... cells) {
        int most = Table.NO;
        for (Cell<Boolean> cell : cells) {
            most = Math.max(most, is(cell, true));
        }
        return most;
    }
}
