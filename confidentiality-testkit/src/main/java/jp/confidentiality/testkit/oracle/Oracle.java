package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.SwitchedOff;

/** Judges dossiers a second time, independently of the rule engine (オラクル). Slow and plain by intention. */
public final class Oracle {
    private static final List<BiConsumer<World, Sheet>> PROVISIONS = List.of(
            C2_Confidentiality::judge,
            C3P1_NeedToKnow::judge,
            C3P2_ManagedMaterials::judge,
            C3P3_BestMeasures::judge,
            C3P3I1_AccessControl::judge,
            C3P3I2_PersonalAccounts::judge,
            C3P3I3_OrdererPremises::judge,
            C3P3I4_ContractorPremises::judge,
            C3P3I5_NoPrivateDevices::judge,
            C3P3I6_Copying::judge,
            C3P3I7_Removal::judge,
            C3P3I8_HandDelivery::judge,
            C3P3I9_FurtherInstructions::judge,
            C3P4_StorageNotification::judge,
            C4P1_Supervision::judge,
            C4P2_TrainingBeforeWork::judge,
            C4P3_TrainingReport::judge,
            C4P4_ComplianceReport::judge,
            C4P6_LegalCompliance::judge,
            C5P1_Inspection::judge,
            C5P2_CorrectiveAction::judge,
            C7_SecurityInstructions::judge,
            R01_ResponsibilityStructure::judge,
            R02_IdCardAndBadge::judge,
            R03_NoDisclosure::judge,
            R04_Education::judge,
            R05_NoSubcontracting::judge,
            R06_FlowDown::judge,
            R07_SubcontractingApplication::judge,
            R08_Safeguards::judge,
            R09_Acquisition::judge,
            R10a_LockedStorage::judge,
            R10b_PurposeLimitation::judge,
            R10c_Removal::judge,
            R10d_CopyingAndProvision::judge,
            R10e_ReturnAndErasure::judge,
            R11_ServerRoomEntry::judge,
            R12_WorkReport::judge,
            R13_AccidentReport::judge,
            R14_LeakReport::judge,
            R15_SecurityAudit::judge,
            // What follows from other verdicts comes last, in this order (D23).
            C4P5_BreachReport::judge,
            C1_ProperHandling::judge,
            C6_Publication::judge,
            C8_Termination::judge);

    private Oracle() {}

    /**
     * Returns what the dossier comes to, seen from the viewpoint, under the profile.
     *
     * @throws IllegalArgumentException if the profile switches a norm off for some days only, which it does not know
     */
    public static OracleResult judge(Dossier dossier, Viewpoint viewpoint, Profile profile) {
        if (profile.switchedOff().values().stream().anyMatch(SwitchedOff::isDated)) {
            throw new IllegalArgumentException("Profile '" + profile.name()
                    + "' switches norms off for some days, which the oracle does not know. Maybe make two profiles.");
        }
        World world = new World(dossier, viewpoint, profile);
        Sheet sheet = new Sheet(world);
        PROVISIONS.forEach(provision -> provision.accept(world, sheet));
        return result(sheet);
    }

    private static OracleResult result(Sheet sheet) {
        List<Answer> answers = new ArrayList<>();
        Map<NormId, Verdict> verdicts = new LinkedHashMap<>();
        Map<NormId, OracleResult.Power> powers = new LinkedHashMap<>();
        for (Norm norm : Catalogue.standard().norms()) {
            OracleResult.Power power = sheet.power(norm.id());
            if (power != null) {
                powers.put(norm.id(), power);
            } else if (norm.hasVerdict() && sheet.isChecked(norm.id().value())) {
                List<Answer> entered = sheet.of(norm.id());
                answers.addAll(entered);
                verdicts.put(
                        norm.id(), entered.stream().map(Answer::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::or));
            }
        }
        return new OracleResult(answers, verdicts, powers);
    }
}
