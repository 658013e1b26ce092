package dev.switchgear.examples.springorders;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the archive as the README does, sends the README's requests, and stops it. */
@Tag("thorough")
class PackagedJarTest {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** How a JVM ends that is asked to by SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    @Test
    void runsAndStops() throws IOException, InterruptedException {
        serves();
    }

    @Test
    void runsAndStopsOnPostgresql() throws IOException, InterruptedException {
        assertThat(serves("--orders.database=postgresql")).contains("jdbc:postgresql:");
    }

    private String serves(String... properties) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process application = start(log, properties);
        try {
            Readme.follow(new Client(port(application, log)));
            application.destroy();
            assertThat(application.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(application.exitValue()).isEqualTo(TERMINATED);
        } finally {
            application.destroyForcibly();
        }
        String said = Files.readString(log);
        assertThat(said).contains("Graceful shutdown complete");
        return said;
    }

    private static Process start(Path log, String... properties) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target", "spring-orders.jar").toString(),
                "--server.port=0");
        command.command().addAll(List.of(properties));
        return command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static int port(Process application, Path log) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .failFast("the application has ended", () -> !application.isAlive())
                .until(
                        () -> {
                            Matcher started = STARTED.matcher(Files.readString(log));
                            return started.find() ? Integer.parseInt(started.group(1)) : 0;
                        },
                        port -> port > 0);
    }
}
