package jp.confidentiality.io.examples;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the example dossiers of this project, the same every time. The README of each is kept by hand.
 *
 * <p>All data is invented. To write them anew after a change here, run {@link #main} with the folder {@code examples}.
 */
public final class ExampleDossiers {
    private ExampleDossiers() {}

    /** Writes all examples into the folder named by the first argument. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** Writes all examples, each into a folder of its own in {@code folder}. */
    static void write(Path folder) throws IOException {
        CleanExample.write(folder.resolve("clean"));
        TroubledExample.write(folder.resolve("troubled"));
        SparseExample.write(folder.resolve("sparse"));
    }
}
