package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.profile.TimingWord;

/** When the contractor came to know of something: when any of its people did, except the wrongdoer (D21). */
final class Discoveries {
    private final World world;

    Discoveries(World world) {
        this.world = world;
    }

    /**
     * When something became known.
     *
     * @param at the earliest and latest second it may have been
     * @param doubt why it is not certain, beyond the precision of the moment
     * @param recorded whether a discovery certainly counts; otherwise as-of stands in for it
     */
    record Known(When at, Set<Cause> doubt, boolean recorded) {}

    /** Returns when {@code about} became known to anyone engaged but the wrongdoer. */
    Known known(String about, Cell<String> wrongdoer) {
        List<Candidate> candidates = candidates(about, wrongdoer);
        boolean recorded = candidates.stream().anyMatch(c -> c.counts.isTrue());
        long latest = candidates.stream()
                .filter(c -> c.counts.isTrue())
                .mapToLong(c -> c.at.latest())
                .min()
                .orElse(world.asOf);
        latest = Math.min(latest, world.asOf);
        long sure = candidates.stream()
                .filter(c -> c.counts.isTrue())
                .mapToLong(c -> c.at.earliest())
                .min()
                .orElse(Long.MAX_VALUE);
        long earliest = latest;
        EnumSet<Cause> doubt = EnumSet.noneOf(Cause.class);
        When.Dating dating = When.Dating.DATED;
        for (Candidate candidate : candidates) {
            // One that perhaps counts matters only if it would make it sooner than one that does.
            boolean sooner = candidate.at.earliest() < Math.min(sure, latest);
            if (sooner || (candidate.counts.isTrue() && candidate.at.earliest() <= latest)) {
                earliest = Math.min(earliest, candidate.at.earliest());
                doubt.addAll(candidate.counts.causes());
                doubt.addAll(candidate.doubt);
                dating = dating.or(candidate.at.dating());
            }
        }
        return new Known(new When(earliest, latest, dating), doubt, recorded);
    }

    /**
     * Returns the duty to report, within the spans of {@code word} from when it became known, each of the contents by
     * reports that fit. Without a recorded discovery nothing is late; whether the report was, only a complete register
     * of incidents tells.
     */
    Ruling reported(
            Known known,
            TimingWord word,
            List<ReportContent> contents,
            Function<Report, Truth> fit,
            String norm,
            Subject subject) {
        Due due = due(known, word, norm, subject);
        Truth open = due.open();
        return asKnown(known, world.reports.delivered(contents, fit, due, open), open);
    }

    Due due(Known known, TimingWord word, String norm, Subject subject) {
        return Due.within(word, known.at, known.doubt, world, norm, subject);
    }

    /**
     * Returns the ruling, where without a certain discovery what was done is in time only if incidents are complete.
     */
    Ruling asKnown(Known known, Truth done, Truth open) {
        if (known.recorded || done.isFalse() || world.incidentsComplete()) {
            return new Ruling(Truth.TRUE, done, open);
        }
        return new Ruling(Truth.TRUE, done.and(Truth.MISSING), open.and(Truth.MISSING));
    }

    private List<Candidate> candidates(String about, Cell<String> wrongdoer) {
        List<Candidate> single = world.all(Discovery.class).stream()
                .filter(one -> !Cells.is(one.about(), about).isFalse())
                .map(one -> new Candidate(
                        one.by(),
                        When.of(one.at()),
                        Truth.all(
                                Cells.is(one.about(), about),
                                world.engagements.engaged(one.by(), When.of(one.at())),
                                isOther(one.by(), wrongdoer)),
                        Set.of()))
                .filter(candidate -> !candidate.counts.isFalse())
                .toList();
        List<Candidate> result = new ArrayList<>();
        single.forEach(one -> result.add(merged(one, single)));
        return result;
    }

    private static Truth isOther(Cell<String> by, Cell<String> wrongdoer) {
        return wrongdoer.isBlank() ? Truth.TRUE : Cells.same(by, wrongdoer).not();
    }

    /** One person comes to know a thing once: rows that give certainly different moments conflict (D7). */
    private static Candidate merged(Candidate one, List<Candidate> all) {
        List<Candidate> against = all.stream().filter(one::contradicts).toList();
        if (against.isEmpty()) {
            return one;
        }
        List<When> moments = Stream.concat(Stream.of(one), against.stream())
                .map(Candidate::at)
                .toList();
        When hull = new When(
                moments.stream()
                        .map(When::earliest)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                moments.stream()
                        .map(When::latest)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                When.Dating.DATED);
        return new Candidate(one.by, hull, one.counts, Set.of(Cause.CONFLICTING));
    }

    private record Candidate(Cell<String> by, When at, Truth counts, Set<Cause> doubt) {
        boolean contradicts(Candidate other) {
            return Cells.same(by, other.by).isTrue()
                    && (at.before(other.at).isTrue() || other.at.before(at).isTrue());
        }
    }
}
