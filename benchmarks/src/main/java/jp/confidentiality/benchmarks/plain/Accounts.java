package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.AccessRight;
import jp.confidentiality.model.fact.Account;
import jp.confidentiality.model.fact.InformationSystem;
import jp.confidentiality.model.fact.Register;

/** Access rights, systems and accounts (C3P3I1, C3P3I2). */
final class Accounts {
    private final World world;
    private final Sheet sheet;

    Accounts(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void right(AccessRight right, Subject subject) {
        Period period = Period.of(right.from(), world.sight.later(right.until()));
        int every = world.engagements.everyDay(right.holder(), period);
        boolean certain = every == YES
                || world.declared.isComplete(Register.ENGAGEMENTS, period.startEarliest(), period.endLatest() - 1);
        sheet.enter(PlainNorm.C3P3I1_ACCESS_LIMITED, YES, certain ? every : Math.max(every, UNKNOWN), subject);
    }

    void system(InformationSystem system, Subject subject) {
        Period held = Period.of(system.from(), world.sight.later(system.until()));
        int logged = world.measures.throughout(held, world.logs(subject.id), Register.LOG_KEEPING);
        sheet.enter(PlainNorm.C3P3I1_ACCESS_HISTORY, YES, logged, subject);
    }

    void account(Account account, Subject subject) {
        Set<String> holders = account.holders().orNull();
        int single = holders == null ? UNKNOWN : Kleene.of(holders.size() == 1);
        sheet.enter(PlainNorm.C3P3I2_INDIVIDUAL_IDS, YES, single, subject);
        sheet.enter(PlainNorm.C3P3I2_CREDENTIALS_MANAGED, YES, Kleene.of(account.authenticator()), subject);
    }

    void access(Access access, Subject subject) {
        int byAccount = access.account().isValue() ? YES : UNKNOWN;
        sheet.enter(PlainNorm.C3P3I2_INDIVIDUAL_IDS, byAccount, own(access.account(), access.actor()), subject);
    }

    private int own(Cell<String> id, Cell<String> actor) {
        Account account = id.isValue() ? world.accounts.get(id.value()) : null;
        if (account == null || !actor.isValue() || !account.holders().isValue()) {
            return UNKNOWN;
        }
        return Kleene.of(account.holders().value().contains(actor.value()));
    }
}
