package jp.confidentiality.cli.report;

import java.util.List;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Catalogue;

/** Powers and constitutive norms with their state (効果). */
final class EffectsText {
    private static final int SHOWN = 5;

    private final Catalogue catalogue;
    private final boolean all;

    EffectsText(Catalogue catalogue, boolean all) {
        this.catalogue = catalogue;
        this.all = all;
    }

    /** Writes all effects under a heading; nothing where there are none. */
    void write(Page page, List<Effect> effects) {
        if (!effects.isEmpty()) {
            page.line(page.paint().strong("効果 EFFECTS"));
            effects.forEach(effect -> write(page, effect));
            page.blank();
        }
    }

    /** Writes one effect with its reasons and what it rests on. */
    void write(Page page, Effect effect) {
        page.paragraph(2, effect.norm() + "  " + Terms.title(catalogue.norm(effect.norm())));
        page.field(4, "状態 state", Terms.both(effect.state()), line -> painted(page, effect, line));
        new Sentences(page, all).write("理由 reason", effect.reasons());
        if (effect.count() > 0) {
            int shown = all
                    ? effect.restsOn().size()
                    : Math.min(SHOWN, effect.restsOn().size());
            String listed = String.join("、", effect.restsOn().subList(0, shown));
            String more = effect.count() > shown ? " ほか " + (effect.count() - shown) + "件 more" : "";
            page.field(4, "根拠 rests on", effect.count() + "件: " + listed + more);
        }
    }

    private static String painted(Page page, Effect effect, String line) {
        return switch (effect.state()) {
            case AVAILABLE -> page.paint().bad(line);
            case UNDETERMINED -> page.paint().doubtful(line);
            case NOT_AVAILABLE, IN_FORCE -> line;
        };
    }
}
