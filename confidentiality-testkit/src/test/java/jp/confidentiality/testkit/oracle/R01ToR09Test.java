package jp.confidentiality.testkit.oracle;

import static jp.confidentiality.model.norm.Verdict.NOT_APPLICABLE;
import static jp.confidentiality.model.norm.Verdict.PENDING;
import static jp.confidentiality.model.norm.Verdict.SATISFIED;
import static jp.confidentiality.model.norm.Verdict.VIOLATED;

import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.Test;

/** 特記仕様書 1から9まで. */
class R01ToR09Test {
    private static final String FOUR = "contents=MANAGEMENT_STRUCTURE,WORKERS,WORKPLACES,SECURITY_OFFICER";

    @Test
    void initialReport_allFourInWritingBeforeTheStart() {
        Book.r()
                .all()
                .row("report r-1 form=WRITTEN at=2026-03-31 " + FOUR)
                .expect("R01.initial-report", "contract", SATISFIED);
        Book.r()
                .all()
                .row("report r-1 form=ORAL at=2026-03-31 " + FOUR)
                .expect("R01.initial-report", "contract", VIOLATED);
        Book.r()
                .all()
                .row("report r-1 form=WRITTEN at=2026-03-31 contents=WORKERS,WORKPLACES,SECURITY_OFFICER")
                .expect("R01.initial-report", "contract", VIOLATED);
        Book.r()
                .all()
                .row("report r-1 form=WRITTEN at=2026-03-31 contents=WORKERS,WORKPLACES,SECURITY_OFFICER")
                .row("report r-2 form=WRITTEN at=2026-04-01T08:00 contents=MANAGEMENT_STRUCTURE")
                .expect("R01.initial-report", "contract", SATISFIED);
        Book.r().all().asOf("2026-04-01T08:59").expect("R01.initial-report", "contract", PENDING);
        Book.r().except("reports").expect("R01.initial-report", "contract", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void changeReport_promptInWritingAndAgreed() {
        String begun = "engagement e-1 person=w-1 from=2026-07-01T09:00";
        String told = "report r-1 form=WRITTEN contents=CHANGE_BEGINNING about=e-1 at=";
        Book.r()
                .all()
                .row(begun, told + "2026-07-03 answer=AGREED answeredAt=2026-07-20")
                .expect("R01.change-report", "e-1", SATISFIED);
        Book.r().all().row(begun, told + "2026-07-03").expect("R01.change-report", "e-1", PENDING);
        Book.r()
                .all()
                .row(begun, told + "2026-07-03 answer=REFUSED answeredAt=2026-07-20")
                .expect("R01.change-report", "e-1", VIOLATED);
        Book.r()
                .all()
                .row(begun, told + "2026-07-20 answer=AGREED answeredAt=2026-07-21")
                .expect("R01.change-report", "e-1", VIOLATED);
        Book.r()
                .all()
                .row(begun, told + "2026-06-01 answer=AGREED answeredAt=2026-06-02")
                .expect("R01.change-report", "e-1", SATISFIED);
        Book.r().all().row(begun).expect("R01.change-report", "e-1", VIOLATED);
        Book.r().all().row(begun).asOf("2026-07-06").expect("R01.change-report", "e-1", PENDING);
    }

    @Test
    void changeReport_onlyBetweenWorkStartAndContractEnd() {
        Book.r()
                .all()
                .row("engagement e-1 person=w-1 from=2026-04-01")
                .expect("R01.change-report", "e-1", NOT_APPLICABLE);
        Book.r()
                .all()
                .workStart("2026-04-01")
                .row("engagement e-1 person=w-1 from=2026-04-01T08:00")
                .asOf("2026-04-02")
                .expect("R01.change-report", "e-1", PENDING);
        Book.r()
                .all()
                .row("structureElement e-1 from=2026-04-01 until=2027-03-31")
                .asOf("2027-04-30")
                .expect("R01.change-report", "e-1", NOT_APPLICABLE);
        Book.r()
                .complete("all 2026-04-01..2027-04-30")
                .row("structureElement e-1 from=2026-04-01 until=2027-03-30")
                .asOf("2027-04-30")
                .expect("R01.change-report", "e-1", VIOLATED);
        Book.r()
                .all()
                .row("appointment p-1 officerRole=SECURITY_OFFICER from=2026-08-01")
                .expect("R01.change-report", "p-1", VIOLATED);
        Book.r()
                .all()
                .row("appointment p-1 officerRole=INFORMATION_MANAGER from=2026-08-01")
                .expectNone("R01.change-report", "p-1");
        Book.r()
                .all()
                .row("place p-1 category=OTHER usedFrom=2026-08-01")
                .expect("R01.change-report", "p-1", NOT_APPLICABLE);
    }

    @Test
    void changeReport_beginningAndEndingAreTwoDuties() {
        String row = "engagement e-1 person=w-1 from=2026-07-01T09:00 until=2026-08-31";
        String begun =
                "report r-1 form=WRITTEN contents=CHANGE_BEGINNING about=e-1 at=2026-07-01 answer=AGREED answeredAt=2026-07-02";
        String ended =
                "report r-2 form=WRITTEN contents=CHANGE_ENDING about=e-1 at=2026-09-01 answer=AGREED answeredAt=2026-09-02";
        Book.r().all().row(row, begun, ended).expect("R01.change-report", "e-1", SATISFIED);
        Book.r().all().row(row, begun).expect("R01.change-report", "e-1", VIOLATED);
        Book.r().all().row(row, begun).asOf("2026-08-30").expect("R01.change-report", "e-1", SATISFIED);
    }

    @Test
    void cardAndBadge() {
        Book book = Book.r()
                .all()
                .row("dutyCheck k-1 at=2026-07-03 actor=w-1 cardCarried=yes cardIssuer=contractor badge=yes")
                .row("dutyCheck k-2 at=2026-07-03 actor=w-2 cardCarried=yes cardIssuer=sub-1 badge=no")
                .row("dutyCheck k-3 at=2026-07-03 actor=w-2 cardCarried=yes");
        book.expect("R02.id-card", "k-1", SATISFIED);
        book.expect("R02.badge", "k-1", SATISFIED);
        book.expect("R02.id-card", "k-2", VIOLATED);
        book.expect("R02.badge", "k-2", VIOLATED);
        book.expect("R02.id-card", "k-3", Cause.MISSING, SATISFIED, VIOLATED);
        book.expect("R02.badge", "k-3", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void disclosure_toWhom() {
        String info = "information i-1 personal=yes specificPersonal=no secret=no";
        String given = "provision v-1 at=2026-07-03T10:00 actor=w-1 information=i-1 recipient=";
        Book.r().all().row(info, given + "orderer").expect("R03.no-disclosure", "v-1", SATISFIED);
        Book.r()
                .all()
                .row(info, given + "w-2", "engagement e-2 person=w-2 from=2026-07-03")
                .expect("R03.no-disclosure", "v-1", SATISFIED);
        Book.r().all().row(info, given + "x-9").expect("R03.no-disclosure", "v-1", VIOLATED);
        Book.r()
                .all()
                .row(info, given + "x-9")
                .row("consent k-1 act=PROVISION by=orderer authority=yes form=ORAL given=2026-07-01 persons=x-9")
                .expect("R03.no-disclosure", "v-1", SATISFIED);
        Book.r()
                .except("engagements")
                .row(info, given + "x-9")
                .expect("R03.no-disclosure", "v-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.r()
                .all()
                .row("information i-1 personal=no specificPersonal=no secret=no", given + "x-9")
                .expect("R03.no-disclosure", "v-1", NOT_APPLICABLE);
    }

    @Test
    void disclosure_toASubcontractorWithinItsApproval() {
        String[] base = {
            "information i-1 personal=yes",
            "information i-2 personal=yes",
            "provision v-1 at=2026-07-03T10:00 actor=w-1 information=i-1 recipient=sub-1",
            "subcontract s-1 subcontractor=sub-1 awardedBy=contractor from=2026-06-01"
        };
        String approval = "consent k-1 act=SUBCONTRACTING by=orderer authority=yes given=2026-05-20 acts=s-1";
        Book.r().all().row(base).row(approval).expect("R03.no-disclosure", "v-1", SATISFIED);
        Book.r().all().row(base).row(approval + " information=i-1").expect("R03.no-disclosure", "v-1", SATISFIED);
        Book.r().all().row(base).row(approval + " information=i-2").expect("R03.no-disclosure", "v-1", VIOLATED);
        Book.r().all().row(base).expect("R03.no-disclosure", "v-1", VIOLATED);
        Book.r()
                .except("subcontracts")
                .row("information i-1 personal=yes", approval.replace(" acts=s-1", ""))
                .row("provision v-1 at=2026-07-03T10:00 information=i-1 recipient=sub-1")
                .expect("R03.no-disclosure", "v-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.r()
                .except("subcontracts")
                .row("information i-1 personal=yes")
                .row("provision v-1 at=2026-07-03T10:00 information=i-1 recipient=sub-1")
                .expect("R03.no-disclosure", "v-1", VIOLATED);
    }

    @Test
    void disclosure_aLeakViolatesAndALossIsForAPerson() {
        String info = "information i-1 secret=yes";
        Book.r()
                .all()
                .row(info, "incident z-1 kinds=LEAK information=i-1 occurred=2026-07-03")
                .expect("R03.no-disclosure", "z-1", VIOLATED);
        Book.r()
                .all()
                .row(info, "incident z-1 kinds=LOSS information=i-1 occurred=2026-07-03")
                .expect("R03.no-disclosure", "z-1", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.r()
                .all()
                .row(info, "incident z-1 kinds=OUTAGE information=i-1 occurred=2026-07-03")
                .expect("R03.no-disclosure", "z-1", NOT_APPLICABLE);
    }

    @Test
    void education_allFourTopics() {
        String worker = "engagement e-1 person=w-1 from=2026-07-01";
        String part = "training t-1 at=2026-07-02 persons=w-1 topics=PROTECTION,AWARENESS,SPECIFICATION";
        Book.r().all().row(worker, part).expect("R04.education", "e-1", VIOLATED);
        Book.r()
                .all()
                .row(worker, part, "training t-2 at=2026-06-02 persons=w-1 topics=PERFORMANCE")
                .expect("R04.education", "e-1", SATISFIED);
        Book.r()
                .all()
                .row(worker, part, "training t-2 at=2026-07-20 persons=w-1 topics=PERFORMANCE")
                .expect("R04.education", "e-1", Cause.TOLERANCE, SATISFIED, VIOLATED);
        Book.r().all().row(worker, part).asOf("2026-07-15").expect("R04.education", "e-1", PENDING);
    }

    @Test
    void subcontracting_ancillaryHarmlessAndApprovedBefore() {
        String sub = "subcontract s-1 subcontractor=sub-1 awardedBy=contractor from=2026-07-01 extent=PART";
        String ancillary = "determination d-1 norm=R05.no-subcontracting question=ANCILLARY by=orderer answer=";
        String harmless = "determination d-2 norm=R05.no-subcontracting question=NO_HINDRANCE by=orderer answer=yes";
        String approval = "consent k-1 act=SUBCONTRACTING by=orderer authority=yes given=2026-06-20 persons=sub-1";
        String norm = "R05.no-subcontracting";
        Book.r().all().row(sub, ancillary + "yes", harmless, approval).expect(norm, "s-1", SATISFIED);
        Book.r().all().row(sub, ancillary + "no", harmless, approval).expect(norm, "s-1", VIOLATED);
        Book.r().all().row(sub, harmless, approval).expect(norm, "s-1", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.r().all().row(sub, ancillary + "yes", harmless).expect(norm, "s-1", VIOLATED);
        Book.r()
                .all()
                .row(sub.replace("PART", "WHOLE"), ancillary + "yes", harmless, approval)
                .expect(norm, "s-1", VIOLATED);
        Book.r()
                .all()
                .row(sub + " recorded=2026-06-20", ancillary + "no")
                .asOf("2026-06-30")
                .expect(norm, "s-1", NOT_APPLICABLE);
        Book.r()
                .all()
                .row(sub, ancillary + "yes", harmless)
                .row("consent k-1 act=SUBCONTRACTING by=contractor authority=yes given=2026-06-20")
                .expect(norm, "s-1", VIOLATED);
    }

    @Test
    void flowDown_toEveryDutyByTheStart() {
        String sub = "subcontract s-1 subcontractor=sub-1 from=2026-07-01T09:00 ";
        Book.r().all().row(sub + "flowDown=ALL boundAt=2026-07-01T18:00").expect("R06.flow-down", "s-1", SATISFIED);
        Book.r().all().row(sub + "flowDown=ALL boundAt=2026-07-02").expect("R06.flow-down", "s-1", VIOLATED);
        Book.r().all().row(sub + "flowDown=LIST boundAt=2026-06-20").expect("R06.flow-down", "s-1", VIOLATED);
        Book.r().all().row(sub + "flowDown=NONE").asOf("2026-07-01T12:00").expect("R06.flow-down", "s-1", PENDING);
        Book.r().all().row(sub + "flowDown=ALL").expect("R06.flow-down", "s-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void application_documentAndApprovalBeforeTheStart() {
        String sub = "subcontract s-1 subcontractor=sub-1 application=p-1 from=2026-07-01";
        String applied = "application p-1 kind=SUBCONTRACTING party=sub-1 at=2026-06-10";
        String six = "report r-1 form=WRITTEN at=2026-06-10 about=p-1 contents=SUBCONTRACT_WORK,SUBCONTRACT_REASON,"
                + "SUBCONTRACTOR_NAME,SUBCONTRACT_INFORMATION,SUBCONTRACTOR_SAFEGUARDS,SUBCONTRACT_SUPERVISION";
        String approval = "consent k-1 act=SUBCONTRACTING by=orderer authority=yes given=2026-06-20 acts=p-1";
        String more = "demand m-1 kind=APPLICATION_PARTICULARS basis=R07 about=p-1 at=";
        String norm = "R07.application";
        Book.r().all().row(sub, applied, six, approval).expect(norm, "s-1", SATISFIED);
        Book.r().all().row(sub, applied, six, approval).expect(norm, "p-1", NOT_APPLICABLE);
        Book.r().all().row(sub, applied, six).expect(norm, "s-1", VIOLATED);
        Book.r().all().row(sub, applied, six, approval, more + "2026-06-15").expect(norm, "s-1", VIOLATED);
        Book.r().all().row(sub, applied, six, approval, more + "2026-07-15").expect(norm, "s-1", SATISFIED);
        Book.r()
                .all()
                .row(sub, applied, six, approval, more + "2026-07-01")
                .expect(norm, "s-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        Book.r()
                .except("demands")
                .row(sub, applied, six, approval)
                .expect(norm, "s-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.r()
                .all()
                .row(sub, applied, six, approval, more + "2026-06-15")
                .row("report r-2 form=WRITTEN at=2026-06-18 about=s-1 contents=SUBCONTRACT_OTHER")
                .expect(norm, "s-1", SATISFIED);
        Book.r().all().row(applied).expect(norm, "p-1", PENDING);
        Book.r().all().row(applied, six, approval).expect(norm, "p-1", SATISFIED);
        Book.r()
                .all()
                .row(sub + " recorded=2026-06-20", applied)
                .asOf("2026-06-30")
                .expect(norm, "s-1", PENDING);
    }

    @Test
    void safeguards_bestEfforts() {
        String held = "item m-1 information=i-1 heldFrom=2026-06-01";
        String info = "information i-1 personal=yes";
        String measure = "measure x-1 kinds=SAFEGUARD from=2026-04-01";
        String leak = "incident z-1 kinds=LEAK information=i-1 occurred=2026-07-03";
        Book.r().all().row(info, held, measure).expect("R08.safeguards", "contract", SATISFIED);
        Book.r().all().row(info, held).expect("R08.safeguards", "contract", VIOLATED);
        Book.r()
                .all()
                .row(info, held, measure, leak)
                .expect("R08.safeguards", "contract", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.r().all().expect("R08.safeguards", "contract", NOT_APPLICABLE);
        Book.r()
                .except("items")
                .row(measure)
                .expect("R08.safeguards", "contract", Cause.MISSING, NOT_APPLICABLE, SATISFIED);
    }

    @Test
    void acquisition_purposeScopeMeans() {
        String info = "information i-1 personal=yes";
        String got = "acquisition q-1 at=2026-07-03 information=i-1";
        Book.r().all().row(info, got + " purpose=調査").expect("R09.purpose-stated", "q-1", SATISFIED);
        Book.r().all().row(info, got).expect("R09.purpose-stated", "q-1", VIOLATED);
        Book.r().all().row(info, got).expect("R09.necessary-scope", "q-1", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.r().all().row(info, got + " lawful=no").expect("R09.lawful-means", "q-1", VIOLATED);
        Book.r().all().row(info, got + " lawful=yes").expect("R09.lawful-means", "q-1", SATISFIED);
        Book.r().all().row(info, got).expect("R09.lawful-means", "q-1", Cause.MISSING, SATISFIED, VIOLATED);
    }
}
