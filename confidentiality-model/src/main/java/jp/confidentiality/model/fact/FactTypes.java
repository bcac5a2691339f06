package jp.confidentiality.model.fact;

import java.util.List;

/** The fact types in the order of the documentation. */
final class FactTypes {
    static final List<Class<? extends Fact>> ALL = List.of(
            Information.class,
            Item.class,
            Place.class,
            Engagement.class,
            Subcontract.class,
            Application.class,
            Pledge.class,
            Acknowledgement.class,
            Training.class,
            Report.class,
            Consent.class,
            Determination.class,
            Incident.class,
            Discovery.class,
            Measure.class,
            Designation.class,
            Storage.class,
            StorageChange.class,
            AccessRight.class,
            InformationSystem.class,
            LogKeeping.class,
            Account.class,
            Check.class,
            Appointment.class,
            StructureElement.class,
            Request.class,
            Demand.class,
            Instruction.class,
            Notice.class,
            Outcome.class,
            Erasure.class,
            WorkItem.class,
            Assurance.class,
            Access.class,
            Use.class,
            Copy.class,
            Removal.class,
            Transfer.class,
            Provision.class,
            Entry.class,
            Stint.class,
            DeviceUse.class,
            Acquisition.class,
            DutyCheck.class);

    private FactTypes() {}
}
