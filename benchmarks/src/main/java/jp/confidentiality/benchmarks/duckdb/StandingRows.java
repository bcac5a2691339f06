package jp.confidentiality.benchmarks.duckdb;

import java.sql.SQLException;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.Acknowledgement;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FlowDown;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Pledge;
import jp.confidentiality.model.fact.Premises;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.StorageFacility;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.TermsDocument;
import jp.confidentiality.model.fact.Training;
import org.jspecify.annotations.Nullable;

/** Appends standing facts to the tables, with the columns that the queries need. */
final class StandingRows {
    private final Tables tables;
    private final long asOf;

    StandingRows(Tables tables, long asOf) {
        this.tables = tables;
        this.asOf = asOf;
    }

    void add(StandingFact row, String orderer) throws SQLException {
        if (row instanceof Information one) {
            tables.into("information")
                    .text(one.id())
                    .yes(one.provided())
                    .truth(most(one.personal(), one.specificPersonal(), one.secret()))
                    .text(one.partOf())
                    .end();
        } else if (row instanceof Place one) {
            tables.into("place")
                    .text(one.id())
                    .truth(is(one.premises(), Premises.ORDERER))
                    .end();
        } else if (row instanceof Designation one) {
            tables.into("designation")
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
        tables.into("engagement")
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
        Table table = tables.into("consent")
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
        tables.into("storage")
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
            tables.into("subcontract")
                    .text(one.id())
                    .text(one.subcontractor())
                    .dayEnd(one.from())
                    .truth(is(one.flowDown(), FlowDown.ALL))
                    .moment(one.boundAt())
                    .end();
        } else if (row instanceof Pledge one) {
            tables.into("pledge")
                    .text(one.party())
                    .yes(one.afterEmployment())
                    .moment(one.given())
                    .end();
        } else if (row instanceof Acknowledgement one) {
            tables.into("acknowledgement")
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
            tables.into("training")
                    .text(one.id())
                    .truth(one.persons().isValue() ? Table.YES : Table.UNKNOWN)
                    .moment(one.at())
                    .end();
            many("training_person", one, one.persons());
        } else if (row instanceof Application one) {
            tables.into("application")
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
            Table table = tables.into("account").text(one.id());
            (holders == null ? table.nothing() : table.number(holders.size()))
                    .yes(one.authenticator())
                    .end();
            many("account_holder", one, one.holders());
        } else if (row instanceof Item one) {
            tables.into("item")
                    .text(one.id())
                    .filled(one.custodian())
                    .filled(one.place())
                    .end();
        } else if (row instanceof Incident one) {
            if (one.involves().isUnknown()) {
                tables.into("incident_involves").nothing().end();
            } else if (one.involves().isValue()) {
                for (String act : one.involves().value()) {
                    tables.into("incident_involves").text(act).end();
                }
            }
        }
    }

    private void many(String table, Fact row, Cell<Set<String>> cell) throws SQLException {
        if (cell.isValue()) {
            for (String one : cell.value()) {
                tables.into(table).text(row.id()).text(one).end();
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
