package jp.confidentiality.cli;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Assessment.Replay;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.FindingBuilder;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;

/** Assessments to render, made by hand. */
public final class Examples {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Set<Instrument> instruments = EnumSet.of(Instrument.C);
    private final List<String> notChecked = new ArrayList<>();
    private final List<String> switchedOff = new ArrayList<>();
    private long satisfied = 3;

    /** Returns an assessment in which everything is in order. */
    public static Assessment kept() {
        return new Examples().build();
    }

    /** Returns an assessment with something of everything. */
    public static Assessment mixed() {
        Examples examples = new Examples()
                .with(oralConsent())
                .with(sameDay())
                .with(pending())
                .with(new Effect(
                        NormId.of("C8.termination"),
                        Effect.State.AVAILABLE,
                        List.of("C3P3I7.consent removal-0031"),
                        1,
                        List.of(new Text("成立した違反があります。", "A violation has been found."))))
                .with(new Effect(
                        NormId.of("C6.publication"),
                        Effect.State.NOT_AVAILABLE,
                        List.of(),
                        0,
                        List.of(new Text("記録された情報セキュリティ事故はありません。", "No security incident is recorded."))))
                .notChecked("C3P3I8.history")
                .switchedOff("C3P3I5.no-private-devices");
        for (int i = 108; i < 155; i++) {
            examples.with(missingHistory("copy-0" + i, i % 2 == 0 ? "w-1" : "w-22"));
        }
        return examples.build();
    }

    public Examples with(Finding finding) {
        findings.add(finding);
        return this;
    }

    public Examples with(Effect effect) {
        effects.add(effect);
        return this;
    }

    public Examples notChecked(String norm) {
        notChecked.add(norm);
        return this;
    }

    public Examples switchedOff(String norm) {
        switchedOff.add(norm);
        return this;
    }

    public Examples instrument(Instrument instrument) {
        instruments.add(instrument);
        return this;
    }

    public Examples satisfied(long number) {
        satisfied = number;
        return this;
    }

    public Assessment build() {
        List<NormResult> results =
                Catalogue.standard().norms().stream().map(this::result).toList();
        Viewpoint viewpoint = Viewpoint.asOf(LocalDateTime.of(2026, 9, 30, 18, 0));
        Replay replay = new Replay(
                "K-2026-014", viewpoint, "example-2026", "a1".repeat(32), "3f9c".repeat(16), "77e0".repeat(16));
        findings.sort(java.util.Comparator.comparing(
                        (Finding f) -> Catalogue.standard().norm(f.norm()).order())
                .thenComparing(Finding::subject));
        return new Assessment(replay, results, findings, effects);
    }

    private NormResult result(Norm norm) {
        String id = norm.id().value();
        if (!instruments.contains(norm.instrument())) {
            return new NormResult(norm, Status.OTHER_INSTRUMENT, null, Counts.NONE, "");
        }
        if (notChecked.contains(id)) {
            return new NormResult(norm, Status.NOT_CHECKED, null, Counts.NONE, "規則がまだない");
        }
        if (switchedOff.contains(id)) {
            return new NormResult(norm, Status.SWITCHED_OFF, null, Counts.NONE, "別の規程で定める（情報政策課）");
        }
        if (!norm.hasVerdict()) {
            return new NormResult(norm, Status.EFFECT, null, Counts.NONE, "");
        }
        Counts counts = Counts.NONE.plus(Verdict.SATISFIED, satisfied);
        for (Finding finding : findings) {
            counts = finding.norm().equals(norm.id()) ? counts.plus(finding.verdict(), 1) : counts;
        }
        return new NormResult(norm, Status.JUDGED, counts.worst(), counts, "");
    }

    /** Returns a violation with a reason of its own. */
    public static Finding oralConsent(String subject, String reason) {
        return finding("C3P3I7.consent", subject, "removal", Verdict.VIOLATED)
                .reasons(List.of(new Text(reason, "For that reason.")))
                .build();
    }

    /** Returns a violation. */
    public static Finding oralConsent() {
        return finding("C3P3I7.consent", "removal-0031", "removal", Verdict.VIOLATED)
                .when("2026-08-21T19:40")
                .facts(List.of("consent-0088", "removal-0031"))
                .reasons(List.of(new Text(
                        "承諾 consent-0088 は口頭であり書面に当たらない。ほかに該当する承諾の記録はなく、承諾簿は 2026-04-01～2026-09-30 完備と申告されている。",
                        "Consent consent-0088 is oral and not in writing. No other fitting consent is recorded, and the"
                                + " register of consents is declared complete from 2026-04-01 to 2026-09-30.")))
                .changes(List.of(new Text(
                        "この持出しの違反は後から治らない。次：第4第5項の報告。",
                        "The violation cannot be cured afterwards. Next: the report of C4P5.")))
                .chains(List.of(List.of("worker-017", "subcontractor-2", "subcontractor-1", "contractor")))
                .values(List.of(new Text("書面に当たる形式：書面、電子", "Forms that count as written: written, electronic")))
                .build();
    }

    /** Returns an undetermined finding. */
    public static Finding sameDay() {
        return finding("C3P3I6.consent", "copy-0107", "copy", Verdict.UNDETERMINED)
                .when("2026-07-03")
                .possible(EnumSet.of(Verdict.SATISFIED, Verdict.VIOLATED))
                .cause(Cause.TOO_COARSE)
                .missing(EnumSet.of(Register.COPIES, Register.CONSENTS))
                .facts(List.of("consent-0071", "copy-0107"))
                .reasons(List.of(new Text(
                        "承諾 consent-0071 も 2026-07-03（日付のみ）。どちらが先か記録から分からない。",
                        "Consent consent-0071 is of 2026-07-03 as well (day only). Which came first is not recorded.")))
                .changes(List.of(new Text("複製又は承諾の時刻", "The time of the copy or of the consent")))
                .build();
    }

    /** Returns what a norm comes to where the register of engagements may not show everything. */
    public static Finding unrecorded(String norm) {
        return finding(norm, Finding.UNRECORDED, Finding.UNRECORDED, Verdict.UNDETERMINED)
                .possible(EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.SATISFIED, Verdict.VIOLATED))
                .cause(Cause.MISSING)
                .missing(EnumSet.of(Register.ENGAGEMENTS))
                .reasons(List.of(new Text("従事者台帳が完備でない。", "The register of engagements is not complete.")))
                .build();
    }

    /** Returns a pending finding. */
    public static Finding pending() {
        return finding("C4P5.breach-report", "C3P3I7.consent removal-0031", "breach", Verdict.PENDING)
                .due("2026-10-01T18:00:00")
                .reasons(List.of(new Text("報告の期限はまだ来ていない。", "The report is not due yet.")))
                .values(List.of(new Text("直ちに：24時間", "at once: 24 hours")))
                .build();
    }

    /** Returns one of many findings that say the same. */
    public static Finding missingHistory(String subject, String actor) {
        return finding("C3P3I6.history", subject, "copy", Verdict.VIOLATED)
                .when("2026-07-03T10:15")
                .facts(List.of(subject))
                .reasons(List.of(new Text(
                        "複製 " + subject + " の履歴に「目的・用途」がない。",
                        "The history of copy " + subject + " lacks the purpose.")))
                .chains(List.of(List.of(actor, "contractor")))
                .build();
    }

    /** Begins a finding. */
    public static FindingBuilder finding(String norm, String subject, String type, Verdict verdict) {
        return FindingBuilder.builder()
                .norm(NormId.of(norm))
                .subject(subject)
                .subjectType(type)
                .verdict(verdict)
                .answerable("contractor");
    }
}
