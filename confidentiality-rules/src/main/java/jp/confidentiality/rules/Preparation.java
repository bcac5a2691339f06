package jp.confidentiality.rules;

/** What must come before the work is begun (従事前の準備). */
public enum Preparation {
    /** 研修: any training of the person. */
    TRAINING,
    /** 研修の報告: a training, then its report to the orderer. */
    TRAINING_REPORT
}
