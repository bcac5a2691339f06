package jp.confidentiality.testkit.oracle;

import static jp.confidentiality.model.norm.Verdict.NOT_APPLICABLE;
import static jp.confidentiality.model.norm.Verdict.PENDING;
import static jp.confidentiality.model.norm.Verdict.SATISFIED;
import static jp.confidentiality.model.norm.Verdict.UNDETERMINED;
import static jp.confidentiality.model.norm.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import org.junit.jupiter.api.Test;

/** 第3第4項から第8まで、及び第1. */
class C3P4ToC8Test {
    private static final String WORKER = "engagement e-1 person=w-1 employer=contractor from=2026-07-01T09:00";

    @Test
    void storage_notifiedBeforehandOnTheForm() {
        String kept = "storage s-1 electronic=yes dataSet=住民台帳 from=2026-07-01T09:00";
        String told = "report r-1 contents=STORAGE_LOCATION about=s-1 form=PRESCRIBED at=";
        Book.c().all().row(kept, told + "2026-06-30").expect("C3P4.storage-notified", "s-1", SATISFIED);
        Book.c().all().row(kept, told + "2026-07-02").expect("C3P4.storage-notified", "s-1", VIOLATED);
        Book.c()
                .all()
                .row(kept, "report r-1 contents=STORAGE_LOCATION about=s-1 form=WRITTEN at=2026-06-30")
                .expect("C3P4.storage-notified", "s-1", VIOLATED);
        Book.c()
                .all()
                .row("storage s-1 electronic=no from=2026-07-01")
                .expect("C3P4.storage-notified", "s-1", NOT_APPLICABLE);
    }

    @Test
    void storage_laterOnesAndChangesAreReportedPromptly() {
        Book book = Book.c()
                .all()
                .row(
                        "storage s-1 electronic=yes dataSet=a from=2026-07-01",
                        "storage s-2 electronic=yes dataSet=a from=2026-07-06")
                .row("storageChange g-1 storage=s-1 at=2026-07-10")
                .row("report r-1 contents=STORAGE_CHANGE about=s-2 at=2026-07-08");
        book.expect("C3P4.storage-notified", "s-2", NOT_APPLICABLE);
        book.expect("C3P4.change-reported", "s-1", NOT_APPLICABLE);
        book.expect("C3P4.change-reported", "s-2", SATISFIED);
        book.expect("C3P4.change-reported", "g-1", VIOLATED);
        Book.c()
                .all()
                .row("storage s-1 electronic=yes from=2026-07-01", "storageChange g-1 storage=s-1 at=2026-07-10")
                .row("report r-1 contents=STORAGE_CHANGE about=g-1 at=2026-07-01")
                .expect("C3P4.change-reported", "g-1", SATISFIED);
    }

    @Test
    void cloud_theProviderIsDeclaredToTheOrderer() {
        String kept = "storage s-1 online=yes provider=クラウド社 from=2026-07-01";
        Book.c().all().row(kept).expect("C3P4.cloud-provider", "s-1", VIOLATED);
        Book.c().all().row(kept).asOf("2026-07-10").expect("C3P4.cloud-provider", "s-1", PENDING);
        Book.c()
                .all()
                .row(kept, "report r-1 contents=CLOUD_PROVIDER about=s-1 at=2026-07-10")
                .expect("C3P4.cloud-provider", "s-1", SATISFIED);
        Book.c()
                .all()
                .row("storage s-1 online=no from=2026-07-01")
                .expect("C3P4.cloud-provider", "s-1", NOT_APPLICABLE);
    }

