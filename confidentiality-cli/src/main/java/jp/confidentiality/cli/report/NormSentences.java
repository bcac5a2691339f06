package jp.confidentiality.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.NormValues;
import jp.confidentiality.model.profile.NormValues.Value;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.SwitchedOff;
import jp.confidentiality.model.profile.TimingWord;

/** What a profile says about one norm, as sentences (規程が規定について定めること). */
final class NormSentences {
    private static final Set<Register> ASKED =
            Set.of(Register.INSTRUCTIONS, Register.NOTICES, Register.REQUESTS, Register.DEMANDS);

    private final Profile profile;

    NormSentences(Profile profile) {
        this.profile = profile;
    }

    /** Returns the sentences about {@code norm} on {@code day}; none where the profile says nothing about it. */
    List<Text> of(Norm norm, LocalDate day) {
        Optional<SwitchedOff> off = profile.switchedOff(norm.id());
        if (off.isPresent() && off.get().isOn(day)) {
            return List.of(new Text(
                    "判定しません（適用除外）。理由：" + off.get().reason() + "。決定者："
                            + off.get().decidedBy() + "。",
                    "Not judged (switched off). Reason: " + off.get().reason() + ". Decided by: "
                            + off.get().decidedBy() + "."));
        }
        List<Text> said = new ArrayList<>();
        off.ifPresent(any -> said.add(new Text("判定します。", "Judged.")));
        TimingWord word = NormValues.word(norm.id());
        if (word != null) {
            said.add(time(norm, word, day));
        }
        form(norm.id(), day).ifPresent(said::add);
        for (Value value : NormValues.of(norm.id())) {
            other(norm, value, day).ifPresent(said::add);
        }
        return List.copyOf(said);
    }

    private Text time(Norm norm, TimingWord word, LocalDate day) {
        Text spans = ProfileItems.spans(
                profile.spans(norm.id(), word, day), norm.instrument() == Instrument.C ? "発注者" : "委託者");
        boolean asked = norm.triggers().stream().anyMatch(ASKED::contains);
        boolean own = profile.normSpans().containsKey(norm.id());
        String ja = own ? "この規定だけの期間を定め、" : word == TimingWord.UNSTATED ? "本文に期限の定めがないので、" : "「" + word.ja() + "」は";
        String en = own ? "Spans of its own: " : "'" + word.en() + "': ";
        return new Text(
                (asked ? "期日が示されたときは、その日までとします。示されないときは、" : "") + ja + spans.ja(),
                (asked ? "By the date stated; without one, " : "") + en + spans.en());
    }

    private Optional<Text> form(NormId norm, LocalDate day) {
        boolean written = NormValues.of(norm).contains(Value.WRITTEN_FORMS);
        boolean open = NormValues.of(norm).contains(Value.OPEN_FORM);
        Text forms = ProfileItems.words(profile.writtenForms().on(day));
        if (open && profile.wantsWriting(norm, day)) {
            return Optional.of(new Text(
                    "本文は形式を問いませんが、この規程では書面に限ります（書面に当たるのは、" + forms.ja() + "）。",
                    "The text leaves the form open; this profile wants writing (" + forms.en() + ")."));
        }
        if (open) {
            return Optional.of(
                    written
                            ? new Text(
                                    "本文が書面とするものは書面に限り（書面に当たるのは、" + forms.ja() + "）、ほかの形式は問いません。",
                                    "Where the text says so, in writing (" + forms.en() + "); else in any form.")
                            : new Text("形式は問いません（口頭でもよい）。", "In any form, orally as well."));
        }
        return written
                ? Optional.of(new Text("書面に限ります（書面に当たるのは、" + forms.ja() + "）。", "In writing (" + forms.en() + ")."))
                : Optional.empty();
    }

    private Optional<Text> other(Norm norm, Value value, LocalDate day) {
        return switch (value) {
            case MEASURES -> sentences("measures.", day);
            case HISTORY -> Optional.of(history(norm, day));
            case CIPHERS -> sentences("ciphers", day);
            case CHECK_INTERVAL -> sentences("checkIntervalDays", day);
            case ATTRIBUTION -> sentences("attributionThroughSubcontractors", day);
            case WRITTEN_FORMS, OPEN_FORM -> Optional.empty();
        };
    }

    private Text history(Norm norm, LocalDate day) {
        Text columns = ProfileItems.columns(norm, profile.additionalHistory(norm.id(), day));
        return columns.equals(ProfileItems.NONE)
                ? new Text("履歴には、本文の項目だけが要ります。", "The history needs the items of the text alone.")
                : new Text(
                        "履歴には、本文の項目のほかに、" + columns.ja() + "の記入が要ります。",
                        "The history also needs: " + columns.en() + ".");
    }

    private Optional<Text> sentences(String key, LocalDate day) {
        List<Text> found = ProfileItems.general(profile).stream()
                .filter(item -> item.key().startsWith(key))
                .map(item -> item.sentence().apply(day))
                .toList();
        String important = key.equals("measures.") ? "重要な情報を記録した媒体の種類ごとに要る措置は、次のとおりです。" : "";
        return Optional.of(new Text(
                important + found.stream().map(Text::ja).collect(Collectors.joining()),
                found.stream().map(Text::en).collect(Collectors.joining(" "))));
    }
}
