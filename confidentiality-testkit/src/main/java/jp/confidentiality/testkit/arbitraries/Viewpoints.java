package jp.confidentiality.testkit.arbitraries;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;

/** Draws viewpoints of one dossier (基準時). */
final class Viewpoints {
    private static final LocalDate USUAL = LocalDate.of(2026, 9, 30);

    private final List<Moment> moments;
    private final LocalDate lastDay;

    Viewpoints(Dossier dossier) {
        this.moments = Draft.of(dossier).moments();
        this.lastDay = dossier.completeness().stream()
                .map(Completeness::to)
                .max(LocalDate::compareTo)
                .orElse(USUAL);
    }

    Viewpoint draw(Random random) {
        Viewpoint viewpoint = Draw.chance(75, random) ? Viewpoint.asOf(lastDay) : Viewpoint.asOf(time(random));
        return Draw.chance(8, random) ? viewpoint.knownAt(time(random)) : viewpoint;
    }

    private LocalDateTime time(Random random) {
        Moment near = Moments.near(moments, random);
        return near.isDated() ? Moment.time(near.latest()) : lastDay.atTime(18, 0);
    }
}
