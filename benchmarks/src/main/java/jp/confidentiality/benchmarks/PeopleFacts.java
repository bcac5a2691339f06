package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.benchmarks.Scenery.Person;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.AcknowledgementBuilder;
import jp.confidentiality.model.fact.Answer;
import jp.confidentiality.model.fact.ApplicationBuilder;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.EngagementBuilder;
import jp.confidentiality.model.fact.Extent;
import jp.confidentiality.model.fact.FlowDown;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.PledgeBuilder;
import jp.confidentiality.model.fact.ReportBuilder;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.fact.SubcontractBuilder;
import jp.confidentiality.model.fact.TermsDocument;
import jp.confidentiality.model.fact.TrainingBuilder;
import jp.confidentiality.model.fact.TrainingTopic;

/** Engagements, subcontracts, and the papers that belong to them. */
final class PeopleFacts {
    private static final long BEFORE_WORK = Scenery.second(Scenery.FIRST_DAY, 10);

    private final Scenery scenery;
    private final List<StandingFact> facts = new ArrayList<>();

    PeopleFacts(Scenery scenery) {
        this.scenery = scenery;
    }

    List<StandingFact> make() {
        for (int i = 0; i < scenery.people.size(); i++) {
            Dice dice = Dice.of(scenery.recipe, "people", i);
            engagement(i, scenery.people.get(i), dice);
            papers(
                    "worker-" + i,
                    scenery.people.get(i).id(),
                    scenery.people.get(i).firstSecond(),
                    dice);
            changes(i, scenery.people.get(i), dice);
        }
        trainings();
        int subcontracts = scenery.recipe.grown(0, 2, 1);
        for (int i = 1; i <= subcontracts; i++) {
            subcontract(i, Dice.of(scenery.recipe, "subcontract", i));
        }
        if (subcontracts > 0) {
            intended();
        }
        return facts;
    }

    private void engagement(int i, Person person, Dice dice) {
        Set<String> needed = new LinkedHashSet<>();
        for (int n = 0; n < person.wholes(); n++) {
            needed.add(scenery.whole(person, n).id());
        }
        boolean leaves = person.lastSecond() < Scenery.WORK_END;
        facts.add(EngagementBuilder.builder()
                .row(Row.of("engagement-" + i))
                .person(dice.cell(person.id()))
                .employer(dice.cell(person.employer()))
                .direct(dice.mostly(true))
                .work(dice.cell("業務" + i % 7))
                .information(dice.cell(needed))
                .from(dice.at(start(person.firstSecond())))
                .until(leaves ? dice.at(dice.onPaper(person.lastSecond())) : Cell.blank())
                .build());
    }

    /** Those there from the first day start with the day; those who join are known to the second. */
    private static Moment start(long second) {
        return second < Scenery.WORK_START
                ? Moment.day(Moment.time(second).toLocalDate())
                : Moment.second(Moment.time(second));
    }

    private void papers(String name, Cell<String> party, long start, Dice dice) {
        boolean late = dice.in1000(20);
        long given = late ? start + 3 * Scenery.DAY : start - Scenery.DAY * (1 + dice.below(3));
        facts.add(PledgeBuilder.builder()
                .row(Row.of("pledge-" + name))
                .party(dice.cell(party))
                .given(dice.at(dice.onPaper(given)))
                .afterEmployment(dice.mostly(!dice.in1000(10)))
                .build());
        facts.add(AcknowledgementBuilder.builder()
                .row(Row.of("acknowledgement-" + name))
                .party(dice.cell(party))
                .given(dice.at(dice.onPaper(given)))
                .documents(
                        dice.in1000(20)
                                ? Cell.choices(TermsDocument.SECURITY_RULES)
                                : dice.cell(
                                        Cell.choices(TermsDocument.SPECIAL_PROVISIONS, TermsDocument.SECURITY_RULES)))
                .build());
    }

    /** Whoever joins later or leaves early is a change that was to be reported, and agreed to. */
    private void changes(int i, Person person, Dice dice) {
        if (person.firstSecond() > Scenery.WORK_START) {
            change("beginning-" + i, "engagement-" + i, person.firstSecond(), ReportContent.CHANGE_BEGINNING, dice);
        }
        if (person.lastSecond() < Scenery.WORK_END) {
            change("ending-" + i, "engagement-" + i, person.lastSecond(), ReportContent.CHANGE_ENDING, dice);
        }
    }

    private void change(String name, String about, long second, ReportContent content, Dice dice) {
        long at = second + Scenery.DAY * (dice.in1000(50) ? 12 : dice.in1000(50) ? 6 : dice.below(3));
        Cell<Form> form = dice.cell(dice.in1000(30) ? Form.ELECTRONIC : Form.WRITTEN);
        Cell<Set<ReportContent>> contents = dice.cell(Cell.choices(content));
        Cell<Set<String>> row = dice.cell(Cell.texts(about));
        boolean answered = form.isValue() && contents.isValue() && row.isValue() && !dice.in1000(50);
        facts.add(ReportBuilder.builder()
                .row(Row.of("report-" + name))
                .at(dice.at(dice.onPaper(at)))
                .by(Cell.is(Scenery.CONTRACTOR))
                .form(form)
                .contents(contents)
                .about(row)
                .answer(answered ? Cell.is(dice.in1000(30) ? Answer.REFUSED : Answer.AGREED) : Cell.blank())
                .answeredAt(answered ? Cell.is(Moment.second(Moment.time(at + Scenery.DAY))) : Cell.blank())
                .build());
    }

