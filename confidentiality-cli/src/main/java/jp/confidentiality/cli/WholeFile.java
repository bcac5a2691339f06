package jp.confidentiality.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written whole or not at all: beside it first, then moved into its place in one step. A device or a
 * pipe is written to directly.
 */
final class WholeFile {
    private final Path target;

    /** Takes the place of {@code path}; where that is a link, of what it points at. */
    WholeFile(Path path) {
        this.target = real(path);
    }

    /** Tells why nothing can be written here; an empty text where nothing speaks against it. */
    String obstacle() {
        if (Files.isDirectory(target)) {
            return "folder";
        }
        return Files.isDirectory(folder()) ? "" : "no folder";
    }

    /** Tells whether the file stands directly in {@code other}. */
    boolean isIn(Path other) {
        return Files.isDirectory(other) && real(folder()).equals(real(other));
    }

    void write(Body body) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            write(target, body, StandardOpenOption.WRITE);
            return;
        }
        Path beside = folder().resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(beside, body, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(Path path, Body body, StandardOpenOption... how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how);
                Writer writer = new BufferedWriter(
                        new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
            body.write(writer);
            writer.flush();
            if (Files.isRegularFile(path)) {
                channel.force(true);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path folder() {
        Path parent = target.getParent();
        return parent == null ? target.getFileSystem().getPath("") : parent;
    }

    private static Path real(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }
}
