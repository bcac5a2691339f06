package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.fact.Register;

/** Finds registers that are declared complete and of which there is no file: complete can only be what is there. */
final class MissingRegisters {
    private MissingRegisters() {}

    static List<InputProblem> problems(Map<YamlNode, Completeness> declared, Set<Register> present) {
        List<InputProblem> problems = new ArrayList<>();
        declared.forEach((node, declaration) -> {
            List<Register> missing = declaration.registers().stream()
                    .filter(register -> !present.contains(register))
                    .toList();
            if (!missing.isEmpty()) {
                problems.add(problem(node, missing));
            }
        });
        return problems;
    }

    private static InputProblem problem(YamlNode node, List<Register> missing) {
        String ja = missing.stream().map(Register::ja).collect(Collectors.joining("、"));
        String en = missing.stream().map(RegisterNames::identifier).collect(Collectors.joining(", "));
        return node.problem(
                "complete",
                node.text(),
                "完備と申告された台帳のファイルがありません：" + ja + "。見出しだけのファイルを置くか、「except " + en + "」で除いてください。",
                "Declared complete, but there is no file of: " + en
                        + ". Maybe add a file with its headings only, or write 'except " + en + "'.");
    }
}