    /** Trainings of up to ten before the work, one for each who joins; each but a few is reported the next day. */
    private void trainings() {
        List<String> group = new ArrayList<>();
        int number = 0;
        for (Person person : scenery.people) {
            if (person.firstSecond() > Scenery.WORK_START) {
                training(
                        number++,
                        person.firstSecond() - 5 * Scenery.DAY,
                        List.of(person.id().value()));
            } else {
                group.add(person.id().value());
            }
            if (group.size() == 10) {
                training(number++, BEFORE_WORK, group);
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            training(number, BEFORE_WORK, group);
        }
    }

    private void training(int number, long second, List<String> persons) {
        Dice dice = Dice.of(scenery.recipe, "training", number);
        facts.add(TrainingBuilder.builder()
                .row(Row.of("training-" + number))
                .at(dice.at(dice.onPaper(second)))
                .persons(dice.cell(Set.copyOf(persons)))
                .topics(Cell.choices(TrainingTopic.values()))
                .build());
        if (!dice.in1000(40)) {
            facts.add(ReportBuilder.builder()
                    .row(Row.of("report-training-" + number))
                    .at(dice.at(dice.onPaper(second + Scenery.DAY)))
                    .by(Cell.is(Scenery.CONTRACTOR))
                    .form(dice.cell(Form.ELECTRONIC))
                    .contents(dice.cell(Cell.choices(ReportContent.TRAINING)))
                    .about(dice.cell(Cell.texts("training-" + number)))
                    .build());
        }
    }

    private void subcontract(int i, Dice dice) {
        long start = i <= 2 ? Scenery.second(Scenery.FIRST_DAY, 0) + 5 * Scenery.DAY : late(dice);
        facts.add(ApplicationBuilder.builder()
                .row(Row.of("application-" + i))
                .kind(dice.cell(ApplicationKind.SUBCONTRACTING))
                .party(dice.cell("subcontractor-" + i))
                .at(dice.at(dice.onPaper(start - 4 * Scenery.DAY)))
                .build());
        facts.add(SubcontractBuilder.builder()
                .row(Row.of("subcontract-" + i))
                .subcontractor(dice.cell("subcontractor-" + i))
                .awardedBy(dice.cell(i == 2 ? "subcontractor-1" : Scenery.CONTRACTOR))
                .extent(dice.in1000(50) ? Cell.is(Extent.WHOLE) : dice.cell(Extent.PART))
                .flowDown(dice.in1000(50) ? Cell.is(FlowDown.LIST) : dice.cell(FlowDown.ALL))
                .boundAt(dice.at(dice.onPaper(start - Scenery.DAY)))
                .application(Cell.is("application-" + i))
                .from(dice.at(start(start)))
                .build());
        papers("subcontractor-" + i, Cell.is("subcontractor-" + i), start, dice);
        applied("report-application-" + i, i % 3 == 0 ? "subcontract-" + i : "application-" + i, start, dice);
    }

    private static long late(Dice dice) {
        return Scenery.WORK_START + Scenery.DAY * (10 + dice.below(200));
    }

    private void applied(String id, String about, long start, Dice dice) {
        Set<ReportContent> contents = new LinkedHashSet<>(List.of(
                ReportContent.SUBCONTRACT_WORK,
                ReportContent.SUBCONTRACT_REASON,
                ReportContent.SUBCONTRACTOR_NAME,
                ReportContent.SUBCONTRACT_INFORMATION,
                ReportContent.SUBCONTRACTOR_SAFEGUARDS));
        if (!dice.in1000(100)) {
            contents.add(ReportContent.SUBCONTRACT_SUPERVISION);
        }
        facts.add(ReportBuilder.builder()
                .row(Row.of(id))
                .at(dice.at(dice.onPaper(start - 4 * Scenery.DAY)))
                .by(Cell.is(Scenery.CONTRACTOR))
                .form(dice.cell(Form.WRITTEN))
                .contents(dice.cell(contents))
                .about(dice.cell(Cell.texts(about)))
                .build());
    }

    /** An application for subcontracting that has not come about. */
    private void intended() {
        Dice dice = Dice.of(scenery.recipe, "intended", 0);
        long at = Scenery.second(Scenery.AS_OF, 9) - 20 * Scenery.DAY;
        facts.add(ApplicationBuilder.builder()
                .row(Row.of("application-intended"))
                .kind(dice.cell(ApplicationKind.SUBCONTRACTING))
                .party(Cell.is("subcontractor-9"))
                .at(dice.at(dice.onPaper(at)))
                .build());
        applied("report-application-intended", "application-intended", at + 4 * Scenery.DAY, dice);
    }
}
