package jp.confidentiality.benchmarks.plain;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Which forms count as written on the day of an act. */
final class Forms {
    private final Profile profile;
    private final @Nullable Set<Form> always;

    Forms(Profile profile) {
        this.profile = profile;
        this.always = profile.writtenForms().values().size() == 1
                ? profile.writtenForms().values().get(0).value()
                : null;
    }

    int written(Cell<Form> form, Subject subject) {
        Form value = form.orNull();
        if (value == null) {
            return Kleene.UNKNOWN;
        }
        if (always != null) {
            return Kleene.of(always.contains(value));
        }
        return subject.earliest == Long.MIN_VALUE
                ? Kleene.UNKNOWN
                : Kleene.of(
                        profile.isWritten(value, Moment.time(subject.earliest).toLocalDate()));
    }
}
