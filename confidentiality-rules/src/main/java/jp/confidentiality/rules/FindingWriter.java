package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Writes what was judged as a finding: verdict, reasons, deciding rows, and what would change it. */
final class FindingWriter {
    private static final Set<Because> LEFT_OUT = EnumSet.of(Because.HISTORY_ITEM_LEFT_OUT, Because.COLUMN_LEFT_OUT);

    private final Chains chains;
    private final String contractor;

    FindingWriter(Weigher weigher) {
        this.chains = new Chains(weigher);
        this.contractor = weigher.evidence().contract().contractor();
    }

    Finding write(Norm norm, Act act, Judgement judgement) {
        Verdict verdict = judgement.verdict();
        Truth doubt = verdict == Verdict.UNDETERMINED ? judgement.doubt() : Truth.FALSE;
        Cause cause = verdict == Verdict.UNDETERMINED ? Judgement.cause(doubt) : null;
        Set<Register> missing = missing(act, doubt, cause);
        Set<Note> notes = deciding(judgement, verdict);
        return finding(norm, act, judgement, cause, missing, notes, changes(judgement, verdict, doubt, missing, notes));
    }

    private Finding finding(
            Norm norm,
            Act act,
            Judgement judgement,
            @Nullable Cause cause,
            Set<Register> missing,
            Set<Note> notes,
            List<Text> changes) {
        Verdict verdict = judgement.verdict();
        return new Finding(
                norm.id(),
                act.id(),
                type(act),
                when(act),
                verdict,
                judgement.possible(),
                cause,
                missing,
                facts(act, notes),
                reasons(notes),
                changes,
                chains.of(act),
                chains.answerable(act),
                values(notes),
                due(judgement),
                madeGood(judgement, verdict));
    }

    private static List<Text> reasons(Set<Note> notes) {
        List<Text> reasons = new ArrayList<>(notes.size());
        for (Note note : notes) {
            Text text = note.text();
            if (!reasons.contains(text)) {
                reasons.add(text);
            }
        }
        return reasons;
    }

    /** Writes a finding without reasons: what it comes to, whose it is, and until when. */
    Finding brief(Norm norm, Act act, Judgement judgement) {
        Verdict verdict = judgement.verdict();
        Truth doubt = verdict == Verdict.UNDETERMINED ? judgement.doubt() : Truth.FALSE;
        Cause cause = verdict == Verdict.UNDETERMINED ? Judgement.cause(doubt) : null;
        return finding(norm, act, judgement, cause, missing(act, doubt, cause), Set.of(), List.of());
    }

    /** Where nothing else is named, what is missing is a cell of the subject's own row. */
    private static Set<Register> missing(Act act, Truth doubt, @Nullable Cause cause) {
        Set<Register> registers = Judgement.registers(doubt);
        return registers.isEmpty() && cause == Cause.MISSING && act.fact() != null
                ? EnumSet.of(FactType.of(act.fact()).register())
                : registers;
    }

    /** Writes the finding about what a register may not show (D5). */
    Finding unrecorded(Norm norm, Set<Register> incomplete, Set<Verdict> possible, List<Text> reasons) {
        List<Text> changes = new ArrayList<>(incomplete.size());
        for (Register register : incomplete) {
            changes.add(Note.of(Because.CHANGE_REGISTER, register).text());
        }
        return new Finding(
                norm.id(),
                Finding.UNRECORDED,
                Finding.UNRECORDED,
                "",
                Verdict.UNDETERMINED,
                possible,
                Cause.MISSING,
                incomplete,
                List.of(),
                reasons,
                changes,
                List.of(),
                contractor,
                List.of(),
                null,
                null);
    }

    /** Writes the finding of a roll-up about the contract; it has no possible verdicts of its own (D1). */
    Finding rollUp(Norm norm, Verdict verdict, @Nullable Cause cause, List<Text> reasons) {
        return new Finding(
                norm.id(),
                Finding.CONTRACT,
                Finding.CONTRACT,
                "",
                verdict,
                verdict == Verdict.UNDETERMINED ? Set.of() : Set.of(verdict),
                cause,
                Set.of(),
                List.of(),
                reasons,
                List.of(),
                List.of(),
                contractor,
                List.of(),
                null,
                null);
    }

    /** The notes of the values that decided: for an open verdict the unknown ones, else those that made it certain. */
    private static Set<Note> deciding(Judgement judgement, Verdict verdict) {
        Set<Note> notes = new LinkedHashSet<>();
        for (Duty duty : judgement.duties()) {
            boolean decides =
                    verdict == Verdict.UNDETERMINED ? duty.doubt().isUnknown() : duty.outcomes() == Duty.bit(verdict);
            if (!decides) {
                continue;
            }
            if (verdict == Verdict.UNDETERMINED) {
                Notes.add(duty.doubt().notes(), notes);
                continue;
            }
            Notes.add(duty.applies().notes(), notes);
            if (verdict != Verdict.NOT_APPLICABLE) {
                Notes.add(duty.done().notes(), notes);
                Notes.add(verdict == Verdict.SATISFIED ? null : duty.open().notes(), notes);
            }
        }
        return notes;
    }

