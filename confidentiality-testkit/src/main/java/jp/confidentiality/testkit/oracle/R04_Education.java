package jp.confidentiality.testkit.oracle;

import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.TrainingTopic;
import jp.confidentiality.model.profile.TimingWord;

/** 4 教育. */
final class R04_Education {
    private static final String NORM = "R04.education";
    private static final Set<TrainingTopic> TOPICS = EnumSet.of(
            TrainingTopic.PROTECTION, TrainingTopic.AWARENESS, TrainingTopic.SPECIFICATION, TrainingTopic.PERFORMANCE);

    private R04_Education() {}

    static void judge(World world, Sheet sheet) {
        for (Engagement one : world.all(Engagement.class)) {
            Subject subject = Subject.of(one);
            Due due = Due.within(TimingWord.UNSTATED, subject.at(), world, NORM, subject);
            sheet.enter(NORM, one, Trainings.covered(world, one.person(), TOPICS, due));
        }
        sheet.enterUnrecorded(NORM, true, Register.ENGAGEMENTS);
    }
}
