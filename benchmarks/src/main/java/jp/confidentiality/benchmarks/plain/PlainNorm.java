package jp.confidentiality.benchmarks.plain;

import java.util.LinkedHashSet;
import java.util.Set;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;

/** The norms that both sides judge: all those with a verdict of the 18 provisions that had rules first. */
enum PlainNorm {
    C1_PROPER_HANDLING("C1.proper-handling"),
    C2_PLEDGE("C2.pledge"),
    C2_TERMS("C2.terms"),
    C3P1_NEED_TO_KNOW("C3P1.need-to-know"),
    C3P1_ROSTER("C3P1.roster-on-request"),
    C3P3I6_CONSENT("C3P3I6.consent"),
    C3P3I6_HISTORY("C3P3I6.history"),
    C3P3I7_CONSENT("C3P3I7.consent"),
    C3P3I7_HISTORY("C3P3I7.history"),
    C3P3I7_CUSTODY("C3P3I7.custody"),
    C3P3I8_HAND_DELIVERY("C3P3I8.hand-delivery"),
    C3P3I8_HISTORY("C3P3I8.history"),
    C4P2_TRAINING("C4P2.training-before-work"),
    C4P2_REPORTED("C4P2.reported-before-work"),
    C4P5_BREACH_REPORT("C4P5.breach-report"),
    C4P5_INSTRUCTION("C4P5.follow-remedial-instruction"),
    R01_INITIAL_REPORT("R01.initial-report"),
    R01_CHANGE_REPORT("R01.change-report"),
    R05_NO_SUBCONTRACTING("R05.no-subcontracting"),
    R06_FLOW_DOWN("R06.flow-down"),
    R07_APPLICATION("R07.application"),
    R10C_NO_REMOVAL("R10c.no-removal"),
    R10C_ENCRYPTION("R10c.media-encryption"),
    R10C_METHOD("R10c.method-consent"),
    R10E_RETURN("R10e.return"),
    R10E_APPROVED("R10e.erasure-approved"),
    R10E_UNREADABLE("R10e.erasure-unreadable"),
    R10E_REPORT("R10e.erasure-report"),
    R13_IMMEDIATE("R13.immediate-report"),
    R13_MEASURES("R13.emergency-measures"),
    R13_DETAILED("R13.detailed-report"),
    R14_DETAILS("R14.breach-details"),
    R14_INSTRUCTIONS("R14.seek-instructions");

    private final Norm norm;

    PlainNorm(String id) {
        this.norm = Catalogue.standard().norm(NormId.of(id));
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
        return ordinal() > C1_PROPER_HANDLING.ordinal() && ordinal() < R01_INITIAL_REPORT.ordinal();
    }

    static Set<NormId> ids() {
        Set<NormId> ids = new LinkedHashSet<>();
        for (PlainNorm one : values()) {
            ids.add(one.norm.id());
        }
        return ids;
    }
}
