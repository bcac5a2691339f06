package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.AppointmentBuilder;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.StructureElementBuilder;

/**
 * Dossiers of any size, made from a {@link Recipe}: one contract over a year, seen a month after its end. People,
 * consents, information, places, incidents and items grow with the logarithm of the facts (20 people at a thousand
 * facts, 20 more each time there are ten times as many), the log of activities makes up the rest.
 *
 * <p>Made from the recipe alone: the same recipe gives equal dossiers, and the activities of a stream equal those of a
 * dossier.
 */
public final class Dossiers implements Agreement.Log {
    private static final int FIRST_CORRECTED = 11;
    private static final int CORRECTED = 5000;
    private static final int MOST_CORRECTIONS = 200;

    private final Recipe recipe;
    private final Scenery scenery;
    private final List<StandingFact> standing;
    private final long activities;

    /** Prepares the dossiers of {@code recipe}. */
    public Dossiers(Recipe recipe) {
        this.recipe = recipe;
        this.scenery = new Scenery(recipe);
        List<StandingFact> facts = new ArrayList<>(registers());
        facts.addAll(new PeopleFacts(scenery).make());
        facts.addAll(new PermissionFacts(scenery).make());
        facts.addAll(new ThingFacts(scenery).make());
        facts.addAll(new DutyFacts(scenery).make());
        this.activities = rest(facts.size());
        facts.addAll(new EventFacts(scenery, activities).make());
        this.standing = List.copyOf(facts);
    }

    /** What is not a standing fact is an activity, or the correction of one: some depend on how many there are. */
    private long rest(int standing) {
        long rest = recipe.facts();
        for (int attempt = 0; attempt < 10; attempt++) {
            long others = standing + new EventFacts(scenery, rest).make().size() + corrected(rest);
            if (rest == recipe.facts() - others) {
                return rest;
            }
            rest = Math.max(1, recipe.facts() - others);
        }
        return rest;
    }

    private long step(long rows) {
        return Math.max(recipe.trouble() > Recipe.ORDINARY_TROUBLE ? 20 : CORRECTED, rows / MOST_CORRECTIONS);
    }

    private long corrected(long rows) {
        return rows <= FIRST_CORRECTED ? 0 : (rows - 1 - FIRST_CORRECTED) / step(rows) + 1;
    }

    /** Returns the moment from which all of them are judged: a month after the end of the work. */
    public static Viewpoint viewpoint() {
        return Viewpoint.asOf(Scenery.AS_OF);
    }

    /** Returns how many activities there are, corrections aside. */
    public long activities() {
        return activities;
    }

    /** Returns the log, from its first row; every call begins anew. */
    @Override
    public Iterator<Activity> log() {
        return new ActivityLog(scenery, activities);
    }

    /** Returns the dossier with all its rows. */
    public Dossier whole() {
        Dossier.Builder dossier = dossier();
        log().forEachRemaining(dossier::add);
        return dossier.build();
    }

    /** Returns the dossier beside which the activities come as a stream. */
    @Override
    public Dossier streamed() {
        return dossier().streamed().build();
    }

    /** Returns the standing facts for another log than {@link #log}: nothing of it was corrected. */
    Dossier logless() {
        Dossier.Builder dossier = Dossier.of(Scenery.contract()).addAll(standing);
        completeness(dossier);
        return dossier.streamed().build();
    }

    Scenery scenery() {
        return scenery;
    }

    private Dossier.Builder dossier() {
        Dossier.Builder dossier =
                Dossier.of(Scenery.contract()).addAll(standing).addAll(corrections());
        completeness(dossier);
        return dossier;
    }

    /** Some rows of the log were corrected later; no more than about {@value #MOST_CORRECTIONS}. */
    private List<Activity> corrections() {
        ActivityLog log = new ActivityLog(scenery, activities);
        List<Activity> corrections = new ArrayList<>();
        for (long i = FIRST_CORRECTED; i < activities; i += step(activities)) {
            corrections.add(log.row(i, ActivityLog.id(i)));
        }
        return corrections;
    }

    /** All registers are complete but that of transfers; where much goes wrong, others end early too. */
    private void completeness(Dossier.Builder dossier) {
        if (recipe.trouble() <= Recipe.ORDINARY_TROUBLE) {
            dossier.complete("all " + Scenery.FIRST_DAY + ".." + Scenery.AS_OF + " except transfers");
            return;
        }
        for (Register register : Register.values()) {
            Dice dice = Dice.of(recipe, register.name(), 0);
            long days = dice.in1000(600) ? 394 : dice.below(600);
            if (!dice.in1000(100)) {
                dossier.complete(
                        Completeness.of(EnumSet.of(register), Scenery.FIRST_DAY, Scenery.FIRST_DAY.plusDays(days)));
            }
        }
    }

    private List<StandingFact> registers() {
        List<StandingFact> facts = new ArrayList<>();
        scenery.wholes.forEach(whole -> information(whole, facts));
        facts.addAll(new PlaceFacts(scenery).make());
        facts.add(AppointmentBuilder.builder()
                .row(Row.of("appointment-1"))
                .officerRole(Cell.is(OfficerRole.SECURITY_OFFICER))
                .person(Cell.is("worker-000"))
                .from(Cell.is(Moment.day(Scenery.FIRST_DAY)))
                .build());
        facts.add(StructureElementBuilder.builder()
                .row(Row.of("structure-1"))
                .from(Cell.is(Moment.day(Scenery.FIRST_DAY)))
                .build());
        return facts;
    }

    private void information(Scenery.Whole whole, List<StandingFact> facts) {
        Dice dice = Dice.of(recipe, whole.id(), 0);
        whole.pieces().forEach(piece -> {
            String id = piece.value().iterator().next();
            boolean isWhole = id.equals(whole.id());
            facts.add(InformationBuilder.builder()
                    .row(Row.of(id))
                    .provided(isWhole ? Cell.is(whole.provided()) : dice.cell(whole.provided()))
                    .personal(isWhole ? Cell.is(whole.personal()) : dice.cell(whole.personal()))
                    .specificPersonal(Cell.is(false))
                    .secret(Cell.is(true))
                    .important(Cell.is(whole.personal()))
                    .partOf(isWhole ? Cell.blank() : Cell.is(whole.id()))
                    .build());
        });
    }
}
