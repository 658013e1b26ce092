package dev.switchgear.processor.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that {@code .ci/readers} installs. */
final class Tool {

    private static final int SECONDS = 120;

    /**
     * What a program says.
     *
     * @param out what it prints
     * @param errors what it prints as errors
     */
    record Said(String out, String errors) {}

    private Tool() {}

    /** Runs a program, which must not fail. */
    static Said run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("tool", ".out");
        Path errors = Files.createTempFile("tool", ".err");
        Process process = new ProcessBuilder(List.of(command))
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " does not end");
        }
        Said said = new Said(
                Files.readString(out, StandardCharsets.UTF_8), Files.readString(errors, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(errors);
        if (process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + " fails:\n" + said.out() + said.errors());
        }
        return said;
    }
}
