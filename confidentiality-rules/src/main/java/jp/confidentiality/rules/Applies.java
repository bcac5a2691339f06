package jp.confidentiality.rules;

import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.DeviceUse;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Ownership;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.Storage;

/** When a norm applies to a row (適用の条件), where the row's type alone does not tell. */
public enum Applies {
    /** Always. */
    ALWAYS {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return Truth.TRUE;
        }
    },
    /** To a durable reproduction; whether a technical cache is one, the orderer determines (reading 8). */
    TO_A_REPRODUCTION {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Copy copy = act.row(Copy.class);
            CopyKind kind = copy.kind().orNull();
            Truth reproduction = kind == null
                    ? scales.weigher().missing(copy, "kind", copy.kind())
                    : Truth.of(kind != CopyKind.TECHNICAL_CACHE);
            return orDetermined(scales, norm, act, reproduction);
        }
    },
    /** Where something leaves a workplace in use (reading 9). */
    LEAVING_A_WORKPLACE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Removal removal = act.row(Removal.class);
            return scales.places().workplace(removal, "origin", removal.origin(), act.at());
        }
    },
    /** To access over a network from a place that is no workplace in use. */
    FROM_OUTSIDE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Access access = act.row(Access.class);
            Truth network = scales.weigher().yes(access, "network", access.network());
            return network.isFalse()
                    ? network
                    : network.and(scales.places()
                            .workplace(access, "place", access.place(), act.at())
                            .not());
        }
    },
    /** Where something is carried in person. */
    CARRIED {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Removal removal = act.row(Removal.class);
            return scales.weigher().yes(removal, "physical", removal.physical());
        }
    },
    /** To information designated 極秘 by then. */
    TO_TOP_SECRET {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return scales.designations().topSecret(act);
        }
    },
    /** To an application for subcontracting that no subcontract rests on. */
    FOR_SUBCONTRACTING {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Application row = act.row(Application.class);
            ApplicationKind kind = row.kind().orNull();
            Truth subcontracting = kind == null
                    ? scales.weigher().missing(row, "kind", row.kind())
                    : Truth.of(kind == ApplicationKind.SUBCONTRACTING);
            return subcontracting.isFalse()
                    ? subcontracting
                    : subcontracting.and(scales.applications().leadTo(row).not());
        }
    },
    /** To an application for entry. */
    FOR_ENTRY {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Application row = act.row(Application.class);
            ApplicationKind kind = row.kind().orNull();
            return kind == null
                    ? scales.weigher().missing(row, "kind", row.kind())
                    : Truth.of(kind == ApplicationKind.ENTRY);
        }
    },
    /** To provided data, where it reaches none of those who may have it. */
    OF_PROVIDED_DATA_TO_A_THIRD_PARTY {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Truth provided = provided(scales, act);
            return provided.isFalse()
                    ? provided
                    : provided.and(scales.recipients().within(norm, act).not());
        }
    },
    /** To the contract, once the work has begun. */
    ONCE_WORK_BEGAN {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return scales.hasWorkBegun();
        }
    },
    /** From the moment on at which it began. */
    ONCE_BEGUN {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Truth begun = scales.weigher().hasCome(act.at());
            return begun.isTrue() ? begun : scales.weigher().noting(begun, Because.NOT_BEGUN, act.id());
        }
    },
    /** To data that the orderer provided (データ等, reading 13). */
    OF_PROVIDED_DATA {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return provided(scales, act);
        }
    },
    /** To data that the orderer provided, on an external medium. */
    OF_PROVIDED_DATA_ON_A_MEDIUM {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Removal removal = act.row(Removal.class);
            Truth medium = scales.weigher().yes(removal, "externalMedium", removal.externalMedium());
            return medium.isFalse() ? medium : medium.and(provided(scales, act));
        }
    },
    /** To what the orderer provided, and copies of it, once the work has ended. */
    PROVIDED_AND_WORK_ENDED {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Truth ended = scales.workEnded();
            if (ended.isFalse()) {
                return ended;
            }
            Truth provided = act.fact() instanceof Item item
                    ? scales.weigher().yes(item, "provided", item.provided())
                    : provided(scales, act);
            return ended.and(provided);
        }
    },
    /** To the erasure of an original of provided data at any time, of a copy from the end of the work. */
    WHERE_ERASURE_NEEDS_APPROVAL {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Erasure erasure = act.row(Erasure.class);
            Truth original = scales.weigher().yes(erasure, "original", erasure.original());
            return provided(scales, act).and(original.or(scales.afterWorkEnd(act)));
        }
    },
    /** To an accident that may hinder the work. */
    IF_IT_MAY_HINDER {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Incident incident = act.row(Incident.class);
            return scales.weigher().yes(incident, "hindrance", incident.hindrance());
        }
    },
    /** To leak, loss, damage or destruction of personal information (reading 17). */
    IF_PERSONAL_INFORMATION_IS_HURT {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Incident incident = act.row(Incident.class);
            Set<IncidentKind> kinds = incident.kinds().orNull();
            Truth hurt = kinds == null
                    ? scales.weigher().missing(incident, "kinds", incident.kinds())
                    : Truth.of(kinds.stream().anyMatch(HURTS::contains));
            return hurt.isFalse() ? hurt : hurt.and(scales.personal(act));
        }
    },
    /** To important information, such as personal information. */
    TO_IMPORTANT_INFORMATION {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return scales.any(act, Information::important);
        }
    },
    /** To 個人情報等: personal and specific personal information, and secrets. */
    TO_SENSITIVE_INFORMATION {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return scales.sensitive(act);
        }
    },
    /** On the orderer's premises. */
    ON_ORDERER_PREMISES {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return scales.storages().onOrdererPremises(act);
        }
    },
    /** Anywhere but on the orderer's premises. */
    OFF_ORDERER_PREMISES {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return scales.storages().onOrdererPremises(act).not();
        }
    },
    /** To a main workplace of the contractor or a subcontractor, once it is in use. */
    TO_A_MAIN_WORKPLACE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Place row = act.row(Place.class);
            Truth main = scales.storages().mainWorkplace(row);
            return main.isFalse()
                    ? main
                    : main.and(scales.hasBegun(row.usedFrom(), Interval.start(row, row.usedFrom())));
        }
    },
    /** To a main workplace that was in use when the work started. */
    TO_A_FIRST_WORKPLACE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Place row = act.row(Place.class);
            Truth main = scales.storages().mainWorkplace(row);
            return main.isFalse()
                    ? main
                    : main.and(Interval.start(row, row.usedFrom()).notAfter(scales.workStart()));
        }
    },
    /** To a main workplace taken into use after the work started. */
    TO_A_LATER_WORKPLACE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Place row = act.row(Place.class);
            Truth main = scales.storages().mainWorkplace(row);
            return main.isFalse()
                    ? main
                    : main.and(Interval.start(row, row.usedFrom())
                            .notAfter(scales.workStart())
                            .not());
        }
    },
    /** To a workplace the orderer designated. */
    TO_A_DESIGNATED_WORKPLACE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return scales.designations().placeThen(act, DesignationKind.WORKPLACE);
        }
    },
    /** To the use of a private device in a workplace; a company's device is none. */
    PRIVATE_IN_A_WORKPLACE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            DeviceUse row = act.row(DeviceUse.class);
            Ownership ownership = row.ownership().orNull();
            Truth privately = ownership == null
                    ? scales.weigher().missing(row, "ownership", row.ownership())
                    : Truth.of(ownership == Ownership.PRIVATE);
            return privately.isFalse()
                    ? privately
                    : privately.and(scales.places().workplace(row, "place", row.place(), act.at()));
        }
    },
    /** To an access by an account. */
    BY_AN_ACCOUNT {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Access row = act.row(Access.class);
            return row.account().isValue() ? Truth.TRUE : scales.weigher().missing(row, "account", row.account());
        }
    },
    /** To electronic data, at the first place where its data set is kept. */
    FIRST_ELECTRONIC_STORAGE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Storage row = act.row(Storage.class);
            Truth electronic = scales.weigher().yes(row, "electronic", row.electronic());
            return electronic.isFalse()
                    ? electronic
                    : electronic.and(scales.storages().firstOfDataSet(row));
        }
    },
    /** To electronic data, at every later place. */
    LATER_ELECTRONIC_STORAGE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Storage row = act.row(Storage.class);
            Truth electronic = scales.weigher().yes(row, "electronic", row.electronic());
            return electronic.isFalse()
                    ? electronic
                    : electronic.and(scales.storages().firstOfDataSet(row).not());
        }
    },
    /** To online storage. */
    TO_ONLINE_STORAGE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Storage row = act.row(Storage.class);
            return scales.weigher().yes(row, "online", row.online());
        }
    },
    /** To a server room. */
    TO_A_SERVER_ROOM {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return scales.entrances().serverRoom(act);
        }
    },
    /** While a restriction on what may be carried in is in force. */
    WHILE_RESTRICTED {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Truth room = scales.entrances().serverRoom(act);
            return room.isFalse() ? room : room.and(scales.entrances().restricted(act));
        }
    },
    /** To leak, loss or theft: what reaches others. */
    IF_INFORMATION_GOT_OUT {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Incident row = act.row(Incident.class);
            Set<IncidentKind> kinds = row.kinds().orNull();
            Truth out = kinds == null
                    ? scales.weigher().missing(row, "kinds", row.kinds())
                    : Truth.of(kinds.stream().anyMatch(GOT_OUT::contains));
            return out.isFalse() ? out : out.and(scales.sensitive(act));
        }
    },
    /** To an inspection for the purpose the provision states; for another one the orderer determines. */
    FOR_ITS_PURPOSE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Demand row = act.row(Demand.class);
            Truth stated = scales.weigher().yes(row, "withinPurpose", row.withinPurpose());
            return orDetermined(scales, norm, act, stated);
        }
    },
    /** To the contract, where 個人情報等 is held. */
    IF_SENSITIVE_INFORMATION_IS_HELD {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            return scales.sensitiveHeld();
        }
    },
    /** To a place that is a workplace. */
    TO_A_WORKPLACE {
        @Override
        Truth holds(Scales scales, String norm, Act act) {
            Place place = act.row(Place.class);
            PlaceCategory category = place.category().orNull();
            return category == null
                    ? scales.weigher().missing(place, "category", place.category())
                    : Truth.of(category == PlaceCategory.WORKPLACE);
        }
    };

    private static final Set<IncidentKind> HURTS = EnumSet.of(
            IncidentKind.LEAK, IncidentKind.LOSS, IncidentKind.THEFT, IncidentKind.DAMAGE, IncidentKind.DESTRUCTION);

    private static final Set<IncidentKind> GOT_OUT =
            EnumSet.of(IncidentKind.LEAK, IncidentKind.LOSS, IncidentKind.THEFT);

    /** Tells whether the norm applies to {@code act}. */
    abstract Truth holds(Scales scales, String norm, Act act);

    private static Truth provided(Scales scales, Act act) {
        return scales.any(act, Information::provided);
    }

    /** What the row does not say to be so, the orderer may determine to be. */
    private static Truth orDetermined(Scales scales, String norm, Act act, Truth stated) {
        return stated.isTrue() ? stated : stated.or(scales.determinations().answer(norm, Question.APPLIES, act));
    }
}
