package jp.confidentiality.testkit.laws;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.testkit.Judge;
import org.jspecify.annotations.Nullable;

/** Laws of what must come out the same, however the same is handed over. */
final class SameLaws {
    /** How many activities the engine takes at a time. */
    private static final int CHUNK = 1_000;

    /** A long stream takes as long as many short ones. */
    private static final int FEW = 20;

    private SameLaws() {}

    private static final Set<Instrument> BOTH = EnumSet.of(Instrument.C, Instrument.R);

    static @Nullable Deviation rowOrder(Bench bench, Situation situation) {
        Dossier dossier = situation.dossier();
        Dossier shuffled = Rows.dossier(
                dossier.contract(), situation.dice().shuffled(Rows.of(dossier)), reversed(dossier.completeness()));
        return Compared.same(bench.assess(situation), bench.assess(situation.of(shuffled)));
    }

    static @Nullable Deviation repeatedRow(Bench bench, Situation situation) {
        Dossier dossier = situation.dossier();
        List<Fact> rows = new ArrayList<>(Rows.of(dossier));
        rows.addAll(situation.dice().shuffled(rows));
        Dossier twice = Rows.dossier(dossier.contract(), rows, dossier.completeness());
        return Compared.same(bench.assess(situation), bench.assess(situation.of(twice)));
    }

    static @Nullable Deviation judgedAgain(Bench bench, Situation situation) {
        byte[][] written = new byte[2][];
        Thread other = new Thread(() -> written[0] = Written.of(bench.assess(situation)));
        other.start();
        written[1] = Written.of(bench.assess(situation));
        join(other);
        return Arrays.equals(written[0], written[1])
                ? null
                : new Deviation("判定書 assessment", "bytes of one thread", "other bytes of another");
    }

    static @Nullable Deviation serialised(Bench bench, Situation situation) {
        Assessment before = bench.assess(situation);
        Deviation ofAssessment = Compared.same(before, Written.andRead(before));
        return ofAssessment != null
                ? ofAssessment
                : Compared.same(before, bench.assess(situation.of(Written.andRead(situation.dossier()))));
    }

