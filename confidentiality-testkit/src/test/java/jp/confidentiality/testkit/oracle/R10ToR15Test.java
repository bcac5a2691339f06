package jp.confidentiality.testkit.oracle;

import static jp.confidentiality.model.norm.Verdict.NOT_APPLICABLE;
import static jp.confidentiality.model.norm.Verdict.PENDING;
import static jp.confidentiality.model.norm.Verdict.SATISFIED;
import static jp.confidentiality.model.norm.Verdict.VIOLATED;

import java.util.List;
import jp.confidentiality.model.norm.Cause;
import org.junit.jupiter.api.Test;

/** 特記仕様書 10から15まで. */
class R10ToR15Test {
    private static final String DATA = "information i-1 provided=yes personal=yes specificPersonal=no secret=no";

    @Test
    void storage_lockedInACabinetOrAControlledRoom() {
        String kept = "storage s-1 information=i-1 from=2026-07-01 ";
        Book.r()
                .all()
                .row(DATA, kept + "locked=yes facility=LOCKABLE_CABINET")
                .expect("R10a.locked-storage", "s-1", SATISFIED);
        Book.r()
                .all()
                .row(DATA, kept + "locked=no facility=ENTRY_CONTROLLED_ROOM")
                .expect("R10a.locked-storage", "s-1", VIOLATED);
        Book.r().all().row(DATA, kept + "locked=yes facility=OTHER").expect("R10a.locked-storage", "s-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, kept + "locked=yes")
                .expect("R10a.locked-storage", "s-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.r()
                .all()
                .row("information i-1 provided=no", kept + "locked=no")
                .expect("R10a.locked-storage", "s-1", NOT_APPLICABLE);
    }

    @Test
    void use_withinTheContractsPurposesOrByConsent() {
        String used = "use u-1 at=2026-07-03T10:00 information=i-1 purpose=";
        Book.r().all().row(DATA, used + "本業務").expect("R10b.purpose-limitation", "u-1", SATISFIED);
        Book.r().all().row(DATA, used + "広告").expect("R10b.purpose-limitation", "u-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, used + "広告")
                .row("consent k-1 act=USE by=orderer authority=yes given=2026-07-01 purposes=広告")
                .expect("R10b.purpose-limitation", "u-1", SATISFIED);
        Book.r()
                .all()
                .row(DATA, "use u-1 at=2026-07-03T10:00 information=i-1")
                .expect("R10b.purpose-limitation", "u-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void thirdParty_asUnderItemThree() {
        Book book = Book.r()
                .all()
                .row(DATA, "provision v-1 at=2026-07-03T10:00 information=i-1 recipient=x-9")
                .row("provision v-2 at=2026-07-03T10:00 information=i-1 recipient=orderer");
        book.expect("R10b.no-third-party", "v-1", VIOLATED);
        book.expect("R10b.no-third-party", "v-2", SATISFIED);
    }

    @Test
    void removal_toADesignatedWorkplace() {
        String taken = "removal m-1 at=2026-07-03T10:00 information=i-1 destination=p-1";
        String designated = "designation g-1 kind=WORKPLACE place=p-1 from=";
        Book.r()
                .all()
                .row(DATA, "place p-1", taken, designated + "2026-07-02")
                .expect("R10c.no-removal", "m-1", SATISFIED);
        Book.r()
                .all()
                .row(DATA, "place p-1", taken, designated + "2026-07-03")
                .expect("R10c.no-removal", "m-1", Cause.TOO_COARSE, SATISFIED, VIOLATED);
        Book.r().all().row(DATA, "place p-1", taken).expect("R10c.no-removal", "m-1", VIOLATED);
        Book.r()
                .all()
                .row("information i-1 provided=no", "place p-1", taken)
                .expect("R10c.no-removal", "m-1", NOT_APPLICABLE);
    }

    private static Book medium(String cipher) {
        return Book.r().all().row(DATA, "removal m-1 at=2026-07-03T10:00 information=i-1 externalMedium=yes " + cipher);
    }

    @Test
    void encryption_listedCipherModeAndKey() {
        String norm = "R10c.media-encryption";
        for (String good : List.of(
                "cipher=AES cipherMode=XTS keyBits=256",
                "cipher=AES-256-GCM",
                "cipher=aes128 cipherMode=cbc",
                "cipher=Camellia-128-CTR",
                "cipher=ChaCha20-Poly1305 keyBits=256",
                "cipher=KCipher-2 keyBits=128")) {
            medium(good).expect(norm, "m-1", SATISFIED);
        }
        for (String bad : List.of(
                "cipher=DES cipherMode=CBC keyBits=56", "cipher=AES cipherMode=ECB keyBits=256",
                "cipher=AES cipherMode=CBC keyBits=64", "cipher=AES-128-ECB")) {
            medium(bad).expect(norm, "m-1", Cause.HUMAN, SATISFIED, VIOLATED);
        }
        for (String unknown : List.of("", "cipher=unknown", "cipher=AES keyBits=256", "cipher=AES cipherMode=XTS")) {
            medium(unknown.isEmpty() ? "method=郵送" : unknown).expect(norm, "m-1", Cause.MISSING, SATISFIED, VIOLATED);
        }
        medium("cipher=なし").expect(norm, "m-1", VIOLATED);
        String equivalent =
                "determination d-1 norm=R10c.media-encryption question=EQUIVALENT_PROTECTION by=orderer answer=";
        medium("cipher=none").row(equivalent + "yes").expect(norm, "m-1", SATISFIED);
        medium("cipher=DES").row(equivalent + "no").expect(norm, "m-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, "removal m-1 at=2026-07-03 information=i-1 externalMedium=no")
                .expect(norm, "m-1", NOT_APPLICABLE);
    }

    @Test
    void method_reportedAndAgreedBefore() {
        String told = "report r-1 contents=REMOVAL_METHOD about=m-1 at=2026-07-01";
        String agreed = "consent k-1 act=REMOVAL_METHOD by=orderer authority=yes form=ORAL given=2026-07-02";
        medium("cipher=none").row(told, agreed).expect("R10c.method-consent", "m-1", SATISFIED);
        medium("cipher=none").row(told).expect("R10c.method-consent", "m-1", VIOLATED);
        medium("cipher=none").row(agreed).expect("R10c.method-consent", "m-1", VIOLATED);
    }

    @Test
    void copyingAndProvision_atADesignatedPlaceAndMinimal() {
        String place = "place p-1";
        String copy = "copy y-1 kind=PRINT at=2026-07-03T10:00 information=i-1 place=p-1";
        String designated = "designation g-1 kind=HANDLING_PLACE place=p-1 from=2026-07-01";
        String minimal = "determination d-1 norm=R10d.copying question=IN_ORDER by=orderer answer=yes";
        Book.r().all().row(DATA, place, copy, designated, minimal).expect("R10d.copying", "y-1", SATISFIED);
        Book.r()
                .all()
                .row(DATA, place, copy, designated)
                .expect("R10d.copying", "y-1", Cause.HUMAN, SATISFIED, VIOLATED);
        Book.r().all().row(DATA, place, copy, minimal).expect("R10d.copying", "y-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, "information i-2", place, copy, designated + " information=i-2", minimal)
                .expect("R10d.copying", "y-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, place, "provision v-1 at=2026-07-03 information=i-1 place=p-1 recipient=x-9")
                .expect("R10d.provision", "v-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, place, "provision v-1 at=2026-07-03 information=i-1 place=p-1 recipient=orderer")
                .expect("R10d.provision", "v-1", NOT_APPLICABLE);
    }

    @Test
    void return_fromTheEndOfWork() {
        String item = "item m-1 provided=yes information=i-1 heldFrom=2026-04-01";
        Book.r().all().row(DATA, item).expect("R10e.return", "m-1", NOT_APPLICABLE);
        Book.r().all().row(DATA, item).workEnd("2026-09-25").expect("R10e.return", "m-1", PENDING);
        Book.r().all().row(DATA, item).workEnd("2026-08-31").expect("R10e.return", "m-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, item + " returned=2026-09-03")
                .workEnd("2026-08-31")
                .expect("R10e.return", "m-1", SATISFIED);
        Book.r()
                .all()
                .row(DATA, item + " returned=2026-09-25")
                .workEnd("2026-08-31")
                .expect("R10e.return", "m-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, item + " returned=sometime")
                .workEnd("2026-09-25")
                .expect("R10e.return", "m-1", SATISFIED);
        Book.r()
                .all()
                .row(DATA, item + " erased=2026-09-03")
                .workEnd("2026-08-31")
                .expect("R10e.return", "m-1", VIOLATED);
        String approval = "consent k-1 act=ERASURE by=orderer authority=yes given=2026-09-01";
        Book.r()
                .all()
                .row(DATA, item + " erased=2026-09-03", approval + " acts=m-1")
                .workEnd("2026-08-31")
                .expect("R10e.return", "m-1", SATISFIED);
        Book.r()
                .all()
                .row(DATA, item + " erased=2026-09-03", approval + " acts=x-1", "erasure x-1 of=m-1")
                .workEnd("2026-08-31")
                .expect("R10e.return", "m-1", SATISFIED);
        Book.r()
                .all()
                .row(DATA, "copy y-1 at=2026-07-03 information=i-1")
                .workEnd("2026-08-31")
                .expect("R10e.return", "y-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, item)
                .workEnd("unknown")
                .expect("R10e.return", "m-1", Cause.MISSING, NOT_APPLICABLE, PENDING, VIOLATED);
        Book.r()
                .all()
                .row(DATA, "item m-1 provided=no")
                .workEnd("2026-08-31")
                .expect("R10e.return", "m-1", NOT_APPLICABLE);
    }

    @Test
    void erasure_approvedUnreadableReported() {
        String erased = "erasure x-1 of=m-1 information=i-1 at=2026-07-03T10:00 original=";
        String approval = "consent k-1 act=ERASURE by=orderer authority=yes given=2026-07-01 acts=m-1";
        Book.r().all().row(DATA, erased + "yes", approval).expect("R10e.erasure-approved", "x-1", SATISFIED);
        Book.r().all().row(DATA, erased + "yes").expect("R10e.erasure-approved", "x-1", VIOLATED);
        Book.r().all().row(DATA, erased + "no").expect("R10e.erasure-approved", "x-1", NOT_APPLICABLE);
        Book.r().all().row(DATA, erased + "no").workEnd("2026-06-30").expect("R10e.erasure-approved", "x-1", VIOLATED);
        Book.r().all().row(DATA, erased + "yes unreadable=yes").expect("R10e.erasure-unreadable", "x-1", SATISFIED);
        Book.r().all().row(DATA, erased + "yes unreadable=no").expect("R10e.erasure-unreadable", "x-1", VIOLATED);
        Book.r()
                .all()
                .row(DATA, erased + "yes")
                .expect("R10e.erasure-unreadable", "x-1", Cause.MISSING, SATISFIED, VIOLATED);
        String told = "report r-1 contents=ERASURE_RESULT about=x-1 at=2026-07-10 form=";
        Book.r().all().row(DATA, erased + "yes", told + "WRITTEN").expect("R10e.erasure-report", "x-1", SATISFIED);
        Book.r().all().row(DATA, erased + "yes", told + "ORAL").expect("R10e.erasure-report", "x-1", VIOLATED);
        Book.r().all().row(DATA, erased + "yes").asOf("2026-07-10").expect("R10e.erasure-report", "x-1", PENDING);
    }

    @Test
    void serverRoom_namedAndApprovedBefore() {
        String entry = "entry n-1 at=2026-07-03T10:00 actor=w-1 place=room";
        String room = "place room category=SERVER_ROOM premises=ORDERER";
        String notice = "report r-1 form=WRITTEN contents=ENTRANTS persons=w-1 at=2026-07-01";
        String approval =
                "consent k-1 act=SERVER_ROOM_ENTRY by=orderer authority=yes given=2026-07-02 persons=w-1 places=room";
        Book.r().all().row(room, entry, notice, approval).expect("R11.entrants-approved", "n-1", SATISFIED);
        Book.r().all().row(room, entry, notice).expect("R11.entrants-approved", "n-1", VIOLATED);
        Book.r()
                .all()
                .row(room, entry, notice.replace("w-1", "w-2"), approval)
                .expect("R11.entrants-approved", "n-1", VIOLATED);
        Book.r().all().row("place room category=OTHER", entry).expect("R11.entrants-approved", "n-1", NOT_APPLICABLE);
    }

    @Test
    void serverRoom_onlyTheOrderers() {
        String entry = "entry n-1 actor=w-1 place=room at=2026-07-03T10:00";
        Book.r()
                .all()
                .row("place room category=SERVER_ROOM premises=CONTRACTOR", entry)
                .expect("R11.entrants-approved", "n-1", NOT_APPLICABLE);
        Book.r()
                .all()
                .row("place room category=SERVER_ROOM", entry)
                .expect("R11.entrants-approved", "n-1", Cause.MISSING, NOT_APPLICABLE, VIOLATED);
    }

    @Test
    void carryIn_theRestrictionThatMayBeInForceIsFilledOnce() {
        Book.r()
                .all()
                .row(
                        "place room category=SERVER_ROOM premises=ORDERER",
                        "instruction i-1 basis=R11 restricted=携帯電話 at=2026-07-03T10:00",
                        "entry n-1 actor=w-1 place=room at=2026-07-03T10:00 carried=携帯電話")
                .expect("R11.carry-in", "n-1", Cause.TOO_COARSE, NOT_APPLICABLE, VIOLATED);
    }

    @Test
    void encryption_aCipherNobodyKnowsMayBeAListedOne() {
        String no = "determination d-1 norm=R10c.media-encryption question=EQUIVALENT_PROTECTION by=orderer answer=no";
        String removal = "removal m-1 at=2026-07-03 information=i-1 externalMedium=yes cipher=";
        Book.r()
                .all()
                .row(DATA, removal + "HyperCrypt", no)
                .expect("R10c.media-encryption", "m-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.r().all().row(DATA, removal + "ZipCrypto", no).expect("R10c.media-encryption", "m-1", VIOLATED);
        Book.r()
                .except("determinations")
                .row(DATA, removal + "none")
                .expect("R10c.media-encryption", "m-1", Cause.MISSING, SATISFIED, VIOLATED);
    }

    @Test
    void carryIn_nothingRestricted() {
        String room = "place room category=SERVER_ROOM premises=ORDERER";
        String rule = "instruction i-1 basis=R11 restricted=携帯電話 at=2026-07-01 until=2026-07-31";
        String entry = "entry n-1 actor=w-1 place=room at=2026-07-03T10:00 carried=";
        Book.r().all().row(room, rule, entry + "工具").expect("R11.carry-in", "n-1", SATISFIED);
        Book.r().all().row(room, rule, entry + "携帯電話,工具").expect("R11.carry-in", "n-1", VIOLATED);
        Book.r()
                .all()
                .row(room, rule, entry + "unknown")
                .expect("R11.carry-in", "n-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.r().all().row(room, entry + "携帯電話").expect("R11.carry-in", "n-1", NOT_APPLICABLE);
        Book.r()
                .all()
                .row(room, rule, "entry n-1 place=room at=2026-08-03 carried=携帯電話")
                .expect("R11.carry-in", "n-1", NOT_APPLICABLE);
        Book.r()
                .except("instructions")
                .row(room, "entry n-1 place=room at=2026-07-03")
                .expect("R11.carry-in", "n-1", Cause.MISSING, NOT_APPLICABLE, SATISFIED);
    }

    @Test
    void workReport_oneForEachPieceOfWork() {
        String report = "report r-1 form=WRITTEN contents=WORK_DONE at=2026-07-04 about=";
        Book.r()
                .all()
                .row("workItem w-1 completed=2026-07-03", "workItem w-2 completed=2026-07-03", report + "w-1,w-2")
                .expect("R12.work-report", "w-1", VIOLATED);
        Book.r()
                .all()
                .row("workItem w-1 completed=2026-07-03", report + "w-1")
                .expect("R12.work-report", "w-1", SATISFIED);
        Book.r()
                .all()
                .row("workItem w-1 completed=2026-07-03", "report r-1 form=WRITTEN contents=WORK_DONE at=2026-07-04")
                .expect("R12.work-report", "w-1", Cause.MISSING, SATISFIED, VIOLATED);
        Book.r()
                .all()
                .row(
                        "workItem w-1 completed=2026-07-03",
                        "report r-1 form=WRITTEN contents=WORK_DONE about=w-1 at=2026-07-02")
                .expect("R12.work-report", "w-1", VIOLATED);
    }

    private static Book accident(String... rows) {
        return Book.r()
                .all()
                .row(
                        "engagement e-1 person=w-1 from=2026-04-01",
                        "discovery d-1 about=z-1 by=w-1 at=2026-07-03T10:00:00")
                .row("incident z-1 kinds=OUTAGE occurred=2026-07-03T09:00 hindrance=yes")
                .row(rows);
    }

    @Test
    void accident_reportedAtOnce() {
        accident("report r-1 contents=ACCIDENT about=z-1 at=2026-07-04T10:00:00")
                .expect("R13.immediate-report", "z-1", SATISFIED);
        accident("report r-1 contents=ACCIDENT about=z-1 at=2026-07-05T10:00:00")
                .expect("R13.immediate-report", "z-1", Cause.TOLERANCE, SATISFIED, VIOLATED);
        accident("report r-1 contents=ACCIDENT about=z-1 at=2026-07-05T10:00:01")
                .expect("R13.immediate-report", "z-1", VIOLATED);
        accident().asOf("2026-07-04T10:00:00").expect("R13.immediate-report", "z-1", PENDING);
        accident().expect("R13.immediate-report", "z-1", VIOLATED);
        Book.r()
                .all()
                .row("incident z-1 occurred=2026-07-03 hindrance=no")
                .expect("R13.immediate-report", "z-1", NOT_APPLICABLE);
        Book.r()
                .all()
                .row("incident z-1 occurred=2026-07-03 hindrance=yes")
                .expect("R13.immediate-report", "z-1", PENDING);
    }

    @Test
    void accident_emergencyMeasures() {
        accident("measure x-1 kinds=EMERGENCY about=z-1 from=2026-07-03T11:00")
                .expect("R13.emergency-measures", "z-1", SATISFIED);
        accident("measure x-1 kinds=EMERGENCY from=2026-07-03T11:00").expect("R13.emergency-measures", "z-1", VIOLATED);
        accident().asOf("2026-07-06").expect("R13.emergency-measures", "z-1", PENDING);
    }

    @Test
    void accident_detailsAgreedTo() {
        String told = "report r-1 form=WRITTEN contents=ACCIDENT_DETAILS,WAY_FORWARD about=z-1 at=2026-07-10";
        accident(told + " answer=AGREED answeredAt=2026-08-20").expect("R13.detailed-report", "z-1", SATISFIED);
        accident(told).expect("R13.detailed-report", "z-1", PENDING);
        accident(told + " answer=REFUSED answeredAt=2026-08-20").expect("R13.detailed-report", "z-1", VIOLATED);
        accident(told.replace(",WAY_FORWARD", "")).expect("R13.detailed-report", "z-1", VIOLATED);
        accident(told.replace("WRITTEN", "ORAL")).expect("R13.detailed-report", "z-1", VIOLATED);
    }

    @Test
    void leak_fourItemsAndInstructionsSought() {
        String[] base = {
            DATA,
            "engagement e-1 person=w-1 from=2026-04-01",
            "discovery d-1 about=z-1 by=w-1 at=2026-07-03T10:00",
            "incident z-1 kinds=LEAK information=i-1 occurred=2026-07-03T09:00"
        };
        String four = "report r-1 form=WRITTEN at=2026-07-06 about=z-1"
                + " contents=BREACHED_INFORMATION,BREACHED_QUANTITY,BREACH_PLACE,BREACH_CIRCUMSTANCES";
        Book.r().all().row(base).row(four).expect("R14.breach-details", "z-1", SATISFIED);
        Book.r().all().row(base).row(four.replace(",BREACH_PLACE", "")).expect("R14.breach-details", "z-1", VIOLATED);
        Book.r().all().row(base).row(four).expect("R14.seek-instructions", "z-1", VIOLATED);
        Book.r()
                .all()
                .row(base)
                .row("report r-2 form=ORAL at=2026-07-03T11:00 about=z-1 contents=INSTRUCTIONS_SOUGHT")
                .expect("R14.seek-instructions", "z-1", SATISFIED);
        Book.r()
                .all()
                .row("information i-1 personal=no specificPersonal=no secret=yes")
                .row("incident z-1 kinds=LEAK information=i-1 occurred=2026-07-03")
                .expect("R14.breach-details", "z-1", NOT_APPLICABLE);
        Book.r()
                .all()
                .row(DATA, "incident z-1 kinds=OUTAGE information=i-1 occurred=2026-07-03")
                .expect("R14.seek-instructions", "z-1", NOT_APPLICABLE);
    }

    @Test
    void audit_reportInspectionImprovement() {
        Book.r()
                .all()
                .row("demand m-1 kind=REPORT basis=R15 addressee=contractor at=2026-07-03")
                .row("report r-1 contents=COMPLIANCE about=m-1 by=contractor at=2026-07-10")
                .expect("R15.report-on-demand", "m-1", SATISFIED);
        Book.r()
                .all()
                .row("demand m-1 kind=INSPECTION basis=R15 at=2026-07-03 admission=REFUSED")
                .expect("R15.on-site-inspection", "m-1", VIOLATED);
        Book.r()
                .all()
                .row("instruction i-1 basis=R15 at=2026-07-03", "outcome o-1 of=i-1 at=2026-07-06 result=DONE")
                .expect("R15.follow-improvement", "i-1", SATISFIED);
    }
}
