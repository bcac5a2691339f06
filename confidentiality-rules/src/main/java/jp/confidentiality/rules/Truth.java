package jp.confidentiality.rules;

import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import org.jspecify.annotations.Nullable;

/**
 * A Kleene value: true, false, or unknown with its causes and the registers that would settle it. What stands beside a
 * false conjunct or a true disjunct does not count. Where an explanation is wanted it also carries the notes that
 * decided.
 */
final class Truth {
    static final Truth TRUE = new Truth(Value.TRUE, 0, 0, null);
    static final Truth FALSE = new Truth(Value.FALSE, 0, 0, null);
    private static final Truth TOO_COARSE = unknown(Cause.TOO_COARSE);
    private static final Truth MISSING = unknown(Cause.MISSING);
    private static final Truth[] MISSING_IN = missingIn();

    private enum Value {
        FALSE,
        UNKNOWN,
        TRUE
    }

    private final Value value;
    private final int causes;
    private final long registers;
    private final @Nullable Notes notes;

    private Truth(Value value, int causes, long registers, @Nullable Notes notes) {
        this.value = value;
        this.causes = causes;
        this.registers = registers;
        this.notes = notes;
    }

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Truth unknown(Cause cause) {
        return new Truth(Value.UNKNOWN, 1 << cause.ordinal(), 0, null);
    }

    static Truth tooCoarse() {
        return TOO_COARSE;
    }

    /** A cell of a row is blank or unknown. */
    static Truth missing() {
        return MISSING;
    }

    /** A register is not complete where it would have to be. */
    static Truth missing(Register register) {
        return MISSING_IN[register.ordinal()];
    }

    private static Truth[] missingIn() {
        Register[] registers = Register.values();
        Truth[] all = new Truth[registers.length];
        for (Register register : registers) {
            all[register.ordinal()] =
                    new Truth(Value.UNKNOWN, 1 << Cause.MISSING.ordinal(), 1L << register.ordinal(), null);
        }
        return all;
    }

    /** Something is missing that the given registers would settle, if any is known to. */
    static Truth missing(long registers) {
        return registers == 0 ? MISSING : new Truth(Value.UNKNOWN, 1 << Cause.MISSING.ordinal(), registers, null);
    }

    boolean isTrue() {
        return value == Value.TRUE;
    }

    boolean isFalse() {
        return value == Value.FALSE;
    }

    boolean isUnknown() {
        return value == Value.UNKNOWN;
    }

    boolean possible() {
        return value != Value.FALSE;
    }

    /** Returns the causes as a bit set by the order of {@link Cause}; 0 unless unknown. */
    int causes() {
        return causes;
    }

    /** Returns the registers that would settle it, as a bit set by the order of {@link Register}. */
    long registers() {
        return registers;
    }

    @Nullable
    Notes notes() {
        return notes;
    }

    Truth noting(@Nullable Note note) {
        return note == null ? this : new Truth(value, causes, registers, Notes.join(notes, new Notes(note)));
    }

    /** Returns this value for the notes of {@code other} as well. */
    Truth noting(@Nullable Notes more) {
        return more == null ? this : new Truth(value, causes, registers, Notes.join(notes, more));
    }

    Truth and(Truth other) {
        if (value != other.value) {
            return value.ordinal() < other.value.ordinal() ? this : other;
        }
        return joined(other);
    }

    Truth or(Truth other) {
        if (value != other.value) {
            return value.ordinal() > other.value.ordinal() ? this : other;
        }
        return joined(other);
    }

    Truth not() {
        return switch (value) {
            case TRUE -> notes == null ? FALSE : new Truth(Value.FALSE, 0, 0, notes);
            case FALSE -> notes == null ? TRUE : new Truth(Value.TRUE, 0, 0, notes);
            case UNKNOWN -> this;
        };
    }

    private Truth joined(Truth other) {
        boolean same = notes == other.notes && causes == other.causes && registers == other.registers;
        return same || this == other
                ? this
                : new Truth(value, causes | other.causes, registers | other.registers, Notes.join(notes, other.notes));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
