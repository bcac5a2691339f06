package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import org.jspecify.annotations.Nullable;

/** Entry to the orderer's rooms (C3P3I3, R11). */
final class Entrances {
    /** Something that restricts what may be carried in, and while. */
    private record Restriction(Cell<Set<String>> things, int certain, Period period) {}

    private final World world;
    private final Sheet sheet;
    private final Map<String, List<Application>> applications = new HashMap<>();
    private final List<Application> ofNobodyKnown = new ArrayList<>();
    private final Map<String, List<Report>> entrants = new HashMap<>();
    private final List<Report> entrantsUnknown = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();

    Entrances(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
        world.applications.forEach(this::add);
        world.reports.all().forEach(this::add);
        world.instructions.forEach(this::add);
    }

    void entry(Entry entry, Subject subject) {
        int designated = world.designations.workplaceThen(entry.place(), subject);
        int permitted = designated == NO ? NO : permitted(entry, subject);
        sheet.enter(PlainNorm.C3P3I3_ENTRY_PERMISSION, designated, permitted, subject);
        int room = Math.min(world.places.serverRoom(entry.place()), world.places.onOrderersPremises(entry.place()));
        sheet.enter(PlainNorm.R11_ENTRANTS_APPROVED, room, room == NO ? NO : approved(entry, subject), subject);
        sheet.enter(
                PlainNorm.R11_CARRY_IN,
                room == NO ? Kleene.outcomes(NO, NO, NO) : carried(entry, room, subject),
                subject);
    }

    private int permitted(Entry entry, Subject subject) {
        int engaged = world.engagements.engaged(entry.actor(), subject.earliest, subject.latest);
        int applied = engaged == NO ? NO : Math.min(engaged, applied(entry, subject));
        return applied == NO
                ? NO
                : Math.min(
                        applied,
                        world.consents.prior(PlainNorm.C3P3I3_ENTRY_PERMISSION, ConsentAct.ENTRY, false, subject));
    }

    private int applied(Entry entry, Subject subject) {
        String person = entry.actor().orNull();
        int best = NO;
        if (person == null) {
            for (List<Application> some : applications.values()) {
                best = Math.max(best, Math.min(UNKNOWN, best(some, entry, subject)));
            }
        } else {
            best = best(applications.get(person), entry, subject);
        }
        best = Math.max(best, Math.min(UNKNOWN, best(ofNobodyKnown, entry, subject)));
        return best != NO || world.declared.isComplete(Register.APPLICATIONS, subject.latest) ? best : UNKNOWN;
    }

    private static int best(@Nullable List<Application> rows, Entry entry, Subject subject) {
        int best = NO;
        for (int i = 0; rows != null && best != YES && i < rows.size(); i++) {
            Application one = rows.get(i);
            int kind = one.kind().isValue() ? YES : UNKNOWN;
            int place = one.place().isBlank() ? YES : same(one.place(), entry.place());
            best = Math.max(best, Math.min(kind, Math.min(place, before(one.at(), subject))));
        }
        return best;
    }

    private int approved(Entry entry, Subject subject) {
        int notified = NO;
        String person = entry.actor().orNull();
        List<Report> own = person == null ? List.of() : entrants.getOrDefault(person, List.of());
        for (int i = 0; notified != YES && i < own.size(); i++) {
            notified = Math.max(notified, notified(own.get(i), subject));
        }
        if (person == null) {
            for (List<Report> some : entrants.values()) {
                for (Report one : some) {
                    notified = Math.max(notified, Math.min(UNKNOWN, notified(one, subject)));
                }
            }
        }
        for (Report one : entrantsUnknown) {
            notified = Math.max(notified, Math.min(UNKNOWN, notified(one, subject)));
        }
        boolean certain = notified != NO || world.declared.isComplete(Register.REPORTS, subject.latest);
        notified = certain ? notified : UNKNOWN;
        return notified == NO
                ? NO
                : Math.min(
                        notified,
                        world.consents.prior(
                                PlainNorm.R11_ENTRANTS_APPROVED, ConsentAct.SERVER_ROOM_ENTRY, false, subject));
    }

    private int notified(Report report, Subject subject) {
        int stated = report.contents().isValue() ? YES : UNKNOWN;
        return Math.min(Math.min(stated, world.forms.written(report.form(), subject)), before(report.at(), subject));
    }

    private int carried(Entry entry, int room, Subject subject) {
        int outcomes = Kleene.outcomes(NO, NO, NO);
        for (Restriction one : restrictions) {
            int applies = Math.min(one.certain, one.period.holds(subject.earliest, subject.latest));
            outcomes = Kleene.worse(outcomes, Kleene.outcomes(applies, nothingOf(one, entry), NO));
        }
        if (!world.declared.isComplete(Register.INSTRUCTIONS, subject.latest)) {
            int nothing = entry.carried().isBlank() ? YES : UNKNOWN;
            outcomes = Kleene.worse(outcomes, Kleene.outcomes(UNKNOWN, nothing, NO));
        }
        return room == YES ? outcomes : outcomes | Kleene.outcomes(NO, NO, NO);
    }

    private static int nothingOf(Restriction restriction, Entry entry) {
        if (entry.carried().isBlank()) {
            return YES;
        }
        Set<String> carried = entry.carried().orNull();
        Set<String> things = restriction.things.orNull();
        return carried == null || things == null ? UNKNOWN : Kleene.of(Collections.disjoint(carried, things));
    }

    private void add(Application application) {
        ApplicationKind kind = application.kind().orNull();
        String party = application.party().orNull();
        if (kind == null || kind == ApplicationKind.ENTRY) {
            if (party == null) {
                ofNobodyKnown.add(application);
            } else {
                applications.computeIfAbsent(party, p -> new ArrayList<>()).add(application);
            }
        }
    }

    private void add(Report report) {
        Set<ReportContent> contents = report.contents().orNull();
        boolean about = contents == null ? report.contents().isUnknown() : contents.contains(ReportContent.ENTRANTS);
        if (about && report.persons().isUnknown()) {
            entrantsUnknown.add(report);
        } else if (about && report.persons().isValue()) {
            for (String person : report.persons().value()) {
                entrants.computeIfAbsent(person, p -> new ArrayList<>()).add(report);
            }
        }
    }

    private void add(Instruction instruction) {
        if (instruction.basis().value().equals("R11")
                && !instruction.restricted().isBlank()) {
            restrictions.add(new Restriction(
                    instruction.restricted(),
                    instruction.restricted().isValue() ? YES : UNKNOWN,
                    Period.of(instruction.at(), world.sight.later(instruction.until()))));
        }
    }

    private static int same(Cell<String> one, Cell<String> other) {
        return one.isValue() && other.isValue() ? Kleene.of(one.value().equals(other.value())) : UNKNOWN;
    }

    private static int before(Cell<Moment> cell, Subject subject) {
        Moment at = cell.orNull();
        if (at == null) {
            return UNKNOWN;
        }
        return at.latest() < subject.earliest ? YES : at.earliest() < subject.latest ? UNKNOWN : NO;
    }
}
