package dev.switchgear.processor.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * What came of a compilation.
 *
 * @param diagnoses all that the compiler said, but for notes
 * @param generated the sources that were generated, by the full name of their type
 * @param classes the class files, by the full name of their class
 * @param drawn the pictures, by their path
 */
public record Compiled(
        List<Diagnosis> diagnoses,
        Map<String, String> generated,
        Map<String, byte[]> classes,
        Map<String, String> drawn) {

    /** Without pictures. */
    public Compiled(List<Diagnosis> diagnoses, Map<String, String> generated, Map<String, byte[]> classes) {
        this(diagnoses, generated, classes, new TreeMap<>());
    }

    /** The errors. */
    public List<Diagnosis> errors() {
        return diagnoses.stream().filter(Diagnosis::isError).toList();
    }

    /** This, if the compiler had nothing to complain of. */
    public Compiled withoutComplaint() {
        if (!diagnoses.isEmpty()) {
            throw new AssertionError("the compiler complains:\n"
                    + diagnoses.stream().map(Diagnosis::asPrinted).collect(joining("\n")) + "\n\n"
                    + String.join("\n", generated.values()));
        }
        return this;
    }

    /** A generated source. */
    public String source(String type) {
        String text = generated.get(type);
        if (text == null) {
            throw new AssertionError("there is no " + type + " among " + generated.keySet());
        }
        return text;
    }

    /** A class, loaded with all the others of the compilation. */
    public Class<?> load(String name) {
        try {
            return new Loader(classes).loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** What a scenario of the sources returns: a public class named so, which is a {@code Callable}. */
    public Object run(String scenario) throws Exception {
        return ((Callable<?>) load(scenario).getConstructor().newInstance()).call();
    }

    /** This and what it was compiled against, to be loaded together. */
    public Compiled with(Compiled other) {
        Map<String, byte[]> all = new TreeMap<>(other.classes);
        all.putAll(classes);
        return new Compiled(diagnoses, generated, all, drawn);
    }

    /** Writes the class files and pictures below a folder. */
    public Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            Path file = folder.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
        for (Map.Entry<String, String> picture : drawn.entrySet()) {
            Path file = folder.resolve(picture.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, picture.getValue());
        }
        return folder;
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Compiled.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
