package jp.confidentiality.rules;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Acquisition;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.Concerning;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.DeviceUse;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Provision;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.Stint;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.Transfer;
import jp.confidentiality.model.fact.Use;
import org.jspecify.annotations.Nullable;

/**
 * What evidence is held against: a row seen as an act, by someone, about something, somewhere. A cell is null where
 * rows of the type have no such column; a stated limit then does not fit.
 *
 * @param id the subject's ID
 * @param fact the row; null for the contract
 * @param otherId another ID under which consents and reports may name it, such as an application's
 * @param at when
 * @param actor who
 * @param information about which information
 * @param place where
 * @param purpose to which purpose
 * @param method by which method
 */
record Act(
        String id,
        @Nullable Fact fact,
        @Nullable String otherId,
        Interval at,
        @Nullable Cell<String> actor,
        @Nullable Cell<Set<String>> information,
        @Nullable Cell<String> place,
        @Nullable Cell<String> purpose,
        @Nullable Cell<String> method) {

    static Act of(Fact fact) {
        return fact instanceof Activity activity ? activity(activity) : standing(fact);
    }

    /** Returns what a rule was triggered by: a row, the contract, a violation, or what everything came to. */
    static Act of(Object trigger, Contract contract) {
        if (trigger instanceof Fact fact) {
            return of(fact);
        }
        return trigger instanceof Breach breach ? breach.act() : of(contract);
    }

    /** Returns the contract as a subject; at no time of its own. */
    static Act of(Contract contract) {
        return new Act(Finding.CONTRACT, null, contract.id(), Interval.UNKNOWN, null, null, null, null, null);
    }

    /** Returns this act as of another moment, such as the end of what began. */
    Act at(Interval moment) {
        return new Act(id, fact, otherId, moment, actor, information, place, purpose, method);
    }

    /**
     * Returns the erasure of what this row is of, at the moment given: by whom, where and how it was is not recorded.
     */
    Act erasedAt(Interval moment) {
        return new Act(id, fact, otherId, moment, null, information, null, null, null);
    }

    /** Tells whether {@code named} is one of the IDs it goes by. */
    boolean isNamed(String named) {
        return named.equals(id) || named.equals(otherId);
    }

    /** Tells whether it may go by an ID that its row does not say: of what was erased, or of what is not on record. */
    boolean mayBeNamed() {
        if (fact == null || !id.equals(fact.id())) {
            return id.equals(Finding.UNRECORDED);
        }
        return (fact instanceof Erasure erasure && erasure.of().isUnknown())
                || (fact instanceof Subcontract one && one.application().isUnknown());
    }

    /**
     * Returns the row it was read from.
     *
     * @throws IllegalArgumentException if it is not of {@code type}: a rule file asks it for what such rows do not have
     */
    <F extends Fact> F row(Class<F> type) {
        if (!type.isInstance(fact)) {
            throw new IllegalArgumentException("Row '" + id + "' is no " + type.getSimpleName()
                    + ". Maybe the rule names a condition or duty of another type.");
        }
        return type.cast(fact);
    }

    private static Act activity(Activity act) {
        Cell<Set<String>> information = act instanceof Concerning row ? row.information() : null;
        Interval at = Interval.of(act, act.at());
        if (act instanceof Copy copy) {
            return new Act(
                    act.id(), act, null, at, act.actor(), information, copy.place(), copy.purpose(), copy.method());
        }
        if (act instanceof Removal removal) {
            return new Act(
                    act.id(),
                    act,
                    null,
                    at,
                    act.actor(),
                    information,
                    removal.destination(),
                    removal.purpose(),
                    removal.method());
        }
        if (act instanceof Access access) {
            return new Act(act.id(), act, null, at, act.actor(), information, access.place(), access.purpose(), null);
        }
        if (act instanceof Transfer transfer) {
            return new Act(
                    act.id(), act, null, at, act.actor(), information, null, transfer.purpose(), transfer.method());
        }
        return otherActivity(act, information, at);
    }

    private static Act otherActivity(Activity act, @Nullable Cell<Set<String>> information, Interval at) {
        Cell<String> place = null;
        Cell<String> purpose = null;
        if (act instanceof Use use) {
            purpose = use.purpose();
        } else if (act instanceof Provision provision) {
            place = provision.place();
            purpose = provision.purpose();
        } else if (act instanceof Entry entry) {
            place = entry.place();
        } else if (act instanceof Stint stint) {
            place = stint.place();
        } else if (act instanceof DeviceUse use) {
            place = use.place();
        } else if (act instanceof Acquisition acquisition) {
            purpose = acquisition.purpose();
        }
        return new Act(act.id(), act, null, at, act.actor(), information, place, purpose, null);
    }

    private static Act standing(Fact fact) {
        Cell<Set<String>> information = fact instanceof Concerning row ? row.information() : null;
        if (fact instanceof Subcontract one) {
            return new Act(
                    fact.id(),
                    fact,
                    one.application().orNull(),
                    Interval.of(one, one.from()),
                    one.subcontractor(),
                    null,
                    null,
                    null,
                    null);
        }
        if (fact instanceof Application one) {
            return new Act(fact.id(), fact, null, Interval.NEVER, one.party(), null, one.place(), null, null);
        }
        if (fact instanceof Engagement one) {
            return new Act(
                    fact.id(), fact, null, Interval.of(one, one.from()), one.person(), information, null, null, null);
        }
        if (fact instanceof Erasure one) {
            return new Act(
                    fact.id(),
                    fact,
                    one.of().orNull(),
                    Interval.of(one, one.at()),
                    null,
                    information,
                    null,
                    null,
                    null);
        }
        if (fact instanceof Place one) {
            return new Act(
                    fact.id(),
                    fact,
                    null,
                    Interval.of(one, one.usedFrom()),
                    null,
                    null,
                    Cell.is(fact.id()),
                    null,
                    null);
        }
        if (fact instanceof Storage one) {
            return new Act(
                    fact.id(), fact, null, Interval.of(one, one.from()), null, information, one.place(), null, null);
        }
        if (fact instanceof Item one) {
            return new Act(fact.id(), fact, null, EventMoments.of(fact), null, information, one.place(), null, null);
        }
        if (fact instanceof Incident one) {
            return new Act(
                    fact.id(),
                    fact,
                    null,
                    Interval.of(one, one.occurred()),
                    one.wrongdoer().isBlank() ? null : one.wrongdoer(),
                    information,
                    null,
                    null,
                    null);
        }
        return new Act(fact.id(), fact, null, EventMoments.of(fact), null, information, null, null, null);
    }
}
