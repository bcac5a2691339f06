package jp.confidentiality.testkit.mutation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.FindingSink;
import jp.confidentiality.rules.Watch;
import jp.confidentiality.testkit.Judge;
import jp.confidentiality.testkit.ScenarioRunner;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one {@link MutantLoader}, asked by reflection: their classes are not this program's. Not thread-safe.
 */
final class LoadedRules {
    private static final Object COMPILING = new Object();

    private final Object rules;
    private final Class<?> engine;
    private final Class<?> switches;
    private final Class<?> theirSink;
    private final Class<?> local;
    private final IdentityHashMap<Profile, Judge> judges = new IdentityHashMap<>();

    private LoadedRules(Object rules, Class<?> engine, Class<?> switches, Class<?> theirSink, Class<?> local) {
        this.local = local;
        this.theirSink = theirSink;
        this.rules = rules;
        this.engine = engine;
        this.switches = switches;
    }

    /**
     * Compiles the rules as {@code loader} has them.
     *
     * @param active the switch that is on from the start; -1 for none
     * @throws RuntimeException where they do not compile
     */
    static LoadedRules compile(MutantLoader loader, int active) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Class<?> switches = loader.loadClass(Spots.class.getName());
            call(switches, null, "activate", new Class<?>[] {int.class}, active);
            Class<?> base = loader.loadClass(MutantLoader.PACKAGE + "RuleBase");
            Class<?> engine = loader.loadClass(MutantLoader.PACKAGE + "ComplianceEngine");
            Class<?> sink = loader.loadClass(MutantLoader.PACKAGE + "FindingSink");
            Class<?> local = loader.loadClass(LocalTrial.class.getName());
            // The repository of compiled rules belongs to the whole JVM.
            synchronized (COMPILING) {
                return new LoadedRules(call(base, null, "standard", new Class<?>[0]), engine, switches, sink, local);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Returns a runner of cases under these rules. */
    ScenarioRunner runner() {
        return ScenarioRunner.of(this::checks, this::judge);
    }

    /** Tells whether a rule judges {@code norm}. */
    boolean checks(NormId norm) {
        return (Boolean) call(rules.getClass(), rules, "checks", new Class<?>[] {NormId.class}, norm);
    }

    /** Returns the hash of the rule files. */
    String hash() {
        return (String) call(rules.getClass(), rules, "hash", new Class<?>[0]);
    }

    void activate(int id) {
        call(switches, null, "activate", new Class<?>[] {int.class}, id);
    }

    BitSet takeReached() {
        return (BitSet) call(switches, null, "takeReached", new Class<?>[0]);
    }

    void list(@Nullable NormId norm, Set<Register> triggers, boolean due) {
        call(switches, null, "list", new Class<?>[] {NormId.class, Set.class, boolean.class}, norm, triggers, due);
    }

    /** Tries a local pack: the first norm that comes to something else than expected. */
    @SuppressWarnings("unchecked")
    Optional<String> local(Dossier dossier, Viewpoint viewpoint, Profile profile) {
        Class<?>[] types = {Dossier.class, Viewpoint.class, Profile.class};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(local.getClassLoader());
        try {
            synchronized (COMPILING) {
                return (Optional<String>) call(local, null, "firstDifference", types, dossier, viewpoint, profile);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Returns the judge under {@code profile}. */
    Judge judge(Profile profile) {
        return judges.computeIfAbsent(profile, this::newJudge);
    }

    private Judge newJudge(Profile profile) {
        Object made = call(engine, null, "of", new Class<?>[] {rules.getClass(), Profile.class}, rules, profile);
        return new Judge() {
            @Override
            public Assessment assess(Dossier dossier, Viewpoint viewpoint) {
                reread();
                Class<?>[] types = {Dossier.class, Viewpoint.class};
                return (Assessment) call(engine, made, "assess", types, dossier, viewpoint);
            }

            @Override
            public Assessment assess(
                    Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, FindingSink sink) {
                reread();
                Class<?>[] types = {Dossier.class, Iterator.class, Viewpoint.class, theirSink};
                return (Assessment) call(engine, made, "assess", types, dossier, activities, viewpoint, theirs(sink));
            }

            @Override
            @SuppressWarnings("unchecked")
            public Optional<Finding> explain(Dossier dossier, Viewpoint viewpoint, NormId norm, String subject) {
                Class<?>[] types = {Dossier.class, Viewpoint.class, NormId.class, String.class};
                return (Optional<Finding>) call(engine, made, "explain", types, dossier, viewpoint, norm, subject);
            }

            @Override
            public Optional<Watched> watch(Dossier dossier, Viewpoint viewpoint, Watch.Listener listener) {
                reread();
                return Optional.of(LoadedWatch.of(engine, made, dossier, viewpoint, listener));
            }
        };
    }

    /** Switches may be in code that runs only while rule files are read. */
    private void reread() {
        try {
            Method reread = rules.getClass().getDeclaredMethod("reread");
            reread.setAccessible(true);
            reread.invoke(rules);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns {@code sink} as the type that these rules know by that name. */
    private Object theirs(FindingSink sink) {
        return Proxy.newProxyInstance(
                theirSink.getClassLoader(), new Class<?>[] {theirSink}, (proxy, method, findings) -> {
                    sink.accept((Finding) findings[0]);
                    return null;
                });
    }

    /** Calls a method; null comes back as an empty optional. */
    static Object call(
            Class<?> type, @Nullable Object on, String name, Class<?>[] types, @Nullable Object... arguments) {
        try {
            Method method = type.getMethod(name, types);
            Object result = method.invoke(on, arguments);
            return result == null ? Optional.empty() : result;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
