package jp.confidentiality.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A JVM of its own that runs one measurement and says what came of it. */
final class Child {
    private Child() {}

    /**
     * What a child said.
     *
     * @param line its first line
     * @param output all its lines
     * @param nanoseconds from before the process was started until the first line was read
     */
    record Said(String line, String output, long nanoseconds) {
        /** Returns the {@code n}th of the numbers in the line. */
        long number(int n) {
            return Long.parseLong(line.split(" ", -1)[n]);
        }
    }

    /** Runs {@code main} in a JVM with the options {@code jvm}. */
    static Said run(Class<?> main, List<String> jvm, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Arrays.asList(arguments));
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String line = out.readLine();
                long nanoseconds = System.nanoTime() - start;
                String rest = out.lines().map(more -> "\n" + more).collect(Collectors.joining());
                int status = process.waitFor();
                if (status != 0 || line == null) {
                    throw new IllegalStateException(command + " ended with status " + status + " and said: " + line);
                }
                return new Said(line, line + rest, nanoseconds);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
