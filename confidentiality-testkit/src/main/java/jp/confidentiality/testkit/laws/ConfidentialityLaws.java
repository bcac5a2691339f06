package jp.confidentiality.testkit.laws;

import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.testkit.Judge;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;

/**
 * The laws of the assessment (判定の法則), each a jqwik property. A host extends this class, says which dossiers and which
 * profile, and has them all tried on its own engine:
 *
 * <pre>{@code
 * class OurLaws extends ConfidentialityLaws {
 *     protected Arbitrary<Dossier> dossiers() {
 *         return OurRegisters.arbitrary().map(OurAdapter::dossier);
 *     }
 *
 *     protected Profile profile() {
 *         return OUR_PROFILE;
 *     }
 * }
 * }</pre>
 *
 * A law that does not hold fails with its name, the seed, the IDs of the smallest dossier found, and the two answers
 * that differ. What each law says exactly, and what it leaves out, is in {@code docs/testing.md}.
 */
public abstract class ConfidentialityLaws {
    /** Returns the dossiers on which the laws are tried. */
    protected abstract Arbitrary<Dossier> dossiers();

    /** Returns the profile under which they are judged. Read it once: it is asked for at every try. */
    protected abstract Profile profile();

    /** Returns the rules by which they are judged: the shipped ones. */
    protected RuleBase rules() {
        return RuleBase.standard();
    }

    /** Returns who judges under {@code profile}: the engine of {@link #rules}. */
    protected Judge judge(Profile profile) {
        return Judge.of(ComplianceEngine.of(rules(), profile));
    }

    /** Returns viewpoints for {@code dossier}: after all that is in it, or shortly after something. */
    protected Arbitrary<Viewpoint> viewpoints(Dossier dossier) {
        return Arbitraries.longs().map(choices -> Viewpoints.of(dossier, new Dice(choices)));
    }

    /** Returns dossiers with viewpoints, and the seed of the laws' own choices. */
    @Provide
    public Arbitrary<Situation> situations() {
        Arbitrary<Long> choices = Arbitraries.longs().withoutEdgeCases();
        return dossiers()
                .flatMap(dossier -> Combinators.combine(viewpoints(dossier), choices)
                        .as((viewpoint, seed) -> new Situation(dossier, viewpoint, seed)));
    }

    /** Judged again, in another thread, to the byte the same. */
    @Lawful
    @Label("何度、どのスレッドで判定しても同じ · Judged again, on whatever thread, it is the same")
    public void judgedAgain(@ForAll("situations") Situation situation) {
        hold(SameLaws::judgedAgain, situation);
    }

    /** The order of rows and declarations does not matter. */
    @Lawful
    @Label("行の順は判定を変えない · The order of rows does not matter")
    public void rowOrder(@ForAll("situations") Situation situation) {
        hold(SameLaws::rowOrder, situation);
    }

    /** A row repeated with the same content counts once. */
    @Lawful
    @Label("同じ行の繰返しは判定を変えない · A repeated row does not matter")
    public void repeatedRow(@ForAll("situations") Situation situation) {
        hold(SameLaws::repeatedRow, situation);
    }

    /** Dossier and assessment, written and read back, are what they were. */
    @Lawful
    @Label("書き出して読み戻しても同じ · Serialised and read back it is the same")
    public void serialised(@ForAll("situations") Situation situation) {
        hold(SameLaws::serialised, situation);
    }

    /** Activities as a stream, in whatever order, come to what they come to all at once. */
    @Lawful
    @Label("流し込みでも一度にでも同じ · Streamed or all at once it is the same")
    public void streamed(@ForAll("situations") Situation situation) {
        hold(SameLaws::streamed, situation);
    }

    /** A stream longer than what the engine takes at a time comes to the same. */
    @Lawful
    @Label("長い流し込みの区切りは判定を変えない · Where a long stream is cut into chunks does not matter")
    public void chunked(@ForAll("situations") Situation situation) {
        hold(SameLaws::chunked, situation);
    }

    /** Activities that no rule can tell apart, judged once for all, come to what each comes to alone. */
    @Lawful
    @Label("同じ性格の活動はまとめて判定しても一つずつでも同じ · Judged by class it is the same as one by one")
    public void judgedByClass(@ForAll("situations") Situation situation) {
        hold(Lookalikes::law, situation);
    }

    /**
     * A watch, whatever is recorded, corrected or withdrawn, and however time is advanced, is judged like all at once.
     */
    @Lawful
    @Label("常時監視は、いつ見ても一括の判定と同じ · A live watch is the batch assessment after every step")
    public void watched(@ForAll("situations") Situation situation) {
        hold(Watching::law, situation);
    }

