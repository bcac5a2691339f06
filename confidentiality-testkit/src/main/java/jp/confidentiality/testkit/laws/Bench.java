package jp.confidentiality.testkit.laws;

import java.util.Optional;
import java.util.function.Function;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.Judge;

/** Where laws are tried: the profile, and the judge under it or under another one. */
final class Bench {
    private final Profile profile;
    private final Function<Profile, Judge> judges;
    private final Judge judge;

    Bench(Profile profile, Function<Profile, Judge> judges) {
        this.profile = profile;
        this.judges = judges;
        this.judge = judges.apply(profile);
    }

    Profile profile() {
        return profile;
    }

    Judge judge() {
        return judge;
    }

    Judge judge(Profile other) {
        return judges.apply(other);
    }

    Assessment assess(Situation situation) {
        return judge.assess(situation.dossier(), situation.viewpoint());
    }

    Assessment assess(Dossier dossier, Viewpoint viewpoint) {
        return judge.assess(dossier, viewpoint);
    }

    Optional<Finding> explain(Situation situation, NormId norm, String subject) {
        return judge.explain(situation.dossier(), situation.viewpoint(), norm, subject);
    }
}
