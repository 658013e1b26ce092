package dev.switchgear.processor.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * The files that ecj works on. A new manager reads the whole index of the JDK, which takes ten times as long as it takes
 * to compile a spec: so each thread keeps one.
 */
public final class EcjFiles {

    private static final ThreadLocal<StandardJavaFileManager> OF_THREAD = ThreadLocal.withInitial(
            () -> new EclipseCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));

    private EcjFiles() {}

    /** This thread's files, for a compilation with these locations. */
    public static StandardJavaFileManager in(List<File> classPath, File classes, File generated) throws IOException {
        StandardJavaFileManager files = OF_THREAD.get();
        files.setLocation(StandardLocation.CLASS_PATH, classPath);
        files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes));
        files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(generated));
        return files;
    }
}