    @Test
    void manager_appointedThroughoutAndQualified() {
        String manager = "appointment p-1 officerRole=INFORMATION_MANAGER person=w-1 from=";
        Book.c().all().row(manager + "2026-04-01").expect("C4P1.manager-appointed", "contract", SATISFIED);
        Book.c().all().row(manager + "2026-04-02").expect("C4P1.manager-appointed", "contract", VIOLATED);
        Book.c()
                .all()
                .row(manager + "2026-04-01")
                .expect("C4P1.manager-qualified", "p-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(manager + "2026-04-01 skill=情報処理安全確保支援士")
                .expect("C4P1.manager-qualified", "p-1", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(manager + "2026-04-01")
                .row("determination d-1 norm=C4P1.manager-qualified question=IN_ORDER by=orderer answer=yes")
                .expect("C4P1.manager-qualified", "p-1", SATISFIED);
        Book.c()
                .all()
                .row("appointment p-1 officerRole=SECURITY_OFFICER from=2026-04-01")
                .expectNone("C4P1.manager-qualified", "p-1");
    }

    @Test
    void checks_inEveryFullInterval() {
        String april = "check c-1 at=2026-04-20";
        String may = "check c-2 at=2026-05-15";
        Book.c().all().expect("C4P1.checks-performed", "contract", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .checkEvery(30)
                .row(april)
                .asOf("2026-05-10")
                .expect("C4P1.checks-performed", "contract", PENDING);
        Book.c()
                .all()
                .checkEvery(30)
                .row(april, may)
                .asOf("2026-05-20")
                .expect("C4P1.checks-performed", "contract", SATISFIED);
        Book.c().all().checkEvery(30).row(may).asOf("2026-05-20").expect("C4P1.checks-performed", "contract", VIOLATED);
        Book.c().all().checkEvery(30).asOf("2026-05-01").expect("C4P1.checks-performed", "contract", PENDING);
        Book.c().all().checkEvery(30).asOf("2026-05-02").expect("C4P1.checks-performed", "contract", VIOLATED);
        Book.c()
                .all()
                .checkEvery(30)
                .row(april)
                .workEnd("2026-05-05")
                .expect("C4P1.checks-performed", "contract", SATISFIED);
        Book.c()
                .all()
                .checkEvery(30)
                .row("subcontract s-1 subcontractor=sub-1 from=2026-07-01")
                .asOf("2026-07-10")
                .expect("C4P1.checks-performed", "s-1", PENDING);
        Book.c()
                .except("checks")
                .checkEvery(30)
                .asOf("2026-05-20")
                .expect("C4P1.checks-performed", "contract", Cause.MISSING, SATISFIED, PENDING, VIOLATED);
    }

    @Test
    void disseminated_theProvisionsMadeKnown() {
        String training = "training t-1 at=2026-07-02 persons=w-1 topics=";
        Book.c().all().row(WORKER, training + "SPECIAL_PROVISIONS").expect("C4P1.disseminated", "e-1", SATISFIED);
        Book.c().all().row(WORKER, training + "AWARENESS").expect("C4P1.disseminated", "e-1", VIOLATED);
        Book.c().all().row(WORKER).asOf("2026-07-15").expect("C4P1.disseminated", "e-1", PENDING);
    }

    @Test
    void training_beforeTheStart() {
        String training = "training t-1 persons=w-1 at=";
        Book.c().all().row(WORKER, training + "2026-06-30").expect("C4P2.training-before-work", "e-1", SATISFIED);
        Book.c()
                .all()
                .row(WORKER, training + "2026-07-01")
                .expect("C4P2.training-before-work", "e-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        Book.c().all().row(WORKER, training + "2026-07-02").expect("C4P2.training-before-work", "e-1", VIOLATED);
        Book.c()
                .all()
                .row(WORKER + " recorded=2026-06-01")
                .asOf("2026-06-10")
                .expect("C4P2.training-before-work", "e-1", PENDING);
        Book.c()
                .except("trainings")
                .row(WORKER)
                .expect("C4P2.training-before-work", "e-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void trainingReported_betweenTrainingAndStart() {
        String training = "training t-1 persons=w-1 at=2026-06-20";
        String report = "report r-1 contents=TRAINING about=t-1 at=";
        Book.c()
                .all()
                .row(WORKER, training, report + "2026-06-25")
                .expect("C4P2.reported-before-work", "e-1", SATISFIED);
        Book.c()
                .all()
                .row(WORKER, training, report + "2026-06-19")
                .expect("C4P2.reported-before-work", "e-1", VIOLATED);
        Book.c()
                .all()
                .row(WORKER, training, report + "2026-07-02")
                .expect("C4P2.reported-before-work", "e-1", VIOLATED);
        Book.c()
                .all()
                .row(WORKER, training, report + "2026-06-20")
                .expect("C4P2.reported-before-work", "e-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        Book.c()
                .except("reports")
                .row(WORKER, training)
                .expect("C4P2.reported-before-work", "e-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c().except("reports").row(WORKER).expect("C4P2.reported-before-work", "e-1", VIOLATED);
    }

    @Test
    void trainingReport_onRequest() {
        String asked = "request q-1 kind=TRAINING at=2026-07-03T10:00";
        Book.c()
                .all()
                .row(asked, "report r-1 contents=TRAINING about=q-1 supporting=yes at=2026-07-05")
                .expect("C4P3.training-report-on-request", "q-1", SATISFIED);
        Book.c().all().row(asked).expect("C4P3.training-report-on-request", "q-1", VIOLATED);
    }

    @Test
    void reportOnDemand_byTheOneAskedOrAnyoneAbove() {
        String[] base = {
            "demand m-1 kind=REPORT basis=C4P4 addressee=sub-2 at=2026-07-03T10:00",
            "subcontract s-1 subcontractor=sub-1 awardedBy=contractor from=2026-04-01",
            "subcontract s-2 subcontractor=sub-2 awardedBy=sub-1 from=2026-04-01",
            "subcontract s-3 subcontractor=sub-3 awardedBy=contractor from=2026-04-01"
        };
        for (String by : List.of("sub-2", "sub-1", "contractor")) {
            Book.c()
                    .all()
                    .row(base)
                    .row("report r-1 contents=COMPLIANCE about=m-1 at=2026-07-05 by=" + by)
                    .expect("C4P4.report-on-demand", "m-1", SATISFIED);
        }
        Book.c()
                .all()
                .row(base)
                .row("report r-1 contents=COMPLIANCE about=m-1 at=2026-07-05 by=sub-3")
                .expect("C4P4.report-on-demand", "m-1", VIOLATED);
        assertThat(Book.c()
                        .all()
                        .row(base)
                        .answer("C4P4.report-on-demand", "m-1")
                        .answerable())
                .isEqualTo("sub-2");
    }

    @Test
    void breachReport_ofEveryViolationAndIncident() {
        String copy = "copy y-1 kind=PRINT at=2026-07-03T10:00 actor=w-1";
        String told = "report r-1 contents=BREACH,BREACH_MEASURES about=y-1 at=";
        String known = "discovery d-1 about=y-1 by=w-2 at=2026-07-10T09:00";
        String other = "engagement e-2 person=w-2 from=2026-04-01";
        String subject = "C3P3I6.consent y-1";
        Book.c().all().row(copy).expect("C4P5.breach-report", subject, PENDING);
        Book.c().all().row(copy, told + "2026-07-20").expect("C4P5.breach-report", subject, SATISFIED);
        Book.c()
                .except("incidents")
                .row(copy, told + "2026-07-20")
                .expect("C4P5.breach-report", subject, Cause.MISSING, SATISFIED, PENDING, VIOLATED);
        Book.c()
                .all()
                .row(copy, told + "2026-07-11T09:00:00", known, other)
                .expect("C4P5.breach-report", subject, SATISFIED);
        Book.c()
                .all()
                .row(copy, told + "2026-07-12T10:00", known, other)
                .expect("C4P5.breach-report", subject, VIOLATED);
        Book.c()
                .all()
                .row(copy, told + "2026-07-12T10:00", "discovery d-1 about=y-1 by=w-1 at=2026-07-10T09:00")
                .row("engagement e-1 person=w-1 from=2026-04-01")
                .expect("C4P5.breach-report", subject, SATISFIED);
        Book.c().all().row(copy, told + "2026-07-02").expect("C4P5.breach-report", subject, PENDING);
        Book.c()
                .all()
                .row("incident z-1 kinds=NEAR_MISS occurred=2026-07-03")
                .expect("C4P5.breach-report", "z-1", PENDING);
        Book.c()
                .except("incidents")
                .expect(
                        "C4P5.breach-report",
                        "unrecorded",
                        Cause.MISSING,
                        NOT_APPLICABLE,
                        SATISFIED,
                        PENDING,
                        VIOLATED);
    }

    @Test
    void breachReport_discoveriesThatContradictEachOther() {
        Book.c()
                .all()
                .row("engagement e-2 person=w-2 from=2026-04-01", "incident z-1 occurred=2026-07-03")
                .row(
                        "discovery d-1 about=z-1 by=w-2 at=2026-07-10T09:00",
                        "discovery d-2 about=z-1 by=w-2 at=2026-07-20T09:00")
                .row("report r-1 contents=BREACH,BREACH_MEASURES about=z-1 at=2026-07-15")
                .expect("C4P5.breach-report", "z-1", Cause.CONFLICTING, SATISFIED, VIOLATED);
    }

    @Test
    void remedialInstruction_followed() {
        Book.c()
                .all()
                .row("instruction i-1 basis=C4P5 at=2026-07-03T10:00")
                .expect("C4P5.follow-remedial-instruction", "i-1", VIOLATED);
    }

    @Test
    void laws_measureAndNoBreach() {
        String measure = "measure x-1 kinds=COMPLIANCE from=2026-04-01";
        Book.c().all().row(measure).expect("C4P6.laws", "contract", SATISFIED);
        Book.c().all().expect("C4P6.laws", "contract", VIOLATED);
        Book.c()
                .all()
                .row(measure, "incident z-1 kinds=LAW_BREACH occurred=2026-07-03")
                .expect("C4P6.laws", "contract", VIOLATED);
        Book.c()
                .all()
                .row(measure, "incident z-1 kinds=LAW_BREACH_ALLEGED occurred=2026-07-03")
                .expect("C4P6.laws", "contract", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.c().except("incidents").row(measure).expect("C4P6.laws", "contract", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void inspection_admittedRefusedOrNothingWritten() {
        String asked = "demand m-1 kind=INSPECTION basis=C5P1 withinPurpose=yes at=2026-07-03 due=2026-07-10";
        Book.c().all().row(asked + " admission=ADMITTED").expect("C5P1.inspection", "m-1", SATISFIED);
        Book.c()
                .all()
                .row(asked + " admission=OBSTRUCTED")
                .asOf("2026-07-04")
                .expect("C5P1.inspection", "m-1", VIOLATED);
        Book.c().all().row(asked).asOf("2026-07-10").expect("C5P1.inspection", "m-1", PENDING);
        Book.c()
                .all()
                .row(asked)
                .asOf("2026-07-11")
                .expect("C5P1.inspection", "m-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row("demand m-1 kind=INSPECTION basis=C5P1 withinPurpose=no at=2026-07-03 admission=REFUSED")
                .expect("C5P1.inspection", "m-1", Cause.HUMAN, NOT_APPLICABLE, VIOLATED);
    }

    @Test
    void alternativeAssurance_onTheOrderersFindingOnly() {
        String certificate = "assurance v-1 kind=CERTIFICATION from=2026-01-01";
        String finding =
                "determination d-1 norm=C5P1.alternative-assurance question=IMPRACTICABLE by=orderer answer=yes";
        Book.c().all().row(certificate).expectPower("C5P1.alternative-assurance", Effect.State.NOT_AVAILABLE);
        Book.c()
                .all()
                .row(certificate, finding)
                .expectPower("C5P1.alternative-assurance", Effect.State.AVAILABLE, "v-1");
        Book.c()
                .all()
                .row(certificate + " until=2026-08-31", finding)
                .expectPower("C5P1.alternative-assurance", Effect.State.NOT_AVAILABLE);
    }

    @Test
    void correction_measuresAndResult() {
        String notice = "notice n-1 at=2026-07-03T10:00";
        String told = "report r-1 about=n-1 at=2026-07-06 contents=";
        Book.c()
                .all()
                .row(notice, told + "CORRECTION_MEASURES,CORRECTION_RESULT")
                .expect("C5P2.correct-and-report", "n-1", SATISFIED);
        Book.c().all().row(notice, told + "CORRECTION_MEASURES").expect("C5P2.correct-and-report", "n-1", VIOLATED);
        Book.c().all().row(notice).asOf("2026-07-06").expect("C5P2.correct-and-report", "n-1", PENDING);
    }

    @Test
    void publication_ofAMarkedIncident() {
        Book.c()
                .all()
                .row("incident z-1 occurred=2026-07-03 securityIncident=yes")
                .expectPower("C6.publication", Effect.State.AVAILABLE, "z-1");
        Book.c()
                .all()
                .row("incident z-1 occurred=2026-07-03")
                .expectPower("C6.publication", Effect.State.UNDETERMINED, "z-1");
        Book.c()
                .all()
                .row("incident z-1 occurred=2026-07-03 securityIncident=no")
                .expectPower("C6.publication", Effect.State.NOT_AVAILABLE);
        Book.c().except("incidents").expectPower("C6.publication", Effect.State.UNDETERMINED);
    }

    @Test
    void securityInstruction_followed() {
        Book.c()
                .all()
                .row("instruction i-1 basis=C7 at=2026-07-03T10:00", "outcome o-1 of=i-1 at=2026-07-06 result=DONE")
                .expect("C7.follow-security-instruction", "i-1", SATISFIED);
    }

    @Test
    void terminationAndRollUp_restOnTheFindings() {
        String[] inOrder = {
            "measure x-1 kinds=COMPLIANCE,TECHNICAL,ORGANISATIONAL from=2026-04-01",
            "appointment p-1 officerRole=INFORMATION_MANAGER from=2026-04-01",
            "determination d-1 norm=C4P1.manager-qualified question=IN_ORDER by=orderer answer=yes",
            "determination d-2 norm=C4P1.checks-performed question=IN_ORDER by=orderer answer=yes"
        };
        Book good = Book.c().all().row(inOrder);
        good.expect("C1.proper-handling", "contract", SATISFIED);
        good.expectPower("C8.termination", Effect.State.NOT_AVAILABLE);
        Book bad = Book.c().all().row(inOrder).row("instruction i-1 basis=C7 at=2026-07-03T10:00");
        bad.expect("C1.proper-handling", "contract", VIOLATED);
        bad.expectPower("C8.termination", Effect.State.AVAILABLE, "C7.follow-security-instruction i-1");
        Book unclear = Book.c().except("copies").row(inOrder);
        unclear.expect("C1.proper-handling", "contract", Cause.MISSING, UNDETERMINED);
        unclear.expectPower(
                "C8.termination",
                Effect.State.UNDETERMINED,
                "C3P3I6.consent unrecorded",
                "C3P3I6.history unrecorded",
                "C4P5.breach-report unrecorded");
    }

    @Test
    void switchedOff_leavesNoTrace() {
        OracleResult result = Book.both()
                .all()
                .off("C3P3I6.consent", "C8.termination")
                .row("copy y-1 kind=PRINT at=2026-07-03")
                .judge();
        assertThat(result.answer("C3P3I6.consent", "y-1")).isEmpty();
        assertThat(result.verdicts()).doesNotContainKey(NormId.of("C3P3I6.consent"));
        assertThat(result.effects()).doesNotContainKey(NormId.of("C8.termination"));
        assertThat(result.verdicts()).hasSize(83);
        assertThat(Book.r().all().judge().verdicts().keySet())
                .allMatch(norm -> norm.value().startsWith("R"));
    }
}
