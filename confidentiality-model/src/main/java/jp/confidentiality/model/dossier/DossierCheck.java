package jp.confidentiality.model.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.dossier.InvalidDossierException.Problem;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a dossier against each other: identity, corrections, references. */
final class DossierCheck {
    private final Map<String, Fact> byId = new LinkedHashMap<>();
    private final Map<String, String> correctedBy = new HashMap<>();
    private final Map<String, Information> information = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    DossierCheck(Collection<? extends Fact> facts, boolean streamed) {
        extend(facts, streamed);
    }

    /** Returns each row once. */
    Collection<Fact> distinct() {
        return byId.values();
    }

    /** Returns the row with this ID. */
    @Nullable
    Fact find(String id) {
        return byId.get(id);
    }

    /**
     * Adds rows to those already there, all or none of them.
     *
     * @return those that were not there already
     * @throws InvalidDossierException with everything that is wrong with them
     */
    List<Fact> extend(Collection<? extends Fact> facts, boolean streamed) {
        List<Fact> added = new ArrayList<>();
        facts.forEach(fact -> identify(fact, added));
        corrections(added, streamed);
        informationTree(added);
        added.forEach(this::references);
        if (!problems.isEmpty()) {
            List<Problem> found = List.copyOf(problems);
            problems.clear();
            added.forEach(this::remove);
            throw new InvalidDossierException(found);
        }
        return added;
    }

    /** Takes away a row that nothing names. */
    void remove(Fact fact) {
        byId.remove(fact.id());
        information.remove(fact.id());
        if (fact.row().corrects().isValue()) {
            correctedBy.remove(fact.row().corrects().value(), fact.id());
        }
    }

    private void identify(Fact fact, List<Fact> added) {
        Fact earlier = byId.putIfAbsent(fact.id(), fact);
        if (earlier == null) {
            added.add(fact);
        } else if (!earlier.equals(fact)) {
            problem(
                    fact,
                    "id",
                    fact.id(),
                    "同じIDの行が二つあり、内容が異なります。IDを改めるか、訂正として記録してください",
                    "two different rows bear this ID. Maybe rename one, or record it as a correction");
        }
    }

    /** A circle is closed by rows that come together: nothing corrects a row that is yet to come. */
    private void corrections(List<Fact> added, boolean streamed) {
        Map<String, String> targets = new HashMap<>();
        for (Fact fact : added) {
            if (fact.row().corrects().isValue()) {
                targets.put(fact.id(), fact.row().corrects().value());
            }
        }
        Set<String> circular = Circles.in(targets);
        for (Fact fact : added) {
            String target = fact.row().corrects().orNull();
            if (target == null) {
                continue;
            }
            Fact corrected = byId.get(target);
            if (corrected == null && !(streamed && fact instanceof Activity)) {
                problem(
                        fact,
                        "corrects",
                        target,
                        "訂正の対象の行がありません。IDを確かめてください",
                        "there is no such row to correct. Maybe the ID is misspelt");
            } else if (corrected != null && corrected.getClass() != fact.getClass()) {
                problem(
                        fact,
                        "corrects",
                        target,
                        "種類の異なる行は訂正できません。同じ台帳の行を指定してください",
                        "the row is of another type. Maybe name a row of the same register");
            }
            if (correctedBy.putIfAbsent(target, fact.id()) != null) {
                problem(
                        fact,
                        "corrects",
                        target,
                        "一つの行に訂正が二つあります。訂正の訂正として記録してください",
                        "the row has been corrected already. Maybe correct the correction instead");
            }
            if (circular.contains(fact.id())) {
                problem(
                        fact,
                        "corrects",
                        target,
                        "訂正が循環しています。どの行が最初かを確かめてください",
                        "the corrections form a circle. Maybe one names the wrong row");
            }
        }
    }

    private void informationTree(List<Fact> added) {
        boolean grown = false;
        for (Fact fact : added) {
            if (fact instanceof Information one) {
                information.put(one.id(), one);
                grown = true;
            }
        }
        if (!grown) {
            return;
        }
        Set<String> circular = new InformationTree(information.values()).circular();
        for (Information one : information.values()) {
            if (circular.contains(one.id())) {
                problem(
                        one,
                        "partOf",
                        one.partOf().value(),
                        "情報の上位・下位が循環しています。上位の情報を確かめてください",
                        "the information is part of itself. Maybe one row names the wrong whole");
            }
        }
    }

    private void references(Fact fact) {
        for (FactColumn column : FactType.of(fact).columns()) {
            Cell<?> cell = column.read(fact);
            if (!cell.isValue() || column.names() == Names.NOTHING) {
                continue;
            }
            if (cell.value() instanceof Set<?> many) {
                many.forEach(one -> reference(fact, column, one.toString()));
            } else {
                reference(fact, column, cell.value().toString());
            }
        }
    }

    private void reference(Fact fact, FactColumn column, String value) {
        boolean known = switch (column.names()) {
            case NOTHING, PARTY, ROW -> true;
            case NORM -> isNorm(value);
            case PROVISION -> Catalogue.standard().provision(value).isPresent();
            default -> named(column.names(), value);
        };
        if (!known) {
            unknown(fact, column, value);
        }
    }

    private void unknown(Fact fact, FactColumn column, String value) {
        String field = column.name();
        switch (column.names()) {
            case NORM ->
                problem(
                        fact,
                        field,
                        value,
                        "「" + column.ja() + "」欄は規定のIDではありません。docs/provisions.md から C3P3I6.consent のように書いてください",
                        "the catalogue has no such norm. Maybe an ID like C3P3I6.consent was meant: see docs/provisions.md");
            case PROVISION ->
                problem(
                        fact,
                        field,
                        value,
                        "「" + column.ja() + "」欄は条項のIDではありません。docs/provisions.md から C7、R10c のように書いてください",
                        "the catalogue has no such provision. Maybe an ID like C7 or R10c was meant: see docs/provisions.md");
            default ->
                problem(
                        fact,
                        field,
                        value,
                        "「" + column.ja() + "」欄の参照先が見つかりません。綴りと、その台帳のファイルがあるかを確かめてください",
                        "nothing known bears this ID. Maybe it is misspelt, or its register was not handed over");
        }
    }

    private boolean named(Names names, String id) {
        Fact target = byId.get(id);
        return target != null && FactType.of(target).name().equals(names.type());
    }

    private static boolean isNorm(String value) {
        try {
            NormId norm = NormId.of(value);
            return norm.isLocal() || Catalogue.standard().find(norm).isPresent();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private void problem(Fact fact, String field, String value, String ja, String en) {
        String where = FactType.of(fact).name() + " '" + fact.id() + "', field '" + field + "' = '" + value + "': ";
        problems.add(new Problem(fact.id(), field, value, ja + "。", where + en + "."));
    }
}
