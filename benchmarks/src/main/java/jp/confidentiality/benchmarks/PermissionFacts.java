package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.confidentiality.benchmarks.Scenery.Whole;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.ConsentBuilder;
import jp.confidentiality.model.fact.DesignationBuilder;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.DeterminationBuilder;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.StandingFact;
import org.jspecify.annotations.Nullable;

/** What the orderer allowed, designated and decided. */
final class PermissionFacts {
    private static final long EARLY = Scenery.second(Scenery.FIRST_DAY, 10);
    private static final ConsentAct[] ACTS = {
        ConsentAct.COPYING,
        ConsentAct.COPYING,
        ConsentAct.REMOVAL,
        ConsentAct.REMOVAL,
        ConsentAct.ERASURE,
        ConsentAct.REMOVAL_METHOD
    };

    private final Scenery scenery;
    private final List<StandingFact> facts = new ArrayList<>();

    PermissionFacts(Scenery scenery) {
        this.scenery = scenery;
    }

    List<StandingFact> make() {
        int number = 0;
        for (Whole whole : scenery.wholes) {
            facts.add(general(number++, ConsentAct.COPYING, whole, EARLY));
            facts.add(general(number++, ConsentAct.REMOVAL, whole, EARLY));
            if (scenery.recipe.facts() >= 1000) {
                facts.add(general(number++, ConsentAct.USE, whole, EARLY));
                facts.add(general(number++, ConsentAct.PROVISION, whole, EARLY));
            }
            if (whole.provided()) {
                facts.add(general(number++, ConsentAct.REMOVAL_METHOD, whole, EARLY));
                facts.add(general(number++, ConsentAct.ERASURE, whole, EARLY));
            }
        }
        for (int i = 0; i < scenery.recipe.grown(0, 16, 60); i++) {
            facts.add(particular(i));
        }
        int subcontracts = scenery.recipe.grown(0, 2, 1);
        for (int i = 1; i <= subcontracts; i++) {
            subcontracting(i);
        }
        designations();
        determinations();
        scope();
        return facts;
    }

    /** Nine in ten hold for whoever does it; the others for one of the conditions under which it is done. */
    private Consent general(int number, ConsentAct act, Whole whole, long given) {
        Dice dice = Dice.of(scenery.recipe, "consent", number);
        ConsentBuilder consent = ConsentBuilder.builder()
                .row(Row.of("consent-" + number))
                .act(Cell.is(act))
                .by(dice.cell(Scenery.ORDERER))
                .authority(dice.mostly(true))
                .form(dice.cell(Form.WRITTEN))
                .given(dice.at(dice.onPaper(given)))
                .information(Cell.texts(whole.id()));
        if (dice.in1000(50)) {
            consent.withdrawn(dice.at(dice.onPaper(Scenery.WORK_END - dice.below(20) * Scenery.DAY)));
        }
        return consent.build();
    }

    private Consent particular(int i) {
        Dice dice = Dice.of(scenery.recipe, "particular", i);
        long given = Scenery.WORK_START + dice.below(Scenery.WORK_END - Scenery.WORK_START);
        ConsentBuilder consent = ConsentBuilder.builder()
                .row(Row.of("consent-particular-" + i))
                .act(Cell.is(dice.of(ACTS)))
                .by(dice.cell(dice.in1000(800) ? Scenery.ORDERER : Scenery.CONTRACTOR))
                .authority(dice.mostly(true))
                .form(dice.cell(dice.of(Form.values())))
                .given(dice.at(dice.onPaper(given)));
        if (dice.in1000(800)) {
            consent.information(dice.of(dice.of(scenery.wholes).pieces()));
        }
        if (dice.in1000(500)) {
            long from = given + dice.below(20) * Scenery.DAY;
            consent.from(Cell.is(dice.onPaper(from)))
                    .until(dice.cell(Moment.day(Moment.time(from + (1 + dice.below(60)) * Scenery.DAY)
                            .toLocalDate())));
        }
        limits(consent, dice);
        return consent.build();
    }

    private void limits(ConsentBuilder consent, Dice dice) {
        if (dice.in1000(250)) {
            consent.persons(one(dice.of(scenery.people).id()));
        }
        if (dice.in1000(250)) {
            consent.places(one(dice.of(dice.in1000(500) ? scenery.outside : scenery.workplaces)));
        }
        if (dice.in1000(250)) {
            consent.purposes(one(dice.of(Scenery.PURPOSES)));
        }
        if (dice.in1000(100)) {
            consent.methods(one(dice.of(Scenery.METHODS)));
        }
        if (dice.in1000(100)) {
            consent.acts(Cell.texts(ActivityLog.id(dice.below(scenery.recipe.facts() / 2))));
        }
        if (dice.in1000(100)) {
            consent.condition(Cell.is("立会いの下で行うこと"));
        }
    }

