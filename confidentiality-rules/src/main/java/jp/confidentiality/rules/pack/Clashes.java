package jp.confidentiality.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.rules.pack.LocalDuty.CarriedOut;
import jp.confidentiality.rules.pack.LocalDuty.Forbidden;
import jp.confidentiality.rules.pack.ShippedDuties.Shipped;

/** Clashes of local provisions with shipped norms (付属規定との食い違い): the shipped norm stands, whatever a pack says. */
final class Clashes {
    private Clashes() {}

    static List<PackRemark> of(List<LocalNorm> norms) {
        List<PackRemark> found = new ArrayList<>();
        for (LocalNorm norm : norms) {
            weaker(norm).or(() -> forbidden(norm)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<PackRemark> weaker(LocalNorm norm) {
        String stricter = joined(ShippedDuties.all().stream()
                .filter(shipped -> shipped.subject().equals(norm.subject()))
                .filter(shipped ->
                        Duties.implies(shipped.duty(), norm.duty()) && !Duties.implies(norm.duty(), shipped.duty()))
                .toList());
        return stricter.isEmpty()
                ? Optional.empty()
                : Optional.of(PackRemark.of(
                        PackIssue.CLASH,
                        norm,
                        InvalidPackException.Field.DUTY,
                        "付属の規定（" + stricter + "）は、同じ対象により厳しいことを求めています。この規定を守っても、付属の規定の違反は残ります。厳しいほうに合わせてください。",
                        "Of the same subject " + stricter
                                + " asks for more, and stands all the same. Maybe ask for as much."));
    }

    private static Optional<PackRemark> forbidden(LocalNorm norm) {
        String needing = norm.duty() instanceof Forbidden && norm.subject() != null ? needing(norm) : "";
        return needing.isEmpty()
                ? Optional.empty()
                : Optional.of(PackRemark.of(
                        PackIssue.CLASH,
                        norm,
                        InvalidPackException.Field.DUTY,
                        "付属の規定（" + needing + "）が求めていることを、この規定は禁じています。条件を狭めるか、規定を消してください。",
                        "It forbids what " + needing + " requires. Maybe narrow its conditions, or delete it."));
    }

    /** Returns the shipped norms that are done by rows all of which {@code ban} forbids. */
    private static String needing(LocalNorm ban) {
        if (FactType.of(Outcome.class).equals(ban.subject()) && ban.conditions().isEmpty()) {
            return joined(ShippedDuties.all().stream()
                    .filter(shipped -> shipped.duty() instanceof CarriedOut)
                    .toList());
        }
        return FactType.of(Report.class).equals(ban.subject())
                ? ShippedDuties.reports().entrySet().stream()
                        .filter(shipped -> bans(ban, shipped.getValue()))
                        .map(shipped -> shipped.getKey().value())
                        .collect(Collectors.joining("・"))
                : "";
    }

    /** Tells whether {@code ban} forbids every report of something among {@code contents}. */
    private static boolean bans(LocalNorm ban, Set<ReportContent> contents) {
        return ban.conditions().size() <= 1
                && ban.conditions().stream()
                        .allMatch(one -> one.column().name().equals("contents")
                                && one.comparison() == Comparison.CONTAINS
                                && one.values().stream().anyMatch(contents::contains));
    }

    private static String joined(List<Shipped> norms) {
        return norms.stream().map(one -> one.norm().value()).distinct().collect(Collectors.joining("・"));
    }
}
