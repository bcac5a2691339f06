package jp.confidentiality.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.rules.guard.GuardedRules;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message.Level;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;

/** Rule files by name, with their text (規則ファイル): one per provision, under the provision's stem. */
final class RuleFiles {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^(package [\\w.]+);?[ \\t]*$");

    private final Map<String, byte[]> textByPath = new TreeMap<>();

    private RuleFiles() {}

    /** Returns the files that the jar ships. */
    static RuleFiles shipped() {
        RuleFiles files = new RuleFiles();
        for (Provision provision : Catalogue.standard().provisions()) {
            String path =
                    "rules/" + provision.instrument().name().toLowerCase(Locale.ROOT) + "/" + provision.stem() + ".drl";
            try (InputStream in = RuleFiles.class.getResourceAsStream(path)) {
                if (in != null) {
                    files.textByPath.put(path, in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** Returns the files that the guard admitted, alone. */
    static RuleFiles of(Collection<GuardedRules> admitted) {
        RuleFiles files = new RuleFiles();
        admitted.forEach(files::add);
        return files;
    }

    /** Returns these files and those that the guard admitted. */
    RuleFiles and(Collection<GuardedRules> admitted) {
        RuleFiles files = new RuleFiles();
        files.textByPath.putAll(textByPath);
        admitted.forEach(files::add);
        return files;
    }

    private void add(GuardedRules rules) {
        byte[] text = rules.text().getBytes(StandardCharsets.UTF_8);
        String path = "rules/guarded/" + new Sha256().add(rules.file()).hex() + ".drl";
        if (textByPath.putIfAbsent(path, text) != null) {
            throw new IllegalArgumentException(
                    "Rule file '" + rules.file() + "' is given twice. Maybe name it after its pack.");
        }
    }

    /** Returns these files and one more. */
    RuleFiles plus(String path, String text) {
        RuleFiles more = new RuleFiles();
        more.textByPath.putAll(textByPath);
        more.textByPath.put(path, text.getBytes(StandardCharsets.UTF_8));
        return more;
    }

    /** Returns the text of each file by its path. */
    Map<String, byte[]> texts() {
        return textByPath;
    }

    /** Returns the SHA-256 of all paths and texts. */
    String hash() {
        Sha256 sha = new Sha256();
        textByPath.forEach((path, text) -> sha.add(path).add(text));
        return sha.hex();
    }

    /**
     * Has consequences, which are carried out once or a few times, interpreted: compiling them as Java takes longer
     * than everything else. On the line of the package, so that errors name the line of the file.
     */
    private static byte[] interpreted(byte[] text) {
        String said = new String(text, StandardCharsets.UTF_8);
        return PACKAGE.matcher(said).replaceFirst("$1; dialect \"mvel\"").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Compiles the files; under a release name of their own, so that another library's rules cannot take their place.
     *
     * @throws IllegalStateException if one does not compile, naming each with its line
     */
    KieBase compile() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("jp.confidentiality.rules", "rules-" + hash(), "1");
        files.generateAndWritePomXML(release);
        textByPath.forEach((path, text) -> {
            Resource resource =
                    services.getResources().newByteArrayResource(interpreted(text), StandardCharsets.UTF_8.name());
            resource.setSourcePath("src/main/resources/" + path);
            files.write(resource);
        });
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(
                    "Rule files do not compile: " + builder.getResults().getMessages());
        }
        try {
            return services.newKieContainer(release).getKieBase();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
