package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.AccessRight;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.Extent;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.HistoryKept;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.IncidentKind;
import jp.confidentiality.model.fact.InformationSystem;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Notice;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Request;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.TrainingTopic;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.profile.Span;
import jp.confidentiality.model.profile.SpanUnit;
import jp.confidentiality.model.profile.TimingWord;
import org.jspecify.annotations.Nullable;

/**
 * What a norm requires of each of its subjects, put together duty by duty: the one seam between rule files and
 * evidence. Every method but {@link #judge} adds a duty, or the time for the duties that follow, and returns the same
 * object.
 */
public final class Requirement {
    private final Require require;
    private final Norm about;
    private final String norm;
    private final Object row;
    private final Applies applies;
    private final @Nullable LocalConditions local;
    private final List<Weighing> duties = new ArrayList<>(3);
    private @Nullable TimingWord word;
    private @Nullable Span span;
    private Since since = Since.ACT;

    Requirement(Require require, Norm about, Object row, Applies applies, @Nullable LocalConditions local) {
        this.require = require;
        this.about = about;
        this.norm = about.id().value();
        this.row = Objects.requireNonNull(row);
        this.applies = applies;
        this.local = local;
    }

    /** One duty, weighed on demand: once quickly, and again with notes where a finding is written. */
    private interface Weighing {
        void weigh(Scales scales, Act act, Judgement into);
    }

    private interface OneDuty {
        Duty weigh(Scales scales, Act act);
    }

    /** The orderer consented certainly before the act, in the form wanted, within all limits (事前の承諾). */
    public Requirement priorConsent(ConsentAct kind, Writing writing) {
        return duty((scales, act) -> {
            Truth open = notBegun(scales, act);
            return Duty.of(scales.consents().prior(norm, scales.weigher().soonest(act), kind, writing, open), open);
        });
    }

    /** The history has every item (履歴). */
    public Requirement history() {
        return duty((scales, act) -> Duty.of(scales.histories().complete(about.id(), act.row(HistoryKept.class))));
    }

    /** The actor is directly engaged at the time, and the work needs the information (必要な限度). */
    public Requirement needToKnow() {
        return duty((scales, act) -> Duty.of(scales.engagements().needed(act)));
    }

    /** Signed by the end of the day on which it begins (開始まで). */
    public Requirement byStart(Paper paper) {
        return duty((scales, act) -> scales.papers().byStart(act, paper));
    }

    /** Came certainly before the start (従事前). */
    public Requirement beforeStart(Preparation preparation) {
        return duty((scales, act) -> scales.preparations().beforeStart(act, preparation));
    }

    /** The row leaves none of {@code columns} blank (記載). */
    public Requirement recorded(String... columns) {
        List<String> wanted = List.of(columns);
        return duty((scales, act) -> Duty.of(scales.histories().recorded(act.row(Fact.class), wanted)));
    }

    /** It must not be at all (禁止). */
    public Requirement forbidden() {
        return duty(
                (scales, act) -> Duty.of(scales.weigher().noting(Truth.FALSE, Because.NOT_ALLOWED_AT_ALL, act.id())));
    }

    /** The row says so itself. */
    public Requirement stated(Stated what) {
        return duty((scales, act) -> Duty.of(what.holds(scales.weigher(), act)));
    }

    /** It stayed under the carrier's own control; where nobody says, no incident may be about it (管理下). */
    public Requirement inCustody() {
        return duty((scales, act) -> Duty.of(scales.custody().kept(act.row(Removal.class))));
    }

    /** The duties that follow run by {@code timing}, counted from {@code beginning}. */
    public Requirement within(TimingWord timing, Since beginning) {
        this.word = timing;
        this.span = null;
        this.since = beginning;
        return this;
    }

    /** The duties that follow run for {@code amount} of {@code unit}, without tolerance, from {@code beginning}. */
    public Requirement within(int amount, SpanUnit unit, Since beginning) {
        this.word = null;
        this.span = new Span(amount, unit);
        this.since = beginning;
        return this;
    }

