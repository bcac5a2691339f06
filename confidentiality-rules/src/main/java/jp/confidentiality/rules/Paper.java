package jp.confidentiality.rules;

/** What must be signed by the start (開始までの書類). */
public enum Paper {
    /** 誓約: a pledge that holds after the employment as well. */
    PLEDGE,
    /** 特記事項の遵守確認. */
    SPECIAL_PROVISIONS,
    /** 受注者向け情報セキュリティ遵守事項の遵守確認. */
    SECURITY_RULES,
    /** 契約上の一切の義務: the subcontractor bound to every duty. */
    EVERY_DUTY
}
