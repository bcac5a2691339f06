package jp.confidentiality.rules.guard;

import java.util.List;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.Row;

/** What attacks call: it sings where their code runs. Public, because code in rules calls it. */
public final class Canary {
    /** Beyond this many steps an attack counts as one on resources, and is ended. */
    static final int ENOUGH = 100_000;

    /** Initialised by the expression that names it. */
    public static final Object EGG_B = new Object();

    private static int songs;
    private static int witnessed;
    private static int steps;

    private Canary() {}

    /** Sings by being initialised. */
    public static final class EggA {
        static {
            sing();
        }
    }

    /** Sings by being initialised. */
    public static final class EggC {
        /** Not a compile-time constant. */
        public static final String NAME = text();
    }

    static final class Enough extends Error {
        private static final long serialVersionUID = 1L;
    }

    static void reset() {
        songs = 0;
        witnessed = 0;
        steps = 0;
        System.clearProperty("canary");
    }

    static boolean sang() {
        return songs > 0 || System.getProperty("canary") != null;
    }

    static boolean exhausted() {
        return steps >= ENOUGH;
    }

    static int witnesses() {
        return witnessed;
    }

    public static boolean sing() {
        songs++;
        step();
        return true;
    }

    public static String text() {
        sing();
        return "L1.attack";
    }

    public static int steps() {
        sing();
        return 1;
    }

    public static List<String> list() {
        sing();
        return List.of("L1.attack");
    }

    public static <T> T row(T row) {
        sing();
        return row;
    }

    public static Copy another() {
        sing();
        return CopyBuilder.builder().row(Row.of("copy-" + steps)).build();
    }

    public static void deep() {
        sing();
        deeper();
    }

    private static void deeper() {
        deep();
    }

    /** Called by a rule that should fire. */
    public static void witness() {
        witnessed++;
    }

    static void step() {
        if (++steps >= ENOUGH) {
            throw new Enough();
        }
    }
}
