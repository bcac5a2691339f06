package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.Register;

/** 第3第3項(2) ID・パスワード. */
final class C3P3I2_PersonalAccounts {
    private static final String INDIVIDUAL = "C3P3I2.individual-ids";
    private static final String MANAGED = "C3P3I2.credentials-managed";

    private C3P3I2_PersonalAccounts() {}

    static void judge(World world, Sheet sheet) {
        for (Account one : world.all(Account.class)) {
            Truth single =
                    one.holders().isValue() ? Truth.of(one.holders().value().size() == 1) : Truth.MISSING;
            sheet.enter(INDIVIDUAL, one, Ruling.of(single));
            sheet.enter(MANAGED, one, Ruling.of(Cells.yes(one.authenticator())));
        }
        for (Access one : world.all(Access.class)) {
            Truth byAccount = one.account().isValue() ? Truth.TRUE : Truth.MISSING;
            sheet.enter(INDIVIDUAL, one, Ruling.of(byAccount, own(world, one)));
        }
        sheet.enterUnrecorded(INDIVIDUAL, false, Register.ACCOUNTS, Register.ACCESSES);
        sheet.enterUnrecorded(MANAGED, false, Register.ACCOUNTS);
    }

    private static Truth own(World world, Access one) {
        return world.of(
                Account.class,
                one.account(),
                account -> one.actor().isValue()
                        ? Cells.names(account.holders(), one.actor().value())
                        : Truth.MISSING);
    }
}
