package jp.confidentiality.testkit.laws;

import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** The laws on dossiers put together from the shipped scenarios. */
class ScenarioLawsTest extends ConfidentialityLaws {
    private static final Profile PROFILE = ProfileFile.named("example-2026");

    private static final Repeatable REPEATABLE = new Repeatable();

    @Override
    @Provide
    public Arbitrary<Situation> situations() {
        return REPEATABLE.values(super.situations());
    }

    @Override
    protected Arbitrary<Dossier> dossiers() {
        return ScenarioDossiers.arbitrary();
    }

    @Override
    protected Profile profile() {
        return PROFILE;
    }
}
