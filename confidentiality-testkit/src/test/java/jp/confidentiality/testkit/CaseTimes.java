package jp.confidentiality.testkit;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.profile.Deadlines;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.TimingWord;

/** All seconds that matter in a case, in order: what a time is to the verdicts is its rank among them. */
final class CaseTimes {
    private final TreeSet<Long> seconds = new TreeSet<>();
    private final Deadlines deadlines;
    private final Scenario scenario;
    private final boolean hasDueTime;
    private final NavigableMap<Long, Integer> ranks = new TreeMap<>();

    CaseTimes(Scenario scenario, List<Fact> facts) {
        this.scenario = scenario;
        this.hasDueTime = scenario.expectations().stream()
                .anyMatch(one -> Catalogue.standard().norm(one.norm()).hasDueTime());
        this.deadlines = new Deadlines(scenario.profile());
        facts.forEach(this::moments);
        Contract contract = scenario.dossier().contract();
        add(contract.workStart());
        add(contract.workEnd());
        add(Moment.day(contract.from()));
        add(Moment.day(contract.until()));
        declarations();
        viewpoint(scenario.viewpoint());
        seconds.forEach(second -> ranks.put(second, ranks.size()));
    }

    /** Returns the place of a moment, and how exactly it is known. */
    String rank(Moment moment) {
        return moment.isDated() ? rank(moment.earliest()) + "-" + rank(moment.latest()) : "sometime";
    }

    /** Returns the places of contract, viewpoint and declarations. */
    String frame() {
        Contract contract = scenario.dossier().contract();
        Viewpoint at = scenario.viewpoint();
        String known = at.knownAt() == null ? "" : rank(Moment.second(at.knownAt()));
        return rank(Moment.second(at.asOf())) + " " + known + " " + rank(Moment.day(contract.from())) + " "
                + rank(Moment.day(contract.until())) + " " + rank(contract.workStart()) + " " + rank(contract.workEnd())
                + " "
                + scenario.dossier().completeness().stream()
                        .map(this::declaration)
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    private String rank(Cell<Moment> cell) {
        return cell.isValue() ? rank(cell.value()) : cell.toString();
    }

    private String rank(long second) {
        return String.valueOf(ranks.get(second));
    }

    private String declaration(Completeness one) {
        return one.registers().size()
                + one.registers().toString()
                + rank(Moment.day(one.from()))
                + rank(Moment.day(one.to()))
                + rank(one.recordedAt());
    }

    private void moments(Fact fact) {
        add(fact.row().recordedAt());
        for (FactColumn column : FactType.of(fact).columns()) {
            if (column.isMoment()) {
                add(column.read(fact));
            }
        }
    }

    private void declarations() {
        for (Completeness one : scenario.dossier().completeness()) {
            add(Moment.day(one.from()));
            add(Moment.day(one.to()));
            add(one.recordedAt());
        }
    }

    private void viewpoint(Viewpoint at) {
        add(Moment.second(at.asOf()));
        if (at.knownAt() != null) {
            add(Moment.second(at.knownAt()));
        }
    }

    private void add(Cell<?> cell) {
        if (cell.isValue() && cell.value() instanceof Moment moment) {
            add(moment);
        }
    }

    private void add(Moment moment) {
        if (!moment.isDated()) {
            return;
        }
        seconds.add(moment.earliest());
        seconds.add(moment.latest());
        seconds.add(Moment.startOf(moment.date()));
        seconds.add(Moment.endOf(moment.date()) - 1);
        if (hasDueTime) {
            deadlines(moment);
        }
    }

    private void deadlines(Moment moment) {
        Profile profile = scenario.profile();
        for (TimingWord word : TimingWord.values()) {
            seconds.add(deadlines.end(profile.spans(word, moment.date()).inTime(), moment.earliest()));
            seconds.add(deadlines.end(profile.spans(word, moment.date()).late(), moment.earliest()));
            seconds.add(deadlines.end(profile.spans(word, moment.date()).inTime(), moment.latest()));
            seconds.add(deadlines.end(profile.spans(word, moment.date()).late(), moment.latest()));
        }
    }
}
