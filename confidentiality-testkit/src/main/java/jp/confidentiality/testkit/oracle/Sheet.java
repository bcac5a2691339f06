package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Collects what the provisions say; norms switched off or of another instrument leave no trace (D19). */
final class Sheet {
    private final World world;
    private final Map<String, List<Answer>> answers = new TreeMap<>();
    private final Map<String, OracleResult.Power> powers = new TreeMap<>();

    Sheet(World world) {
        this.world = world;
    }

    /**
     * Enters the ruling about a row, with its chains. The contractor answers, unless C's attribution is not carried
     * that far; R's chains are information only (D18).
     */
    void enter(String norm, Fact row, Ruling ruling) {
        List<List<String>> chains = world.chains.of(row);
        boolean employerAlone = norm.startsWith("C") && !world.chains.carried(row);
        String contractor = world.contract.contractor();
        String answerable = employerAlone && !chains.isEmpty() && chains.get(0).size() > 1
                ? chains.get(0).get(1)
                : contractor;
        enter(norm, row.id(), ruling, chains, answerable);
    }

    /** Enters the ruling about a demand, which its addressee answers for. */
    void enterAddressed(String norm, Fact row, Cell<String> addressee, Ruling ruling) {
        String answerable = addressee.isValue() ? addressee.value() : world.contract.contractor();
        enter(norm, row.id(), ruling, List.of(), answerable);
    }

    void enterContract(String norm, Ruling ruling) {
        enterNamed(norm, Finding.CONTRACT, ruling);
    }

    void enterNamed(String norm, String subject, Ruling ruling) {
        enter(norm, subject, ruling, List.of(), world.contract.contractor());
    }

    /** Enters the ruling about the report of a violation, with the chains of what was violated. */
    void enterOf(String norm, Answer violation, Ruling ruling) {
        enter(norm, violation.name(), ruling, violation.chains(), world.contract.contractor());
    }

    /** Enters what was not recorded, where one of the norm's trigger registers is not complete (D5). */
    void enterUnrecorded(String norm, boolean hasDueTime, Register... triggers) {
        for (Register trigger : triggers) {
            if (!world.complete(trigger, world.untilNow())) {
                enterUnrecorded(norm, hasDueTime);
                return;
            }
        }
    }

    void enterUnrecorded(String norm, boolean hasDueTime) {
        enterNamed(
                norm,
                Finding.UNRECORDED,
                new Ruling(Truth.MISSING, Truth.MISSING, hasDueTime ? Truth.MISSING : Truth.FALSE));
    }

    /** Enters the roll-up of other norms, which has no possible verdicts of its own. */
    void enterRollUp(String norm, Verdict verdict, @Nullable Cause cause) {
        add(new Answer(
                NormId.of(norm),
                Finding.CONTRACT,
                verdict,
                EnumSet.of(verdict),
                cause,
                List.of(),
                world.contract.contractor()));
    }

    void power(String norm, Effect.State state, List<String> restsOn) {
        if (isChecked(norm)) {
            powers.put(norm, new OracleResult.Power(state, restsOn));
        }
    }

    /** Returns the answers entered for {@code norm}, by subject. */
    List<Answer> of(NormId norm) {
        List<Answer> found = new ArrayList<>(answers.getOrDefault(norm.value(), List.of()));
        found.sort((one, other) -> one.subject().compareTo(other.subject()));
        return found;
    }

    OracleResult.@Nullable Power power(NormId norm) {
        return powers.get(norm.value());
    }

    /** Returns the findings of an instrument's norms. */
    List<Answer> findings(Instrument instrument, Verdict verdict, Predicate<String> norm) {
        return Catalogue.standard().norms().stream()
                .filter(one ->
                        one.instrument() == instrument && norm.test(one.id().value()))
                .flatMap(one -> of(one.id()).stream())
                .filter(answer -> answer.verdict() == verdict)
                .toList();
    }

    boolean isChecked(String norm) {
        Instrument instrument = Instrument.valueOf(norm.substring(0, 1));
        return world.contract.instruments().contains(instrument)
                && world.profile.switchedOff(NormId.of(norm)).isEmpty();
    }

    private void enter(String norm, String subject, Ruling ruling, List<List<String>> chains, String answerable) {
        Set<Verdict> possible = ruling.possible();
        add(new Answer(NormId.of(norm), subject, ruling.verdict(), possible, ruling.cause(), chains, answerable));
    }

    private void add(Answer answer) {
        String norm = answer.norm().value();
        if (isChecked(norm)) {
            answers.computeIfAbsent(norm, id -> new ArrayList<>()).add(answer);
        }
    }
}
