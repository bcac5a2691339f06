package jp.confidentiality.testkit.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.confidentiality.rules.RuleBase;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The classes of the evidence layer with a switch at each spot that can be changed (証拠の層の変異体). */
final class EvidenceClasses {
    /** The wording of explanations is no part of a verdict; neither is how rule files are found, or counted. */
    private static final Set<String> KEPT = Set.of(
            "Because",
            "CompiledRule",
            "CompiledRules",
            "Note",
            "Notes",
            "RuleBase",
            "RuleFiles",
            "RuleSteps",
            "Sha256");

    private final Map<String, byte[]> code = new HashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private EvidenceClasses() {}

    /** Puts the switches in. */
    static EvidenceClasses instrumented() {
        EvidenceClasses all = new EvidenceClasses();
        String folder = RuleBase.class.getPackageName().replace('.', '/');
        Map<String, byte[]> original = new TreeMap<>();
        in(folder, path -> read(path, original));
        original.forEach(all::instrument);
        return all;
    }

    /** Returns the code of the instrumented classes by binary name. */
    Map<String, byte[]> code() {
        return code;
    }

    /** Returns one mutant for each switch, by its number. */
    List<Mutant> mutants() {
        return mutants;
    }

    int next(Operator operator, String file, int line, String spot, String text) {
        int id = mutants.size();
        mutants.add(new Mutant(operator, file, line, spot, text, new Mutant.Spot(id, "")));
        return id;
    }

    private void instrument(String name, byte[] original) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String outer = simple.contains("$") ? simple.substring(0, simple.indexOf('$')) : simple;
        if (KEPT.contains(outer) || simple.equals("package-info")) {
            return;
        }
        ClassReader reader = new ClassReader(original);
        // A class that maps constants to switch cases is left alone; an enum keeps its list of constants.
        boolean synthetic = (reader.getAccess() & Opcodes.ACC_SYNTHETIC) != 0;
        if (!synthetic) {
            write(name, reader, outer, reader.getSuperName().equals("java/lang/Enum"));
        }
    }

    private void write(String name, ClassReader reader, String outer, boolean isEnum) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        Set<String> constants = isEnum ? Set.of("<clinit>", "<init>", "values", "$values", "valueOf") : Set.of();
        String subject = subject(name, reader);
        Wording wording = Wording.of(reader);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String method,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        MethodVisitor to = super.visitMethod(access, method, descriptor, signature, exceptions);
                        boolean kept = constants.contains(method) || method.equals("toString");
                        return kept
                                ? to
                                : new SpotWriter(
                                        EvidenceClasses.this,
                                        to,
                                        outer + ".java",
                                        subject,
                                        method,
                                        descriptor,
                                        wording.in(method + descriptor));
                    }
                },
                ClassReader.SKIP_FRAMES);
        code.put(name, writer.toByteArray());
    }

    /** Returns what a class is about: its name, and of an enum constant's body the constant. */
    private static String subject(String name, ClassReader reader) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (!reader.getSuperName().startsWith(MutantLoader.PACKAGE.replace('.', '/'))) {
            return simple;
        }
        try {
            Class<?> owner = Class.forName(reader.getSuperName().replace('/', '.'));
            Object[] constants = owner.isEnum() ? owner.getEnumConstants() : new Object[0];
            return Stream.of(constants)
                    .filter(one -> one.getClass().getName().equals(name))
                    .map(one -> owner.getSimpleName() + "." + ((Enum<?>) one).name())
                    .findFirst()
                    .orElse(simple);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows where the files of the rules in {@code folder} are: in a folder of classes, or in a jar. */
    static void in(String folder, Consumer<Path> use) {
        try {
            URI place = RuleBase.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                use.accept(path.resolve(folder));
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                use.accept(jar.getPath(folder));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path folder, Map<String, byte[]> into) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".class")) {
                    String binary = MutantLoader.PACKAGE + name.substring(0, name.length() - ".class".length());
                    into.put(binary, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
