package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** The registers and logs a host keeps (台帳・記録): what completeness is declared of. */
public enum Register implements Labelled {
    /** 情報台帳. */
    INFORMATION("情報台帳"),
    /** 資料・媒体台帳. */
    ITEMS("資料・媒体台帳"),
    /** 場所台帳. */
    PLACES("場所台帳"),
    /** 従事者台帳. */
    ENGAGEMENTS("従事者台帳"),
    /** 再委託台帳. */
    SUBCONTRACTS("再委託台帳"),
    /** 申請簿. */
    APPLICATIONS("申請簿"),
    /** 誓約書綴. */
    PLEDGES("誓約書綴"),
    /** 遵守確認書綴. */
    ACKNOWLEDGEMENTS("遵守確認書綴"),
    /** 研修記録. */
    TRAININGS("研修記録"),
    /** 報告簿. */
    REPORTS("報告簿"),
    /** 承諾簿. */
    CONSENTS("承諾簿"),
    /** 判断記録. */
    DETERMINATIONS("判断記録"),
    /** 事故簿. */
    INCIDENTS("事故簿"),
    /** 措置台帳. */
    MEASURES("措置台帳"),
    /** 指定簿. */
    DESIGNATIONS("指定簿"),
    /** 保管台帳. */
    STORAGE("保管台帳"),
    /** アクセス権台帳. */
    ACCESS_RIGHTS("アクセス権台帳"),
    /** システム台帳. */
    SYSTEMS("システム台帳"),
    /** 履歴保存記録. */
    LOG_KEEPING("履歴保存記録"),
    /** アカウント台帳. */
    ACCOUNTS("アカウント台帳"),
    /** 点検記録. */
    CHECKS("点検記録"),
    /** 選任簿. */
    APPOINTMENTS("選任簿"),
    /** 管理体制表. */
    STRUCTURE("管理体制表"),
    /** 求め簿. */
    REQUESTS("求め簿"),
    /** 要求簿. */
    DEMANDS("要求簿"),
    /** 指示簿. */
    INSTRUCTIONS("指示簿"),
    /** 是正通知簿. */
    NOTICES("是正通知簿"),
    /** 対応結果簿. */
    OUTCOMES("対応結果簿"),
    /** 消去・廃棄記録. */
    ERASURES("消去・廃棄記録"),
    /** 作業記録. */
    WORK_ITEMS("作業記録"),
    /** 認証・監査記録. */
    ASSURANCES("認証・監査記録"),
    /** アクセス記録. */
    ACCESSES("アクセス記録"),
    /** 利用記録. */
    USES("利用記録"),
    /** 複製履歴. */
    COPIES("複製履歴"),
    /** 持出履歴. */
    REMOVALS("持出履歴"),
    /** 授受履歴. */
    TRANSFERS("授受履歴"),
    /** 提供記録. */
    PROVISIONS("提供記録"),
    /** 入退室記録. */
    ENTRIES("入退室記録"),
    /** 作業実績. */
    STINTS("作業実績"),
    /** 機器使用記録. */
    DEVICE_USES("機器使用記録"),
    /** 取得記録. */
    ACQUISITIONS("取得記録"),
    /** 勤務時確認記録. */
    DUTY_CHECKS("勤務時確認記録");

    private final String ja;

    Register(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