    /** Everything in {@code contents} is reported to the orderer in time (報告). */
    public Requirement reported(Writing writing, ReportContent... contents) {
        Span own = span;
        Since beginning = since;
        if (own != null) {
            return duty((scales, act) ->
                    scales.terms().reported(norm, act, own, beginning, wanted(scales, act, writing), contents));
        }
        TimingWord timing = timing();
        return duty((scales, act) ->
                scales.terms().reported(norm, act, timing, beginning, wanted(scales, act, writing), contents));
    }

    private Writing wanted(Scales scales, Act act, Writing writing) {
        return scales.weigher().wanted(norm, act.at(), writing);
    }

    /** What was reported is agreed to by the orderer; until the answer, it is pending (承諾). */
    public Requirement agreed(Writing writing, ReportContent... contents) {
        TimingWord timing = timing();
        Since beginning = since;
        return duty((scales, act) -> scales.terms().agreed(norm, act, timing, beginning, writing, contents));
    }

    /** A change is reported in time and agreed to, its beginning and its end each (変更の報告と承諾). */
    public Requirement changeReported(TimingWord timing, Writing writing) {
        duties.add((scales, act, into) -> scales.changes().judge(norm, act, timing, writing, true, into));
        duties.add((scales, act, into) -> scales.changes().judge(norm, act, timing, writing, false, into));
        return this;
    }

    /** Everything in {@code contents} was reported certainly before the work began (業務開始前). */
    public Requirement reportedBeforeWork(Writing writing, ReportContent... contents) {
        return duty((scales, act) -> {
            Act work = act.at(scales.workStart());
            Truth open = scales.weigher().nowBefore(work.at());
            Truth done = Truth.TRUE;
            for (ReportContent content : EnumSet.copyOf(List.of(contents))) {
                done = done.and(scales.reports()
                        .before(
                                work,
                                scales.weigher().evidence().reportsOf(content),
                                open,
                                null,
                                writing,
                                Set.of(content)));
            }
            return new Duty(Truth.TRUE, done, open, dueBefore(work.at()), null);
        });
    }

    /** {@code content} was reported certainly before the act (事前の報告). */
    public Requirement reportedBefore(Writing writing, ReportContent content) {
        return duty((scales, act) -> Duty.of(scales.reports()
                .before(
                        act,
                        scales.reports().about(act, content),
                        Truth.FALSE,
                        act,
                        wanted(scales, act, writing),
                        Set.of(content))));
    }

    /** A written application states all items, and what the orderer asked for beyond them, before the start (申請). */
    public Requirement applied() {
        return duty((scales, act) -> scales.applications().applied(act, notBegun(scales, act)));
    }

    /** The subcontracted work is ancillary; the whole never is (補助的業務). */
    public Requirement ancillary() {
        return duty((scales, act) -> {
            Subcontract row = act.row(Subcontract.class);
            if (row.extent().orNull() == Extent.WHOLE) {
                return Duty.of(scales.weigher().noting(Truth.FALSE, Because.WHOLE_SUBCONTRACTED, row));
            }
            Truth part = row.extent().isValue() ? Truth.TRUE : scales.weigher().missing(row, "extent", row.extent());
            return Duty.of(part.and(scales.determinations().answer(norm, Question.ANCILLARY, act)));
        });
    }

    /** The orderer determined it so (判断). */
    public Requirement determined(Question question) {
        return duty((scales, act) -> Duty.of(scales.determinations().answer(norm, question, act)));
    }

    /** The place of the act had been designated by the orderer before it (指定). */
    public Requirement placeDesignated(DesignationKind kind) {
        return duty((scales, act) -> Duty.of(scales.designations().placeBefore(act, kind)));
    }

    /** The medium is encrypted with a recommended cipher, or determined to be protected at least as well (暗号化). */
    public Requirement encrypted() {
        return duty((scales, act) -> {
            Removal row = act.row(Removal.class);
            Truth accepted = scales.ciphers().accepted(row);
            if (accepted.isTrue()) {
                return Duty.of(accepted);
            }
            Truth equivalent =
                    scales.terms().equivalent(norm, act, scales.ciphers().none(row));
            return Duty.of(accepted.or(equivalent).noting(equivalent.isTrue() ? null : accepted.notes()));
        });
    }

