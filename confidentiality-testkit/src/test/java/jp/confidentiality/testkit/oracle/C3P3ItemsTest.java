package jp.confidentiality.testkit.oracle;

import static jp.confidentiality.model.norm.Verdict.NOT_APPLICABLE;
import static jp.confidentiality.model.norm.Verdict.PENDING;
import static jp.confidentiality.model.norm.Verdict.SATISFIED;
import static jp.confidentiality.model.norm.Verdict.VIOLATED;

import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.Test;

/** 第3第3項の各号. */
class C3P3ItemsTest {
    private static final String OFFICE =
            "place office category=WORKPLACE premises=CONTRACTOR main=yes usedFrom=2026-04-01";
    private static final String HALL = "place hall category=WORKPLACE premises=ORDERER usedFrom=2026-04-01";
    private static final String HOME = "place home category=OTHER premises=ELSEWHERE";
    private static final String WORKER = "engagement e-1 person=w-1 direct=yes from=2026-07-01 until=2026-07-31";
    private static final String CONSENT = "consent k-9 by=orderer authority=yes form=WRITTEN given=2026-06-30 act=";

    @Test
    void accessLimited_aDirectEngagementOnEveryDayOfTheRight() {
        String right = "accessRight a-1 holder=w-1 from=2026-07-01 until=";
        Book.c().all().row(WORKER, right + "2026-07-31").expect("C3P3I1.access-limited", "a-1", SATISFIED);
        Book.c().all().row(WORKER, right + "2026-08-01").expect("C3P3I1.access-limited", "a-1", VIOLATED);
        Book.c().all().row(WORKER, right + "2026-08-01T00:00:00").expect("C3P3I1.access-limited", "a-1", SATISFIED);
        Book.c()
                .all()
                .row("engagement e-1 person=w-1 direct=no from=2026-07-01", right + "2026-07-31")
                .expect("C3P3I1.access-limited", "a-1", VIOLATED);
        Book.c()
                .all()
                .row(WORKER, "accessRight a-1 holder=w-1 from=2026-07-01")
                .asOf("2026-07-31")
                .expect("C3P3I1.access-limited", "a-1", SATISFIED);
        Book.c()
                .except("engagements")
                .row("accessRight a-1 holder=w-1 from=2026-07-01")
                .expect("C3P3I1.access-limited", "a-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void accessHistory_keptWithoutAGap() {
        String system = "informationSystem y-1 from=2026-07-01";
        String log = "logKeeping l-1 system=y-1 from=2026-07-01";
        Book.c().all().row(system, log).expect("C3P3I1.access-history", "y-1", SATISFIED);
        Book.c().all().row(system, log + " until=2026-08-10").expect("C3P3I1.access-history", "y-1", VIOLATED);
        Book.c()
                .all()
                .row(system, log + " until=unknown")
                .expect("C3P3I1.access-history", "y-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void individualIds_oneHolderAndNobodyElse() {
        Book book = Book.c()
                .all()
                .row("account c-1 holders=w-1", "account c-2 holders=w-1,w-2", "account c-3")
                .row("access a-1 at=2026-07-03 actor=w-1 account=c-1", "access a-2 at=2026-07-03 actor=w-2 account=c-1")
                .row("access a-3 at=2026-07-03 actor=w-2");
        book.expect("C3P3I2.individual-ids", "c-1", SATISFIED);
        book.expect("C3P3I2.individual-ids", "c-2", VIOLATED);
        book.expect("C3P3I2.individual-ids", "c-3", Cause.MISSING, SATISFIED, VIOLATED);
        book.expect("C3P3I2.individual-ids", "a-1", SATISFIED);
        book.expect("C3P3I2.individual-ids", "a-2", VIOLATED);
        book.expect("C3P3I2.individual-ids", "a-3", Cause.MISSING, NOT_APPLICABLE, SATISFIED, VIOLATED);
    }

    @Test
    void credentials_anAuthenticator() {
        Book book = Book.c().all().row("account c-1 authenticator=yes", "account c-2 authenticator=no", "account c-3");
        book.expect("C3P3I2.credentials-managed", "c-1", SATISFIED);
        book.expect("C3P3I2.credentials-managed", "c-2", VIOLATED);
        book.expect("C3P3I2.credentials-managed", "c-3", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void designatedPlace_onTheOrderersPremises() {
        String designated = "designation g-1 kind=WORKPLACE place=hall from=2026-07-03";
        String stint = "stint t-1 at=2026-07-03T09:00 actor=w-1 place=hall";
        Book.c().all().row(HALL, stint, designated).expect("C3P3I3.designated-place", "t-1", SATISFIED);
        Book.c().all().row(HALL, stint).expect("C3P3I3.designated-place", "t-1", VIOLATED);
        Book.c()
                .except("designations")
                .row(HALL, stint)
                .expect("C3P3I3.designated-place", "t-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(OFFICE, "stint t-1 at=2026-07-03T09:00 place=office")
                .expect("C3P3I3.designated-place", "t-1", NOT_APPLICABLE);
        Book.c()
                .all()
                .row("stint t-1 at=2026-07-03T09:00")
                .expect("C3P3I3.designated-place", "t-1", Cause.MISSING, NOT_APPLICABLE, VIOLATED);
    }

    @Test
    void lockedInPlace_closedOffInsideTheDesignatedWorkplace() {
        String designated = "designation g-1 kind=WORKPLACE place=hall from=2026-07-01";
        String kept = "storage s-1 place=hall from=2026-07-03 closedOff=";
        Book.c().all().row(HALL, designated, kept + "yes").expect("C3P3I3.locked-in-place", "s-1", SATISFIED);
        Book.c().all().row(HALL, designated, kept + "no").expect("C3P3I3.locked-in-place", "s-1", VIOLATED);
        Book.c().all().row(HALL, kept + "yes").expect("C3P3I3.locked-in-place", "s-1", VIOLATED);
        Book.c()
                .all()
                .row(OFFICE, "storage s-1 place=office from=2026-07-03")
                .expect("C3P3I3.locked-in-place", "s-1", NOT_APPLICABLE);
    }

    @Test
    void entryPermission_appliedForPermittedEngaged() {
        String[] base = {
            HALL,
            WORKER,
            "designation g-1 kind=WORKPLACE place=hall from=2026-04-01",
            "entry n-1 at=2026-07-03T09:00 actor=w-1 place=hall"
        };
        String applied = "application p-1 kind=ENTRY party=w-1 at=2026-07-02";
        Book.c()
                .all()
                .row(base)
                .row(applied, CONSENT + "ENTRY persons=w-1")
                .expect("C3P3I3.entry-permission", "n-1", SATISFIED);
        Book.c().all().row(base).row(applied).expect("C3P3I3.entry-permission", "n-1", VIOLATED);
        Book.c().all().row(base).row(CONSENT + "ENTRY").expect("C3P3I3.entry-permission", "n-1", VIOLATED);
        Book.c()
                .all()
                .row(base)
                .row("application p-1 kind=ENTRY party=w-1 at=2026-07-03", CONSENT + "ENTRY")
                .expect("C3P3I3.entry-permission", "n-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(HALL, "entry n-1 at=2026-07-03T09:00 actor=w-1 place=hall")
                .expect("C3P3I3.entry-permission", "n-1", NOT_APPLICABLE);
    }

    @Test
    void entryPermission_noApplicationForAnyoneNotEngaged() {
        String applied = "application p-1 kind=ENTRY party=w-1 at=";
        Book.c().all().row(WORKER, applied + "2026-06-10").expect("C3P3I3.entry-permission", "p-1", SATISFIED);
        Book.c().all().row(WORKER, applied + "2026-07-10").expect("C3P3I3.entry-permission", "p-1", SATISFIED);
        Book.c().all().row(WORKER, applied + "2026-08-10").expect("C3P3I3.entry-permission", "p-1", VIOLATED);
        Book.c()
                .all()
                .row(applied + "2026-08-10 kind=SUBCONTRACTING")
                .expect("C3P3I3.entry-permission", "p-1", NOT_APPLICABLE);
    }

    @Test
    void siteInstructions_followedPromptly() {
        String told = "instruction i-1 basis=C3P3I3 at=2026-07-03T10:00";
        Book.c().all().row(told).expect("C3P3I3.follow-site-instructions", "i-1", VIOLATED);
        Book.c().all().row(told).expectNone("C3P3I9.follow-instructions", "i-1");
        Book.c()
                .except("outcomes")
                .row(told)
                .expect("C3P3I3.follow-site-instructions", "i-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void leakPrevention_entryRecordsAndOneMoreMeasure() {
        String records = "measure x-1 kinds=ENTRY_RECORDS about=office from=2026-04-01";
        Book.c()
                .all()
                .row(OFFICE, records, "measure x-2 kinds=LEAK_PREVENTION about=office from=2026-04-01")
                .expect("C3P3I4.leak-prevention", "office", SATISFIED);
        Book.c().all().row(OFFICE, records).expect("C3P3I4.leak-prevention", "office", VIOLATED);
        Book.c().all().row(HALL).expect("C3P3I4.leak-prevention", "hall", NOT_APPLICABLE);
    }

    @Test
    void confined_toTheMainWorkplaceOrByConsent() {
        Book.c()
                .all()
                .row(OFFICE, "stint t-1 at=2026-07-03T09:00 actor=w-1 place=office")
                .expect("C3P3I4.confined", "t-1", SATISFIED);
        Book.c()
                .all()
                .row(HOME, "stint t-1 at=2026-07-03T09:00 actor=w-1 place=home")
                .expect("C3P3I4.confined", "t-1", VIOLATED);
        Book.c()
                .all()
                .row(HOME, "stint t-1 at=2026-07-03T09:00 actor=w-1 place=home")
                .row(CONSENT + "REMOVAL persons=w-1 places=home")
                .expect("C3P3I4.confined", "t-1", SATISFIED);
        Book.c()
                .all()
                .row(HALL, "stint t-1 at=2026-07-03T09:00 actor=w-1 place=hall")
                .expect("C3P3I4.confined", "t-1", NOT_APPLICABLE);
        Book.c()
                .all()
                .row(HOME, "storage s-1 from=2026-07-03T09:00 place=home")
                .expect("C3P3I4.confined", "s-1", VIOLATED);
    }

    @Test
    void workplaceConsent_beforeItsUse() {
        String agreed = "consent k-1 act=WORKPLACE by=orderer authority=yes form=WRITTEN given=";
        Book book = Book.c().all().row(OFFICE, agreed + "2026-03-31");
        book.expect("C3P3I4.prior-consent", "office", SATISFIED);
        book.expect("C3P3I4.change-consent", "office", NOT_APPLICABLE);
        Book.c()
                .all()
                .row(OFFICE, agreed + "2026-04-01")
                .expect("C3P3I4.prior-consent", "office", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        String later = "place office category=WORKPLACE premises=CONTRACTOR main=yes usedFrom=2026-08-01";
        Book.c().all().row(later).expect("C3P3I4.change-consent", "office", VIOLATED);
        Book.c().all().row(later).expect("C3P3I4.prior-consent", "office", NOT_APPLICABLE);
        Book.c()
                .all()
                .row(later + " recorded=2026-07-01")
                .asOf("2026-07-31")
                .expect("C3P3I4.change-consent", "office", PENDING);
    }

    @Test
    void privateDevices_aPermissionLeavesItToAPerson() {
        String used = "deviceUse v-1 at=2026-07-03T10:00 actor=w-1 place=office ownership=";
        Book.c().all().row(OFFICE, used + "COMPANY").expect("C3P3I5.no-private-devices", "v-1", NOT_APPLICABLE);
        Book.c().all().row(OFFICE, used + "PRIVATE").expect("C3P3I5.no-private-devices", "v-1", VIOLATED);
        Book.c()
                .all()
                .row(OFFICE, used + "PRIVATE", CONSENT + "PRIVATE_DEVICE")
                .expect("C3P3I5.no-private-devices", "v-1", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(HOME, "deviceUse v-1 at=2026-07-03T10:00 place=home ownership=PRIVATE")
                .expect("C3P3I5.no-private-devices", "v-1", NOT_APPLICABLE);
        Book.c()
                .all()
                .row(OFFICE, "deviceUse v-1 at=2026-07-03T10:00 place=office")
                .expect("C3P3I5.no-private-devices", "v-1", Cause.MISSING, NOT_APPLICABLE, VIOLATED);
    }

    @Test
    void copyConsent_aCacheIsForAPersonToTell() {
        Book.c()
                .all()
                .row("copy y-1 at=2026-07-03 kind=TECHNICAL_CACHE")
                .expect("C3P3I6.consent", "y-1", Cause.HUMAN, NOT_APPLICABLE, VIOLATED);
        Book.c()
                .all()
                .row("copy y-1 at=2026-07-03 kind=TECHNICAL_CACHE")
                .row("determination d-1 norm=C3P3I6.consent question=APPLIES by=orderer answer=no")
                .expect("C3P3I6.consent", "y-1", NOT_APPLICABLE);
        Book.c()
                .all()
                .row("copy y-1 at=2026-07-03")
                .expect("C3P3I6.consent", "y-1", Cause.MISSING, NOT_APPLICABLE, VIOLATED);
        Book.c().all().expectPower("C3P3I6.copy-is-confidential", Effect.State.IN_FORCE);
    }

    @Test
    void copyHistory_everyItemButWhatHasNotHappened() {
        String full = "copy y-1 kind=PRINT at=2026-07-03 actor=w-1 information=i-1 purpose=会議 storagePlace=書庫"
                + " storageMethod=施錠 permitted=";
        Book.c().all().row("information i-1", full + "no").expect("C3P3I6.history", "y-1", SATISFIED);
        Book.c().all().row("information i-1", full + "yes").expect("C3P3I6.history", "y-1", VIOLATED);
        Book.c().all().row("information i-1", full + "yes permittedBy=課長").expect("C3P3I6.history", "y-1", SATISFIED);
        Book.c()
                .all()
                .row("information i-1", full + "unknown permittedBy=課長")
                .expect("C3P3I6.history", "y-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row("information i-1", full + "no destroyed=2026-07-20")
                .expect("C3P3I6.history", "y-1", VIOLATED);
        Book.c()
                .all()
                .row("information i-1", full + "no destroyed=2026-07-20 destructionMethod=裁断 destructionProof=証明書")
                .expect("C3P3I6.history", "y-1", SATISFIED);
        Book.c()
                .all()
                .row("information i-1", full + "no destroyed=2026-07-20")
                .asOf("2026-07-19")
                .expect("C3P3I6.history", "y-1", SATISFIED);
        Book.c().all().row("copy y-1 kind=PRINT at=2026-07-03").expect("C3P3I6.history", "y-1", VIOLATED);
        Book.c()
                .all()
                .alsoInHistory("method")
                .row("information i-1", full + "no")
                .expect("C3P3I6.history", "y-1", VIOLATED);
        Book.c()
                .all()
                .alsoInHistory("method")
                .row("information i-1", full + "no method=複写機")
                .expect("C3P3I6.history", "y-1", SATISFIED);
    }

    @Test
    void removalConsent_leavingAWorkplaceOrFromOutside() {
        String taken = "removal m-1 at=2026-07-03T10:00 actor=w-1 destination=home origin=";
        Book.c().all().row(OFFICE, HOME, taken + "office").expect("C3P3I7.consent", "m-1", VIOLATED);
        Book.c()
                .all()
                .row(OFFICE, HOME, taken + "office", CONSENT + "REMOVAL places=home")
                .expect("C3P3I7.consent", "m-1", SATISFIED);
        Book.c()
                .all()
                .row(OFFICE, HOME, taken + "office", CONSENT + "REMOVAL places=office")
                .expect("C3P3I7.consent", "m-1", VIOLATED);
        Book.c().all().row(OFFICE, HOME, taken + "home").expect("C3P3I7.consent", "m-1", NOT_APPLICABLE);
        String network = "access a-1 at=2026-07-03T10:00 network=yes";
        Book.c().all().row(HOME, network + " place=home").expect("C3P3I7.consent", "a-1", VIOLATED);
        Book.c().all().row(OFFICE, network + " place=office").expect("C3P3I7.consent", "a-1", NOT_APPLICABLE);
        Book.c().all().row(network).expect("C3P3I7.consent", "a-1", Cause.MISSING, NOT_APPLICABLE, VIOLATED);
        Book.c()
                .all()
                .row(HOME, "access a-1 at=2026-07-03T10:00 network=no place=home")
                .expect("C3P3I7.consent", "a-1", NOT_APPLICABLE);
    }

    @Test
    void removalHistory_returnAndDestructionOnceTheyHappened() {
        String full = "removal m-1 at=2026-07-03 actor=w-1 information=i-1 permitted=no purpose=会議 storagePlace=書庫"
                + " storageMethod=施錠";
        Book.c().all().row("information i-1", full).expect("C3P3I7.history", "m-1", SATISFIED);
        Book.c().all().row("information i-1", full + " returned=2026-07-04").expect("C3P3I7.history", "m-1", VIOLATED);
        Book.c()
                .all()
                .row("information i-1", full + " returned=2026-07-04 returnMethod=手渡し returnProof=受領書")
                .expect("C3P3I7.history", "m-1", SATISFIED);
        Book.c()
                .all()
                .row("information i-1", full + " destroyed=unknown")
                .expect("C3P3I7.history", "m-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(HOME, "access a-1 at=2026-07-03 network=yes place=home")
                .expect("C3P3I7.history", "a-1", VIOLATED);
    }

    @Test
    void custody_aBlankLeansOnTheIncidents() {
        String carried = "removal m-1 at=2026-07-03 physical=yes";
        Book.c().all().row(carried + " underControl=yes").expect("C3P3I7.custody", "m-1", SATISFIED);
        Book.c().all().row(carried + " underControl=no").expect("C3P3I7.custody", "m-1", VIOLATED);
        Book.c().all().row(carried).expect("C3P3I7.custody", "m-1", SATISFIED);
        Book.c()
                .all()
                .row(carried, "incident z-1 involves=m-1 occurred=2026-07-04")
                .expect("C3P3I7.custody", "m-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c().except("incidents").row(carried).expect("C3P3I7.custody", "m-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c().all().row("removal m-1 at=2026-07-03 physical=no").expect("C3P3I7.custody", "m-1", NOT_APPLICABLE);
    }

    @Test
    void handDelivery_ofWhatWasTopSecretByThen() {
        String secret = "designation g-1 kind=TOP_SECRET information=i-0 from=2026-07-03T09:00";
        String[] tree = {"information i-0", "information i-1 partOf=i-0", "information i-2"};
        String sent = "transfer f-1 information=i-1 byHand=no at=";
        Book.c().all().row(tree).row(secret, sent + "2026-07-03T10:00").expect("C3P3I8.hand-delivery", "f-1", VIOLATED);
        Book.c()
                .all()
                .row(tree)
                .row(secret, sent + "2026-07-03T08:00")
                .expect("C3P3I8.hand-delivery", "f-1", NOT_APPLICABLE);
        Book.c()
                .all()
                .row(tree)
                .row(secret, "transfer f-1 information=i-2 at=2026-07-04")
                .expect("C3P3I8.hand-delivery", "f-1", NOT_APPLICABLE);
        Book.c()
                .all()
                .row(tree)
                .row(secret, sent + "2026-07-03")
                .expect("C3P3I8.hand-delivery", "f-1", Cause.TOO_COARSE, NOT_APPLICABLE, VIOLATED);
        Book.c()
                .except("designations")
                .row(tree)
                .row(sent + "2026-07-04")
                .expect("C3P3I8.hand-delivery", "f-1", Cause.MISSING, NOT_APPLICABLE, VIOLATED);
        Book.c().all().row(tree).row(secret, sent + "2026-07-04").expect("C3P3I8.history", "f-1", VIOLATED);
        Book.c().all().row(tree).row(sent + "2026-07-04").expect("C3P3I8.history", "f-1", NOT_APPLICABLE);
    }

    @Test
    void furtherInstructions_carriedOut() {
        Book.c()
                .all()
                .row("instruction i-1 basis=C3P3I9 at=2026-07-03T10:00", "outcome o-1 of=i-1 at=2026-07-06 result=DONE")
                .expect("C3P3I9.follow-instructions", "i-1", SATISFIED);
    }
}
