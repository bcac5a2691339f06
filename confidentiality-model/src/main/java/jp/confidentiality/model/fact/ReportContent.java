package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** What a report states (報告内容). */
public enum ReportContent implements Labelled {
    /** 従事者リスト. */
    ROSTER("従事者リスト"),
    /** 措置の実施状況. */
    MEASURES_STATE("措置の実施状況"),
    /** 研修の実施状況. */
    TRAINING("研修の実施状況"),
    /** 遵守状況. */
    COMPLIANCE("遵守状況"),
    /** 違反の内容. */
    BREACH("違反の内容"),
    /** 違反への措置. */
    BREACH_MEASURES("違反への措置"),
    /** 是正措置. */
    CORRECTION_MEASURES("是正措置"),
    /** 是正結果. */
    CORRECTION_RESULT("是正結果"),
    /** 保存先. */
    STORAGE_LOCATION("保存先"),
    /** 保存先の変更. */
    STORAGE_CHANGE("保存先の変更"),
    /** 利用契約先. */
    CLOUD_PROVIDER("利用契約先"),
    /** 管理体制. */
    MANAGEMENT_STRUCTURE("管理体制"),
    /** 作業者. */
    WORKERS("作業者"),
    /** 作業場所. */
    WORKPLACES("作業場所"),
    /** セキュリティ責任者. */
    SECURITY_OFFICER("セキュリティ責任者"),
    /** 変更（開始）. */
    CHANGE_BEGINNING("変更（開始）"),
    /** 変更（終了）. */
    CHANGE_ENDING("変更（終了）"),
    /** 再委託内容. */
    SUBCONTRACT_WORK("再委託内容"),
    /** 再委託の理由. */
    SUBCONTRACT_REASON("再委託の理由"),
    /** 再委託先名. */
    SUBCONTRACTOR_NAME("再委託先名"),
    /** 再委託先の取扱情報. */
    SUBCONTRACT_INFORMATION("再委託先の取扱情報"),
    /** 再委託先の対策. */
    SUBCONTRACTOR_SAFEGUARDS("再委託先の対策"),
    /** 再委託先の管理監督. */
    SUBCONTRACT_SUPERVISION("再委託先の管理監督"),
    /** 再委託のその他事項. */
    SUBCONTRACT_OTHER("再委託のその他事項"),
    /** 持出方法. */
    REMOVAL_METHOD("持出方法"),
    /** 立入者. */
    ENTRANTS("立入者"),
    /** 作業内容. */
    WORK_DONE("作業内容"),
    /** 事故の発生. */
    ACCIDENT("事故の発生"),
    /** 事故の詳細. */
    ACCIDENT_DETAILS("事故の詳細"),
    /** 対処方針. */
    WAY_FORWARD("対処方針"),
    /** 漏えい等の内容. */
    BREACHED_INFORMATION("漏えい等の内容"),
    /** 漏えい等の数量. */
    BREACHED_QUANTITY("漏えい等の数量"),
    /** 漏えい等の場所. */
    BREACH_PLACE("漏えい等の場所"),
    /** 漏えい等の状況. */
    BREACH_CIRCUMSTANCES("漏えい等の状況"),
    /** 指示の求め. */
    INSTRUCTIONS_SOUGHT("指示の求め"),
    /** 消去・廃棄の結果. */
    ERASURE_RESULT("消去・廃棄の結果");

    private final String ja;

    ReportContent(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
