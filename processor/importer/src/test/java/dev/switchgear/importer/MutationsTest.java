package dev.switchgear.importer;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams with random mistakes are read, or refused with one message that names a line there is. */
final class MutationsTest {

    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "-->",
            "[*]",
            "[",
            "]",
            ":",
            "\n",
            "--",
            "<<choice>>",
            "<<fork>>",
            "/",
            "\"",
            "&",
            "<",
            ">",
            " as ",
            "state ",
            "\0",
            "\\u000a",
            "*/",
            "//",
            "[H*]",
            "after 3 s",
            "done.state.",
            "%%",
            "note ",
            "é",
            "\ud83d\ude00");

    @Test
    void areReadOrRefused() throws Exception {
        run(1_500, 1);
    }

    /** More of them, and others each day. */
    @Test
    @Tag("thorough")
    void manyAreReadOrRefused() throws Exception {
        run(200_000, LocalDate.now().toEpochDay());
    }

    /** Whatever a diagram says, its spec is Java, and all that is wrong with it is what Switchgear has a code for. */
    @Test
    void whatIsPrintedIsJava(@TempDir Path folder) throws Exception {
        compile(3, 1, folder);
    }

    /** The same for more of them. */
    @Test
    @Tag("thorough")
    void whatIsPrintedForManyIsJava(@TempDir Path folder) throws Exception {
        compile(300, LocalDate.now().toEpochDay(), folder);
    }

    private static void compile(int count, long seed, Path folder) throws Exception {
        List<Fixture> fixtures = Fixture.all();
        int compiled = 0;
        for (int i = 0; compiled < count; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            Fixture fixture = fixtures.get(random.nextInt(fixtures.size()));
            byte[] mutant = mutate(mutate(fixture.bytes(), random), random);
            Command command = Command.runWith(
                    mutant,
                    "--name",
                    "Mutant",
                    "--format",
                    fixture.format().name().toLowerCase(Locale.ROOT),
                    "-");
            if (command.status() == 0) {
                Compiled spec = Compiled.of("com.example.Mutant", command.out(), folder);
                for (String said : spec.diagnostics()) {
                    assertWithMessage("seed " + seed + ", mutant " + i + "\n" + command.out())
                            .that(said)
                            .matches("(?s)\\[SG\\d\\d\\d\\] .*");
                }
                compiled++;
            }
        }
    }

    private static void run(int count, long seed) throws Exception {
        List<Fixture> fixtures = Fixture.all();
        for (int i = 0; i < count; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            Fixture fixture = fixtures.get(random.nextInt(fixtures.size()));
            byte[] mutant = fixture.bytes();
            for (int n = random.nextInt(4); n >= 0; n--) {
                mutant = mutate(mutant, random);
            }
            check(fixture, mutant, "seed " + seed + ", mutant " + i + " of " + fixture);
        }
    }

    private static void check(Fixture fixture, byte[] mutant, String what) {
        Command command;
        try {
            command =
                    Command.runWith(mutant, "--format", fixture.format().name().toLowerCase(Locale.ROOT), "-");
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what + ":\n" + new String(mutant, StandardCharsets.UTF_8), e);
        }
        if (command.status() == 0) {
            assertWithMessage(what).that(command.out()).startsWith("package com.example;");
            assertWithMessage(what).that(command.out()).endsWith("}\n");
        } else {
            assertWithMessage(what).that(command.status()).isEqualTo(1);
            assertWithMessage(what).that(command.out()).isEmpty();
            assertWithMessage(what).that(command.err()).matches("the standard input(:\\d+)?: error: [^\\n]+\\n");
        }
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(12));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (random.nextInt(6)) {
            case 0 -> out.write(bytes, 0, from);
            case 1 -> {
                out.write(bytes, 0, from);
                out.write(bytes, to, bytes.length - to);
            }
            case 2 -> {
                out.write(bytes, 0, to);
                out.write(bytes, from, bytes.length - from);
            }
            case 3 -> {
                out.write(bytes, 0, from);
                out.write(random.nextInt(256));
                out.write(bytes, to, bytes.length - to);
            }
            default -> {
                out.write(bytes, 0, from);
                out.writeBytes(SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8));
                out.write(bytes, from, bytes.length - from);
            }
        }
        return out.toByteArray();
    }
}
