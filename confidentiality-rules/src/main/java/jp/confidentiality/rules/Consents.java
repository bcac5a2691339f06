package jp.confidentiality.rules;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import org.jspecify.annotations.Nullable;

/** Prior consent of the orderer (事前の承諾・承認): D2, D16, readings 1 and 2. */
final class Consents {
    private final Weigher weigher;
    private final Determinations determinations;
    private final RecentConsents recent;

    Consents(Weigher weigher, Determinations determinations) {
        this.weigher = weigher;
        this.determinations = determinations;
        this.recent = new RecentConsents(weigher.evidence().reads() == null);
    }

    /** The orderer consented beforehand to {@code act}, for each piece of information it concerns. */
    Truth prior(String norm, Act act, ConsentAct kind, Writing writing, Truth open) {
        Truth complete = weigher.evidence().coverage().prior(Register.CONSENTS, act.at());
        Writing wanted = weigher.wanted(norm, act.at(), writing);
        return Weigher.each(act.information(), piece -> {
            Function<Consent, Truth> fits = row -> fits(norm, row, act, piece, wanted);
            Consent likely = weigher.explaining() ? null : recent.find(kind, act, piece);
            if (likely != null && fits.apply(likely).isTrue()) {
                return Truth.TRUE;
            }
            ConsentIndex consents = weigher.evidence().consents();
            int before = consents.noted();
            Collection<Consent> candidates = candidates(kind, act, piece);
            int after = consents.noted();
            return weigher.exists(
                    candidates,
                    row -> {
                        Truth one = fits.apply(row);
                        if (one.isTrue() && !weigher.explaining()) {
                            consents.settledBy(row, before, after);
                            recent.keep(row, kind, act, piece);
                        }
                        return one;
                    },
                    Register.CONSENTS,
                    complete,
                    open);
        });
    }

    /** An explanation leaves out consents about something else, but for the first few where there are no others. */
    private Collection<Consent> candidates(ConsentAct kind, Act act, @Nullable String piece) {
        Collection<Consent> found = weigher.evidence().consents().candidates(kind, act, piece);
        if (!weigher.explaining()) {
            return found;
        }
        Collection<Consent> inScope = inScope(found, act, piece);
        return inScope.isEmpty() ? weigher.evidence().consents().first(kind) : inScope;
    }

    private Collection<Consent> inScope(Collection<Consent> found, Act act, @Nullable String piece) {
        weigher.explaining(false);
        try {
            return found.stream()
                    .filter(row -> scope(row, act, piece).possible())
                    .toList();
        } finally {
            weigher.explaining(true);
        }
    }

    private Truth fits(String norm, Consent row, Act act, @Nullable String piece, Writing writing) {
        if (!weigher.explaining() && beforehand(row, act).isFalse()) {
            return Truth.FALSE;
        }
        Truth fits = scope(row, act, piece);
        if (fits.isFalse()) {
            return fits;
        }
        fits = fits.and(byOrderer(row)).and(form(row, act, writing)).and(beforehand(row, act));
        fits = fits.isFalse() ? fits : fits.and(inForce(row, act)).and(condition(norm, row, act));
        return fits.isTrue() ? weigher.noting(fits, Because.CONSENT_GIVEN, row, row.given()) : fits;
    }

    private Truth byOrderer(Consent row) {
        Truth orderer = Weigher.same(row.by(), weigher.evidence().contract().orderer());
        if (orderer.isFalse()) {
            return weigher.noting(orderer, Because.CONSENT_NOT_BY_ORDERER, row);
        }
        Truth by = orderer.isUnknown() ? weigher.missing(row, "by", row.by()) : orderer;
        if (Boolean.FALSE.equals(row.authority().orNull())) {
            return weigher.noting(Truth.FALSE, Because.CONSENT_WITHOUT_AUTHORITY, row);
        }
        return row.authority().isValue() ? by : by.and(weigher.missing(row, "authority", row.authority()));
    }

