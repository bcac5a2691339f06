package jp.confidentiality.cli;

import java.time.LocalDateTime;
import jp.confidentiality.io.CellFormatException;
import jp.confidentiality.io.CellText;

/** Reads a moment from the command line, as dossier folders write them; a day stands for its last second. */
final class MomentOption {
    private MomentOption() {}

    static LocalDateTime read(String option, String typed) {
        try {
            return CellText.pointInTime(typed);
        } catch (CellFormatException e) {
            throw CommandFailure.unusable(option + "：" + e.ja(), option + ": " + e.en());
        }
    }
}
