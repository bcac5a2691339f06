package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.fact.Register;

/** Reads a declaration of completeness, and says in both languages what is wrong with one. */
final class CompletenessText {
    private CompletenessText() {}

    static Completeness read(String text) {
        String line = Recognition.plain(text);
        try {
            return Completeness.parse(line);
        } catch (Completeness.UnknownRegisterException e) {
            throw register(e.name());
        } catch (IllegalArgumentException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static CellFormatException register(String name) {
        List<String> known = new ArrayList<>(List.of("all"));
        for (Register register : Register.values()) {
            known.add(register.ja());
            known.add(RegisterNames.identifier(register));
        }
        String shown = Recognition.shown(name);
        Optional<String> nearest = Nearest.to(name, known);
        return new CellFormatException(
                "「" + shown + "」という台帳はありません。"
                        + nearest.map(n -> "「" + n + "」ではありませんか。").orElse("台帳の名前は docs/facts.md にあります。"),
                "There is no register '" + shown + "'. Maybe "
                        + nearest.map(n -> "'" + n + "' was meant.").orElse("see docs/facts.md for the registers."));
    }

    private static CellFormatException unreadable(String en) {
        return new CellFormatException(
                "完備の申告として読めません。「all 2026-04-01..2026-09-30 except incidents」のように、台帳名と期間を書いてください"
                        + "（日付の有無と順序、except で全台帳を除いていないことも確かめてください）。",
                en.contains("Maybe") ? en : en + " Maybe write: all 2026-04-01..2026-09-30 except incidents");
    }
}
