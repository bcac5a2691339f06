package jp.confidentiality.benchmarks;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.CipherPolicy;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.SwitchedOff;
import jp.confidentiality.model.profile.Timeline;
import jp.confidentiality.model.profile.TimingWord;

/** The values of the shipped example profile, without its file and calendar. */
final class Profiles {
    private Profiles() {}

    /** Returns the profile that judges every norm. */
    static Profile everyNorm() {
        return only(Catalogue.standard().norms().stream().map(Norm::id).collect(Collectors.toSet()));
    }

    /** Returns the profile that judges {@code norms} alone, so that both sides do the same work. */
    static Profile only(Set<NormId> norms) {
        Profile.Builder profile = Profile.named("benchmark", LocalDate.of(2026, 1, 1), LocalDate.of(2028, 3, 31))
                .spans(TimingWord.AT_ONCE, new Span(24, SpanUnit.HOURS), new Span(48, SpanUnit.HOURS))
                .spans(TimingWord.PROMPTLY, new Span(3, SpanUnit.WORKING_DAYS), new Span(5, SpanUnit.WORKING_DAYS))
                .spans(
                        TimingWord.WITHOUT_DELAY,
                        new Span(10, SpanUnit.WORKING_DAYS),
                        new Span(15, SpanUnit.WORKING_DAYS))
                .spans(TimingWord.EACH_TIME, new Span(1, SpanUnit.WORKING_DAYS), new Span(3, SpanUnit.WORKING_DAYS))
                .spans(TimingWord.UNSTATED, new Span(14, SpanUnit.DAYS), new Span(21, SpanUnit.DAYS))
                .ciphers(Timeline.always(new CipherPolicy(
                        "LS-0001-2022R2",
                        Map.of("AES", 128, "Camellia", 128, "KCipher-2", 128, "ChaCha20-Poly1305", 256),
                        Set.of("CBC", "CFB", "CTR", "OFB", "XTS", "CCM", "GCM"))))
                .checkIntervalDays(Timeline.always(92))
                .measures(MediumKind.PAPER, Timeline.always(Set.of(MeasureKind.ACCESS_RESTRICTION)))
                .measures(
                        MediumKind.EXTERNAL_MEDIUM,
                        Timeline.always(Set.of(MeasureKind.ENCRYPTION, MeasureKind.PASSWORD)))
                .measures(
                        MediumKind.DATA_SET,
                        Timeline.always(Set.of(
                                MeasureKind.ENCRYPTION,
                                MeasureKind.PASSWORD,
                                MeasureKind.ANONYMISATION,
                                MeasureKind.ACCESS_RESTRICTION)))
                .measures(
                        MediumKind.DEVICE,
                        Timeline.always(Set.of(MeasureKind.PASSWORD, MeasureKind.ACCESS_RESTRICTION)))
                .holidays(day -> MonthDay.from(day).equals(MonthDay.of(4, 29)) || day.getDayOfYear() <= 3);
        for (Norm norm : Catalogue.standard().norms()) {
            if (norm.hasVerdict() && !norms.contains(norm.id())) {
                profile.switchOff(norm.id(), new SwitchedOff("not compared", "benchmark"));
            }
        }
        return profile.build();
    }
}