    static @Nullable Deviation instrumentsApart(Bench bench, Situation situation) {
        Assessment both = bench.assess(situation.of(under(situation.dossier(), BOTH)));
        for (Instrument instrument : BOTH) {
            Assessment alone = bench.assess(situation.of(under(situation.dossier(), Set.of(instrument))));
            Deviation found = Compared.findings(
                    Compared.only(both, one -> instrument(one) == instrument),
                    alone.findings(),
                    Compared::text,
                    Objects::equals);
            found = found != null
                    ? found
                    : Compared.results(both, alone, norm -> norm.value().startsWith(instrument.name()));
            found = found != null
                    ? found
                    : Compared.effects(both, alone, norm -> norm.value().startsWith(instrument.name()));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static @Nullable Deviation streamed(Bench bench, Situation situation) {
        Assessment whole = bench.assess(situation);
        Streamed streamed = new Streamed(bench, situation);
        List<Finding> found = new ArrayList<>();
        Assessment counted = streamed.assess(situation.dice().shuffled(streamed.log()), found);
        Deviation deviation = Compared.findings(whole.findings(), found, Compared::text, Objects::equals);
        deviation = deviation != null ? deviation : Compared.results(whole, counted, norm -> true);
        deviation = deviation != null ? deviation : Compared.effects(whole, counted, norm -> true);
        return deviation != null || whole.replay().equals(counted.replay())
                ? deviation
                : new Deviation(
                        "再現情報 replay",
                        whole.replay().toString(),
                        counted.replay().toString());
    }

    /** Judged between a thousand other rows, so that a chunk ends somewhere among the log's own. */
    static @Nullable Deviation chunked(Bench bench, Situation situation) {
        Streamed streamed = new Streamed(bench, situation);
        List<Activity> log = situation.dice().shuffled(streamed.log());
        if (log.isEmpty() || !situation.dice().chance(FEW, "chunked")) {
            return null;
        }
        List<Activity> padded = Padding.rows(CHUNK - 1 - situation.dice().below(log.size(), "cut"));
        padded.addAll(log);
        List<Finding> alone = new ArrayList<>();
        streamed.assess(log, alone);
        List<Finding> among = new ArrayList<>();
        streamed.assess(padded, among);
        return Compared.findings(
                alone.stream().filter(one -> !Compared.sumsUp(one)).toList(),
                among.stream()
                        .filter(one -> !Compared.sumsUp(one) && !Padding.isAbout(one))
                        .toList(),
                Compared::text,
                Objects::equals);
    }

    static @Nullable Deviation partitioned(Bench bench, Situation situation) {
        Assessment whole = bench.assess(situation);
        Streamed streamed = new Streamed(bench, situation);
        Map<String, Finding> joined = new HashMap<>();
        List<Assessment> parts = new ArrayList<>();
        Dice dice = situation.dice();
        int number = 2 + dice.below(3, "parts");
        for (int part = 0; part < number; part++) {
            int mine = part;
            List<Finding> found = new ArrayList<>();
            parts.add(streamed.assess(
                    streamed.log().stream()
                            .filter(row -> dice.below(number, "part " + row.id()) == mine)
                            .toList(),
                    found));
            joined.putAll(Compared.byName(found));
        }
        Deviation deviation = Compared.findings(
                Compared.only(whole, one -> !Compared.sumsUp(one)),
                joined.values().stream().filter(one -> !Compared.sumsUp(one)).toList(),
                Compared::text,
                Objects::equals);
        return deviation != null ? deviation : counts(whole, parts, streamed.assess(List.of(), new ArrayList<>()));
    }

    /** Each part counts the standing facts again: all but once they are taken off. */
    private static @Nullable Deviation counts(Assessment whole, List<Assessment> parts, Assessment standing) {
        for (NormResult result : whole.results()) {
            if (result.status() != NormResult.Status.JUDGED) {
                continue;
            }
            for (Verdict verdict : Verdict.values()) {
                long sum = -(parts.size() - 1) * count(standing, result, verdict);
                for (Assessment part : parts) {
                    sum += count(part, result, verdict);
                }
                boolean depends = result.norm().id().equals(Compared.BREACH_REPORT) && verdict == Verdict.UNDETERMINED;
                if (sum != result.counts().of(verdict) && !depends) {
                    return new Deviation(
                            result.norm().id() + " " + Compared.word(verdict),
                            String.valueOf(result.counts().of(verdict)),
                            String.valueOf(sum));
                }
            }
        }
        return null;
    }

    private static long count(Assessment assessment, NormResult result, Verdict verdict) {
        Counts counts = assessment.result(result.norm().id()).counts();
        return counts.of(verdict);
    }

    private static Dossier under(Dossier dossier, Set<Instrument> instruments) {
        return Rows.dossier(
                ContractBuilder.builder(dossier.contract())
                        .instruments(instruments)
                        .build(),
                Rows.of(dossier),
                dossier.completeness());
    }

    private static Instrument instrument(Finding finding) {
        return Instrument.valueOf(finding.norm().value().substring(0, 1));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a judgement.", e);
        }
    }

    /** A dossier taken apart: standing facts and corrections here, the log there. */
    static final class Streamed {
        private final Bench bench;
        private final Situation situation;
        private final Dossier standing;
        private final List<Activity> log = new ArrayList<>();

        Streamed(Bench bench, Situation situation) {
            this.bench = bench;
            this.situation = situation;
            Dossier dossier = situation.dossier();
            Dossier.Builder builder =
                    Dossier.of(dossier.contract()).addAll(dossier.standing()).streamed();
            dossier.completeness().forEach(builder::complete);
            for (Activity row : dossier.activities()) {
                if (row.row().corrects().isValue()) {
                    builder.add(row);
                } else {
                    log.add(row);
                }
            }
            this.standing = builder.build();
        }

        List<Activity> log() {
            return log;
        }

        Assessment assess(List<Activity> rows, List<Finding> found) {
            return assess(bench.judge(), rows, found);
        }

        Assessment assess(Judge judge, List<Activity> rows, List<Finding> found) {
            return judge.assess(standing, rows.iterator(), situation.viewpoint(), found::add);
        }
    }
}
