package jp.confidentiality.testkit.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Acquisition;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Transfer;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.pack.Beginning;
import jp.confidentiality.rules.pack.Comparison;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.LocalPack;
import jp.confidentiality.rules.pack.Within;

/**
 * A local pack (地域規定) and what the rows of {@link LocalRows} come to under it, by hand: one norm for each way to
 * compare a column, and for duties that no shipped norm has of such rows. Each {@link MutantLoader} defines a copy of
 * its own; public only for it.
 */
public final class LocalTrial {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 10);

    private final List<LocalNorm> norms = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    private LocalTrial() {
        forbidden("violated r-1 r-4, open r-3 r-5", Removal.class, "externalMedium", Comparison.IS, true);
        forbidden("violated r-3, open r-4", Removal.class, "cipher", Comparison.IS_NOT, "AES");
        forbidden("violated r-1 r-3, open r-4", Removal.class, "information", Comparison.CONTAINS, "info-1");
        forbidden("violated r-2 r-5, open r-4", Removal.class, "information", Comparison.CONTAINS_NOT, "info-1");
        forbidden("violated r-1 r-3, open r-4", Removal.class, "keyBits", Comparison.AT_LEAST, 128);
        forbidden("violated r-3, open r-4", Removal.class, "keyBits", Comparison.MORE_THAN, 128);
        forbidden("violated r-1 r-2 r-5, open r-4", Removal.class, "keyBits", Comparison.AT_MOST, 128);
        forbidden("violated r-2 r-5, open r-4", Removal.class, "keyBits", Comparison.LESS_THAN, 128);
        forbidden("violated r-1 r-3 r-4 r-5", Removal.class, "at", Comparison.FROM, JULY);
        forbidden("violated r-3", Removal.class, "at", Comparison.AFTER, JULY);
        forbidden("violated r-1 r-2 r-4 r-5", Removal.class, "at", Comparison.UNTIL, JULY);
        forbidden("violated r-2", Removal.class, "at", Comparison.BEFORE, JULY);
        forbidden("violated r-1 r-4 r-5, open r-3", Removal.class, "purpose", Comparison.FILLED);
        forbidden("violated r-2, open r-3", Removal.class, "purpose", Comparison.LEFT_OUT);
        forbidden("violated i-2 i-3, open i-4", Incident.class, "wrongdoer", Comparison.IS_NOT, "w-1");
        forbidden("violated i-1, open i-4", Incident.class, "wrongdoer", Comparison.IS, "w-1");
        forbidden("violated i-2 i-3, open i-4", Incident.class, "involves", Comparison.CONTAINS_NOT, "r-1");
        add(
                "open r-4 r-5",
                NormKind.F,
                Removal.class,
                new LocalDuty.Forbidden(),
                condition(Removal.class, "externalMedium", Comparison.IS, true),
                condition(Removal.class, "keyBits", Comparison.LESS_THAN, 128));
        add(
                "satisfied 3, violated r-2, open r-3",
                NormKind.O,
                Removal.class,
                new LocalDuty.Recorded(List.of(column(Removal.class, "purpose"), column(Removal.class, "at"))));
        add(
                "satisfied 1, violated t-2 t-3",
                NormKind.F,
                Transfer.class,
                new LocalDuty.PriorConsent(ConsentAct.PROVISION, false));
        add(
                "satisfied 1, violated a-2",
                NormKind.F,
                Acquisition.class,
                new LocalDuty.PriorConsent(ConsentAct.USE, false));
        Within tenDays = Within.of(new Span(10, SpanUnit.DAYS));
        add(
                "satisfied 1, violated m-2 m-3",
                NormKind.O,
                Item.class,
                new LocalDuty.ReportedWithin(
                        List.of(ReportContent.ERASURE_RESULT), false, tenDays, Beginning.WORK_END));
    }

    /** Returns the number of the first norm that comes to something else, and to what; empty where none does. */
    public static Optional<String> firstDifference(Dossier dossier, Viewpoint viewpoint, Profile profile) {
        LocalTrial trial = new LocalTrial();
        LocalPack pack = new LocalPack("trial", "変異試験の規程", "1.0", trial.norms);
        Assessment found =
                ComplianceEngine.of(RuleBase.standard().with(pack), profile).assess(dossier, viewpoint);
        for (int i = 0; i < trial.norms.size(); i++) {
            String norm = "trial." + (i + 1);
            String said = said(found, norm);
            if (!said.equals(trial.expected.get(i))) {
                return Optional.of(norm + ": " + said);
            }
        }
        return Optional.empty();
    }

    private static String said(Assessment found, String norm) {
        NormResult result = found.results().stream()
                .filter(one -> one.norm().id().value().equals(norm))
                .findFirst()
                .orElseThrow();
        TreeMap<String, String> subjects = new TreeMap<>();
        for (Finding one : found.findings()) {
            String verdict = one.verdict() == Verdict.UNDETERMINED
                    ? one.missing().isEmpty() ? "" : "open"
                    : one.verdict().en();
            if (one.norm().value().equals(norm)) {
                subjects.merge(verdict, one.subject(), (a, b) -> a + " " + b);
            }
        }
        long satisfied = result.counts().of(Verdict.SATISFIED);
        Stream<String> first = satisfied == 0 ? Stream.of() : Stream.of("satisfied " + satisfied);
        Stream<String> rest =
                subjects.descendingMap().entrySet().stream().map(one -> one.getKey() + " " + one.getValue());
        return String.join(", ", Stream.concat(first, rest).toList());
    }

    private void forbidden(
            String wanted, Class<? extends Fact> type, String column, Comparison comparison, Object... values) {
        Condition condition = condition(type, column, comparison, values);
        add(wanted, NormKind.F, type, new LocalDuty.Forbidden(), condition);
    }

    private void add(
            String wanted, NormKind kind, Class<? extends Fact> type, LocalDuty duty, Condition... conditions) {
        String number = String.valueOf(norms.size() + 1);
        norms.add(new LocalNorm(
                number, "規定" + number, kind, FactType.of(type), List.of(conditions), duty, APRIL, "試験のため"));
        expected.add(wanted);
    }

    private static Condition condition(
            Class<? extends Fact> type, String column, Comparison comparison, Object... values) {
        return new Condition(column(type, column), comparison, List.of(values));
    }

    private static FactColumn column(Class<? extends Fact> type, String name) {
        return FactType.of(type).column(name).orElseThrow();
    }
}
