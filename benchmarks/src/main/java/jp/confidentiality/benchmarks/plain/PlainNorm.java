package jp.confidentiality.benchmarks.plain;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;

/** The norms that both sides judge: every norm of the catalogue that has a verdict, in its order. */
enum PlainNorm {
    C1_PROPER_HANDLING("C1.proper-handling"),
    C2_PLEDGE("C2.pledge"),
    C2_TERMS("C2.terms"),
    C3P1_NEED_TO_KNOW("C3P1.need-to-know"),
    C3P1_ROSTER("C3P1.roster-on-request"),
    C3P2_MANAGED("C3P2.managed"),
    C3P2_STRICT_MEASURES("C3P2.strict-measures"),
    C3P2_LOCKED_WHEN_IDLE("C3P2.locked-when-idle"),
    C3P3_BEST_MEASURES("C3P3.best-measures"),
    C3P3_EXPLAIN_ON_REQUEST("C3P3.explain-on-request"),
    C3P3I1_ACCESS_LIMITED("C3P3I1.access-limited"),
    C3P3I1_ACCESS_HISTORY("C3P3I1.access-history"),
    C3P3I2_INDIVIDUAL_IDS("C3P3I2.individual-ids"),
    C3P3I2_CREDENTIALS_MANAGED("C3P3I2.credentials-managed"),
    C3P3I3_DESIGNATED_PLACE("C3P3I3.designated-place"),
    C3P3I3_LOCKED_IN_PLACE("C3P3I3.locked-in-place"),
    C3P3I3_ENTRY_PERMISSION("C3P3I3.entry-permission"),
    C3P3I3_FOLLOW_SITE_INSTRUCTIONS("C3P3I3.follow-site-instructions"),
    C3P3I4_LEAK_PREVENTION("C3P3I4.leak-prevention"),
    C3P3I4_CONFINED("C3P3I4.confined"),
    C3P3I4_PRIOR_CONSENT("C3P3I4.prior-consent"),
    C3P3I4_CHANGE_CONSENT("C3P3I4.change-consent"),
    C3P3I5_NO_PRIVATE_DEVICES("C3P3I5.no-private-devices"),
    C3P3I6_CONSENT("C3P3I6.consent"),
    C3P3I6_HISTORY("C3P3I6.history"),
    C3P3I7_CONSENT("C3P3I7.consent"),
    C3P3I7_HISTORY("C3P3I7.history"),
    C3P3I7_CUSTODY("C3P3I7.custody"),
    C3P3I8_HAND_DELIVERY("C3P3I8.hand-delivery"),
    C3P3I8_HISTORY("C3P3I8.history"),
    C3P3I9_FOLLOW_INSTRUCTIONS("C3P3I9.follow-instructions"),
    C3P4_STORAGE_NOTIFIED("C3P4.storage-notified"),
    C3P4_CLOUD_PROVIDER("C3P4.cloud-provider"),
    C3P4_CHANGE_REPORTED("C3P4.change-reported"),
    C4P1_MANAGER_APPOINTED("C4P1.manager-appointed"),
    C4P1_MANAGER_QUALIFIED("C4P1.manager-qualified"),
    C4P1_CHECKS_PERFORMED("C4P1.checks-performed"),
    C4P1_DISSEMINATED("C4P1.disseminated"),
    C4P2_TRAINING("C4P2.training-before-work"),
    C4P2_REPORTED("C4P2.reported-before-work"),
    C4P3_TRAINING_REPORT_ON_REQUEST("C4P3.training-report-on-request"),
    C4P4_REPORT_ON_DEMAND("C4P4.report-on-demand"),
    C4P5_BREACH_REPORT("C4P5.breach-report"),
    C4P5_INSTRUCTION("C4P5.follow-remedial-instruction"),
    C4P6_LAWS("C4P6.laws"),
    C5P1_INSPECTION("C5P1.inspection"),
    C5P2_CORRECT_AND_REPORT("C5P2.correct-and-report"),
    C7_FOLLOW_SECURITY_INSTRUCTION("C7.follow-security-instruction"),
    R01_INITIAL_REPORT("R01.initial-report"),
    R01_CHANGE_REPORT("R01.change-report"),
    R02_ID_CARD("R02.id-card"),
    R02_BADGE("R02.badge"),
    R03_NO_DISCLOSURE("R03.no-disclosure"),
    R04_EDUCATION("R04.education"),
    R05_NO_SUBCONTRACTING("R05.no-subcontracting"),
    R06_FLOW_DOWN("R06.flow-down"),
    R07_APPLICATION("R07.application"),
    R08_SAFEGUARDS("R08.safeguards"),
    R09_PURPOSE_STATED("R09.purpose-stated"),
    R09_NECESSARY_SCOPE("R09.necessary-scope"),
    R09_LAWFUL_MEANS("R09.lawful-means"),
    R10A_LOCKED_STORAGE("R10a.locked-storage"),
    R10B_PURPOSE_LIMITATION("R10b.purpose-limitation"),
    R10B_NO_THIRD_PARTY("R10b.no-third-party"),
    R10C_NO_REMOVAL("R10c.no-removal"),
    R10C_ENCRYPTION("R10c.media-encryption"),
    R10C_METHOD("R10c.method-consent"),
    R10D_COPYING("R10d.copying"),
    R10D_PROVISION("R10d.provision"),
    R10E_RETURN("R10e.return"),
    R10E_APPROVED("R10e.erasure-approved"),
    R10E_UNREADABLE("R10e.erasure-unreadable"),
    R10E_REPORT("R10e.erasure-report"),
    R11_ENTRANTS_APPROVED("R11.entrants-approved"),
    R11_CARRY_IN("R11.carry-in"),
    R12_WORK_REPORT("R12.work-report"),
    R13_IMMEDIATE("R13.immediate-report"),
    R13_MEASURES("R13.emergency-measures"),
    R13_DETAILED("R13.detailed-report"),
    R14_DETAILS("R14.breach-details"),
    R14_INSTRUCTIONS("R14.seek-instructions"),
    R15_REPORT_ON_DEMAND("R15.report-on-demand"),
    R15_ON_SITE_INSPECTION("R15.on-site-inspection"),
    R15_FOLLOW_IMPROVEMENT("R15.follow-improvement");

    private final Norm norm;
    private final boolean isOfC;

    PlainNorm(String id) {
        this.norm = Catalogue.standard().norm(NormId.of(id));
        this.isOfC = id.startsWith("C") && !id.startsWith("C1.");
    }

    Norm norm() {
        return norm;
    }

    String id() {
        return norm.id().value();
    }

    /** Tells whether a violation of it owes a breach report: all of C but the roll-up and the report itself. */
    boolean owesBreachReport() {
        return isOfC() && this != C4P5_BREACH_REPORT;
    }

    /** Tells whether the roll-up of C takes it in. */
    boolean isOfC() {
        return isOfC;
    }

    static Set<NormId> ids() {
        Set<NormId> ids = new LinkedHashSet<>();
        for (PlainNorm one : values()) {
            ids.add(one.norm.id());
        }
        return ids;
    }
}
