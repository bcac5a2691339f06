package jp.confidentiality.testkit.laws;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.FindingBuilder;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.FindingSink;
import jp.confidentiality.rules.Watch;
import jp.confidentiality.testkit.Judge;

/** Judges that are wrong in one way each. */
final class BrokenJudges {
    private BrokenJudges() {}

    /** What a broken judge makes of what the sound one found. */
    interface Fault {
        List<Finding> of(Dossier dossier, Viewpoint viewpoint, List<Finding> found);
    }

    static Function<Judge, Judge> withFault(Fault fault) {
        return sound -> new Faulty(sound, fault);
    }

    /** Says something else at every second call. */
    static Function<Judge, Judge> forgetful() {
        AtomicInteger calls = new AtomicInteger();
        return withFault((dossier, viewpoint, found) ->
                calls.incrementAndGet() % 2 == 0 ? without(found, one -> true, 1) : found);
    }

    /** Says something else on every thread. */
    static Function<Judge, Judge> perThread() {
        return withFault((dossier, viewpoint, found) -> changed(
                found,
                one -> FindingBuilder.builder(one)
                        .when(Thread.currentThread().getName())
                        .build()));
    }

    /** Passes over the last row of a stream that is longer than {@code most}. */
    static Function<Judge, Judge> shortBreathed(int most) {
        return sound -> new Faulty(sound, (dossier, viewpoint, found) -> found) {
            @Override
            public Assessment assess(
                    Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, FindingSink sink) {
                List<Activity> rows = new ArrayList<>();
                activities.forEachRemaining(rows::add);
                int judged = rows.size() > most ? rows.size() - 1 : rows.size();
                return super.assess(dossier, rows.subList(0, judged).iterator(), viewpoint, sink);
            }
        };
    }

    /** Takes rows for alike that differ in their moment alone, whatever happened in between. */
    static Function<Judge, Judge> carelessOfLookalikes() {
        return sound -> new Faulty(sound, (dossier, viewpoint, found) -> found) {
            @Override
            public Optional<Judge> judgingAlikeFrom(long activities) {
                return activities > 0
                        ? Optional.of(sound)
                        : Optional.of(new Faulty(sound, (dossier, viewpoint, found) -> found) {
                            @Override
                            public Assessment assess(
                                    Dossier dossier,
                                    Iterator<? extends Activity> activities,
                                    Viewpoint viewpoint,
                                    FindingSink sink) {
                                Map<Map<String, Cell<?>>, Moment> first = new HashMap<>();
                                List<Activity> rows = new ArrayList<>();
                                activities.forEachRemaining(row -> rows.add(atFirst(row, first)));
                                return super.assess(dossier, rows.iterator(), viewpoint, sink);
                            }
                        });
            }
        };
    }

    private static Activity atFirst(Activity row, Map<Map<String, Cell<?>>, Moment> first) {
        Map<String, Cell<?>> character = new HashMap<>();
        FactType.of(row)
                .columns()
                .forEach(column ->
                        character.put(column.name(), column.name().equals("at") ? Cell.blank() : column.read(row)));
        Moment at = row.at().orNull();
        Moment known = at == null ? null : first.putIfAbsent(character, at);
        return known == null ? row : (Activity) Rows.with(row, "at", Cell.is(known));
    }

    /** Leaves something out where {@code dossiers} holds. */
    static Function<Judge, Judge> blindWhere(Predicate<Dossier> dossiers, Predicate<Finding> findings) {
        return withFault((dossier, viewpoint, found) ->
                dossiers.test(dossier) ? without(found, findings, Integer.MAX_VALUE) : found);
    }

    /** Leaves pending findings out at odd seconds. */
    static Function<Judge, Judge> restless() {
        return withFault((dossier, viewpoint, found) -> viewpoint.asOf().getSecond() % 2 == 1
                ? without(found, one -> one.verdict() == Verdict.PENDING, Integer.MAX_VALUE)
                : found);
    }

    /** Takes for violated whatever nobody can tell. */
    static Function<Judge, Judge> suspicious() {
        return withFault((dossier, viewpoint, found) ->
                changed(found, one -> one.verdict() == Verdict.UNDETERMINED ? certain(one, Verdict.VIOLATED) : one));
    }

    /** Does not believe that anything can have been in order. */
    static Function<Judge, Judge> pessimistic() {
        return withFault((dossier, viewpoint, found) -> changed(found, BrokenJudges::neverSatisfied));
    }

    /** Thinks that everything open may still be in time. */
    static Function<Judge, Judge> hopeful() {
        return withFault((dossier, viewpoint, found) -> changed(found, BrokenJudges::perhapsPending));
    }

    /** Minds reports that are dated to the second. */
    static Function<Judge, Judge> pedantic() {
        return withFault((dossier, viewpoint, found) -> {
            List<Finding> more = new ArrayList<>(found);
            for (Fact row : dossier.standing()) {
                if (row instanceof Report report
                        && report.at().isValue()
                        && report.at().value().earliest() == report.at().value().latest()) {
                    more.add(certain(violation(row.id()), Verdict.VIOLATED));
                }
            }
            return more;
        });
    }

    /** Ends every chain one link early. */
    static Function<Judge, Judge> lenient() {
        return withFault((dossier, viewpoint, found) -> changed(
                found,
                one -> FindingBuilder.builder(one)
                        .chains(one.chains().stream()
                                .map(chain -> chain.subList(0, Math.max(1, chain.size() - 1)))
                                .toList())
                        .build()));
    }

