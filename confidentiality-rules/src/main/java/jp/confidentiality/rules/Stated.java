package jp.confidentiality.rules;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.Acquisition;
import jp.confidentiality.model.fact.DutyCheck;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.StorageFacility;
import jp.confidentiality.model.fact.Transfer;

/** What a row must say of itself (記録自体の記載). */
public enum Stated {
    /** 手渡し, of a transfer. */
    BY_HAND {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Transfer row = act.row(Transfer.class);
            return weigher.yes(row, "byHand", row.byHand());
        }
    },
    /** 判読不能, of an erasure. */
    UNREADABLE {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Erasure row = act.row(Erasure.class);
            return weigher.yes(row, "unreadable", row.unreadable());
        }
    },
    /** 管理者と保管場所, of an item: what is left out violates. */
    CUSTODIAN_AND_PLACE {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Item row = act.row(Item.class);
            return weigher.filled(row, "custodian", row.custodian()).and(weigher.filled(row, "place", row.place()));
        }
    },
    /** 使用者は一人, of an account. */
    ONE_HOLDER {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Account row = act.row(Account.class);
            Set<String> holders = row.holders().orNull();
            return holders == null
                    ? weigher.missing(row, "holders", row.holders())
                    : weigher.column(Truth.of(holders.size() == 1), row, "holders");
        }
    },
    /** 認証手段, of an account. */
    AUTHENTICATOR {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Account row = act.row(Account.class);
            return weigher.yes(row, "authenticator", row.authenticator());
        }
    },
    /** 身分証の携帯, issued by the contractor. */
    ID_CARD {
        @Override
        Truth holds(Weigher weigher, Act act) {
            DutyCheck row = act.row(DutyCheck.class);
            Cell<String> issuer = row.cardIssuer();
            Truth issued = issuer.isValue()
                    ? weigher.column(
                            Weigher.same(issuer, weigher.evidence().contract().contractor()), row, "cardIssuer")
                    : weigher.missing(row, "cardIssuer", issuer);
            return weigher.yes(row, "cardCarried", row.cardCarried()).and(issued);
        }
    },
    /** 記章の着用. */
    BADGE {
        @Override
        Truth holds(Weigher weigher, Act act) {
            DutyCheck row = act.row(DutyCheck.class);
            return weigher.yes(row, "badge", row.badge());
        }
    },
    /** 取得目的, of an acquisition: left out violates. */
    PURPOSE {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Acquisition row = act.row(Acquisition.class);
            return weigher.filled(row, "purpose", row.purpose());
        }
    },
    /** 適法・適正, of an acquisition. */
    LAWFUL {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Acquisition row = act.row(Acquisition.class);
            return weigher.yes(row, "lawful", row.lawful());
        }
    },
    /** 施錠保管, in a lockable cabinet or a room with entry control. */
    KEPT_LOCKED {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Storage row = act.row(Storage.class);
            StorageFacility facility = row.facility().orNull();
            Truth suitable = facility == null
                    ? weigher.missing(row, "facility", row.facility())
                    : weigher.column(Truth.of(facility != StorageFacility.OTHER), row, "facility");
            return weigher.yes(row, "locked", row.locked()).and(suitable);
        }
    },
    /** 施錠可能, of storage. */
    LOCKABLE {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Storage row = act.row(Storage.class);
            return weigher.yes(row, "lockable", row.lockable());
        }
    },
    /** 施錠等で遮断, of storage. */
    CLOSED_OFF {
        @Override
        Truth holds(Weigher weigher, Act act) {
            Storage row = act.row(Storage.class);
            return weigher.yes(row, "closedOff", row.closedOff());
        }
    };

    /** Tells whether the row of {@code act} says so. */
    abstract Truth holds(Weigher weigher, Act act);
}
