package jp.confidentiality.testkit.laws;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.profile.InvalidProfileException;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.Spans;

/** Makes profiles that ask for more: shorter spans, fewer forms that count as written, more measures. */
final class Tightened {
    private Tightened() {}

    /** Returns a tighter profile; empty where it would contradict itself. */
    static Optional<Profile> of(Profile profile, Dice dice) {
        Profile.Builder builder = Profiles.copied(profile);
        switch (dice.below(4, "tighten")) {
            case 0 -> spans(profile, builder, spans -> new Spans(spans.inTime(), spans.inTime()));
            case 1 -> spans(profile, builder, spans -> new Spans(halved(spans.inTime()), halved(spans.late())));
            case 2 -> builder.writtenForms(profile.writtenForms().map(forms -> fewer(forms, dice)));
            default ->
                profile.measures().forEach((kind, kinds) -> builder.measures(kind, kinds.map(all -> more(all, dice))));
        }
        try {
            return Optional.of(builder.build());
        } catch (InvalidProfileException e) {
            return Optional.empty();
        }
    }

    private static void spans(Profile profile, Profile.Builder builder, UnaryOperator<Spans> change) {
        profile.spans().forEach((word, spans) -> builder.spans(word, spans.map(change)));
    }

    private static Span halved(Span span) {
        return new Span(span.amount() / 2, span.unit());
    }

    private static Set<Form> fewer(Set<Form> forms, Dice dice) {
        Set<Form> fewer = new TreeSet<>(forms);
        dice.one(forms, Form::name, "form").ifPresent(fewer::remove);
        return fewer;
    }

    private static Set<MeasureKind> more(Set<MeasureKind> kinds, Dice dice) {
        Set<MeasureKind> more = new TreeSet<>(kinds);
        more.addAll(
                dice.chance(50, "all measures")
                        ? EnumSet.allOf(MeasureKind.class)
                        : Set.of(dice.one(java.util.List.of(MeasureKind.values()), "measure")));
        return more;
    }
}
