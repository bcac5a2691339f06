package jp.confidentiality.model.dossier;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that registers are complete (完備の申告): whatever happened in the period stands in them.
 *
 * @param registers which registers, at least one
 * @param from the first day covered
 * @param to the last day covered, inclusive
 * @param recordedAt when it was declared; blank: visible at every known-at moment; unknown reads as blank
 */
public record Completeness(Set<Register> registers, LocalDate from, LocalDate to, Cell<Moment> recordedAt)
        implements Serializable {
    private static final String OWNER = "a completeness declaration";
    private static final Pattern LINE =
            Pattern.compile("(?<which>.+?)\\s+(?<from>\\d{4}-\\d{2}-\\d{2})\\.\\.(?<to>\\d{4}-\\d{2}-\\d{2})"
                    + "(?:\\s+except\\s+(?<except>.+?))?(?:\\s+recorded\\s+(?<recorded>\\S+))?");
    private static final String IDEOGRAPHIC_SPACE = "\u3000";

    public Completeness {
        if (Given.field(OWNER, "registers", registers).isEmpty()) {
            throw new IllegalArgumentException("Field 'registers' of a completeness declaration is empty.");
        }
        if (Given.field(OWNER, "to", to).isBefore(Given.field(OWNER, "from", from))) {
            throw new IllegalArgumentException("Field 'to' of a completeness declaration is " + to
                    + ", before field 'from' (" + from + "). Maybe the two are exchanged.");
        }
        registers = Collections.unmodifiableSet(EnumSet.copyOf(registers));
        recordedAt = Given.recorded(recordedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Completeness that
                && registers.equals(that.registers)
                && from.equals(that.from)
                && to.equals(that.to)
                && recordedAt.equals(that.recordedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(registers, from, to, recordedAt);
    }

    /** Returns the declaration of all registers from {@code from} to {@code to}, both inclusive. */
    public static Completeness all(LocalDate from, LocalDate to) {
        return new Completeness(EnumSet.allOf(Register.class), from, to, Cell.blank());
    }

    /** Returns the declaration of {@code registers} from {@code from} to {@code to}, both inclusive. */
    public static Completeness of(Set<Register> registers, LocalDate from, LocalDate to) {
        return new Completeness(registers, from, to, Cell.blank());
    }

    /**
     * Reads one line: {@code all 2026-04-01..2026-09-30 except incidents, reports}, or names of registers in place of
     * {@code all}; a register is named as in {@link Register}, in small letters with hyphens, or in Japanese. At the
     * end {@code recorded 2026-10-01T09:00} may say when it was declared.
     *
     * @throws UnknownRegisterException if it names an unknown register
     * @throws IllegalArgumentException if the line is not of this form, or names an unknown day
     */
    public static Completeness parse(String line) {
        Matcher matcher = LINE.matcher(line.replace(IDEOGRAPHIC_SPACE, " ").strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Completeness '" + line
                    + "' is not readable. Maybe write: all 2026-04-01..2026-09-30 except incidents, reports");
        }
        String which = matcher.group("which").strip();
        Set<Register> registers =
                which.equals("all") || which.equals("全台帳") ? EnumSet.allOf(Register.class) : registers(which);
        if (matcher.group("except") != null) {
            registers.removeAll(registers(matcher.group("except")));
        }
        try {
            String recorded = matcher.group("recorded");
            return new Completeness(
                    registers,
                    LocalDate.parse(matcher.group("from")),
                    LocalDate.parse(matcher.group("to")),
                    recorded == null ? Cell.blank() : Cell.is(Moment.parse(recorded)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Completeness '" + line + "' names a day that does not exist. Maybe a digit is wrong.", e);
        }
    }

    /**
     * Returns the register that {@code name} spells: its identifier, its English name with hyphens, or Japanese.
     *
     * @throws UnknownRegisterException if there is none
     */
    public static Register register(String name) {
        String wanted = name.strip();
        String identifier = wanted.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Register register : Register.values()) {
            if (register.ja().equals(wanted) || register.name().equals(identifier)) {
                return register;
            }
        }
        throw new UnknownRegisterException(wanted);
    }

    private static Set<Register> registers(String names) {
        Set<Register> found = EnumSet.noneOf(Register.class);
        for (String name : names.split("[,，、]", -1)) {
            found.add(register(name));
        }
        return found;
    }

    /** A name that no register bears. */
    public static final class UnknownRegisterException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String name;

        private UnknownRegisterException(String name) {
            super("Register '" + name + "' is unknown. Maybe see docs/facts.md for the names of the registers.");
            this.name = name;
        }

        /** Returns the name. */
        public String name() {
            return name;
        }
    }
}
