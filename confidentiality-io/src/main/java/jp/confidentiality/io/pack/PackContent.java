package jp.confidentiality.io.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.confidentiality.io.FileName;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.UnusableInputException;

/**
 * The bytes of a pack's files, read once (パックの中身): what is hashed and signed is what is read. Of {@code pack.yaml}
 * everything but the approvals counts, of the other files every byte and their names.
 */
final class PackContent {
    static final String DESCRIPTION = "pack.yaml";

    private static final String APPROVALS = "approvals:";
    private static final int MOST_FILES = 500;
    private static final int MOST_DEPTH = 4;
    private static final long MOST_BYTES = 64L << 20;

    private final Map<String, byte[]> files = new TreeMap<>();
    private long bytes;

    private PackContent() {}

    /**
     * Reads the files of {@code folder}; hidden ones, and those that editors leave beside a file, are passed over.
     *
     * @throws UnusableInputException if there is no {@code pack.yaml}, a file is a link or cannot be read, or there are
     *     too many
     */
    static PackContent of(Path folder) {
        PackContent content = new PackContent();
        try {
            if (!Files.isRegularFile(folder.resolve(DESCRIPTION))) {
                throw wrong(
                        DESCRIPTION,
                        "パックのフォルダーに " + DESCRIPTION + " がありません。場所を確かめてください（新しく作るには pack new）。",
                        "There is no pack.yaml. Maybe this is another folder; 'pack new' makes one.");
            }
            content.add(folder, "", 0);
        } catch (IOException | UncheckedIOException e) {
            throw wrong(DESCRIPTION, "パックのファイルを読めません。権限を確かめてください。", "A file cannot be read. Maybe it may not be.");
        }
        return content;
    }

    private void add(Path folder, String path, int depth) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            found.forEach(entries::add);
        }
        for (Path entry : entries) {
            String name = Normalizer.normalize(FileName.of(entry), Normalizer.Form.NFC);
            boolean passedOver = name.startsWith(".") || name.startsWith("~$") || name.equals("Thumbs.db");
            if (passedOver) {
                continue;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && depth < MOST_DEPTH) {
                add(entry, path + name + "/", depth + 1);
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                add(entry, path + name);
            } else {
                throw wrong(
                        path + name,
                        "リンクや深すぎるフォルダーは、パックに入れられません。ファイルそのものを置いてください。",
                        "A pack holds no links, and folders four deep. Maybe copy the file itself.");
            }
        }
    }

    private void add(Path file, String path) throws IOException {
        byte[] read;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            read = in.readNBytes((int) Math.min(Integer.MAX_VALUE, MOST_BYTES - bytes + 1));
        }
        bytes += read.length;
        if (files.put(path, read) != null || files.size() > MOST_FILES || bytes > MOST_BYTES) {
            throw wrong(
                    path,
                    "パックが大きすぎます（" + MOST_FILES + "ファイル、" + (MOST_BYTES >> 20) + "MBまで）。",
                    "The pack is too large. Maybe files were put here that do not belong to it.");
        }
    }

    /** Returns the paths of the files, from the pack's folder, with slashes. */
    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** Returns the bytes of a file; none where there is no such file. */
    byte[] bytes(String path) {
        return files.getOrDefault(path, new byte[0]).clone();
    }

    /** Writes the files into {@code folder}, an empty one, to be read from there. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    /** Deletes a folder and everything in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    /** Returns {@code pack.yaml} up to the line that begins the approvals. */
    byte[] description() {
        byte[] all = files.getOrDefault(DESCRIPTION, new byte[0]);
        byte[] wanted = APPROVALS.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at >= 0 && at < all.length; at = nextLine(all, at)) {
            boolean found = Arrays.equals(all, at, Math.min(all.length, at + wanted.length), wanted, 0, wanted.length);
            if (found) {
                return Arrays.copyOf(all, at);
            }
        }
        return all;
    }

    /** Returns {@code pack.yaml} from the line that begins the approvals; empty where there are none. */
    byte[] approvals() {
        byte[] all = files.getOrDefault(DESCRIPTION, new byte[0]);
        return Arrays.copyOfRange(all, description().length, all.length);
    }

    private static int nextLine(byte[] all, int from) {
        for (int i = from; i < all.length; i++) {
            if (all[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Returns the SHA-256 of everything that approvals are about, in hexadecimal. */
    String hash() {
        MessageDigest digest = sha256();
        add(digest, "confidentiality pack 1".getBytes(StandardCharsets.UTF_8));
        files.forEach((path, content) -> {
            add(digest, path.getBytes(StandardCharsets.UTF_8));
            add(digest, path.equals(DESCRIPTION) ? withoutLineEnds(description()) : content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A line end behind the last line says nothing, and the approvals may add one. */
    private static byte[] withoutLineEnds(byte[] text) {
        int end = text.length;
        while (end > 0 && (text[end - 1] == '\n' || text[end - 1] == '\r')) {
            end--;
        }
        return Arrays.copyOf(text, end);
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, part.length).array());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static UnusableInputException wrong(String file, String ja, String en) {
        return new UnusableInputException(List.of(new InputProblem(file, 0, "", "", "", ja, en)));
    }
}
