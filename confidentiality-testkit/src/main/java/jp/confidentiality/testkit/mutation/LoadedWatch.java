package jp.confidentiality.testkit.mutation;

import java.lang.reflect.Proxy;
import java.time.LocalDateTime;
import java.util.Collection;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.rules.Watch;
import jp.confidentiality.testkit.Judge;
import org.jspecify.annotations.Nullable;

/** A watch kept by the rules of one {@link MutantLoader}, asked by reflection. */
final class LoadedWatch implements Judge.Watched {
    private final Object watch;

    private LoadedWatch(Object watch) {
        this.watch = watch;
    }

    /** Puts {@code dossier} under the watch of {@code made}, an engine of the type {@code engine}. */
    static LoadedWatch of(Class<?> engine, Object made, Dossier dossier, Viewpoint viewpoint, Watch.Listener listener) {
        try {
            Class<?> theirs = engine.getClassLoader().loadClass(Watch.Listener.class.getName());
            Object hearing = Proxy.newProxyInstance(
                    theirs.getClassLoader(), new Class<?>[] {theirs}, (proxy, method, change) -> {
                        listener.changed(ours(change[0]));
                        return null;
                    });
            Class<?>[] types = {Dossier.class, Viewpoint.class, theirs};
            return new LoadedWatch(LoadedRules.call(engine, made, "watch", types, dossier, viewpoint, hearing));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns {@code change}, which is of a type of the same name, as this program knows it. */
    private static Watch.Change ours(Object change) {
        return new Watch.Change(
                Watch.Kind.valueOf(LoadedRules.call(change.getClass(), change, "kind", new Class<?>[0])
                        .toString()),
                finding(change, "before"),
                finding(change, "after"));
    }

    private static @Nullable Finding finding(Object change, String name) {
        return LoadedRules.call(change.getClass(), change, name, new Class<?>[0]) instanceof Finding found
                ? found
                : null;
    }

    @Override
    public void record(Collection<? extends Fact> rows) {
        call("record", Collection.class, rows);
    }

    @Override
    public void declare(Completeness declaration) {
        call("declare", Completeness.class, declaration);
    }

    @Override
    public void advanceTo(LocalDateTime moment) {
        call("advanceTo", LocalDateTime.class, moment);
    }

    @Override
    public void closeBefore(LocalDateTime moment) {
        call("closeBefore", LocalDateTime.class, moment);
    }

    @Override
    public Assessment snapshot() {
        return (Assessment) LoadedRules.call(watch.getClass(), watch, "snapshot", new Class<?>[0]);
    }

    @Override
    public void close() {
        LoadedRules.call(watch.getClass(), watch, "close", new Class<?>[0]);
    }

    private void call(String name, Class<?> type, Object argument) {
        LoadedRules.call(watch.getClass(), watch, name, new Class<?>[] {type}, argument);
    }
}
