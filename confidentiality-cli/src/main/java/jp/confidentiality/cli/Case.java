package jp.confidentiality.cli;

import java.util.Set;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.profile.Profile;

/**
 * What is judged (一件).
 *
 * @param dossier the contract and its rows
 * @param viewpoint as of when, as known when
 * @param profile under which policy
 */
record Case(Dossier dossier, Viewpoint viewpoint, Profile profile) {
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
        return new Case(whole, viewpoint, profile);
    }
}
