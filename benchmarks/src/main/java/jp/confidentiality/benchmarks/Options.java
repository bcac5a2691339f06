package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a run measures.
 *
 * @param parts which parts
 * @param sizes how many facts
 * @param rounds how often each speed is measured, engine and plain Java in turn
 * @param iterations how many iterations of a second warm up, and as many measure
 * @param repetitions how many processes are started cold
 * @param streamed how many activities are streamed at most
 */
record Options(Set<Part> parts, List<Long> sizes, int rounds, int iterations, int repetitions, long streamed) {
    /** A part of the run. */
    enum Part {
        /** Whether both sides come to the same counts; always first. */
        AGREEMENT,
        /** Nanoseconds per fact. */
        SPEED,
        /** Live heap at the peak. */
        HEAP,
        /** From process start to the first assessment. */
        START,
        /** Ten million activities in 256 MB. */
        STREAM,
        /** Where the engine spends its time; only when asked for. */
        PROFILE
    }

    static final String USAGE = """
            Usage: benchmarks/run [--quick] [--only=PART,...] [--sizes=N,...] [--rounds=N]
              --quick   sizes to 10 000, one round, short iterations, a million streamed: some minutes
              --only    agreement, speed, heap, start, stream, profile; without it all but profile
              --sizes   how many facts; without it 50,1000,10000,100000,1000000
              --rounds  how often each speed is measured; without it 3""";

    static Options of(String... arguments) {
        boolean quick = Arrays.asList(arguments).contains("--quick");
        Set<Part> parts = EnumSet.complementOf(EnumSet.of(Part.PROFILE));
        List<Long> sizes = quick ? List.of(50L, 1000L, 10_000L) : List.of(50L, 1000L, 10_000L, 100_000L, 1_000_000L);
        int rounds = quick ? 1 : 3;
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            if (argument.startsWith("--only=")) {
                parts = parts(value);
            } else if (argument.startsWith("--sizes=")) {
                sizes = numbers(value);
            } else if (argument.startsWith("--rounds=")) {
                rounds = Integer.parseInt(value);
            } else if (!argument.equals("--quick")) {
                throw new IllegalArgumentException("Option '" + argument + "' is unknown.\n" + USAGE);
            }
        }
        return new Options(parts, sizes, rounds, quick ? 2 : 5, quick ? 3 : 9, quick ? 1_000_000 : 10_000_000);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    private static Set<Part> parts(String names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : names.split(",", -1)) {
            parts.add(Part.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return parts;
    }

    private static List<Long> numbers(String text) {
        List<Long> numbers = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            numbers.add(Long.valueOf(one));
        }
        return List.copyOf(numbers);
    }
}
