package jp.confidentiality.io.pack;

/** Whether packs may hold rule files (規則ファイルの扱い): a host's decision, never a pack's. */
public enum RuleFilePolicy {
    /** A pack with rule files is refused: the default. */
    REFUSED,
    /** Rule files are admitted as far as the guard of rule text understands them. */
    GUARDED
}
