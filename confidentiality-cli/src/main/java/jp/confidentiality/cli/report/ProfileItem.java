package jp.confidentiality.cli.report;

import java.time.LocalDate;
import java.util.function.Function;
import jp.confidentiality.model.assessment.Text;

/**
 * One value of a profile, in words (規程の一項目).
 *
 * @param key its key in the model, such as {@code spans.PROMPTLY}
 * @param label what it is about
 * @param value what it is on a day, as a noun
 * @param sentence what it is on a day, as a sentence
 */
record ProfileItem(String key, Text label, Function<LocalDate, Text> value, Function<LocalDate, Text> sentence) {
    /** Returns an item whose sentence says that its value is so. */
    static ProfileItem plain(String key, String ja, String en, Function<LocalDate, Text> value) {
        return new ProfileItem(key, new Text(ja, en), value, day -> {
            Text is = value.apply(day);
            boolean none = is.equals(ProfileItems.NONE);
            return new Text(ja + (none ? "は、ありません。" : "は、" + is.ja() + "とします。"), en + ": " + is.en() + ".");
        });
    }
}