    /** Keeps a watch that does not notice what rows of {@code type} change: of all rows, those that correct another. */
    static Function<Judge, Judge> deafTo(Class<? extends Fact> type) {
        return watching((watch, told) -> new Relayed(watch) {
            @Override
            public void record(Collection<? extends Fact> rows) {
                List<? extends Fact> heard = rows.stream()
                        .filter(row -> !type.isInstance(row)
                                || (type == Fact.class && row.row().corrects().isBlank()))
                        .toList();
                super.record(heard);
            }
        });
    }

    /** Keeps a watch on which time stands still after the first advance. */
    static Function<Judge, Judge> stopped() {
        return watching((watch, told) -> new Relayed(watch) {
            private boolean advanced;

            @Override
            public void advanceTo(LocalDateTime moment) {
                if (!advanced) {
                    super.advanceTo(moment);
                }
                advanced = true;
            }
        });
    }

    /** Keeps a watch that is right and tells nobody. */
    static Function<Judge, Judge> silent() {
        return watching((watch, told) -> {
            told.set(false);
            return watch;
        });
    }

    /** Makes a broken watch of a sound one; what it says to {@code told} decides whether the listener hears it. */
    private interface Breaking {
        Judge.Watched of(Judge.Watched sound, AtomicBoolean told);
    }

    private static Function<Judge, Judge> watching(Breaking breaking) {
        return sound -> new Faulty(sound, (dossier, viewpoint, found) -> found) {
            @Override
            public Optional<Watched> watch(Dossier dossier, Viewpoint viewpoint, Watch.Listener listener) {
                AtomicBoolean told = new AtomicBoolean(true);
                return sound.watch(dossier, viewpoint, change -> {
                            if (told.get()) {
                                listener.changed(change);
                            }
                        })
                        .map(watch -> breaking.of(watch, told));
            }
        };
    }

    private static class Relayed implements Judge.Watched {
        private final Judge.Watched sound;

        Relayed(Judge.Watched sound) {
            this.sound = sound;
        }

        @Override
        public void record(Collection<? extends Fact> rows) {
            sound.record(rows);
        }

        @Override
        public void declare(Completeness declaration) {
            sound.declare(declaration);
        }

        @Override
        public void advanceTo(LocalDateTime moment) {
            sound.advanceTo(moment);
        }

        @Override
        public void closeBefore(LocalDateTime moment) {
            sound.closeBefore(moment);
        }

        @Override
        public Assessment snapshot() {
            return sound.snapshot();
        }

        @Override
        public void close() {
            sound.close();
        }
    }

    static boolean hasConsents(Dossier dossier) {
        return dossier.standing().stream().anyMatch(Consent.class::isInstance);
    }

    static boolean isBlamed(Dossier dossier, Set<String> people) {
        return dossier.standing().stream()
                .anyMatch(row -> row instanceof Incident one
                        && one.wrongdoer().isValue()
                        && people.contains(one.wrongdoer().value()));
    }

    private static Finding violation(String subject) {
        return FindingBuilder.builder()
                .norm(NormId.of("R12.work-report"))
                .subject(subject)
                .subjectType("report")
                .verdict(Verdict.VIOLATED)
                .build();
    }

    private static Finding certain(Finding finding, Verdict verdict) {
        return FindingBuilder.builder(finding)
                .verdict(verdict)
                .possible(EnumSet.of(verdict))
                .cause(null)
                .build();
    }

    private static Finding perhapsPending(Finding finding) {
        if (finding.verdict() != Verdict.UNDETERMINED || finding.possible().isEmpty()) {
            return finding;
        }
        EnumSet<Verdict> possible = EnumSet.copyOf(finding.possible());
        possible.add(Verdict.PENDING);
        return FindingBuilder.builder(finding).possible(possible).build();
    }

    private static Finding neverSatisfied(Finding finding) {
        EnumSet<Verdict> possible =
                EnumSet.copyOf(finding.possible().isEmpty() ? EnumSet.of(Verdict.VIOLATED) : finding.possible());
        if (finding.verdict() != Verdict.UNDETERMINED || !possible.remove(Verdict.SATISFIED)) {
            return finding;
        }
        possible.add(Verdict.VIOLATED);
        return possible.size() == 1
                ? certain(finding, Verdict.VIOLATED)
                : FindingBuilder.builder(finding)
                        .possible(possible)
                        .cause(Cause.MISSING)
                        .build();
    }

    private static List<Finding> changed(List<Finding> found, UnaryOperator<Finding> change) {
        return found.stream().map(change).toList();
    }

    private static List<Finding> without(List<Finding> found, Predicate<Finding> which, int most) {
        List<Finding> left = new ArrayList<>();
        int taken = 0;
        for (Finding finding : found) {
            if (which.test(finding) && taken < most) {
                taken++;
            } else {
                left.add(finding);
            }
        }
        return left;
    }

    private static class Faulty implements Judge {
        private final Judge sound;
        private final Fault fault;

        Faulty(Judge sound, Fault fault) {
            this.sound = sound;
            this.fault = fault;
        }

        @Override
        public Assessment assess(Dossier dossier, Viewpoint viewpoint) {
            Assessment right = sound.assess(dossier, viewpoint);
            return new Assessment(
                    right.replay(), right.results(), fault.of(dossier, viewpoint, right.findings()), right.effects());
        }

        @Override
        public Assessment assess(
                Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, FindingSink sink) {
            return sound.assess(dossier, activities, viewpoint, sink);
        }

        @Override
        public Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject) {
            return sound.explain(dossier, viewpoint, norm, subject);
        }
    }
}
