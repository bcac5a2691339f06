package jp.confidentiality.testkit.laws;

import static jp.confidentiality.testkit.laws.BrokenJudges.blindWhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.testkit.Judge;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each law can fail: a judge that is wrong in one way is caught. */
class BrokenLawsTest {
    private static final Profile PROFILE = ProfileFile.named("example-2026");
    private static final int TRIES = 1_500;

    static Stream<Arguments> laws() {
        return Stream.of(
                law("judgedAgain", SameLaws::judgedAgain, BrokenJudges.perThread()),
                law("rowOrder", SameLaws::rowOrder, BrokenJudges.forgetful()),
                law("repeatedRow", SameLaws::repeatedRow, BrokenJudges.forgetful()),
                law("serialised", SameLaws::serialised, BrokenJudges.forgetful()),
                law("streamed", SameLaws::streamed, BrokenJudges.shortBreathed(0)),
                law("chunked", SameLaws::chunked, BrokenJudges.shortBreathed(500)),
                law("judgedByClass", Lookalikes::law, BrokenJudges.carelessOfLookalikes()),
                law("watched", Watching::law, BrokenJudges.deafTo(Discovery.class)),
                law("partitioned", SameLaws::partitioned, BrokenJudges.shortBreathed(1)),
                law(
                        "instrumentsApart",
                        SameLaws::instrumentsApart,
                        blindWhere(one -> one.contract().instruments().size() == 2, one -> true)),
                law(
                        "renaming",
                        Renaming::law,
                        blindWhere(one -> one.contract().id().startsWith("n-"), one -> true)),
                law(
                        "wholeWeeks",
                        WholeWeeks::law,
                        blindWhere(one -> one.contract().from().getYear() == 2026, one -> true)),
                law(
                        "unrelatedFact",
                        ChangeLaws::unrelatedFact,
                        blindWhere(
                                one -> Rows.of(one).stream()
                                        .anyMatch(row -> row.id().equals("law-unrelated")),
                                one -> one.verdict() == Verdict.VIOLATED)),
                law("knowledgeRefines", KnowledgeLaws::refines, BrokenJudges.suspicious()),
                law("completions", KnowledgeLaws::completions, BrokenJudges.pessimistic()),
                law("possibleIsReached", Reached::law, BrokenJudges.hopeful()),
                law(
                        "removedConsent",
                        ChangeLaws::removedConsent,
                        blindWhere(one -> !BrokenJudges.hasConsents(one), one -> one.verdict() == Verdict.VIOLATED)),
                law("earlierReport", ChangeLaws::earlierReport, BrokenJudges.pedantic()),
                law("laterAsOf", ChangeLaws::laterAsOf, BrokenJudges.restless()),
                law("contractorsChain", ChangeLaws::contractorsChain, BrokenJudges.lenient()),
                law(
                        "blame",
                        ChangeLaws::blame,
                        blindWhere(
                                one -> BrokenJudges.isBlamed(one, Set.of("law-stranger", "contractor", "orderer")),
                                one -> one.norm().provision().equals("R13"))));
    }

    @DisplayName("誤った判定は法則が見つける")
    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void caught_each_broken_judge(String name, Law law, Function<Judge, Judge> broken) {
        Deviation found = inSession(() -> first(law, new Bench(PROFILE, profile -> broken.apply(sound(profile)))));
        assertThat(found).as(name).isNotNull();
    }

    static Stream<Arguments> watches() {
        return Stream.of(
                arguments("deaf to a correction", BrokenJudges.deafTo(Fact.class)),
                arguments("deaf to discoveries", BrokenJudges.deafTo(Discovery.class)),
                arguments("with a stopped clock", BrokenJudges.stopped()),
                arguments("keeping news to itself", BrokenJudges.silent()));
    }

    @DisplayName("誤った常時監視は法則が見つける")
    @ParameterizedTest(name = "{0}")
    @MethodSource("watches")
    void caught_each_broken_watch(String name, Function<Judge, Judge> broken) {
        assertThat(inSession(() -> first(Watching::law, new Bench(PROFILE, profile -> broken.apply(sound(profile))))))
                .as(name)
                .isNotNull();
    }

    @DisplayName("厳しい規程に甘い判定は法則が見つける")
    @Test
    void caught_a_judge_that_minds_another_profile() {
        Bench bench = new Bench(
                PROFILE,
                profile -> profile.equals(PROFILE)
                        ? sound(profile)
                        : blindWhere(one -> true, one -> one.verdict() == Verdict.VIOLATED)
                                .apply(sound(profile)));
        assertThat(inSession(() -> first(ChangeLaws::tighterProfile, bench))).isNotNull();
    }

    @DisplayName("どの法則にも、見つけるべき誤りがある")
    @Test
    void has_a_broken_judge_each_law() {
        List<String> tested = Stream.concat(laws().map(one -> one.get()[0].toString()), Stream.of("tighterProfile"))
                .sorted()
                .toList();
        assertThat(Arrays.stream(ConfidentialityLaws.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Lawful.class))
                        .map(Method::getName)
                        .sorted())
                .isEqualTo(tested);
    }

    @DisplayName("成り立たない法則は、名前・種・最小の一件記録のID・二つの判定を示す")
    @Test
    void tells_name_seed_rows_and_both_answers() {
        Law law = (bench, situation) -> {
            boolean has = Rows.of(situation.dossier()).stream()
                    .anyMatch(row -> row.id().startsWith("copy-"));
            return has ? new Deviation("C3P3I6.consent copy-1", "遵守 satisfied", "違反 violated") : null;
        };
        Bench bench = new Bench(PROFILE, BrokenLawsTest::sound);
        BrokenLawError named = Objects.requireNonNull(inSession(() -> {
            Situation situation = situations(new Random(3))
                    .filter(one -> law.check(bench, one) != null)
                    .findFirst()
                    .orElseThrow();
            Reduction reduction = new Reduction(law, bench, situation, broken(law, bench, situation));
            return new BrokenLawError(reduction).named("名前 · A name", "42");
        }));
        assertThat(named)
                .hasMessageContainingAll(
                        "名前 · A name", "種 seed: 42", "C3P3I6.consent copy-1", "遵守 satisfied", "違反 violated");
        assertThat(String.valueOf(named.getMessage()).lines().filter(line -> line.contains("行 rows:")))
                .singleElement()
                .asString()
                .contains("copy-")
                .doesNotContain("consent-", "eng-");
    }

    private static Deviation broken(Law law, Bench bench, Situation situation) {
        Deviation found = law.check(bench, situation);
        if (found == null) {
            throw new IllegalStateException("It holds.");
        }
        return found;
    }

    private static Arguments law(String name, Law law, Function<Judge, Judge> broken) {
        return arguments(name, law, broken);
    }

    private static @Nullable Deviation first(Law law, Bench bench) {
        return situations(new Random(17))
                .map(situation -> law.check(bench, situation))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Situation> situations(Random random) {
        RandomGenerator<Dossier> generator = ScenarioDossiers.arbitrary().generator(TRIES, false);
        return Stream.generate(() -> {
                    Dossier dossier = generator.next(random).value();
                    long choices = random.nextLong();
                    return new Situation(dossier, Viewpoints.of(dossier, new Dice(choices)), choices);
                })
                .limit(TRIES);
    }

    private static Judge sound(Profile profile) {
        return Judge.of(ComplianceEngine.of(RuleBase.standard(), profile));
    }

    private static <T> @Nullable T inSession(Supplier<@Nullable T> action) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        JqwikSession.run(() -> result.set(action.get()));
        return result.get();
    }
}
