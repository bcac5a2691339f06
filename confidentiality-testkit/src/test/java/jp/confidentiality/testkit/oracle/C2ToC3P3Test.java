package jp.confidentiality.testkit.oracle;

import static jp.confidentiality.model.norm.Verdict.NOT_APPLICABLE;
import static jp.confidentiality.model.norm.Verdict.PENDING;
import static jp.confidentiality.model.norm.Verdict.SATISFIED;
import static jp.confidentiality.model.norm.Verdict.VIOLATED;

import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.Test;

/** 第2から第3第3項まで. */
class C2ToC3P3Test {
    private static final String WORKER =
            "engagement e-1 person=w-1 employer=contractor direct=yes from=2026-07-01T09:00";

    @Test
    void pledge_byTheEndOfTheDayOfTheStart() {
        String pledge = "pledge p-1 party=w-1 afterEmployment=yes given=";
        Book.c().all().row(WORKER, pledge + "2026-07-01T20:00").expect("C2.pledge", "e-1", SATISFIED);
        Book.c().all().row(WORKER, pledge + "2026-07-01").expect("C2.pledge", "e-1", SATISFIED);
        Book.c().all().row(WORKER, pledge + "2026-07-02").expect("C2.pledge", "e-1", VIOLATED);
        Book.c()
                .all()
                .row(WORKER, pledge + "sometime")
                .expect("C2.pledge", "e-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        Book.c().all().row(WORKER).asOf("2026-07-01T23:59:59").expect("C2.pledge", "e-1", PENDING);
        Book.c().all().row(WORKER).asOf("2026-07-02T00:00:00").expect("C2.pledge", "e-1", VIOLATED);
        Book.c().except("pledges").row(WORKER).expect("C2.pledge", "e-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(WORKER, "pledge p-1 party=w-1 afterEmployment=no given=2026-07-01")
                .expect("C2.pledge", "e-1", VIOLATED);
    }

    @Test
    void pledge_ofASubcontractorToo() {
        String sub = "subcontract s-1 subcontractor=sub-1 from=2026-07-01";
        Book.c().all().row(sub).expect("C2.pledge", "s-1", VIOLATED);
        Book.c()
                .all()
                .row(sub, "pledge p-1 party=sub-1 afterEmployment=yes given=2026-06-30")
                .expect("C2.pledge", "s-1", SATISFIED);
    }

    @Test
    void terms_bothAcknowledgements() {
        String given = " party=w-1 given=2026-06-30 documents=";
        Book.c()
                .all()
                .row(WORKER, "acknowledgement a-1" + given + "SPECIAL_PROVISIONS")
                .expect("C2.terms", "e-1", VIOLATED);
        Book.c()
                .all()
                .row(WORKER, "acknowledgement a-1" + given + "SPECIAL_PROVISIONS,SECURITY_RULES")
                .expect("C2.terms", "e-1", SATISFIED);
        Book.c()
                .all()
                .row(WORKER, "acknowledgement a-1" + given + "SPECIAL_PROVISIONS")
                .row("acknowledgement a-2" + given + "SECURITY_RULES")
                .expect("C2.terms", "e-1", SATISFIED);
        Book.c().all().row(WORKER).asOf("2026-07-01T12:00").expect("C2.terms", "e-1", PENDING);
    }

    @Test
    void attribution_isInForce() {
        Book.c().all().expectPower("C2.attribution", Effect.State.IN_FORCE);
    }

    @Test
    void needToKnow_aDirectEngagementThatListsTheInformation() {
        Book known = Book.c().all().row("information i-1", "information i-2");
        known.row(
                "access a-1 at=2026-07-03T10:00 actor=w-1 information=i-1",
                "use u-1 at=2026-06-01 actor=w-1 information=i-1");
        known.row(WORKER + " information=i-1");
        known.expect("C3P1.need-to-know", "a-1", SATISFIED);
        known.expect("C3P1.need-to-know", "u-1", VIOLATED);
        Book.c()
                .all()
                .row("information i-1", "information i-2", WORKER + " information=i-2")
                .row("access a-1 at=2026-07-03T10:00 actor=w-1 information=i-1")
                .expect("C3P1.need-to-know", "a-1", VIOLATED);
        Book.c()
                .all()
                .row("information i-1", WORKER, "access a-1 at=2026-07-03T10:00 actor=w-1 information=i-1")
                .expect("C3P1.need-to-know", "a-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .except("engagements")
                .row("information i-1", "access a-1 at=2026-07-03 actor=w-1 information=i-1")
                .expect("C3P1.need-to-know", "a-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void needToKnow_notOnceTheEngagementEnded() {
        Book book = Book.c()
                .all()
                .row("information i-1")
                .row("engagement e-1 person=w-1 direct=yes information=i-1 from=2026-07-01 until=2026-07-10")
                .row("access a-1 at=2026-07-10T23:00 actor=w-1 information=i-1")
                .row("access a-2 at=2026-07-11T00:00:00 actor=w-1 information=i-1")
                .row("access a-3 at=2026-07-01 actor=w-1 information=i-1");
        book.expect("C3P1.need-to-know", "a-1", SATISFIED);
        book.expect("C3P1.need-to-know", "a-2", VIOLATED);
        book.expect("C3P1.need-to-know", "a-3", SATISFIED);
    }

    @Test
    void roster_namesEveryoneDirectlyEngagedThatDay() {
        String asked = "request q-1 kind=ROSTER at=2026-07-03T10:00";
        String list = "report r-1 at=2026-07-06 contents=ROSTER about=q-1 persons=";
        Book.c().all().row(WORKER, asked, list + "w-1").expect("C3P1.roster-on-request", "q-1", SATISFIED);
        Book.c().all().row(WORKER, asked, list + "w-2").expect("C3P1.roster-on-request", "q-1", VIOLATED);
        Book.c()
                .all()
                .row(WORKER, asked, list + "w-2")
                .asOf("2026-07-07")
                .expect("C3P1.roster-on-request", "q-1", PENDING);
        Book.c()
                .all()
                .row("engagement e-1 person=w-1 direct=yes from=2026-07-04", asked, list + "w-2")
                .expect("C3P1.roster-on-request", "q-1", SATISFIED);
        Book.c()
                .except("engagements")
                .row(WORKER, asked, list + "w-1")
                .expect("C3P1.roster-on-request", "q-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(WORKER, asked)
                .asOf("2026-07-04")
                .row("outcome o-1 of=q-1 at=2026-07-03 result=REFUSED")
                .expect("C3P1.roster-on-request", "q-1", VIOLATED);
    }

    @Test
    void managed_aCustodianAndAPlace() {
        Book.c().all().row("place p", "item m-1 custodian=w-1 place=p").expect("C3P2.managed", "m-1", SATISFIED);
        Book.c().all().row("place p", "item m-1 place=p").expect("C3P2.managed", "m-1", VIOLATED);
        Book.c()
                .all()
                .row("place p", "item m-1 custodian=unknown place=p")
                .expect("C3P2.managed", "m-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void strictMeasures_throughoutTheHolding() {
        String item = "item m-1 kind=PAPER information=i-1 heldFrom=2026-07-01 heldUntil=2026-07-31";
        String important = "information i-1 important=yes";
        String measure = "measure x-1 kinds=ACCESS_RESTRICTION about=m-1 from=";
        Book.c().all().row(important, item, measure + "2026-07-01").expect("C3P2.strict-measures", "m-1", SATISFIED);
        Book.c().all().row(important, item, measure + "2026-07-02").expect("C3P2.strict-measures", "m-1", VIOLATED);
        Book.c()
                .all()
                .row(important, item, measure + "2026-06-01 until=2026-07-30")
                .expect("C3P2.strict-measures", "m-1", VIOLATED);
        Book.c()
                .all()
                .row(important, item, measure + "2026-06-01 until=2026-07-15")
                .row("measure x-2 kinds=ACCESS_RESTRICTION about=m-1 from=2026-07-16")
                .expect("C3P2.strict-measures", "m-1", SATISFIED);
        Book.c()
                .all()
                .row(important, item, measure + "2026-07-01 reason=常時携行のため")
                .expect("C3P2.strict-measures", "m-1", SATISFIED);
        Book.c()
                .all()
                .row(important, item, "measure x-1 kinds=ACCESS_RESTRICTION from=2026-07-01")
                .expect("C3P2.strict-measures", "m-1", VIOLATED);
        Book.c()
                .except("measures")
                .row(important, item)
                .expect("C3P2.strict-measures", "m-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c().all().row("information i-1 important=no", item).expect("C3P2.strict-measures", "m-1", NOT_APPLICABLE);
    }

    @Test
    void strictMeasures_eachDaysOwnPolicy() {
        String item = "item m-1 kind=DATA_SET information=i-1 heldFrom=2026-06-01";
        String password = "measure x-1 kinds=PASSWORD about=m-1 from=2026-06-01";
        Book.c()
                .all()
                .row("information i-1 important=yes", item, password)
                .asOf("2026-06-30")
                .expect("C3P2.strict-measures", "m-1", SATISFIED);
        Book.c()
                .all()
                .row("information i-1 important=yes", item, password)
                .asOf("2026-07-01")
                .expect("C3P2.strict-measures", "m-1", VIOLATED);
        Book.c()
                .all()
                .row("information i-1 important=yes", item, password)
                .row("measure x-2 kinds=ENCRYPTION about=m-1 from=2026-07-01")
                .expect("C3P2.strict-measures", "m-1", SATISFIED);
    }

    @Test
    void strictMeasures_aKindNotListedNeedsAPerson() {
        Book.c()
                .all()
                .row("information i-1 important=yes", "item m-1 kind=DEVICE information=i-1 heldFrom=2026-07-01")
                .expect("C3P2.strict-measures", "m-1", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row("information i-1 important=yes", "item m-1 information=i-1 heldFrom=2026-07-01")
                .expect("C3P2.strict-measures", "m-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void lockedWhenIdle_lockableAndNotFoundUnlocked() {
        String kept = "storage s-1 lockable=yes from=2026-07-01";
        String found = "check c-1 about=s-1 at=2026-07-10T09:00:00 lock=";
        Book.c().all().row(kept).expect("C3P2.locked-when-idle", "s-1", SATISFIED);
        Book.c().all().row("storage s-1 lockable=no from=2026-07-01").expect("C3P2.locked-when-idle", "s-1", VIOLATED);
        Book.c()
                .all()
                .row(kept, found + "UNLOCKED")
                .expect("C3P2.locked-when-idle", "s-1", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(kept, found + "UNLOCKED")
                .row("determination d-1 norm=C3P2.locked-when-idle question=IN_ORDER by=orderer answer=no")
                .expect("C3P2.locked-when-idle", "s-1", VIOLATED);
        Book.c()
                .all()
                .row(kept, found + "UNLOCKED", "check c-2 about=s-1 at=2026-07-10T09:00:00 lock=LOCKED")
                .expect("C3P2.locked-when-idle", "s-1", Cause.CONFLICTING, SATISFIED, VIOLATED);
        Book.c().except("checks").row(kept).expect("C3P2.locked-when-idle", "s-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void bestMeasures_bothKindsThroughoutTheWork() {
        String technical = "measure x-1 kinds=TECHNICAL from=2026-04-01";
        Book.c()
                .all()
                .row(technical, "measure x-2 kinds=ORGANISATIONAL from=2026-04-01T08:00")
                .expect("C3P3.best-measures", "contract", SATISFIED);
        Book.c().all().row(technical).expect("C3P3.best-measures", "contract", VIOLATED);
        Book.c()
                .all()
                .row(technical, "measure x-2 kinds=ORGANISATIONAL from=2026-04-01T09:00:30")
                .expect("C3P3.best-measures", "contract", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(technical, "measure x-2 kinds=ORGANISATIONAL from=2026-04-01T09:01")
                .expect("C3P3.best-measures", "contract", VIOLATED);
        Book.c()
                .all()
                .row(technical, "measure x-2 kinds=ORGANISATIONAL from=2026-04-01 about=m-1")
                .expect("C3P3.best-measures", "contract", VIOLATED);
        Book.c()
                .all()
                .row(technical, "measure x-2 kinds=ORGANISATIONAL from=2026-04-01 until=2026-05-31")
                .workEnd("2026-05-31T17:00")
                .expect("C3P3.best-measures", "contract", SATISFIED);
        Book.c()
                .all()
                .workStart("unknown")
                .row(technical, "measure x-2 kinds=ORGANISATIONAL from=2026-04-01")
                .expect("C3P3.best-measures", "contract", Cause.MISSING, NOT_APPLICABLE, SATISFIED, VIOLATED);
        Book.c().all().workStart("2026-10-01").expect("C3P3.best-measures", "contract", NOT_APPLICABLE);
    }

    @Test
    void explained_withSupportingMaterial() {
        String asked = "request q-1 kind=MEASURES at=2026-07-03T10:00";
        String told = "report r-1 at=2026-07-10 contents=MEASURES_STATE about=q-1";
        Book.c().all().row(asked, told + " supporting=yes").expect("C3P3.explain-on-request", "q-1", SATISFIED);
        Book.c().all().row(asked, told).expect("C3P3.explain-on-request", "q-1", VIOLATED);
        Book.c().all().row(asked).asOf("2026-07-17").expect("C3P3.explain-on-request", "q-1", PENDING);
        Book.c()
                .all()
                .row(asked, "report r-1 at=2026-07-02 contents=MEASURES_STATE about=q-1 supporting=yes")
                .expect("C3P3.explain-on-request", "q-1", VIOLATED);
        Book.c().all().row(asked).expectNone("C4P3.training-report-on-request", "q-1");
    }
}
