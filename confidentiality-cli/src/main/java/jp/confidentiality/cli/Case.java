package jp.confidentiality.cli;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.pack.LocalPack;

/**
 * What is judged (一件).
 *
 * @param dossier the contract and its rows
 * @param viewpoint as of when, as known when
 * @param profile under which policy
 * @param packs with which local provisions beside the shipped norms
 */
record Case(Dossier dossier, Viewpoint viewpoint, Profile profile, List<LocalPack> packs) {
    Case(Dossier dossier, Viewpoint viewpoint, Profile profile) {
        this(dossier, viewpoint, profile, List.of());
    }

    /** Returns this case under {@code packs} in place of its own. */
    Case with(List<LocalPack> packs) {
        return new Case(dossier, viewpoint, profile, packs);
    }

    /** Returns the norms that it is judged by, those of the packs included. */
    Catalogue catalogue() {
        Catalogue all = Catalogue.standard();
        for (LocalPack pack : packs) {
            all = all.with(pack.provision(all.norms().size()));
        }
        return all;
    }

    /** Returns this case for {@code instrument} alone, which the contract must carry. */
    Case alone(Instrument instrument) {
        Contract contract = dossier.contract();
        if (!contract.instruments().contains(instrument)) {
            throw CommandFailure.unusable(
                    "契約 " + contract.id() + " に" + instrument.ja() + "（" + instrument
                            + "）は付いていません。--instrument を確かめてください。",
                    "Contract " + contract.id() + " does not carry instrument " + instrument
                            + ". Maybe leave out --instrument.");
        }
        Dossier.Builder alone = Dossier.of(ContractBuilder.builder(contract)
                .instruments(Set.of(instrument))
                .build());
        dossier.completeness().forEach(alone::complete);
        Dossier whole =
                alone.addAll(dossier.standing()).addAll(dossier.activities()).build();
        return new Case(whole, viewpoint, profile, packs);
    }
}
