package jp.confidentiality.testkit.oracle;

import static jp.confidentiality.model.norm.Verdict.PENDING;
import static jp.confidentiality.model.norm.Verdict.SATISFIED;
import static jp.confidentiality.model.norm.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.Test;

/** D2 to D7, D13 to D18, D25: consents, registers, spans, determinations, conflicts, chains. */
class EvidenceTest {
    private static final String COPY = "copy copy-1 kind=PRINT actor=w-1 information=info-1 purpose=印刷物 place=office"
            + " method=複写機 at=2026-07-03T10:00";
    private static final String[] KNOWN = {
        "information info-0", "information info-1 partOf=info-0", "information info-2", "place office", "place other"
    };

    private static Book copy(String limits) {
        return Book.c().all().row(KNOWN).row(COPY, consent("given=2026-07-01 " + limits));
    }

    private static String consent(String columns) {
        return ("consent consent-1 act=COPYING by=orderer authority=yes form=WRITTEN " + columns).strip();
    }

    private static void permits(String limits) {
        copy(limits).expect("C3P3I6.consent", "copy-1", SATISFIED);
    }

    private static void permitsNot(String limits) {
        copy(limits).expect("C3P3I6.consent", "copy-1", VIOLATED);
    }

    private static void unclear(String limits, Cause cause) {
        copy(limits).expect("C3P3I6.consent", "copy-1", cause, SATISFIED, VIOLATED);
    }

    @Test
    void limits_eachStatedOneHasToHold() {
        permits("");
        permits("information=info-1");
        permits("information=info-0,info-2");
        permitsNot("information=info-2");
        permits("acts=copy-1");
        permitsNot("acts=copy-9");
        permits("persons=w-1,w-2");
        permitsNot("persons=w-2");
        permits("places=office");
        permitsNot("places=other");
        permits("purposes=印刷物");
        permitsNot("purposes=印刷");
        permits("methods=複写機");
        permitsNot("methods=写真");
        unclear("methods=unknown", Cause.MISSING);
    }

    @Test
    void limits_aPartDoesNotCoverTheWhole() {
        Book.c()
                .all()
                .row(KNOWN)
                .row("copy copy-1 kind=PRINT information=info-0 at=2026-07-03T10:00")
                .row(consent("given=2026-07-01 information=info-1"))
                .expect("C3P3I6.consent", "copy-1", VIOLATED);
    }

    @Test
    void limits_eachPieceByAConsentOfItsOwn() {
        Book.c()
                .all()
                .row(KNOWN)
                .row("copy copy-1 kind=PRINT information=info-1,info-2 at=2026-07-03T10:00")
                .row(consent("given=2026-07-01 information=info-1"))
                .row("consent consent-2 act=COPYING by=orderer authority=yes form=WRITTEN given=2026-07-01"
                        + " information=info-2")
                .expect("C3P3I6.consent", "copy-1", SATISFIED);
    }

