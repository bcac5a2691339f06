package jp.confidentiality.cli;

import jp.confidentiality.io.pack.RuleFilePolicy;
import picocli.CommandLine.Option;

/** Whether packs may hold rule files. */
final class RuleFilesOption {
    @Option(
            names = "--allow-drl",
            description = {
                "規則ファイル（DRL）を含むパックも使う（省略時は断る）。規則は門番が検査し、作り直したものだけを使います",
                "Use packs with rule files (DRL), too, as far as the guard admits them; refused by default"
            })
    private boolean allowed;

    RuleFilePolicy policy() {
        return allowed ? RuleFilePolicy.GUARDED : RuleFilePolicy.REFUSED;
    }
}