    private Truth form(Consent row, Act act, Writing writing) {
        if (writing == Writing.ANY_FORM) {
            return Truth.TRUE;
        }
        Form form = row.form().orNull();
        if (form == null) {
            return weigher.missing(row, "form", row.form());
        }
        Truth written = weigher.isWritten(form, act.at());
        return written.isFalse() ? weigher.noting(written, Because.CONSENT_FORM, row, form) : written;
    }

    private Truth beforehand(Consent row, Act act) {
        Truth before = Interval.of(row, row.given()).before(act.at());
        if (before.isTrue() || !weigher.explaining()) {
            return before;
        }
        Cell<Moment> given = row.given();
        return before.isFalse()
                ? before.noting(Note.of(Because.CONSENT_LATER, row, given))
                : before.noting(Note.of(Because.CONSENT_ORDER_UNKNOWN, row, given, act.id(), shown(act)));
    }

    private static String shown(Act act) {
        return act.fact() == null || EventMoments.moment(act.fact()) == null
                ? Times.shown(act.at().lo())
                : String.valueOf(EventMoments.moment(act.fact()));
    }

    private Truth inForce(Consent row, Act act) {
        Truth started = row.from().isBlank()
                ? Truth.TRUE
                : Interval.start(row, row.from()).notAfter(act.at());
        Truth inForce = started.and(weigher.notEnded(row, row.until(), act.at()))
                .and(weigher.notEnded(row, row.withdrawn(), act.at()));
        return inForce.isTrue() ? inForce : weigher.noting(inForce, Because.CONSENT_NOT_IN_FORCE, row);
    }

    private Truth scope(Consent row, Act act, @Nullable String piece) {
        Truth scope = row.acts().isValue()
                ? inLimit(row, "acts", named(row.acts().value(), act))
                : unstated(row, "acts", row.acts());
        if (scope.possible() && !row.information().isBlank()) {
            // What the act has no column for lies outside any limit that is stated.
            scope = scope.and(
                    row.information().isUnknown()
                            ? unstated(row, "information", row.information())
                            : inLimit(row, "information", informed(row, act, piece)));
        }
        if (scope.possible()) {
            scope = scope.and(limited(row, "persons", row.persons(), act.actor()))
                    .and(limited(row, "places", row.places(), act.place()))
                    .and(limited(row, "purposes", row.purposes(), act.purpose()))
                    .and(limited(row, "methods", row.methods(), act.method()));
        }
        return scope;
    }

    private static Truth named(Set<String> acts, Act act) {
        boolean named = acts.contains(act.id()) || (act.otherId() != null && acts.contains(act.otherId()));
        return named || !act.mayBeNamed() ? Truth.of(named) : Truth.missing();
    }

    private Truth informed(Consent row, Act act, @Nullable String piece) {
        return act.information() == null
                ? Truth.FALSE
                : weigher.evidence().information().covered(row.information(), piece);
    }

    private Truth limited(Consent row, String column, Cell<Set<String>> limit, @Nullable Cell<String> of) {
        Set<String> stated = limit.orNull();
        return stated == null
                ? unstated(row, column, limit)
                : inLimit(row, column, of == null ? Truth.FALSE : within(stated, of));
    }

    private static Truth within(Set<String> stated, Cell<String> of) {
        return of.isValue() ? Truth.of(stated.contains(of.value())) : Truth.missing();
    }

    /** A limit that nobody knows may be none, or any. */
    private Truth unstated(Consent row, String column, Cell<Set<String>> limit) {
        return limit.isBlank() ? Truth.TRUE : weigher.missing(row, column, limit);
    }

    private Truth inLimit(Consent row, String column, Truth fits) {
        return fits.isTrue() || !weigher.explaining()
                ? fits
                : fits.noting(Note.of(Because.CONSENT_OTHER_SCOPE, row, Weigher.heading(row, column)));
    }

    private Truth condition(String norm, Consent row, Act act) {
        if (row.condition().isBlank()) {
            return Truth.TRUE;
        }
        Truth met = determinations.answer(norm, Question.CONDITION_MET, act);
        if (row.condition().isUnknown() && !met.isTrue()) {
            return weigher.missing(row, "condition", row.condition());
        }
        return weigher.noting(met, Because.CONSENT_CONDITION, row);
    }
}
