package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.read.RuntimeReader;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A machine runs on each later runtime: the members of the runtime that machines of a format call are listed in {@code abi}, and all
 * of them are there today. With {@code -Dswitchgear.golden=write} the list of the latest format is written anew; one of a format that
 * was released must not change.
 */
final class RuntimeCompatibilityTest {

    private static final Path ABI = Path.of("src/test/resources/abi");
    private static final Path LATEST = ABI.resolve("format-3.txt");
    private static final String RUNTIME = "dev/switchgear/";

    /** What the machines of all specs that have a golden file call, field by field and method by method. */
    @Test
    void machinesCallWhatIsListedForTheirFormat() throws IOException {
        Sources elsewhere = Sources.in("good/elsewhere").map(Sources::of).reduce(Sources.of(), Sources::and);
        Set<String> called = new TreeSet<>();
        Stream<Sources> specs =
                Stream.concat(Sources.in("good").map(spec -> Sources.of(spec).and(elsewhere)), Stream.of(large()));
        for (Sources spec : specs.toList()) {
            Compiled compiled = TestCompiler.JAVAC.compileWithOptions(spec, TestCompiler.off("SG206", "SG207"));
            assertThat(compiled.errors()).isEmpty();
            compiled.classes().forEach((name, file) -> {
                if (name.contains("Machine")) {
                    called.addAll(called(file));
                }
            });
        }
        String listed = String.join("\n", called) + "\n";
        if ("write".equals(System.getProperty("switchgear.golden"))) {
            Files.writeString(LATEST, listed);
        }

        assertThat(listed).isEqualTo(Sources.read(LATEST));
    }

    /** What machines call that were compiled for an earlier format stays there. */
    @Test
    void whatWasListedIsKept() {
        for (String earlier : List.of("format-1.txt", "format-2.txt")) {
            assertThat(Sources.read(LATEST).lines().toList())
                    .containsAtLeastElementsIn(
                            Sources.read(ABI.resolve(earlier)).lines().toList());
        }
    }

    /** What the processor asks of a runtime, before it writes machines that call it. */
    @Test
    void whatIsListedIsAskedFor() {
        Stream<RuntimeReader.Member> listed = Sources.read(LATEST)
                .lines()
                .map(line -> line.split(" "))
                .filter(words -> words[2].startsWith("(")) // A constant is no call.
                .map(words -> new RuntimeReader.Member(
                        words[0].replace('/', '.'), words[1], Type.getArgumentTypes(words[2]).length));

        assertThat(RuntimeReader.CALLED).containsExactlyElementsIn(listed.toList());
    }

    /** A machine in the form of a large one, with final states. */
    private static Sources large() {
        String states = IntStream.range(0, 700).mapToObj(i -> "S" + i).collect(Collectors.joining(", "));
        return Sources.of("""
                package large;
                @dev.switchgear.StateMachine
                @LargeRules.Initial(Large.State.S0)
                @LargeRules.Final(Large.State.S1)
                public interface Large {
                  enum State { %s }
                  @LargeRules.Transition(from = State.S0, to = State.S1)
                  void go();
                }
                """.formatted(states));
    }

    private static Set<String> called(byte[] file) {
        Set<String> called = new TreeSet<>();
        new ClassReader(file)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return new Calls(called);
                            }
                        },
                        ClassReader.SKIP_DEBUG);
        return called;
    }

    private static final class Calls extends MethodVisitor {

        private final Set<String> called;

        Calls(Set<String> called) {
            super(Opcodes.ASM9);
            this.called = called;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            add(owner, name, descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            add(owner, name, descriptor);
        }

        private void add(String owner, String name, String descriptor) {
            if (owner.startsWith(RUNTIME)) {
                called.add(owner + " " + name + " " + descriptor);
            }
        }
    }

    @Test
    void theRuntimeHasAllThatMachinesOfAnyFormatCall() throws Exception {
        List<Path> formats;
        try (Stream<Path> files = Files.list(ABI)) {
            formats = files.toList();
        }
        assertThat(formats).contains(LATEST);
        for (Path format : formats) {
            for (String line : Sources.read(format).lines().toList()) {
                String owner = line.substring(0, line.indexOf(' '));
                assertThat(members(Class.forName(owner.replace('/', '.'))))
                        .contains(line.substring(owner.length() + 1));
            }
        }
    }

    /** The public fields, methods and constructors of a class, as class files name them. */
    private static Collection<String> members(Class<?> type) {
        return Stream.of(
                        Arrays.stream(type.getFields())
                                .map(field -> field.getName() + " " + Type.getDescriptor(field.getType())),
                        Arrays.stream(type.getMethods())
                                .map(method -> method.getName() + " " + Type.getMethodDescriptor(method)),
                        Arrays.stream(type.getConstructors())
                                .map(constructor -> "<init> " + Type.getConstructorDescriptor(constructor)))
                .flatMap(members -> members)
                .collect(Collectors.toSet());
    }
}
