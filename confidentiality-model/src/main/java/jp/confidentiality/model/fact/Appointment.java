package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * An appointment (選任) of an information manager or a security officer.
 *
 * @param row ID, recording moment, correction
 * @param officerRole to which role (役割)
 * @param person who is appointed (選任者)
 * @param skill the skill on record (技術)
 * @param experience the experience on record (経験)
 * @param from from when (選任日時)
 * @param until until when (解任日時)
 */
@RecordBuilder
@RegisterRow(register = Register.APPOINTMENTS, ja = "選任")
public record Appointment(
        Row row,
        @Column(ja = "役割", required = true) Cell<OfficerRole> officerRole,
        @Column(ja = "選任者", names = Column.Names.PARTY) Cell<String> person,
        @Column(ja = "技術", blank = Column.Blank.LEFT_OUT) Cell<String> skill,
        @Column(ja = "経験", blank = Column.Blank.LEFT_OUT) Cell<String> experience,
        @Column(ja = "選任日時", role = Column.Role.EVENT) Cell<Moment> from,
        @Column(ja = "解任日時", blank = Column.Blank.NONE) Cell<Moment> until)
        implements StandingFact {
    public Appointment {
        Checks.row("Appointment", row);
        officerRole = Cell.orBlank(officerRole);
        person = Cell.orBlank(person);
        skill = Cell.orBlank(skill);
        experience = Cell.orBlank(experience);
        from = Cell.orBlank(from);
        until = Cell.orBlank(until);
        boolean cancels = Checks.cancels(row, officerRole, person, skill, experience, from, until);
        Checks.required("Appointment", row, "officerRole", officerRole, cancels);
        Checks.order("Appointment", row, "from", from, "until", until);
    }
}