    private static String type(Act act) {
        if (act.id().indexOf(' ') > 0) {
            return "breach";
        }
        return act.fact() == null ? Finding.CONTRACT : FactType.of(act.fact()).name();
    }

    private static String when(Act act) {
        Moment moment = act.fact() == null ? null : EventMoments.moment(act.fact());
        return moment == null ? "" : moment.toString();
    }

    /** Returns the IDs of the rows it rests on, in any order. */
    private static List<String> facts(Act act, Set<Note> notes) {
        List<String> ids = new ArrayList<>(4);
        if (act.fact() != null) {
            ids.add(act.fact().id());
        }
        for (Note note : notes) {
            List<Object> about = note.about();
            for (int i = 0; i < about.size(); i++) {
                if (about.get(i) instanceof Fact fact
                        && (ids.isEmpty() || !ids.get(ids.size() - 1).equals(fact.id()))) {
                    ids.add(fact.id());
                }
            }
        }
        return ids;
    }

    private static List<Text> values(Set<Note> notes) {
        List<Text> values = List.of();
        for (Note note : notes) {
            List<Object> about = note.about();
            for (int i = 0; i < about.size(); i++) {
                if (about.get(i) instanceof Text value && value.ja().startsWith("「") && !values.contains(value)) {
                    values = values.isEmpty() ? new ArrayList<>(2) : values;
                    values.add(value);
                }
            }
        }
        return values;
    }

    private static List<Text> changes(
            Judgement judgement, Verdict verdict, Truth doubt, Set<Register> missing, Set<Note> deciding) {
        List<Text> changes = new ArrayList<>();
        if (verdict == Verdict.UNDETERMINED) {
            missing.forEach(register ->
                    changes.add(Note.of(Because.CHANGE_REGISTER, register).text()));
            for (Cause cause : Cause.values()) {
                if ((doubt.causes() & (1 << cause.ordinal())) != 0) {
                    settling(cause, missing, doubt)
                            .ifPresent(because -> changes.add(Note.of(because).text()));
                }
            }
        } else if (verdict == Verdict.PENDING) {
            String due = due(judgement);
            changes.add(
                    due == null
                            ? Note.of(Because.DUE_OPEN).text()
                            : Note.of(Because.DUE_BY, due).text());
        } else if (verdict == Verdict.VIOLATED) {
            changes.add(cure(judgement, deciding));
        }
        return changes;
    }

    private static java.util.Optional<Because> settling(Cause cause, Set<Register> missing, Truth doubt) {
        return switch (cause) {
            case CONFLICTING -> java.util.Optional.of(Because.CHANGE_CONFLICT);
            case MISSING ->
                Notes.list(doubt.notes()).stream()
                                .anyMatch(n -> n.because() != Because.REGISTER_INCOMPLETE && isCell(n.because()))
                        ? java.util.Optional.of(Because.CHANGE_CELL)
                        : missing.isEmpty() ? java.util.Optional.of(Because.CHANGE_CELL) : java.util.Optional.empty();
            case TOO_COARSE -> java.util.Optional.of(Because.CHANGE_TIME);
            case TOLERANCE -> java.util.Optional.of(Because.CHANGE_TOLERANCE);
            case HUMAN -> java.util.Optional.of(Because.CHANGE_HUMAN);
        };
    }

    private static boolean isCell(Because because) {
        return because == Because.CELL_BLANK
                || because == Because.CELL_UNKNOWN
                || because == Because.HISTORY_ITEM_UNKNOWN
                || because == Because.CIPHER_UNCLEAR;
    }

    private static Text cure(Judgement judgement, Set<Note> deciding) {
        String madeGood = madeGood(judgement, Verdict.VIOLATED);
        if (madeGood != null) {
            return Note.of(Because.MADE_GOOD, madeGood).text();
        }
        for (Note note : deciding) {
            if (LEFT_OUT.contains(note.because())) {
                return Note.of(Because.CURE_CORRECT).text();
            }
        }
        boolean timed = false;
        for (Duty duty : judgement.duties()) {
            timed |= duty.due() != null && duty.outcomes() == Duty.bit(Verdict.VIOLATED);
        }
        return Note.of(timed ? Because.CURE_LATE : Because.CURE_NONE).text();
    }

    private static @Nullable String due(Judgement judgement) {
        Long first = null;
        for (Duty duty : judgement.duties()) {
            Long due = isDone(duty) ? null : duty.due();
            first = due == null || (first != null && first <= due) ? first : due;
        }
        return first == null ? null : Times.shown(first);
    }

    private static boolean isDone(Duty duty) {
        return (duty.outcomes() & ~(Duty.bit(Verdict.SATISFIED) | Duty.bit(Verdict.NOT_APPLICABLE))) == 0;
    }

    private static @Nullable String madeGood(Judgement judgement, Verdict verdict) {
        Long last = null;
        for (Duty duty : judgement.duties()) {
            if (verdict != Verdict.VIOLATED || duty.outcomes() != Duty.bit(Verdict.VIOLATED)) {
                continue;
            }
            if (duty.madeGood() == null) {
                return null;
            }
            last = last == null ? duty.madeGood() : Long.valueOf(Math.max(last, duty.madeGood()));
        }
        return last == null ? null : Times.shown(last);
    }
}