    /** Returned to the orderer in time, or erased with prior approval (返還). */
    public Requirement returnedOrErased() {
        TimingWord timing = timing();
        return duty((scales, act) -> {
            if (act.fact() instanceof Item item) {
                return scales.returns().done(norm, act, timing, item.returned(), item.erased());
            }
            Copy copy = act.row(Copy.class);
            return scales.returns().done(norm, act, timing, copy.returned(), copy.destroyed());
        });
    }

    /** A measure of {@code kind} about the subject was taken in time (措置). */
    public Requirement measured(MeasureKind kind) {
        TimingWord timing = timing();
        Since beginning = since;
        return duty((scales, act) -> scales.terms().measured(norm, act, timing, beginning, kind));
    }

    /** By the stated date, else by {@code timing}, the list that was asked for names everyone engaged (リスト). */
    public Requirement listedOnRequest(TimingWord timing) {
        return duty((scales, act) -> scales.requests().listed(norm, act, act.row(Request.class), timing));
    }

    /** By the stated date, else by {@code timing}, it was carried out (指示に従う). */
    public Requirement carriedOut(TimingWord timing) {
        return duty((scales, act) -> scales.requests()
                .carriedOut(norm, act, act.row(Instruction.class).due(), timing));
    }

    /** What was asked for is explained with supporting material, by the stated date, else by {@code timing} (説明). */
    public Requirement explainedOnRequest(TimingWord timing, ReportContent content) {
        return duty((scales, act) -> scales.requests().explained(norm, act, act.row(Request.class), timing, content));
    }

    /**
     * The report demanded is made by the one asked or anyone above it, by the stated date, else by {@code timing} (報告).
     */
    public Requirement reportedOnDemand(TimingWord timing, ReportContent content) {
        return duty((scales, act) -> scales.requests().reported(norm, act, act.row(Demand.class), timing, content));
    }

    /** The inspection is admitted (立入調査). */
    public Requirement inspected() {
        return duty((scales, act) -> scales.requests().inspected(norm, act, act.row(Demand.class)));
    }

    /** The notice is met: {@code content} is reported by the stated date, else by {@code timing} (是正). */
    public Requirement corrected(TimingWord timing, ReportContent content) {
        return duty((scales, act) -> scales.requests().corrected(norm, act, act.row(Notice.class), timing, content));
    }

    /** The person is taught every topic in time (研修). */
    public Requirement taught(TrainingTopic... topics) {
        TimingWord timing = timing();
        return duty((scales, act) -> scales.supervision().taught(norm, act, timing, topics));
    }

    /**
     * A measure of {@code kind} stands: for the contract as a whole from work start, for a row as long as it is held
     * (措置).
     */
    public Requirement measuredThroughout(MeasureKind kind) {
        return duty((scales, act) -> Duty.of(
                act.fact() == null
                        ? scales.standing().forContract(kind)
                        : scales.standing().forRow(act.fact(), kind)));
    }

    /** The workplace has entry records and one more measure as long as it is in use (漏えい防止措置). */
    public Requirement workplaceProtected() {
        return duty((scales, act) -> Duty.of(scales.standing().forWorkplace(act.row(Place.class))));
    }

    /** The item has every measure that the profile lists for its medium as long as it is held (厳重な管理). */
    public Requirement itemProtected() {
        return duty((scales, act) -> Duty.of(scales.standing().forItem(norm, act)));
    }

    /** Someone is appointed to {@code role} from work start (選任). */
    public Requirement appointedThroughout(OfficerRole role) {
        return duty((scales, act) -> Duty.of(scales.standing().appointed(role)));
    }

    /** Skill and experience are sufficient, as the orderer determines (十分な技術と経験). */
    public Requirement qualified() {
        return duty((scales, act) -> Duty.of(scales.supervision().qualified(norm, act)));
    }

    /** A check is made in every full interval that the profile sets (調査確認). */
    public Requirement checkedAtIntervals() {
        duties.add((scales, act, into) -> {
            Supervision supervision = scales.supervision();
            if (act.fact() instanceof Subcontract row) {
                Interval end = scales.weigher().end(row, row.until());
                supervision.checked(norm, act, row.id(), Interval.start(row, row.from()), end, into);
            } else {
                supervision.checked(norm, act, null, scales.workBegun(), scales.afterWork(), into);
            }
        });
        return this;
    }

