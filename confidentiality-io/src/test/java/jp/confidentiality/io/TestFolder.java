package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes dossier folders and reads them. */
final class TestFolder {
    static final Charset CP932 = Charset.forName("windows-31j");
    static final String DOSSIER = """
            contract:
              id: K-2026-014
              orderer: city
              contractor: maker
              instruments: [C, R]
              from: 2026-04-01
              until: 2027-03-31
              work-start: 令和8年4月1日 9時0分
              purposes: [本業務, 点検]
            profile: example-2026
            as-of: 2026-09-30T18:00
            """;

    private final Path folder;

    /** Begins with a good {@code dossier.yaml} and a register of information with {@code info-1} and {@code info-2}. */
    TestFolder(Path folder) {
        this.folder = folder;
        file("dossier.yaml", DOSSIER);
        file("information.csv", "id,委託者提供\ninfo-1,有\ninfo-2,無\n");
    }

    /** Returns the path of a file, whatever the platform's encoding of file names. */
    Path path(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String base = folder.toUri().toString();
        return Path.of(URI.create((base.endsWith("/") ? base : base + "/") + encoded));
    }

    TestFolder file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    TestFolder file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    TestFolder file(String name, byte[] bytes) {
        try {
            Files.write(path(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestFolder without(String name) {
        try {
            Files.delete(path(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a workbook of one sheet. */
    TestFolder xlsx(String name, Consumer<Worksheet> content) {
        try (OutputStream out = Files.newOutputStream(path(name));
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("台帳"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DossierFolder read() {
        return DossierFolder.read(folder);
    }

    List<InputProblem> problems() {
        return problems(Limits.STANDARD);
    }

    List<InputProblem> problems(Limits limits) {
        return catchThrowableOfType(
                        UnusableInputException.class,
                        () -> new FolderReading(folder, limits)
                                .read(Optional.empty(), Optional.empty(), Optional.empty()))
                .problems();
    }

    InputProblem only() {
        return only(Limits.STANDARD);
    }

    InputProblem only(Limits limits) {
        List<InputProblem> problems = problems(limits);
        assertThat(problems).hasSize(1);
        InputProblem problem = problems.get(0);
        assertThat(problem.en()).contains("Maybe");
        assertThat(problem.ja()).isNotBlank().endsWith("。");
        return problem;
    }
}
