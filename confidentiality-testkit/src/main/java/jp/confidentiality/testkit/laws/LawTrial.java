package jp.confidentiality.testkit.laws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.Judge;
import net.jqwik.api.Arbitrary;

/**
 * All laws tried on single situations (法則の試行), by programs that are no property test. It says only which law is broken;
 * a property test makes the situation small first.
 */
public final class LawTrial extends ConfidentialityLaws {
    private static final List<Method> LAWS = Stream.of(ConfidentialityLaws.class.getDeclaredMethods())
            .filter(one -> one.isAnnotationPresent(Lawful.class))
            .sorted(Comparator.comparing(Method::getName))
            .toList();

    private final Profile profile;
    private final Function<Profile, Judge> judges;
    private boolean broken;

    /**
     * Makes the trial of the judge that {@code judges} gives.
     *
     * @param profile the profile to judge under
     * @param judges gives the judge under a profile: {@code profile}, or one that a law makes of it
     */
    public LawTrial(Profile profile, Function<Profile, Judge> judges) {
        this.profile = profile;
        this.judges = judges;
    }

    /** Returns the name of the first law, by name, that does not hold in {@code situation}. */
    public Optional<String> firstBroken(Situation situation) {
        for (Method law : LAWS) {
            broken = false;
            call(law, situation);
            if (broken) {
                return Optional.of(law.getName());
            }
        }
        return Optional.empty();
    }

    private void call(Method law, Situation situation) {
        try {
            law.invoke(this, situation);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void hold(Law law, Situation situation) {
        broken = law.check(new Bench(profile, judges), situation) != null;
    }

    @Override
    protected Profile profile() {
        return profile;
    }

    @Override
    protected Judge judge(Profile other) {
        return judges.apply(other);
    }

    /** Situations are given here, none is drawn. */
    @Override
    protected Arbitrary<Dossier> dossiers() {
        throw new UnsupportedOperationException("A trial draws no dossiers. Maybe call firstBroken.");
    }
}