    /** The history of accesses is kept as long as the system holds information (履歴の保存). */
    public Requirement logKept() {
        return duty((scales, act) -> Duty.of(scales.standing().logKept(act.row(InformationSystem.class))));
    }

    /** The holder is directly engaged on every day of the right (アクセスできる者の限定). */
    public Requirement holderEngaged() {
        return duty((scales, act) -> Duty.of(scales.standing().holderEngaged(act.row(AccessRight.class))));
    }

    /** The account is used by its holder (各人毎のID). */
    public Requirement ownAccount() {
        return duty((scales, act) -> {
            Access row = act.row(Access.class);
            return Duty.of(scales.ownAccount(row));
        });
    }

    /** No check found it unlocked, or the orderer determined it to be in order (施錠). */
    public Requirement foundLocked() {
        return duty((scales, act) -> Duty.of(scales.storages().foundLocked(norm, act)));
    }

    /** Inside a main workplace in use, or covered by a consent to taking out (作業場所の限定). */
    public Requirement confined() {
        return duty((scales, act) -> Duty.of(scales.storages().confined(norm, act)));
    }

    /** The place of the act is designated by the orderer at the time (指定する場所). */
    public Requirement placeDesignatedThen(DesignationKind kind) {
        return duty((scales, act) -> Duty.of(scales.designations().placeThen(act, kind)));
    }

    /** Notified on the prescribed form certainly before the first day (届出). */
    public Requirement notifiedBeforeFirstDay() {
        return duty((scales, act) -> Duty.of(scales.storages().notified(act)));
    }

    /** {@code content} is reported in time; a planned change may be reported before it takes place (変更の報告). */
    public Requirement reportedEvenIfPlanned(Writing writing, ReportContent content) {
        TimingWord timing = timing();
        return duty((scales, act) ->
                scales.terms().reportedPlanned(norm, act, timing, wanted(scales, act, writing), content));
    }

    /** Reported in time by a document about this alone (その都度). */
    public Requirement reportedAlone(Writing writing, ReportContent content) {
        TimingWord timing = timing();
        return duty((scales, act) -> scales.terms().reportedAlone(norm, act, timing, writing, content));
    }

    /** The person was applied for before the entry (申請). */
    public Requirement appliedForEntry() {
        return duty((scales, act) -> Duty.of(scales.entrances().appliedFor(act)));
    }

    /** The person is engaged at the time (業務に従事するもの). */
    public Requirement engaged() {
        return duty((scales, act) -> Duty.of(scales.entrances().engaged(act)));
    }

    /** The person applied for is engaged then, or from a later start on record (業務に従事するもの). */
    public Requirement engagedThenOrLater() {
        return duty((scales, act) -> Duty.of(scales.entrances().engagedThenOrLater(act.row(Application.class))));
    }

    /** The person's name was notified in writing before the entry (届出). */
    public Requirement entrantNotified() {
        return duty((scales, act) -> Duty.of(scales.entrances().notified(act)));
    }

    /** Nothing is carried in that a restriction names (持込み制限). */
    public Requirement nothingRestricted() {
        return duty((scales, act) -> Duty.of(scales.entrances().nothingRestricted(act)));
    }

    /** The recipient is no third party, or the orderer consented beforehand (第三者提供). */
    public Requirement recipientAllowed() {
        return duty((scales, act) -> {
            Truth within = scales.recipients().within(norm, act);
            return Duty.of(
                    within.isTrue() ? within : within.or(scales.recipients().consented(norm, act)));
        });
    }

    /** It reaches third parties only at a place designated before, and to the minimum that the work needs (必要最小限). */
    public Requirement minimumAtDesignatedPlace() {
        return duty((scales, act) -> Duty.of(scales.minimum(norm, act)));
    }

    /** The use is for a purpose of the contract, or the orderer consented beforehand (目的外利用). */
    public Requirement withinPurpose() {
        return duty((scales, act) -> Duty.of(scales.withinPurpose(norm, act)));
    }