    @Test
    void limits_fitPerhapsWhereTheActsOwnCellIsBlank() {
        Book.c()
                .all()
                .row(KNOWN)
                .row("copy copy-1 kind=PRINT at=2026-07-03T10:00", consent("given=2026-07-01 places=office"))
                .expect("C3P3I6.consent", "copy-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void limits_doNotFitWhereTheActHasNoSuchColumn() {
        Book.r()
                .all()
                .row("information info-1 personal=yes", "place office")
                .row("use use-1 at=2026-07-03T10:00 information=info-1 purpose=調査")
                .row("consent consent-1 act=USE by=orderer authority=yes given=2026-07-01 places=office")
                .expect("R10b.purpose-limitation", "use-1", VIOLATED);
    }

    @Test
    void party_onlyTheOrdererThroughAnOfficerWithAuthority() {
        Book.c()
                .all()
                .row(KNOWN)
                .row(COPY)
                .row("consent consent-1 act=COPYING by=contractor authority=yes form=WRITTEN given=2026-07-01")
                .expect("C3P3I6.consent", "copy-1", VIOLATED);
        Book.c()
                .all()
                .row(KNOWN)
                .row(COPY)
                .row("consent consent-1 act=COPYING by=orderer authority=no form=WRITTEN given=2026-07-01")
                .expect("C3P3I6.consent", "copy-1", VIOLATED);
        Book.c()
                .all()
                .row(KNOWN)
                .row(COPY)
                .row("consent consent-1 act=COPYING by=orderer form=WRITTEN given=2026-07-01")
                .expect("C3P3I6.consent", "copy-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(KNOWN)
                .row(COPY)
                .row("consent consent-1 act=REMOVAL by=orderer authority=yes form=WRITTEN given=2026-07-01")
                .expect("C3P3I6.consent", "copy-1", VIOLATED);
    }

    @Test
    void form_onlyWhatCountsAsWritten() {
        for (String form : List.of("ORAL", "ELECTRONIC")) {
            Book.c()
                    .all()
                    .row(KNOWN)
                    .row(COPY)
                    .row("consent c-1 act=COPYING by=orderer authority=yes given=2026-07-01 form=" + form)
                    .expect("C3P3I6.consent", "copy-1", VIOLATED);
        }
        Book.c()
                .all()
                .row(KNOWN)
                .row(COPY)
                .row("consent c-1 act=COPYING by=orderer authority=yes given=2026-07-01")
                .expect("C3P3I6.consent", "copy-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void prior_onlyIfCertainlyBefore() {
        Book book = Book.c().all().row(KNOWN).row(COPY, consent("given=2026-07-03"));
        book.expect("C3P3I6.consent", "copy-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(KNOWN)
                .row(COPY, consent("given=2026-07-03T09:59"))
                .expect("C3P3I6.consent", "copy-1", SATISFIED);
        Book.c()
                .all()
                .row(KNOWN)
                .row(COPY, consent("given=2026-07-03T10:01"))
                .expect("C3P3I6.consent", "copy-1", VIOLATED);
        Book.c()
                .all()
                .row(KNOWN)
                .row(COPY, consent("given=sometime"))
                .expect("C3P3I6.consent", "copy-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(KNOWN)
                .row(COPY, consent("given=2026-07-03T10:00"))
                .expect("C3P3I6.consent", "copy-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
    }

    @Test
    void period_theLastDayIsInsideAndAWithdrawalIsAnEnd() {
        permits("from=2026-07-03 until=2026-07-03");
        permitsNot("until=2026-07-02");
        permitsNot("from=2026-07-04");
        permits("withdrawn=2026-07-03");
        permitsNot("withdrawn=2026-07-02");
        permitsNot("withdrawn=2026-07-03T09:59");
        permits("withdrawn=2026-07-03T10:05");
        unclear("withdrawn=2026-07-03T10:00", Cause.TOO_COARSE);
        unclear("withdrawn=sometime", Cause.TOO_COARSE);
        unclear("withdrawn=unknown", Cause.MISSING);
    }

    @Test
    void condition_needsADetermination() {
        unclear("condition=管理者立会い", Cause.HUMAN);
        String met = "determination d-1 norm=C3P3I6.consent question=CONDITION_MET by=orderer answer=";
        copy("condition=管理者立会い").row(met + "yes").expect("C3P3I6.consent", "copy-1", SATISFIED);
        copy("condition=管理者立会い").row(met + "no").expect("C3P3I6.consent", "copy-1", VIOLATED);
        copy("condition=管理者立会い")
                .row(met + "yes subjects=copy-9")
                .expect("C3P3I6.consent", "copy-1", Cause.HUMAN, SATISFIED, VIOLATED);
    }

    @Test
    void determinations_whoWhatAndWhetherTheyAgree() {
        String met = "determination d-1 norm=C3P3I6.consent question=CONDITION_MET ";
        String other = "determination d-2 norm=C3P3I6.consent question=CONDITION_MET by=orderer answer=no";
        Book book = copy("condition=管理者立会い");
        book.row(met + "by=contractor answer=yes").expect("C3P3I6.consent", "copy-1", Cause.HUMAN, SATISFIED, VIOLATED);
        copy("condition=管理者立会い")
                .row(met + "answer=yes")
                .expect("C3P3I6.consent", "copy-1", Cause.MISSING, SATISFIED, VIOLATED);
        copy("condition=管理者立会い").row(met + "answer=yes", other).expect("C3P3I6.consent", "copy-1", VIOLATED);
        copy("condition=管理者立会い")
                .row(met + "by=orderer answer=yes", other)
                .expect("C3P3I6.consent", "copy-1", Cause.CONFLICTING, SATISFIED, VIOLATED);
        copy("condition=管理者立会い")
                .row(met + "by=orderer answer=yes from=2026-07-04", other)
                .expect("C3P3I6.consent", "copy-1", VIOLATED);
    }

    @Test
    void completeness_priorEvidenceUntilTheDayOfTheAct() {
        String days = "all 2026-04-01..";
        Book.c().complete(days + "2026-07-03").row(KNOWN).row(COPY).expect("C3P3I6.consent", "copy-1", VIOLATED);
        Book.c()
                .complete(days + "2026-07-02")
                .row(KNOWN)
                .row(COPY)
                .expect("C3P3I6.consent", "copy-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .complete(days + "2026-07-03")
                .row(KNOWN)
                .row("copy copy-1 kind=PRINT")
                .expect("C3P3I6.consent", "copy-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.c()
                .complete(days + "2026-09-30")
                .row(KNOWN)
                .row("copy copy-1 kind=PRINT")
                .expect("C3P3I6.consent", "copy-1", VIOLATED);
        Book.c()
                .all()
                .row(KNOWN)
                .row("copy copy-1 kind=PRINT at=2026-03-20")
                .expect("C3P3I6.consent", "copy-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void completeness_performanceFromTheTriggerToTheEndOfTheSecondSpan() {
        String item = "workItem w-1 completed=2026-07-03T10:00";
        Book.r().complete("all 2026-07-03..2026-07-06").row(item).expect("R12.work-report", "w-1", VIOLATED);
        Book.r()
                .complete("all 2026-07-03..2026-07-05")
                .row(item)
                .expect("R12.work-report", "w-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.r()
                .complete("all 2026-07-04..2026-07-06")
                .row(item)
                .expect("R12.work-report", "w-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    private static Book work(String report) {
        return Book.r()
                .all()
                .row("workItem w-1 completed=2026-07-03T10:00")
                .row("report r-1 form=WRITTEN contents=WORK_DONE about=w-1 at=" + report);
    }

    @Test
    void spans_inTimeToleranceLate() {
        work("2026-07-03").expect("R12.work-report", "w-1", SATISFIED);
        work("2026-07-03T09:59").expect("R12.work-report", "w-1", VIOLATED);
        work("2026-07-04").expect("R12.work-report", "w-1", SATISFIED);
        work("2026-07-04T23:59:59").expect("R12.work-report", "w-1", SATISFIED);
        work("2026-07-05T00:00:00").expect("R12.work-report", "w-1", Cause.TOLERANCE, SATISFIED, VIOLATED);
        work("2026-07-06").expect("R12.work-report", "w-1", Cause.TOLERANCE, SATISFIED, VIOLATED);
        work("2026-07-07T00:00:00").expect("R12.work-report", "w-1", VIOLATED);
        work("sometime").expect("R12.work-report", "w-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
    }

    @Test
    void spans_openUntilTheFirstEndsAndShutAfterTheSecond() {
        Book book = Book.r().all().row("workItem w-1 completed=2026-07-03T10:00");
        book.asOf("2026-07-04T23:59:59").expect("R12.work-report", "w-1", PENDING);
        book.asOf("2026-07-05T00:00:00").expect("R12.work-report", "w-1", Cause.TOLERANCE, PENDING, VIOLATED);
        book.asOf("2026-07-06T23:59:59").expect("R12.work-report", "w-1", Cause.TOLERANCE, PENDING, VIOLATED);
        book.asOf("2026-07-07T00:00:00").expect("R12.work-report", "w-1", VIOLATED);
    }

    @Test
    void spans_aDeterminationSettlesTheTolerance() {
        String inTime = "determination d-1 norm=R12.work-report question=IN_TIME by=orderer subjects=w-1 answer=";
        work("2026-07-05T00:00:00").row(inTime + "yes").expect("R12.work-report", "w-1", SATISFIED);
        work("2026-07-05T00:00:00").row(inTime + "no").expect("R12.work-report", "w-1", VIOLATED);
        work("2026-07-07").row(inTime + "yes").expect("R12.work-report", "w-1", VIOLATED);
    }

    @Test
    void spans_hoursRunFromBothBoundsOfTheTrigger() {
        Book book = Book.r()
                .all()
                .row("engagement e-1 person=w-1 from=2026-04-01")
                .row("incident i-1 hindrance=yes occurred=2026-07-01", "discovery d-1 about=i-1 by=w-1 at=2026-07-03");
        book.row("report r-1 contents=ACCIDENT about=i-1 at=2026-07-04T00:00:00");
        book.expect("R13.immediate-report", "i-1", SATISFIED);
        Book later = Book.r()
                .all()
                .row("engagement e-1 person=w-1 from=2026-04-01")
                .row("incident i-1 hindrance=yes occurred=2026-07-01", "discovery d-1 about=i-1 by=w-1 at=2026-07-03")
                .row("report r-1 contents=ACCIDENT about=i-1 at=2026-07-04T12:00:00");
        later.expect("R13.immediate-report", "i-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
    }

    @Test
    void spans_workingDaysSkipTheWeekend() {
        Book book = Book.r().all().row("instruction i-1 basis=R15 at=2026-07-03T10:00");
        book.asOf("2026-07-08T23:59:59").expect("R15.follow-improvement", "i-1", PENDING);
        book.asOf("2026-07-09T00:00:00").expect("R15.follow-improvement", "i-1", Cause.TOLERANCE, PENDING, VIOLATED);
        book.asOf("2026-07-11T00:00:00").expect("R15.follow-improvement", "i-1", VIOLATED);
    }

    @Test
    void statedDate_runsToItsTwentyFour() {
        Book book = Book.c().all().row("instruction i-1 basis=C7 at=2026-07-03T10:00 due=2026-07-20");
        book.asOf("2026-07-20T23:59:59").expect("C7.follow-security-instruction", "i-1", PENDING);
        book.asOf("2026-07-21T00:00:00").expect("C7.follow-security-instruction", "i-1", VIOLATED);
    }

    @Test
    void stillOpen_nothingRecordedIsNotDoneWhateverIsComplete() {
        Book.c()
                .row("instruction i-1 basis=C7 at=2026-07-03T10:00")
                .asOf("2026-07-03T12:00")
                .expect("C7.follow-security-instruction", "i-1", PENDING);
    }

    @Test
    void outcomes_refusedDoneIncompleteAndConflicting() {
        String norm = "C7.follow-security-instruction";
        String given = "instruction i-1 basis=C7 at=2026-07-03T10:00";
        Book refused = Book.c().all().row(given, "outcome o-1 of=i-1 at=2026-07-03T12:00 result=REFUSED");
        refused.asOf("2026-07-03T13:00").expect(norm, "i-1", VIOLATED);
        Book.c()
                .all()
                .row(given, "outcome o-1 of=i-1 at=2026-07-06 result=DONE")
                .expect(norm, "i-1", SATISFIED);
        Book partly = Book.c().all().row(given, "outcome o-1 of=i-1 at=2026-07-03T12:00 result=INCOMPLETE");
        partly.asOf("2026-07-06").expect(norm, "i-1", PENDING);
        partly.asOf("2026-07-31").expect(norm, "i-1", VIOLATED);
        Book.c()
                .all()
                .row(given, "outcome o-1 of=i-1 at=2026-07-03T12:00 result=INCOMPLETE")
                .row("outcome o-2 of=i-1 at=2026-07-06T12:00 result=DONE")
                .expect(norm, "i-1", SATISFIED);
        Book.c()
                .all()
                .row(given, "outcome o-1 of=i-1 at=2026-07-07T12:00 result=INCOMPLETE")
                .row("outcome o-2 of=i-1 at=2026-07-06T12:00 result=DONE")
                .expect(norm, "i-1", Cause.CONFLICTING, SATISFIED, VIOLATED);
        Book.c()
                .all()
                .row(given, "outcome o-1 of=i-1 at=2026-07-06T12:00 result=REFUSED")
                .row("outcome o-2 of=i-1 at=2026-07-07T12:00 result=DONE")
                .asOf("2026-07-07T13:00")
                .expect(norm, "i-1", Cause.CONFLICTING, SATISFIED, PENDING, VIOLATED);
    }

    @Test
    void answers_theLatestCountsAndEqualMomentsConflict() {
        String change = "engagement e-1 person=w-1 from=2026-07-01T09:00";
        String first = "report r-1 at=2026-07-02 form=WRITTEN contents=CHANGE_BEGINNING about=e-1 answer=REFUSED";
        String second = "report r-2 at=2026-07-03 form=WRITTEN contents=CHANGE_BEGINNING about=e-1 answer=AGREED";
        Book.r()
                .all()
                .row(change, first + " answeredAt=2026-07-05", second + " answeredAt=2026-07-06")
                .expect("R01.change-report", "e-1", SATISFIED);
        Book.r()
                .all()
                .row(change, first + " answeredAt=2026-07-07", second + " answeredAt=2026-07-06")
                .expect("R01.change-report", "e-1", VIOLATED);
        String second9 = " answeredAt=2026-07-07T09:00:00";
        Book.r()
                .all()
                .row(change, first + second9, second + second9)
                .expect("R01.change-report", "e-1", Cause.CONFLICTING, SATISFIED, VIOLATED);
        Book.r()
                .all()
                .row(change, first, second + second9)
                .expect("R01.change-report", "e-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.r()
                .all()
                .row(change, first + " answeredAt=2026-07-07", second + " answeredAt=2026-07-07")
                .expect("R01.change-report", "e-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
    }

    @Test
    void attributes_ofAWholeAreThoseOfItsParts() {
        Book.r()
                .all()
                .row("information info-0 provided=yes", "information info-1 provided=no partOf=info-0")
                .row("copy copy-1 kind=PRINT at=2026-07-03 information=info-1")
                .expect("R10d.copying", "copy-1", VIOLATED);
        Book.r()
                .all()
                .row("information info-1")
                .row("copy copy-1 kind=PRINT at=2026-07-03 information=info-1")
                .expect(
                        "R10d.copying",
                        "copy-1",
                        Cause.MISSING,
                        jp.confidentiality.model.norm.Verdict.NOT_APPLICABLE,
                        VIOLATED);
    }

    @Test
    void chains_fromTheActorToTheContractor() {
        String copy = "copy copy-1 kind=PRINT at=2026-07-03 actor=w-1";
        Book book = Book.c()
                .all()
                .row(copy, "engagement e-1 person=w-1 employer=sub-2 from=2026-04-01")
                .row("subcontract s-1 subcontractor=sub-1 awardedBy=contractor from=2026-04-01")
                .row("subcontract s-2 subcontractor=sub-2 awardedBy=sub-1 from=2026-04-01");
        Answer answer = book.answer("C3P3I6.consent", "copy-1");
        assertThat(answer.chains()).containsExactly(List.of("w-1", "sub-2", "sub-1", "contractor"));
        assertThat(answer.answerable()).isEqualTo("contractor");
        assertThat(Book.c().all().row(copy).answer("C3P3I6.consent", "copy-1").chains())
                .containsExactly(List.of("w-1", "unregistered", "contractor"));
        assertThat(Book.c()
                        .all()
                        .row("copy copy-1 kind=PRINT")
                        .answer("C3P3I6.consent", "copy-1")
                        .chains())
                .isEmpty();
    }

    @Test
    void chains_severalAreAllGivenAndTheLastEmployerBeforeStandsIn() {
        String copy = "copy copy-1 kind=PRINT at=2026-07-03 actor=w-1";
        assertThat(Book.c()
                        .all()
                        .row(copy, "engagement e-1 person=w-1 employer=sub-1 from=2026-04-01")
                        .row("engagement e-2 person=w-1 employer=contractor from=2026-04-01")
                        .row("subcontract s-1 subcontractor=sub-1 awardedBy=contractor from=2026-04-01")
                        .answer("C3P3I6.consent", "copy-1")
                        .chains())
                .containsExactly(List.of("w-1", "contractor"), List.of("w-1", "sub-1", "contractor"));
        assertThat(Book.c()
                        .all()
                        .row(copy, "engagement e-1 person=w-1 employer=contractor from=2026-04-01 until=2026-05-31")
                        .row("engagement e-2 person=w-1 employer=sub-1 from=2026-04-01 until=2026-04-30")
                        .answer("C3P3I6.consent", "copy-1")
                        .chains())
                .containsExactly(List.of("w-1", "contractor"));
    }
}
