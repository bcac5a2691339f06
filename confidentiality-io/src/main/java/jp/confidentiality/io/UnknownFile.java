package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;

/** Says why a file of a dossier folder is refused, and which name was probably meant. */
final class UnknownFile {
    private UnknownFile() {}

    static InputProblem problem(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
        if (RegisterNames.type(stem).isPresent()) {
            return InputProblem.ofFile(
                    name,
                    "形式「" + extension + "」は読めません。CSV（.csv）か Excel ブック（.xlsx）で保存し直してください。",
                    "Files of the form '" + extension + "' are not read. Maybe save it as .csv or .xlsx.");
        }
        return shared(stem).map(register -> several(name, register)).orElseGet(() -> unknown(name, stem, extension));
    }

    private static Optional<Register> shared(String stem) {
        String key = Recognition.key(stem);
        for (Register register : Register.values()) {
            if (key.equals(Recognition.key(register.ja())) || key.equals(Recognition.key(register.name()))) {
                return Optional.of(register);
            }
        }
        return Optional.empty();
    }

    private static InputProblem several(String name, Register register) {
        List<FactType> types = RegisterNames.types(register);
        return InputProblem.ofFile(
                name,
                "「" + register.ja() + "」には種類の異なる行があります。次に分けてください："
                        + types.stream().map(type -> type.ja() + ".csv").collect(Collectors.joining("、")) + "。",
                "This register has rows of several types. Maybe divide it into "
                        + types.stream().map(type -> type.name() + ".csv").collect(Collectors.joining(", ")) + ".");
    }

    private static InputProblem unknown(String name, String stem, String extension) {
        List<String> candidates = new ArrayList<>(RegisterNames.known());
        candidates.add("dossier");
        String meant = Nearest.to(stem, candidates)
                .map(n -> n.equals("dossier") ? FolderFiles.DOSSIER : n + (extension.equals("xlsx") ? ".xlsx" : ".csv"))
                .orElse("");
        return InputProblem.ofFile(
                name,
                "何のファイルか分かりません。"
                        + (meant.isEmpty() ? "名前は docs/dossier-folder.md の一覧から選んでください。" : "「" + meant + "」ではありませんか。"),
                "Nothing known bears this name. Maybe "
                        + (meant.isEmpty()
                                ? "see docs/dossier-folder.md for the names."
                                : "'" + meant + "' was meant."));
    }
}
