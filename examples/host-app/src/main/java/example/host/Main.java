package example.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.AccessBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;

/**
 * A host system that has its registers judged by the library. Read {@link #main} from top to bottom.
 *
 * <p>It is an example that checks itself: whatever it prints with {@link #expect} must be as expected, or the program
 * ends with status 1.
 */
public final class Main {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static boolean asExpected = true;

    private Main() {}

    /** Judges a small dossier, then a long log as a stream. */
    public static void main(String[] arguments) {
        // Build the engine once; it can be shared between threads. The profile has to be chosen by name: it holds the
        // numbers that the text of the provisions does not give, and none is built in.
        ComplianceEngine engine = ComplianceEngine.of(RuleBase.standard(), ProfileFile.named("example-2026"));
        Viewpoint asOf = Viewpoint.asOf(LocalDateTime.of(2026, 9, 30, 18, 0));

        // 1. A dossier that is in memory as a whole.
        Assessment assessment = engine.assess(dossier(), asOf);
        // Most norms are undetermined here, and the findings say why: this host keeps, and declares complete, five
        // registers only. That nothing is recorded does not mean that nothing happened.
        OUT.println("■ 規定ごとの判定（違反・判定不能・期限前・遵守の件数）");
        for (NormResult result : assessment.results()) {
            if (result.verdict() != null && result.verdict() != Verdict.NOT_APPLICABLE) {
                Counts n = result.counts();
                OUT.printf(
                        "%-34s %s　%d・%d・%d・%d%n",
                        result.norm().id(),
                        result.verdict().ja(),
                        n.violated(),
                        n.undetermined(),
                        n.pending(),
                        n.satisfied());
            }
        }
        OUT.println("■ 複製についての所見");
        for (Finding finding : assessment.findings()) {
            if (finding.norm().provision().equals("C3P3I6")) {
                print(finding);
            }
        }
        NormId consent = NormId.of("C3P3I6.consent");
        expect("事前の書面の承諾", assessment.verdict(consent).orElseThrow(), Verdict.VIOLATED);
        expect("遵守された複製の数", assessment.result(consent).counts().satisfied(), 1L);
        expect("copy-18", assessment.finding(consent, "copy-18").orElseThrow().verdict(), Verdict.VIOLATED);
        expect("copy-19", assessment.finding(consent, "copy-19").orElseThrow().verdict(), Verdict.UNDETERMINED);

        // 2. Why is something as it is? Also where it is in order.
        OUT.println("■ 遵守の理由");
        Finding why = engine.explain(dossier(), asOf, consent, "copy-17").orElseThrow();
        print(why);
        expect("copy-17", why.verdict(), Verdict.SATISFIED);

        // 3. A log of any length, read once past the standing facts; findings are handed over as they arise.
        List<Finding> found = new ArrayList<>();
        Iterator<Access> log = IntStream.rangeClosed(1, 10_000).mapToObj(Main::access).iterator();
        Assessment streamed = engine.assess(Registers.standing().streamed().build(), log, asOf, found::add);
        NormId needToKnow = NormId.of("C3P1.need-to-know");
        OUT.println("■ 1万件のアクセス記録");
        found.stream().filter(f -> f.norm().equals(needToKnow)).limit(2).forEach(Main::print);
        expect("遵守", streamed.result(needToKnow).counts().satisfied(), 9_900L);
        expect("違反", streamed.result(needToKnow).counts().violated(), 100L);
        System.exit(asExpected ? 0 : 1);
    }

    /** What the registers say: three copies, one after the consent, one before it, one on the same day. */
    private static Dossier dossier() {
        return Registers.dossier(List.of(
                new Registers.CopyEntry("copy-17", "2026-07-03T10:15", "worker-1"),
                new Registers.CopyEntry("copy-18", "2026-07-01T16:40", "worker-1"),
                new Registers.CopyEntry("copy-19", "2026-07-02", "worker-1")));
    }

    /** The log's {@code number}th access; every hundredth is by someone who is not engaged in the work. */
    private static Access access(int number) {
        return AccessBuilder.builder()
                .row(Row.of("access-" + number))
                .at(Cell.is(Moment.second(LocalDateTime.of(2026, 7, 1, 0, 0).plusMinutes(number))))
                .actor(Cell.is(number % 100 == 0 ? "worker-9" : "worker-1"))
                .information(Cell.texts("info-1"))
                .network(Cell.is(false))
                .build();
    }

    private static void print(Finding finding) {
        OUT.println(finding.verdict().ja() + "　" + finding.norm() + "　" + finding.subject() + "　" + finding.when());
        for (Text reason : finding.reasons()) {
            OUT.println("  理由　" + reason.ja());
        }
        for (Text change : finding.changes()) {
            OUT.println("  手当　" + change.ja());
        }
    }

    /** Prints {@code actual}, and remembers if it is not what is expected. */
    private static void expect(String what, Object actual, Object expected) {
        boolean same = actual.equals(expected);
        asExpected &= same;
        OUT.println("  " + (same ? "✓ " : "✗ ") + what + "：" + actual + (same ? "" : "（期待は " + expected + "）"));
    }
}
