package jp.confidentiality.testkit.oracle;

import static jp.confidentiality.model.norm.Verdict.NOT_APPLICABLE;
import static jp.confidentiality.model.norm.Verdict.PENDING;
import static jp.confidentiality.model.norm.Verdict.SATISFIED;
import static jp.confidentiality.model.norm.Verdict.UNDETERMINED;
import static jp.confidentiality.model.norm.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import org.junit.jupiter.api.Test;

/** D8, D10, D11: what is seen. */
class SightTest {
    private static final String COPY = "copy copy-1 kind=PRINT at=2026-07-03T10:00";
    private static final String CONSENT =
            "consent consent-1 act=COPYING by=orderer authority=yes form=WRITTEN given=2026-07-01";

    @Test
    void notSeen_whatHappensAfterAsOf() {
        Book.c().all().row(COPY).asOf("2026-07-03T09:59:59").expectNone("C3P3I6.consent", "copy-1");
        Book.c().all().row(COPY).asOf("2026-07-03T10:00:00").expect("C3P3I6.consent", "copy-1", VIOLATED);
        assertThat(Book.c()
                        .all()
                        .row(COPY)
                        .asOf("2026-07-02")
                        .judge()
                        .verdicts()
                        .get(NormId.of("C3P3I6.consent")))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void notSeen_whatWasRecordedAfterKnownAt() {
        Book book = Book.c().all().row(COPY, CONSENT + " recorded=2026-07-10");
        book.expect("C3P3I6.consent", "copy-1", SATISFIED);
        book.knownAt("2026-07-10T23:59:58").expect("C3P3I6.consent", "copy-1", VIOLATED);
        book.knownAt("2026-07-10T23:59:59").expect("C3P3I6.consent", "copy-1", SATISFIED);
    }

    @Test
    void notSeen_declarationsRecordedAfterKnownAt() {
        Book.c()
                .complete(Book.ALL + " recorded 2026-08-01T09:00")
                .row(COPY)
                .knownAt("2026-07-31T12:00")
                .expect("C3P3I6.consent", "copy-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void satisfied_asTheCorrectionHasIt() {
        Book book = Book.c()
                .all()
                .row(COPY, "consent consent-1 act=COPYING by=orderer authority=yes form=ORAL given=2026-07-01")
                .row("consent consent-2 act=COPYING by=orderer authority=yes form=WRITTEN given=2026-07-01"
                        + " corrects=consent-1 recorded=2026-07-20T12:00");
        book.expect("C3P3I6.consent", "copy-1", SATISFIED);
        book.knownAt("2026-07-20T12:00").expect("C3P3I6.consent", "copy-1", SATISFIED);
        book.knownAt("2026-07-20T11:59").expect("C3P3I6.consent", "copy-1", VIOLATED);
        book.knownAt("2026-07-19T00:00").expect("C3P3I6.consent", "copy-1", VIOLATED);
    }

    @Test
    void gone_whatAnEmptyCorrectionCancels() {
        Book.c().all().row(COPY, "copy copy-2 corrects=copy-1").expectNone("C3P3I6.consent", "copy-1");
        Book.c()
                .all()
                .row(COPY, CONSENT, "consent consent-2 corrects=consent-1")
                .expect("C3P3I6.consent", "copy-1", VIOLATED);
    }

    @Test
    void firstIdKept_whenTheSubjectIsCorrectedTwice() {
        Book.c()
                .all()
                .row(COPY, CONSENT)
                .row("copy copy-2 kind=PRINT at=2026-06-30T10:00 corrects=copy-1")
                .row("copy copy-3 kind=PRINT at=2026-07-04T10:00 corrects=copy-2")
                .expect("C3P3I6.consent", "copy-1", SATISFIED);
    }

    @Test
    void named_underTheFirstIdWhicheverOfTheCorrectionsIsNamed() {
        Book.c()
                .all()
                .row(COPY, "copy copy-2 kind=PRINT at=2026-07-04T10:00 corrects=copy-1")
                .row(CONSENT + " acts=copy-2")
                .expect("C3P3I6.consent", "copy-1", SATISFIED);
    }

    @Test
    void pending_aPlannedStartRecordedByAsOf() {
        String planned = "engagement e-1 person=w-1 from=2026-08-01";
        Book.c().all().row(planned + " recorded=2026-07-01").asOf("2026-07-05").expect("C2.pledge", "e-1", PENDING);
        Book.c().all().row(planned + " recorded=2026-07-06").asOf("2026-07-05").expectNone("C2.pledge", "e-1");
        Book.c().all().row(planned).asOf("2026-07-05").expect("C2.pledge", "e-1", PENDING);
    }

    @Test
    void blank_columnsCertainlyLaterThanAsOf() {
        Book.c()
                .all()
                .row(COPY, CONSENT + " withdrawn=2026-07-02")
                .asOf("2026-09-01")
                .expect("C3P3I6.consent", "copy-1", VIOLATED);
        Book.r()
                .all()
                .row("engagement e-1 person=w-1 from=2026-07-01T09:00 until=2026-08-31")
                .asOf("2026-07-01T12:00")
                .expect("R01.change-report", "e-1", PENDING);
    }

    @Test
    void pending_anAnswerThatComesAfterAsOf() {
        Book book = Book.r()
                .all()
                .row("engagement e-1 person=w-1 from=2026-07-01T09:00")
                .row("report r-1 at=2026-07-02 form=WRITTEN contents=CHANGE_BEGINNING about=e-1"
                        + " answer=AGREED answeredAt=2026-07-20");
        book.asOf("2026-07-10").expect("R01.change-report", "e-1", PENDING);
        book.asOf("2026-07-20").expect("R01.change-report", "e-1", SATISFIED);
    }

    @Test
    void unrecorded_whereATriggerRegisterIsNotComplete() {
        Book book = Book.c().except("copies");
        book.expect("C3P3I6.consent", "unrecorded", Cause.MISSING, NOT_APPLICABLE, SATISFIED, VIOLATED);
        book.expect("C3P3I6.history", "unrecorded", Cause.MISSING, NOT_APPLICABLE, SATISFIED, VIOLATED);
        book.expectNone("C3P3I7.consent", "unrecorded");
        Book.c()
                .except("engagements")
                .expect("C2.pledge", "unrecorded", Cause.MISSING, NOT_APPLICABLE, SATISFIED, PENDING, VIOLATED);
    }

    @Test
    void joined_declarationsOfOneRegister() {
        Book.c()
                .complete("all 2026-04-01..2026-07-15", "全台帳 2026-07-16..2026-09-30")
                .expectNone("C3P3I6.consent", "unrecorded");
        Book gap = Book.c().complete("all 2026-04-01..2026-07-14", "all 2026-07-16..2026-09-30");
        assertThat(gap.answer("C3P3I6.consent", "unrecorded").verdict()).isEqualTo(UNDETERMINED);
    }
}
