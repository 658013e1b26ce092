package dev.switchgear.processor.mutation;

import dev.switchgear.processor.testing.Sources;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** The files of one compilation, in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    /** A file, to be written or to be read. */
    static final class MemoryFile extends SimpleJavaFileObject {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        private MemoryFile(String type, Kind kind) {
            super(URI.create("memory:///" + type.replace('.', '/') + kind.extension), kind);
        }

        String text() {
            return content.toString(StandardCharsets.UTF_8);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text();
        }

        @Override
        public OutputStream openOutputStream() {
            content.reset();
            return content;
        }

        /** A type that was renamed is no less a spec for the name of its file. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == getKind() && !simpleName.endsWith("-info");
        }
    }

    private final Map<String, MemoryFile> generated = new TreeMap<>();
    private final Map<String, MemoryFile> classes = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager classPath) {
        super(classPath);
    }

    /** Files to be compiled. */
    static List<MemoryFile> inputs(Sources sources) {
        return sources.texts().entrySet().stream()
                .map(source -> {
                    MemoryFile file = new MemoryFile(source.getKey(), Kind.SOURCE);
                    file.content.writeBytes(source.getValue().getBytes(StandardCharsets.UTF_8));
                    return file;
                })
                .toList();
    }

    Map<String, MemoryFile> generated() {
        return generated;
    }

    Map<String, MemoryFile> classes() {
        return classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String type, Kind kind, FileObject sibling) {
        MemoryFile file = new MemoryFile(type, kind);
        (kind == Kind.SOURCE ? generated : classes).put(type, file);
        return file;
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }
}
