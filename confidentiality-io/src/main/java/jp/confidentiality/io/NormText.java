package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;

/** Reads the IDs of norms, and names of columns that the subjects of a norm have. */
final class NormText {
    private NormText() {}

    static NormId read(String text) {
        List<String> ids = new ArrayList<>();
        for (Norm norm : Catalogue.standard().norms()) {
            if (norm.id().value().equals(text)) {
                return norm.id();
            }
            ids.add(norm.id().value());
        }
        String shown = Recognition.shown(text);
        Optional<String> nearest = Nearest.to(text, ids);
        throw new CellFormatException(
                "「" + shown + "」という規定IDは規定一覧にありません。"
                        + nearest.map(id -> "「" + id + "」ではありませんか。").orElse("C3P3I6.consent のように書いてください。"),
                "The catalogue has no norm '" + shown + "'. Maybe "
                        + nearest.map(id -> "'" + id + "' was meant.").orElse("write it like C3P3I6.consent."));
    }

    /** Returns the English name of a column, named in English or Japanese, of the rows that {@code norm} judges. */
    static String column(NormId norm, String text) {
        List<String> names = new ArrayList<>();
        for (FactType type : FactType.all()) {
            if (Catalogue.standard().norm(norm).triggers().contains(type.register())) {
                for (FactColumn column : type.columns()) {
                    if (isNamed(column, text)) {
                        return column.name();
                    }
                    names.add(column.name());
                    names.add(column.ja());
                }
            }
        }
        throw noColumn(norm, text, Nearest.to(text, names));
    }

    private static boolean isNamed(FactColumn column, String text) {
        String key = Recognition.key(text);
        return key.equals(Recognition.key(column.name())) || key.equals(Recognition.key(column.ja()));
    }

    private static CellFormatException noColumn(NormId norm, String text, Optional<String> nearest) {
        String shown = Recognition.shown(text);
        return new CellFormatException(
                "「" + shown + "」という欄は " + norm + " が調べる記録にありません。"
                        + nearest.map(n -> "「" + n + "」ではありませんか。").orElse("docs/facts.md の欄の名前を書いてください。"),
                "The rows that " + norm + " judges have no column '" + shown + "'. Maybe "
                        + nearest.map(n -> "'" + n + "' was meant.").orElse("see docs/facts.md for the columns."));
    }
}
