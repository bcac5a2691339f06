package jp.confidentiality.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.profile.SwitchedOff;

/** Reads why a norm is switched off, and on which days: {@code {reason: …, decided-by: …, from: …, until: …}}. */
final class SwitchedOffText {
    private static final List<String> KEYS = List.of("reason", "decided-by", "from", "until");

    private final LocalDate last;

    /** Makes the reader for a profile that ends with {@code last}. */
    SwitchedOffText(LocalDate last) {
        this.last = last;
    }

    SwitchedOff read(YamlNode node) {
        List<InputProblem> wrong = new ArrayList<>();
        YamlFields inner = new YamlFields(node, "", wrong).only(KEYS);
        Optional<String> reason = inner.required("reason", Texts::filled);
        Optional<String> decidedBy = inner.required("decided-by", Texts::filled);
        Optional<LocalDate> from = inner.optional("from", this::first);
        Optional<LocalDate> until =
                inner.optional("until", one -> notBefore(from.orElse(LocalDate.MIN), Texts.day(one)));
        if (!wrong.isEmpty()) {
            throw new UnusableInputException(wrong);
        }
        return new SwitchedOff(
                reason.orElseThrow(), decidedBy.orElseThrow(), from.orElse(LocalDate.MIN), until.orElse(LocalDate.MAX));
    }

    private LocalDate first(YamlNode node) {
        LocalDate day = Texts.day(node);
        if (day.isAfter(last)) {
            throw new CellFormatException(
                    "適用除外の初日 " + day + " が規程の終了日 " + last + " より後です。どちらかを直してください。",
                    "The day " + day + " is after the profile's last day " + last + ". Maybe one of the two is wrong.");
        }
        return day;
    }

    private static LocalDate notBefore(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new CellFormatException(
                    "適用除外の終わり " + until + " が初日 " + from + " より前です。入れ替わっていないか確かめてください。",
                    "It ends on " + until + ", before it begins on " + from + ". Maybe the two are exchanged.");
        }
        return until;
    }
}
