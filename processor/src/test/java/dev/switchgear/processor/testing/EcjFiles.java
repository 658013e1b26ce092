package dev.switchgear.processor.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * The files that ecj works on. A new manager reads the whole index of the JDK, which takes longer than to compile a spec:
 * so managers are used again, by one compilation after another.
 *
 * @param options the options of the compilation
 * @param classPath its class path
 * @param classes the folder for class files
 * @param generated the folder for generated sources
 */
public record EcjFiles(List<String> options, List<File> classPath, File classes, File generated) {

    private static final Deque<StandardJavaFileManager> IDLE = new ConcurrentLinkedDeque<>();

    /** A compilation. */
    public interface Compilation {
        /** Compiles. */
        boolean succeeds(StandardJavaFileManager files) throws IOException;
    }

    /** Whether a compilation succeeds with these files. */
    public boolean succeed(Compilation compilation) throws IOException {
        StandardJavaFileManager files = Optional.ofNullable(IDLE.poll()).orElseGet(EcjFiles::open);
        files.setLocation(StandardLocation.CLASS_PATH, classPath);
        files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes));
        files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generated));
        boolean succeeds = compilation.succeeds(files);
        if (!options.contains("--release")) { // Which a manager would not forget.
            IDLE.push(files);
        }
        return succeeds;
    }

    private static StandardJavaFileManager open() {
        return new EclipseCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }
}
