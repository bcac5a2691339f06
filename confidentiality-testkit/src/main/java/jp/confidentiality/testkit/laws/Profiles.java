package jp.confidentiality.testkit.laws;

import java.time.LocalDate;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.SwitchedOff;
import jp.confidentiality.model.profile.Timeline;

/** Makes profiles from others. */
final class Profiles {
    private Profiles() {}

    /** Begins with everything that {@code profile} says. */
    static Profile.Builder copied(Profile profile) {
        Profile.Builder builder = Profile.named(profile.name(), profile.from(), profile.until());
        profile.spans().forEach(builder::spans);
        profile.measures().forEach(builder::measures);
        profile.additionalHistory().forEach(builder::additionalHistory);
        profile.normSpans().forEach(builder::spans);
        profile.switchedOff().forEach(builder::switchOff);
        return builder.writtenForms(profile.writtenForms())
                .ciphers(profile.ciphers())
                .checkIntervalDays(profile.checkIntervalDays())
                .attributionThroughSubcontractors(profile.attributionThroughSubcontractors())
                .inWriting(profile.inWriting())
                .closingDays(profile.closedDays())
                .openDays(profile.openDays());
    }

    /** Returns the profile that knows no holidays and has the values of {@code day} on every day. */
    static Profile timeless(Profile profile, LocalDate day) {
        Profile.Builder builder = Profile.named(profile.name(), profile.from(), profile.until());
        profile.spans().forEach((word, spans) -> builder.spans(word, Timeline.always(spans.on(day))));
        profile.measures().forEach((kind, kinds) -> builder.measures(kind, Timeline.always(kinds.on(day))));
        profile.additionalHistory()
                .forEach((norm, columns) -> builder.additionalHistory(norm, Timeline.always(columns.on(day))));
        profile.switchedOff().forEach((norm, off) -> {
            if (off.isOn(day)) {
                builder.switchOff(norm, new SwitchedOff(off.reason(), off.decidedBy()));
            }
        });
        profile.normSpans().forEach((norm, spans) -> builder.spans(norm, Timeline.always(spans.on(day))));
        return builder.writtenForms(Timeline.always(profile.writtenForms().on(day)))
                .inWriting(Timeline.always(profile.inWriting().on(day)))
                .ciphers(Timeline.always(profile.ciphers(day)))
                .checkIntervalDays(Timeline.always(profile.checkIntervalDays(day)))
                .attributionThroughSubcontractors(Timeline.always(profile.attributesThroughSubcontractors(day)))
                .build();
    }
}
