package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Register;
import org.jspecify.annotations.Nullable;

/** The consents by kind of act, then by the rows or the information they are limited to. */
final class ConsentTable {
    /** The consents of one kind of act: each under its rows, else its information, else its persons, else the rest. */
    private static final class Kind {
        final Map<String, List<Row>> byRow = new HashMap<>();
        final Map<String, List<Row>> byInformation = new HashMap<>();
        final Map<String, List<Row>> byPerson = new HashMap<>();
        final List<Row> rest = new ArrayList<>();
        final List<Row> all = new ArrayList<>();
    }

    /** One consent with what does not depend on the act worked out. */
    private record Row(Consent consent, int given, Period period, Period notWithdrawn) {}

    private final EnumMap<ConsentAct, Kind> kinds = new EnumMap<>(ConsentAct.class);
    private final Sight sight;
    private final Declared declared;
    private final InformationTable information;
    private final DeterminationTable determinations;
    private final Forms forms;
    private final String orderer;

    ConsentTable(
            Contract contract,
            Sight sight,
            Declared declared,
            InformationTable information,
            DeterminationTable determinations,
            Forms forms) {
        this.orderer = contract.orderer();
        this.sight = sight;
        this.declared = declared;
        this.information = information;
        this.determinations = determinations;
        this.forms = forms;
    }

    void add(Consent consent) {
        int fits = Math.min(by(consent), Kleene.of(consent.authority()));
        if (!sight.isSeen(consent.given()) || fits == Kleene.NO) {
            return;
        }
        Row row = new Row(
                consent,
                fits,
                consent.from().isBlank() ? Period.until(consent.until()) : Period.of(consent.from(), consent.until()),
                Period.until(sight.later(consent.withdrawn())));
        Kind kind = kinds.computeIfAbsent(consent.act().value(), act -> new Kind());
        kind.all.add(row);
        if (consent.acts().isValue()) {
            file(kind.byRow, consent.acts().value(), row);
        } else if (consent.information().isValue()) {
            file(kind.byInformation, consent.information().value(), row);
        } else if (consent.information().isBlank() && consent.persons().isValue()) {
            file(kind.byPerson, consent.persons().value(), row);
        } else {
            kind.rest.add(row);
        }
    }

    /** Tells whether the orderer consented to the act before it (D2, D16). */
    int prior(PlainNorm norm, ConsentAct act, boolean written, Subject subject) {
        Kind kind = kinds.get(act);
        int best = kind == null ? Kleene.NO : best(kind, norm, written, subject);
        if (best != Kleene.NO || declared.isComplete(Register.CONSENTS, subject.latest)) {
            return best;
        }
        return Kleene.UNKNOWN;
    }

    /** Tells whether a consent on record fits, whatever the register may not show. */
    int recorded(PlainNorm norm, ConsentAct act, boolean written, Subject subject) {
        Kind kind = kinds.get(act);
        return kind == null ? Kleene.NO : best(kind, norm, written, subject);
    }

    /** Each piece of information may be covered by a consent of its own. */
    private int best(Kind kind, PlainNorm norm, boolean written, Subject subject) {
        Cell<Set<String>> all = subject.information;
        Set<String> several = all == null ? null : all.orNull();
        if (several == null || several.size() < 2) {
            return one(kind, norm, written, subject);
        }
        int worst = Kleene.YES;
        for (String piece : several) {
            subject.information = Cell.is(Set.of(piece));
            worst = Math.min(worst, one(kind, norm, written, subject));
        }
        subject.information = all;
        return worst;
    }

    private int one(Kind kind, PlainNorm norm, boolean written, Subject subject) {
        Set<String> pieces = subject.information == null ? Set.of() : subject.information.orNull();
        if (pieces == null || subject.anyRow || !isKnown(subject.actor) || !isKnown(subject.otherActor)) {
            return best(kind.all, norm, written, subject, Kleene.NO);
        }
        int best = best(kind.byRow.get(subject.id), norm, written, subject, Kleene.NO);
        if (subject.otherId != null) {
            best = best(kind.byRow.get(subject.otherId), norm, written, subject, best);
        }
        if (!pieces.isEmpty()) {
            for (String whole : information.wholes(pieces.iterator().next())) {
                best = best(kind.byInformation.get(whole), norm, written, subject, best);
            }
        }
        if (subject.actor != null) {
            best = best(kind.byPerson.get(subject.actor.value()), norm, written, subject, best);
        }
        if (subject.otherActor != null) {
            best = best(kind.byPerson.get(subject.otherActor.value()), norm, written, subject, best);
        }
        return best(kind.rest, norm, written, subject, best);
    }

    private static boolean isKnown(@Nullable Cell<String> person) {
        return person == null || person.isValue();
    }

    private int best(@Nullable List<Row> rows, PlainNorm norm, boolean written, Subject subject, int soFar) {
        int best = soFar;
        for (int i = 0; rows != null && best != Kleene.YES && i < rows.size(); i++) {
            best = Math.max(best, fits(rows.get(i), norm, written, subject));
        }
        return best;
    }

    private int fits(Row row, PlainNorm norm, boolean written, Subject subject) {
        Consent consent = row.consent;
        int fits = Math.min(row.given, before(consent.given().orNull(), subject));
        if (fits != Kleene.NO) {
            fits = Math.min(fits, row.period.holds(subject.earliest, subject.latest));
        }
        if (fits != Kleene.NO) {
            fits = Math.min(fits, row.notWithdrawn.holds(subject.earliest, subject.latest));
        }
        if (fits != Kleene.NO) {
            fits = Math.min(fits, limits(consent, subject));
        }
        if (fits != Kleene.NO && written) {
            fits = Math.min(fits, forms.written(consent.form(), subject));
        }
        if (fits != Kleene.NO && !consent.condition().isBlank()) {
            fits = Math.min(fits, condition(consent, norm, subject));
        }
        return fits;
    }

    private int limits(Consent consent, Subject subject) {
        int fits = Math.min(subject.namedActor(consent.persons()), subject.namedRow(consent.acts()));
        fits = Math.min(fits, Subject.named(consent.places(), subject.place));
        fits = Math.min(fits, Subject.named(consent.purposes(), subject.purpose));
        fits = Math.min(fits, Subject.named(consent.methods(), subject.method));
        if (fits == Kleene.NO || consent.information().isBlank()) {
            return fits;
        }
        return subject.information == null
                ? consent.information().isUnknown() ? Kleene.UNKNOWN : Kleene.NO
                : Math.min(fits, information.covers(consent.information(), subject.information));
    }

    private int condition(Consent consent, PlainNorm norm, Subject subject) {
        int met = determinations.conditionMet(norm, subject);
        return consent.condition().isValue() ? met : Math.max(met, Kleene.UNKNOWN);
    }

    private int by(Consent consent) {
        String by = consent.by().orNull();
        return by == null ? Kleene.UNKNOWN : Kleene.of(by.equals(orderer));
    }

    private static int before(@Nullable Moment given, Subject subject) {
        if (given == null) {
            return Kleene.UNKNOWN;
        }
        if (given.latest() < subject.earliest) {
            return Kleene.YES;
        }
        return given.earliest() < subject.latest ? Kleene.UNKNOWN : Kleene.NO;
    }

    private static void file(Map<String, List<Row>> index, Set<String> keys, Row row) {
        for (String key : keys) {
            index.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
    }
}
