package jp.confidentiality.model.fact;

import jp.confidentiality.model.Labelled;

/** The act a consent is for (承諾の対象行為). */
public enum ConsentAct implements Labelled {
    /** 複製. */
    COPYING("複製"),
    /** 持出し. */
    REMOVAL("持出し"),
    /** 作業場所. */
    WORKPLACE("作業場所"),
    /** 入室. */
    ENTRY("入室"),
    /** サーバ室立入. */
    SERVER_ROOM_ENTRY("サーバ室立入"),
    /** 再委託. */
    SUBCONTRACTING("再委託"),
    /** 消去・廃棄. */
    ERASURE("消去・廃棄"),
    /** 持出方法. */
    REMOVAL_METHOD("持出方法"),
    /** 目的外利用. */
    USE("目的外利用"),
    /** 第三者提供. */
    PROVISION("第三者提供"),
    /** 私物機器使用. */
    PRIVATE_DEVICE("私物機器使用");

    private final String ja;

    ConsentAct(String ja) {
        this.ja = ja;
    }

    @Override
    public String ja() {
        return ja;
    }
}
