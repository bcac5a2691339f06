import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.confidentiality.rules.RuleBase;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message.Level;

/**
 * Compiles the shipped rule files to Java classes beside them, a part of the build: a program that starts need not read
 * them then. What it writes is ignored as soon as a rule file differs. Run as one source file, with the folder of the
 * compiled module.
 */
final class Precompile {
    private static final String HOME = "jp/confidentiality/rules/";
    private static final String PACKAGES = "jp.confidentiality.rules.compiled.";
    private static final String RELEASE = "17";

    private Precompile() {}

    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path compiled = classes.resolve(HOME + "compiled");
        delete(compiled);
        String hash = RuleBase.standard().hash();
        List<String> lines = new ArrayList<>(List.of(hash));
        lines.addAll(unpack(build(classes.resolve(HOME + "rules")), classes));
        Files.write(compiled.resolve("models"), lines);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static byte[] build(Path rules) throws IOException {
        System.setProperty("drools.dialect.java.compiler.lnglevel", RELEASE);
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("jp.confidentiality.rules", "shipped", "1"));
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path path : all.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(path).replaceFirst("(?m)^package rules\\.", "package " + PACKAGES);
                files.write("src/main/resources/" + rules.relativize(path), text.getBytes(StandardCharsets.UTF_8));
            }
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return ((InternalKieModule) builder.getKieModule()).getBytes();
    }

    /** Returns the names of the classes that have the rules. */
    private static List<String> unpack(byte[] module, Path classes) throws IOException {
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(module))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> models = new ArrayList<>();
        for (var entry : entries.entrySet()) {
            if (entry.getKey().endsWith("/drools-model")) {
                new String(entry.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith(PACKAGES))
                        .forEach(models::add);
            } else if (entry.getKey().startsWith(HOME) && entry.getKey().endsWith(".class")) {
                Path file = classes.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
        }
        return models;
    }
}
