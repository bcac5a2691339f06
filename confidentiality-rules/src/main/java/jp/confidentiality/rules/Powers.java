package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Effect.State;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Assurance;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Roll-ups, powers and constitutive norms: what is concluded when everything else is judged (D19, D22, D23). */
class Powers {
    static final NormId BREACH_REPORT = NormId.of("C4P5.breach-report");
    static final NormId PROPER_HANDLING = NormId.of("C1.proper-handling");

    private final Norms norms;
    private final boolean reportsOwed;
    private final Map<Integer, Effect> effects = new TreeMap<>();
    private final Map<NormId, TreeSet<String>> counted = new TreeMap<>();
    private final Map<NormId, Long> counts = new TreeMap<>();

    Powers(Norms norms) {
        this.norms = norms;
        this.reportsOwed = norms.is(BREACH_REPORT, Status.JUDGED);
    }

    /** Tells whether a violation of {@code norm} owes a report under 第4第5項. */
    boolean owesReport(Norm norm) {
        return reportsOwed
                && norm.instrument() == Instrument.C
                && !norm.id().equals(BREACH_REPORT)
                && !norm.id().equals(PROPER_HANDLING);
    }

    /** Returns the worst of the named provisions' norms, about the contract, with the worst first among the reasons. */
    Finding rollUp(Norm norm, Tally tally, List<String> provisions, FindingWriter writer) {
        Verdict worst = Verdict.NOT_APPLICABLE;
        EnumMap<Verdict, List<Text>> parts = new EnumMap<>(Verdict.class);
        List<NormId> leftOut = new ArrayList<>();
        for (Norm part : norms.of(provisions)) {
            if (part.id().equals(norm.id())) {
                continue;
            }
            Verdict verdict = tally.worst(part);
            if (verdict != null) {
                worst = worst.or(verdict);
                if (verdict.compareTo(Verdict.PENDING) >= 0) {
                    parts.computeIfAbsent(verdict, any -> new ArrayList<>()).add(norms.rollsUp(part, verdict));
                }
            } else if (part.hasVerdict() && norms.status(part) == Status.NOT_CHECKED) {
                leftOut.add(part.id());
            }
        }
        List<Text> reasons = new ArrayList<>();
        for (Verdict one : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.PENDING)) {
            reasons.addAll(parts.getOrDefault(one, List.of()));
        }
        leftOut.forEach(id -> reasons.add(Note.of(Because.NOT_CHECKED, id).text()));
        boolean open = !leftOut.isEmpty() && worst != Verdict.VIOLATED;
        Verdict verdict = open ? Verdict.UNDETERMINED : worst;
        @Nullable Cause cause = verdict == Verdict.UNDETERMINED ? Cause.MISSING : null;
        return writer.rollUp(norm, verdict, cause, reasons);
    }

    /** {@code norm} is available with a violated norm of the special provisions, made good or not. */
    void onViolation(NormId norm, Tally tally) {
        List<Norm> parts = norms.specialProvisions();
        long violated = tally.count(parts, Verdict.VIOLATED);
        long undetermined = tally.count(parts, Verdict.UNDETERMINED);
        if (violated > 0) {
            put(norm, State.AVAILABLE, tally.violated(parts), violated, Note.of(Because.RESTS_ON, violated));
        } else if (undetermined > 0) {
            put(norm, State.UNDETERMINED, List.of(), 0, Note.of(Because.ONLY_UNDETERMINED, undetermined));
        } else {
            put(norm, State.NOT_AVAILABLE, List.of(), 0, Note.of(Because.NO_VIOLATION));
        }
    }

    /** {@code norm} is available with an incident marked as a security incident. */
    void onSecurityIncident(NormId norm, Scales scales) {
        List<String> marked = new ArrayList<>();
        boolean unmarked = false;
        for (Incident incident : scales.weigher().evidence().all(Incident.class)) {
            Boolean security = incident.securityIncident().orNull();
            if (Boolean.TRUE.equals(security)) {
                marked.add(incident.id());
            }
            unmarked |= security == null;
        }
        boolean complete = scales.weigher()
                .evidence()
                .coverage()
                .throughout(Register.INCIDENTS)
                .isTrue();
        if (!marked.isEmpty()) {
            List<String> first = marked.subList(0, Math.min(marked.size(), Effect.LISTED));
            put(norm, State.AVAILABLE, first, marked.size(), Note.of(Because.INCIDENTS_MARKED, marked.size()));
        } else if (unmarked || !complete) {
            put(norm, State.UNDETERMINED, List.of(), 0, Note.of(Because.INCIDENTS_UNMARKED));
        } else {
            put(norm, State.NOT_AVAILABLE, List.of(), 0, Note.of(Because.NO_INCIDENT));
        }
    }

    /** {@code norm} is available where the orderer determined impracticability and an assurance is in force now. */
    void insteadOfInspection(NormId norm, Scales scales) {
        List<String> inForce = new ArrayList<>();
        for (Assurance row : scales.weigher().evidence().all(Assurance.class)) {
            boolean now = scales.weigher()
                    .inForce(row, row.from(), row.until(), scales.weigher().now())
                    .isTrue();
            if (now) {
                inForce.add(row.id());
            }
        }
        Act contract = new Act(Finding.CONTRACT, null, null, scales.weigher().now(), null, null, null, null, null);
        boolean impracticable = scales.determinations()
                .answer(norm.value(), Question.IMPRACTICABLE, contract)
                .isTrue();
        boolean available = impracticable && !inForce.isEmpty();
        List<String> first = available ? inForce.subList(0, Math.min(inForce.size(), Effect.LISTED)) : List.of();
        put(
                norm,
                available ? State.AVAILABLE : State.NOT_AVAILABLE,
                first,
                available ? inForce.size() : 0,
                Note.of(available ? Because.ASSURANCE_INSTEAD : Because.NO_ASSURANCE_INSTEAD));
    }

    /** {@code norm} is in force for the contract. */
    void inForce(NormId norm, Contract contract) {
        put(norm, State.IN_FORCE, List.of(contract.id()), 1, Note.of(Because.ATTRIBUTED));
    }

    /** {@code norm} is in force for one more row. */
    void counted(NormId norm, String row) {
        counts.merge(norm, 1L, Long::sum);
        TreeSet<String> rows = counted.computeIfAbsent(norm, n -> new TreeSet<>());
        rows.add(row);
        if (rows.size() > Effect.LISTED) {
            rows.pollLast();
        }
    }

    /** Adds the rows that {@code other} counted. */
    void add(Powers other) {
        other.counted.forEach((norm, rows) -> counted(norm, rows, other.counts.getOrDefault(norm, 0L)));
    }

    /** {@code norm} is in force for {@code count} more rows, of which {@code first} are the first. */
    void counted(NormId norm, Collection<String> first, long count) {
        first.forEach(row -> counted(norm, row));
        counts.merge(norm, count - first.size(), Long::sum);
    }

    List<Effect> effects() {
        counts.forEach((norm, count) -> put(
                norm,
                State.IN_FORCE,
                List.copyOf(counted.getOrDefault(norm, new TreeSet<>())),
                count,
                Note.of(Because.COUNTS_AS, count)));
        return List.copyOf(effects.values());
    }

    private void put(NormId norm, State state, List<String> restsOn, long count, Note why) {
        Norm shown = norms.catalogue().norm(norm);
        if (norms.status(shown) == Status.EFFECT) {
            effects.put(shown.order(), new Effect(norm, state, restsOn, count, List.of(why.text())));
        }
    }
}
