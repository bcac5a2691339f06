package jp.confidentiality.testkit.laws;

import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.arbitraries.ConfidentialityArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** The laws on arbitrary dossiers, as of moments that suit them. */
class ArbitraryLawsTest extends ConfidentialityLaws {
    private static final Profile PROFILE = ProfileFile.named("example-2026");

    private static final Repeatable REPEATABLE = new Repeatable();

    @Override
    @Provide
    public Arbitrary<Situation> situations() {
        return REPEATABLE.values(super.situations());
    }

    @Override
    protected Arbitrary<Dossier> dossiers() {
        return ConfidentialityArbitraries.dossiers();
    }

    @Override
    protected Arbitrary<Viewpoint> viewpoints(Dossier dossier) {
        return ConfidentialityArbitraries.viewpoints(dossier);
    }

    @Override
    protected Profile profile() {
        return PROFILE;
    }
}
