package jp.confidentiality.cli.report;

import java.util.List;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.model.assessment.Text;

/** Sentences beside a label, each in Japanese with the English beneath it. */
final class Sentences {
    private static final int SHOWN = 8;

    private final Page page;
    private final boolean all;

    /**
     * Makes the writer.
     *
     * @param all whether every sentence is written, instead of the first few and how many more there are
     */
    Sentences(Page page, boolean all) {
        this.page = page;
        this.all = all;
    }

    void write(String label, List<Text> sentences) {
        int shown = all ? sentences.size() : Math.min(SHOWN, sentences.size());
        String beside = label;
        for (Text sentence : sentences.subList(0, shown)) {
            page.field(4, beside, sentence.ja());
            page.field(4, "", sentence.en(), page.paint()::faint);
            beside = "";
        }
        if (shown < sentences.size()) {
            page.field(4, "", "ほか " + (sentences.size() - shown) + "件 more（--all）");
        }
    }
}
