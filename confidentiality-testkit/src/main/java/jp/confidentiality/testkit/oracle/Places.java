package jp.confidentiality.testkit.oracle;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.PlaceCategory;
import jp.confidentiality.model.fact.Premises;
import jp.confidentiality.model.fact.Register;

/** What is so of places, and what the orderer designated. */
final class Places {
    private final World world;

    Places(World world) {
        this.world = world;
    }

    /** Tells whether the place is a workplace in use at the moment, consented or not. */
    Truth workplaceInUse(Cell<String> place, When at) {
        return world.of(
                Place.class,
                place,
                one -> Cells.is(one.category(), PlaceCategory.WORKPLACE).and(inUse(one, at)));
    }

    /** Tells whether the place is a main workplace in use at the moment. */
    Truth mainWorkplaceInUse(Cell<String> place, When at) {
        return world.of(Place.class, place, one -> isMain(one).and(inUse(one, at)));
    }

    Truth onOrderersPremises(Cell<String> place) {
        return world.of(Place.class, place, one -> Cells.is(one.premises(), Premises.ORDERER));
    }

    Truth isServerRoom(Cell<String> place) {
        return world.of(Place.class, place, one -> Cells.is(one.category(), PlaceCategory.SERVER_ROOM));
    }

    /** Tells whether the place is a main workplace, the contractor's or a subcontractor's (第3第3項(4)). */
    Truth isMain(Place one) {
        return Truth.all(
                Cells.is(one.category(), PlaceCategory.WORKPLACE),
                Cells.yes(one.main()),
                Cells.is(one.premises(), Premises.CONTRACTOR).or(Cells.is(one.premises(), Premises.SUBCONTRACTOR)));
    }

    /** Tells whether the place was designated as a workplace, in force at the moment. */
    Truth designatedWorkplace(Cell<String> place, When at) {
        return world.exists(
                Designation.class,
                one -> isOf(one, DesignationKind.WORKPLACE, place)
                        .and(at.before(When.start(one.from())).not())
                        .and(at.before(end(one))),
                Register.DESIGNATIONS,
                world.until(at));
    }

    /** Tells whether the place was designated as a workplace certainly before the moment, and still is. */
    Truth designatedWorkplaceBefore(Cell<String> place, When at) {
        return world.exists(
                Designation.class,
                one -> isOf(one, DesignationKind.WORKPLACE, place).and(before(one, at)),
                Register.DESIGNATIONS,
                world.until(at));
    }

    /** Tells whether the place was designated for copying and providing the information, before the moment. */
    Truth designatedForHandlingBefore(Cell<String> place, Cell<Set<String>> information, When at) {
        return world.exists(
                Designation.class,
                one -> isOf(one, DesignationKind.HANDLING_PLACE, place)
                        .and(world.informations.allows(one.information(), information))
                        .and(before(one, at)),
                Register.DESIGNATIONS,
                world.until(at));
    }

    /** Tells whether some piece of the information was designated 極秘, in force at the moment. */
    Truth topSecret(Cell<Set<String>> information, When at) {
        return world.exists(
                Designation.class,
                one -> Cells.is(one.kind(), DesignationKind.TOP_SECRET)
                        .and(world.informations.touches(one.information(), information))
                        .and(at.within(When.start(one.from()), end(one))),
                Register.DESIGNATIONS,
                world.until(at));
    }

    private static Truth isOf(Designation one, DesignationKind kind, Cell<String> place) {
        return Cells.is(one.kind(), kind).and(Cells.same(one.place(), place));
    }

    private Truth before(Designation one, When at) {
        return When.of(one.from()).before(at).and(at.before(end(one)));
    }

    private When end(Designation one) {
        return When.endBy(one.until(), world.asOf);
    }

    private Truth inUse(Place one, When at) {
        return at.within(When.start(one.usedFrom()), When.endBy(one.usedUntil(), world.asOf));
    }
}