    /** Laws are observed and a compliance measure stands (関連法令). */
    public Requirement lawful() {
        return duty((scales, act) -> Duty.of(scales.supervision().lawful(norm, act)));
    }

    /** Safeguards stand; an incident of {@code kinds} all the same is for the orderer to weigh (安全管理). */
    public Requirement safeguarded(IncidentKind... kinds) {
        return duty((scales, act) -> Duty.of(scales.supervision().safeguarded(norm, act, Set.of(kinds))));
    }

    /** Nothing gets out: a leak violates, a loss is for the orderer to weigh (漏えい). */
    public Requirement notLeaked() {
        return duty((scales, act) -> {
            Set<IncidentKind> kinds = act.row(Incident.class).kinds().orNull();
            Truth inOrder = scales.determinations().answer(norm, Question.IN_ORDER, act);
            if (kinds == null) {
                Truth missing = scales.weigher()
                        .missing(
                                act.row(Incident.class),
                                "kinds",
                                act.row(Incident.class).kinds());
                return Duty.of(missing.and(missing.or(inOrder)));
            }
            boolean leaked = kinds.contains(IncidentKind.LEAK);
            IncidentKind kind = leaked ? IncidentKind.LEAK : kinds.iterator().next();
            return Duty.of(scales.weigher()
                    .noting(leaked ? Truth.FALSE : inOrder, Because.INCIDENT_IS, act.row(Incident.class), kind));
        });
    }

    /** Ends the requirement: what is required is judged. */
    public void judge() {
        require.add(this, row);
    }

    Norm norm() {
        return about;
    }

    /** Weighs all duties of {@code act}; the condition is weighed first, and alone where it excludes the norm. */
    Judgement weigh(Scales scales, Act act) {
        Judgement judgement = weighed(scales, act);
        if (!judgement.mixed()) {
            return judgement;
        }
        scales.weigher().openCounts(false);
        try {
            return weighed(scales, act);
        } finally {
            scales.weigher().openCounts(true);
        }
    }

    private Judgement weighed(Scales scales, Act act) {
        Truth condition = condition(scales, act);
        if (condition == Truth.FALSE) {
            return Judgement.EXCLUDED;
        }
        Judgement judgement = new Judgement();
        if (condition.isFalse()) {
            judgement.add(Duty.of(Truth.TRUE).where(condition));
            return judgement;
        }
        for (int i = 0; i < duties.size(); i++) {
            duties.get(i).weigh(scales, act, judgement);
        }
        if (condition == Truth.TRUE || (applies == Applies.ALWAYS && local == null && condition.isTrue())) {
            return judgement;
        }
        Judgement conditional = new Judgement();
        conditional.add(judgement, condition);
        return conditional;
    }

    private Truth condition(Scales scales, Act act) {
        Truth judged = scales.weigher().judged(about.id(), act);
        if (judged.isFalse()) {
            return judged;
        }
        Truth stated = applies.holds(scales, norm, act);
        Truth shipped = judged == Truth.TRUE ? stated : stated.and(judged);
        return local == null || shipped.isFalse() ? shipped : shipped.and(local.hold(scales.weigher(), act));
    }

    private Requirement duty(OneDuty one) {
        duties.add((scales, act, into) -> into.add(one.weigh(scales, act)));
        return this;
    }

    private TimingWord timing() {
        if (word == null) {
            throw new IllegalStateException(
                    "Norm '" + norm + "' requires something in time without a time. Maybe call within(…) first.");
        }
        return word;
    }

    /** A start that may be planned is still to come: what must precede it may still be done. */
    private Truth notBegun(Scales scales, Act act) {
        return act.fact() != null && PLANNED.contains(act.fact().getClass()) && applies != Applies.ONCE_BEGUN
                ? scales.weigher().nowBefore(act.at())
                : Truth.FALSE;
    }

    private static @Nullable Long dueBefore(Interval start) {
        return start.lo() == Long.MIN_VALUE || start.lo() == Long.MAX_VALUE ? null : start.lo() - 1;
    }

    private static final Set<Class<?>> PLANNED =
            Set.of(Subcontract.class, Application.class, jp.confidentiality.model.fact.Engagement.class, Place.class);
}
