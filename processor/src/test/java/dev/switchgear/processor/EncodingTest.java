package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.StateMachine;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Machines are written in the encoding of their compilation; what it does not have is written as Unicode escapes. */
final class EncodingTest {

    private static final String SPEC =
            """
            package tür;
            import tür.TürRules.*;
            /** Eine Tür. */
            @dev.switchgear.StateMachine
            @Initial(Tür.Zustände.ÖFFEN)
            public interface Tür {
              enum Zustände { ÖFFEN, ZU, \uD835\uDC9C }
              @Transition(from = Zustände.ÖFFEN, to = Zustände.ZU) void schließen(String... größe);
              @Transition(from = Zustände.ZU, to = Zustände.\uD835\uDC9C, when = "können") void öffnen();
              @Transition(from = Zustände.\uD835\uDC9C, to = Zustände.ÖFFEN) void geöffnet() throws Störung;
              default boolean können() { return true; }
              class Störung extends Exception { private static final long serialVersionUID = 1; }
            }
            """.replace("@dev.switchgear.StateMachine", "@dev.switchgear.StateMachine(states = Tür.Zustände.class)");

    @TempDir
    private Path folder;

    static Stream<Arguments> encodings() {
        return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler())
                .flatMap(compiler -> Stream.of(
                                StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8)
                        .map(encoding -> Arguments.of(compiler, encoding)));
    }

    @ParameterizedTest(name = "{1} {index}")
    @MethodSource("encodings")
    void machinesCompile(JavaCompiler compiler, Charset encoding) throws IOException {
        compile(compiler, encoding, asEncoded(SPEC, encoding));

        assertThat(Files.list(folder.resolve("tür"))
                        .map(file -> file.getFileName().toString())
                        .toList())
                .contains("TürMachine.class");
    }

    /** As javac shows the file of the spec, its machine has the same letters. */
    @Test
    void lettersOfTheSpecStayReadable() throws IOException {
        compile(ToolProvider.getSystemJavaCompiler(), StandardCharsets.UTF_8, SPEC);

        String machine = Files.readString(folder.resolve("tür/TürMachine.java"));

        assertThat(machine).contains("public void schließen(String... größe)");
        assertThat(machine).doesNotContain("\\u");
    }

    private void compile(JavaCompiler compiler, Charset encoding, String spec) throws IOException {
        Path file = Files.createDirectories(folder.resolve("sources/tür")).resolve("Tür.java");
        Files.writeString(file, spec, encoding);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path runtime = Path.of(StateMachine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        List<String> options = List.of(
                "-encoding",
                encoding.name(),
                "-d",
                folder.toString(),
                "-s",
                folder.toString(),
                "-cp",
                runtime.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, encoding)) {
            CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, diagnostics, options, null, files.getJavaFileObjects(file));
            task.setProcessors(List.of(new StateMachineProcessor()));
            task.call();
        }
        assertThat(diagnostics.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                        .toList())
                .isEmpty();
    }

    /** A text, with escapes for what an encoding does not have. */
    private static String asEncoded(String text, Charset encoding) {
        StringBuilder encoded = new StringBuilder();
        for (char letter : text.toCharArray()) {
            boolean isThere =
                    !Character.isSurrogate(letter) && encoding.newEncoder().canEncode(letter);
            encoded.append(
                    isThere || encoding == StandardCharsets.UTF_8 ? letter : String.format("\\u%04x", (int) letter));
        }
        return encoded.toString();
    }
}
