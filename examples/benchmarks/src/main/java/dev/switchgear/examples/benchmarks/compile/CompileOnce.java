package dev.switchgear.examples.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles once, in a virtual machine that does nothing else, and prints what it took. */
public final class CompileOnce {

    /** An option of ours: the sources are parsed, and no more. */
    static final String PARSE = "--parse";

    private CompileOnce() {}

    /**
     * Compiles.
     *
     * @param files one that lists the compiler's options, a line each, and one that lists the sources
     * @throws IOException if they cannot be read
     */
    public static void main(String[] files) throws IOException {
        List<String> options = Files.readAllLines(Path.of(files[0]));
        List<File> sources =
                Files.readAllLines(Path.of(files[1])).stream().map(File::new).toList();
        long start = System.nanoTime();
        StringWriter messages = new StringWriter();
        boolean isCompiled = compile(options, sources, messages);
        double seconds = (System.nanoTime() - start) / 1e9;
        print("seconds", seconds);
        print("cpu", cpuSeconds());
        print("heap", peakHeap() / 1e6);
        print("allocated", allocated() / 1e6);
        if (!isCompiled) {
            System.out.println("failure=" + firstError(messages.toString()));
        } else if (messages.toString().contains("warning: ")) {
            System.out.println("warning=" + messages.toString().strip().replace('\n', ' '));
        }
    }

    private static boolean compile(List<String> options, List<File> sources, StringWriter messages) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        boolean isParsed = options.contains(PARSE);
        List<String> known =
                options.stream().filter(option -> !option.equals(PARSE)).toList();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(messages, files, null, known, null, files.getJavaFileObjectsFromFiles(sources));
            if (isParsed) {
                ((JavacTask) task).parse();
                return true;
            }
            return task.call();
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException failure) {
            messages.write("error: " + failure);
            return false;
        }
    }

    private static String firstError(String messages) {
        return messages.lines()
                .filter(line -> line.contains("error: "))
                .findFirst()
                .map(line -> line.substring(line.indexOf("error: ") + "error: ".length()))
                .orElseGet(() -> "no words: " + messages.lines().findFirst().orElse(""));
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static double allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + value);
    }
}
