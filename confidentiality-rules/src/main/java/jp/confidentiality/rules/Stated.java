package jp.confidentiality.rules;

/** What a row must say of itself (記録自体の記載). */
public enum Stated {
    /** 手渡し, of a transfer. */
    BY_HAND,
    /** 判読不能, of an erasure. */
    UNREADABLE
}
