package jp.confidentiality.testkit.mutation;

import jp.confidentiality.model.Labelled;

/** Which part of what is shipped a mutant changes (変異の対象). */
enum Group implements Labelled {
    RULES("規則ファイル", "rule files"),
    EVIDENCE("証拠の層", "evidence layer"),
    CATALOGUE("規定一覧の契機", "triggers in the catalogue"),
    CIPHERS("暗号リスト", "list of ciphers"),
    PROFILE("例の規程", "example profile");

    private final String ja;
    private final String en;

    Group(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }
}