    private void subcontracting(int i) {
        Dice dice = Dice.of(scenery.recipe, "approval", i);
        facts.add(ConsentBuilder.builder()
                .row(Row.of("consent-subcontract-" + i))
                .act(Cell.is(ConsentAct.SUBCONTRACTING))
                .by(dice.cell(Scenery.ORDERER))
                .authority(dice.mostly(true))
                .form(dice.cell(Form.ELECTRONIC))
                .given(dice.at(dice.onPaper(EARLY + Scenery.DAY)))
                .acts(i % 2 == 0 ? Cell.texts("application-" + i) : Cell.texts("subcontract-" + i))
                .persons(Cell.texts("subcontractor-" + i))
                .build());
    }

    private void designations() {
        int number = 0;
        for (Whole whole : scenery.wholes) {
            if (whole.topSecret()) {
                Dice dice = Dice.of(scenery.recipe, "secret", number);
                long from = EARLY + dice.below(30) * Scenery.DAY;
                facts.add(DesignationBuilder.builder()
                        .row(Row.of("designation-secret-" + number++))
                        .kind(Cell.is(DesignationKind.TOP_SECRET))
                        .information(dice.cell(Cell.texts(whole.id())))
                        .from(dice.at(dice.onPaper(from)))
                        .until(dice.in1000(100) ? Cell.is(dice.onPaper(from + 200 * Scenery.DAY)) : Cell.blank())
                        .build());
            }
        }
        List<Cell<String>> places = new ArrayList<>(scenery.workplaces);
        places.addAll(scenery.outside);
        for (int i = 0; i < places.size(); i++) {
            Dice dice = Dice.of(scenery.recipe, "place", i);
            facts.add(DesignationBuilder.builder()
                    .row(Row.of("designation-place-" + i))
                    .kind(Cell.is(DesignationKind.WORKPLACE))
                    .place(dice.cell(places.get(i)))
                    .from(dice.at(dice.onPaper(dice.in1000(900) ? EARLY : EARLY + 100 * Scenery.DAY)))
                    .until(dice.in1000(50) ? Cell.is(dice.onPaper(EARLY + 250 * Scenery.DAY)) : Cell.blank())
                    .build());
        }
    }

    private void determinations() {
        int subcontracts = scenery.recipe.grown(0, 2, 1);
        for (int i = 1; i <= subcontracts; i++) {
            determination("ancillary-" + i, "R05.no-subcontracting", Question.ANCILLARY, "subcontract-" + i);
            determination("hindrance-" + i, "R05.no-subcontracting", Question.NO_HINDRANCE, "subcontract-" + i);
        }
        if (scenery.recipe.facts() >= 1000) {
            determination("condition-1", "C3P3I6.consent", Question.CONDITION_MET, null);
            determination("condition-2", "C3P3I7.consent", Question.CONDITION_MET, null);
            determination("cache", "C3P3I6.consent", Question.APPLIES, null);
            determination("protection", "R10c.media-encryption", Question.EQUIVALENT_PROTECTION, null);
        }
    }

    /** For each whole: what may be copied, provided and acquired is no more than needed. */
    private void scope() {
        for (int i = 0; i < scenery.recipe.grown(0, scenery.wholes.size(), 0) && i < scenery.wholes.size(); i++) {
            Whole whole = scenery.wholes.get(i);
            if (whole.provided()) {
                needed("R10d.copying", whole);
                needed("R10d.provision", whole);
            }
            needed("R09.necessary-scope", whole);
        }
    }

    private void needed(String norm, Whole whole) {
        Dice dice = Dice.of(scenery.recipe, norm + whole.id(), 0);
        facts.add(DeterminationBuilder.builder()
                .row(Row.of("determination-" + norm.substring(0, 3) + norm.length() + "-" + whole.id()))
                .norm(Cell.is(norm))
                .question(Cell.is(Question.IN_ORDER))
                .by(dice.cell(Scenery.ORDERER))
                .at(dice.at(dice.onPaper(EARLY)))
                .answer(dice.mostly(!dice.in1000(20)))
                .information(Cell.texts(whole.id()))
                .basis(Cell.is("決裁"))
                .build());
    }

    /** One about a subject, or one about some information in the second half of the year. */
    private void determination(String name, String norm, Question question, @Nullable String subject) {
        Dice dice = Dice.of(scenery.recipe, name, 0);
        DeterminationBuilder row = DeterminationBuilder.builder()
                .row(Row.of("determination-" + name))
                .norm(Cell.is(norm))
                .question(Cell.is(question))
                .by(dice.cell(Scenery.ORDERER))
                .at(dice.at(dice.onPaper(EARLY)))
                .answer(dice.mostly(!dice.in1000(200)))
                .basis(Cell.is("決裁"));
        if (subject != null) {
            row.subjects(Cell.texts(subject));
        } else {
            row.information(dice.of(scenery.wholes).pieces().get(0))
                    .from(dice.at(dice.onPaper(EARLY + dice.below(180) * Scenery.DAY)));
        }
        facts.add(row.build());
    }

    private static Cell<Set<String>> one(Cell<String> id) {
        return Cell.texts(id.value());
    }
}
