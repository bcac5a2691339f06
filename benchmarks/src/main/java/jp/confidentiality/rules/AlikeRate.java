package jp.confidentiality.rules;

import java.util.Iterator;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.profile.Profile;

/** How many rows of a log are not judged one by one. In the engine's package, for the engine does not tell hosts. */
public final class AlikeRate {
    private AlikeRate() {}

    /** Returns the part of {@code log} that was judged by class, from 0 to 1. */
    public static double of(Dossier standing, Iterator<? extends Activity> log, Viewpoint viewpoint, Profile profile) {
        Assessing assessing = new Assessing(new Basis(RuleBase.standard(), profile), standing, viewpoint, null);
        long[] rows = new long[1];
        Iterator<Activity> counted = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return log.hasNext();
            }

            @Override
            public Activity next() {
                rows[0]++;
                return log.next();
            }
        };
        assessing.judge(counted, Threads.CALLER, finding -> {});
        return rows[0] == 0 ? 0 : (double) assessing.judgedAlike() / rows[0];
    }
}
