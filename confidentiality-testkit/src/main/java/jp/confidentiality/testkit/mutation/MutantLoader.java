package jp.confidentiality.testkit.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of the rules anew, some of them changed, with changed resources in front; everything else, the
 * model above all, is shared with the loader that the program was started by.
 */
final class MutantLoader extends ClassLoader {
    /** The package of the rules. */
    static final String PACKAGE = "jp.confidentiality.rules.";

    private static final String FOLDER = PACKAGE.replace('.', '/');
    private static final Set<String> OWN = Set.of(Spots.class.getName(), LocalTrial.class.getName());

    private final ClassLoader shared;
    private final Map<String, byte[]> classes;
    private final Map<String, byte[]> resources;

    /**
     * Makes the loader.
     *
     * @param classes changed classes by binary name
     * @param resources changed resources by path, relative to the package of the rules; an empty one is not there
     */
    MutantLoader(Map<String, byte[]> classes, Map<String, byte[]> resources) {
        super(MutantLoader.class.getClassLoader());
        this.shared = MutantLoader.class.getClassLoader();
        this.classes = Map.copyOf(classes);
        this.resources = Map.copyOf(resources);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE) && !OWN.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] changed = classes.get(name);
        byte[] code = changed == null ? read(shared, name.replace('.', '/') + ".class") : changed;
        if (code == null) {
            // Drools generates classes in the packages of the rule files and asks for them here first.
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length, MutantLoader.class.getProtectionDomain());
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] changed = name.startsWith(FOLDER) ? resources.get(name.substring(FOLDER.length())) : null;
        if (changed == null) {
            return super.getResourceAsStream(name);
        }
        return changed.length == 0 ? null : new ByteArrayInputStream(changed);
    }

    static byte @Nullable [] read(ClassLoader loader, String path) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
