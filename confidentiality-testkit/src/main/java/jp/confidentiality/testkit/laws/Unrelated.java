package jp.confidentiality.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.AccessBuilder;
import jp.confidentiality.model.fact.AcknowledgementBuilder;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.ConsentBuilder;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.DeterminationBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.PledgeBuilder;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.TermsDocument;
import jp.confidentiality.model.fact.TrainingBuilder;
import jp.confidentiality.model.fact.TrainingTopic;
import jp.confidentiality.model.fact.UseBuilder;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;

/** Makes rows that have nothing to do with any other row: about other people, other things, other acts. */
final class Unrelated {
    private static final String ID = "law-unrelated";
    private static final String PERSON = "law-stranger";
    private static final String INFORMATION = "law-information";

    private final Dossier dossier;
    private final Cell<Moment> at;

    Unrelated(Dossier dossier, Viewpoint viewpoint) {
        this.dossier = dossier;
        this.at = Cell.is(Moment.second(viewpoint.asOf().minusDays(1)));
    }

    /** Returns what the row needs, and what is nothing to the others either. */
    List<Fact> base() {
        return List.of(InformationBuilder.builder()
                .row(Row.of(INFORMATION))
                .provided(Cell.is(false))
                .personal(Cell.is(false))
                .specificPersonal(Cell.is(false))
                .secret(Cell.is(false))
                .important(Cell.is(false))
                .build());
    }

    /** Returns one of them. */
    Fact one(Dice dice) {
        List<Fact> rows = new ArrayList<>(List.of(limitedConsent(dice), limitedDetermination(dice)));
        if (!mayBeAnyone()) {
            rows.addAll(papers());
        }
        rows.addAll(activities());
        return dice.one(rows, "unrelated");
    }

    private Fact limitedConsent(Dice dice) {
        return ConsentBuilder.builder()
                .row(Row.of(ID))
                .act(Cell.is(dice.one(List.of(ConsentAct.values()), "act")))
                .by(Cell.is(dossier.contract().orderer()))
                .authority(Cell.is(true))
                .form(Cell.is(Form.WRITTEN))
                .given(at)
                .acts(Cell.texts("law-other-act"))
                .build();
    }

    private Fact limitedDetermination(Dice dice) {
        List<String> norms = Catalogue.standard().norms().stream()
                .filter(Norm::hasVerdict)
                .map(norm -> norm.id().value())
                .toList();
        return DeterminationBuilder.builder()
                .row(Row.of(ID))
                .norm(Cell.is(dice.one(norms, "norm")))
                .question(Cell.is(dice.one(List.of(Question.values()), "question")))
                .by(Cell.is(dossier.contract().orderer()))
                .at(at)
                .answer(Cell.is(dice.chance(50, "answer")))
                .subjects(Cell.texts("law-other-subject"))
                .build();
    }

    private List<Fact> papers() {
        return List.of(
                PledgeBuilder.builder()
                        .row(Row.of(ID))
                        .party(Cell.is(PERSON))
                        .given(at)
                        .afterEmployment(Cell.is(true))
                        .build(),
                AcknowledgementBuilder.builder()
                        .row(Row.of(ID))
                        .party(Cell.is(PERSON))
                        .given(at)
                        .documents(Cell.choices(TermsDocument.values()))
                        .build(),
                TrainingBuilder.builder()
                        .row(Row.of(ID))
                        .persons(Cell.texts(PERSON))
                        .at(at)
                        .topics(Cell.choices(TrainingTopic.values()))
                        .build());
    }

    private List<Fact> activities() {
        Cell<Set<String>> information = Cell.texts(INFORMATION);
        return List.of(
                CopyBuilder.builder()
                        .row(Row.of(ID))
                        .at(at)
                        .actor(Cell.is(PERSON))
                        .information(information)
                        .kind(Cell.is(CopyKind.PRINT))
                        .build(),
                UseBuilder.builder()
                        .row(Row.of(ID))
                        .at(at)
                        .actor(Cell.is(PERSON))
                        .information(information)
                        .build(),
                AccessBuilder.builder()
                        .row(Row.of(ID))
                        .at(at)
                        .actor(Cell.is(PERSON))
                        .information(information)
                        .network(Cell.is(false))
                        .build());
    }

    /** Where a row does not say whom it is about, it may be anyone, and a paper of anyone's matters to it. */
    private boolean mayBeAnyone() {
        for (Fact row : Rows.of(dossier)) {
            for (FactColumn column : FactType.of(row).columns()) {
                if (column.names() == Names.PARTY && !column.read(row).isValue()) {
                    return true;
                }
            }
        }
        return false;
    }
}