    /** Parts of the log, judged apart past the same standing facts, together come to the whole. */
    @Lawful
    @Label("活動を分けて判定しても同じ · Judged in parts it is the same as whole")
    public void partitioned(@ForAll("situations") Situation situation) {
        hold(SameLaws::partitioned, situation);
    }

    /** Each instrument alone comes to its part of both. */
    @Lawful
    @Label("C単独とR単独の判定を合わせるとCとRの判定 · C alone and R alone are C and R")
    public void instrumentsApart(@ForAll("situations") Situation situation) {
        hold(SameLaws::instrumentsApart, situation);
    }

    /** Other names for people, bodies, things and rows give the same findings under the other names. */
    @Lawful
    @Label("名前を替えれば、判定も名前が替わるだけ · Renaming gives the renamed assessment")
    public void renaming(@ForAll("situations") Situation situation) {
        hold(Renaming::law, situation);
    }

    /** All times moved by whole weeks move the dates of the findings, and nothing else. */
    @Lawful
    @Label("全日時を週単位でずらしても判定は同じ · Shifting all times by whole weeks changes nothing")
    public void wholeWeeks(@ForAll("situations") Situation situation) {
        hold(WholeWeeks::law, situation);
    }

    /** A row about other people, other things, other acts changes no other finding. */
    @Lawful
    @Label("無関係な行はほかの判定を変えない · An unrelated fact changes nothing else")
    public void unrelatedFact(@ForAll("situations") Situation situation) {
        hold(ChangeLaws::unrelatedFact, situation);
    }

    /** More rows, where nobody had said that there were no more, never overturn what is certain. */
    @Lawful
    @Label("行が増えても確かな判定は覆らない · Knowledge only refines")
    public void knowledgeRefines(@ForAll("situations") Situation situation) {
        hold(KnowledgeLaws::refines, situation);
    }

    /** However the unknown is filled in, what was open becomes one of what was possible. */
    @Lawful
    @Label("不明をどう埋めても、あり得る判定のどれかになる · Every completion lands in what was possible")
    public void completions(@ForAll("situations") Situation situation) {
        hold(KnowledgeLaws::completions, situation);
    }

    /** Each verdict said to be possible comes out of some completion, where no moment and no row is looked at twice. */
    @Lawful
    @Label("あり得ると言われた判定は、どれもあり得る · Each verdict said to be possible is reached")
    public void possibleIsReached(@ForAll("situations") Situation situation) {
        hold(Reached::law, situation);
    }

    /** Fewer consents never undo a violation. */
    @Lawful
    @Label("承諾を除いても違反は消えない · Removing a consent never undoes a violation")
    public void removedConsent(@ForAll("situations") Situation situation) {
        hold(ChangeLaws::removedConsent, situation);
    }

    /** A report moved earlier, past nothing else that is recorded, is never worse. */
    @Lawful
    @Label("報告が早まって判定が悪くなることはない · An earlier report is never worse")
    public void earlierReport(@ForAll("situations") Situation situation) {
        hold(ChangeLaws::earlierReport, situation);
    }

    /** With nothing recorded in between, what is pending becomes undetermined or violated, or stays. */
    @Lawful
    @Label("行のないまま時が過ぎれば、期限前は判定不能か違反になるだけ · Time alone makes pending undetermined or violated only")
    public void laterAsOf(@ForAll("situations") Situation situation) {
        hold(ChangeLaws::laterAsOf, situation);
    }

    /** Shorter spans, fewer written forms, more measures never make a verdict better. */
    @Lawful
    @Label("規程を厳しくして判定が良くなることはない · A tighter profile never improves a verdict")
    public void tighterProfile(@ForAll("situations") Situation situation) {
        hold(ChangeLaws::tighterProfile, situation);
    }

    /** Every chain leads from the actor to the contractor. */
    @Lawful
    @Label("作業者の違反は必ず受注者に至る · A worker's violation is always in the contractor's chain")
    public void contractorsChain(@ForAll("situations") Situation situation) {
        hold(ChangeLaws::contractorsChain, situation);
    }

    /** Another wrongdoer of an accident leaves R13 as it is. */
    @Lawful
    @Label("事故が誰の責めによるかはR13の判定を変えない · Who is to blame changes nothing in R13")
    public void blame(@ForAll("situations") Situation situation) {
        hold(ChangeLaws::blame, situation);
    }

    /** Fails where {@code law} does not hold, with the smallest situation found in which it does not. */
    void hold(Law law, Situation situation) {
        Bench bench = new Bench(profile(), this::judge);
        Deviation deviation = law.check(bench, situation);
        if (deviation != null) {
            throw new BrokenLawError(new Reduction(law, bench, situation, deviation));
        }
    }
}
