package jp.confidentiality.rules.guard;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.DemandKind;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.RequestKind;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.rules.Require;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message.Level;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.io.Resource;
import org.kie.api.runtime.KieSession;

/** Drools without any guard: compiles what it is given, and fires it over a few rows. */
final class StockDrools {
    private static final AtomicInteger RELEASE = new AtomicInteger();
    static final int ROWS = 12;

    private StockDrools() {}

    /** Compiles and fires {@code texts}, whatever goes wrong then; tells whether they compile. */
    static boolean run(String... texts) {
        KieBase compiled;
        try {
            compiled = compiled(texts);
        } catch (Exception | Error e) {
            return false; // the canary tells what ran until then
        }
        try {
            fire(compiled);
        } catch (Exception | Error e) {
            // part of the attack
        }
        return true;
    }

    private static KieBase compiled(String... texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("jp.confidentiality.attack", "a" + RELEASE.incrementAndGet(), "1");
        files.generateAndWritePomXML(release);
        for (int i = 0; i < texts.length; i++) {
            Resource resource = services.getResources()
                    .newByteArrayResource(texts[i].getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
            resource.setSourcePath("src/main/resources/attack" + i + ".drl");
            files.write(resource);
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        try {
            if (builder.getResults().hasMessages(Level.ERROR)) {
                throw new IllegalStateException(
                        builder.getResults().getMessages().toString());
            }
            return services.newKieContainer(release).getKieBase();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static void fire(KieBase rules) throws ReflectiveOperationException {
        KieSession session = rules.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void matchCreated(MatchCreatedEvent event) {
                    Canary.step();
                }
            });
            if (rules.getKiePackages().stream()
                    .anyMatch(part -> part.getGlobalVariables().stream()
                            .anyMatch(global -> global.getName().equals("require")))) {
                session.setGlobal("require", require());
            }
            rows().forEach(session::insert);
            session.fireAllRules(Canary.ENOUGH);
        } finally {
            session.dispose();
        }
    }

    /** The seam that forgets what is required. */
    private static Require require() throws ReflectiveOperationException {
        Constructor<?> constructor = Require.class.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Class<?> listener = constructor.getParameterTypes()[1];
        Object silent = java.lang.reflect.Proxy.newProxyInstance(
                listener.getClassLoader(), new Class<?>[] {listener}, (proxy, method, arguments) -> null);
        Field standard = constructor.getParameterTypes()[0].getDeclaredField("STANDARD");
        standard.setAccessible(true);
        return (Require) constructor.newInstance(standard.get(null), silent);
    }

    private static List<Fact> rows() {
        List<Fact> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(row("copy", "c" + i, Map.of()));
            rows.add(row("instruction", "i" + i, Map.of("basis", Cell.is("C7"))));
            rows.add(row("request", "q" + i, Map.of("kind", Cell.is(RequestKind.ROSTER))));
            rows.add(row("demand", "d" + i, Map.of("kind", Cell.is(DemandKind.REPORT), "basis", Cell.is("R15"))));
        }
        return rows;
    }

    private static Fact row(String type, String id, Map<String, Cell<?>> cells) {
        return FactType.named(type).orElseThrow().create(Row.of(id), cells);
    }
}
