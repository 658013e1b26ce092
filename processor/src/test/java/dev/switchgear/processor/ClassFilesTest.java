package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TransitionDefinition;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.LargeSpec;
import dev.switchgear.processor.testing.LargeSpec.Code;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** What compilers make of machines of many sizes. */
final class ClassFilesTest {

    /** Past this the JVM compiles no method. */
    private static final int MOST_BYTES = 8_000;

    /** Written by compilers for enums, and run once. */
    private static final Set<String> OF_ENUMS = Set.of("<clinit>", "$values", "values");

    /** Two on each side of what decides between forms, and some beyond. */
    private static final int[][] SIZES = {
        {2, 2, 2},
        {8, 6, 4},
        {16, 8, 8},
        {43, 14, 6},
        {50, 12, 6},
        {75, 8, 8},
        {4, 150, 90},
        {50, 20, 8},
        {200, 4, 4}
    };

    /** A spec of each size with each kind of code, as a table and with methods. */
    private static List<LargeSpec> specs() {
        List<LargeSpec> specs = new ArrayList<>();
        for (Code code : Code.values()) {
            for (int[] size : SIZES) {
                for (boolean isTable : new boolean[] {true, false}) {
                    String name = "L%d%s".formatted(specs.size(), isTable ? "Table" : "Methods");
                    specs.add(new LargeSpec(name, size[0], size[1], size[2], isTable, code));
                }
            }
        }
        return specs;
    }

    /** One kind of code for each size and either way to declare events: as kinds are five, every fifth. */
    @Thorough
    @Test
    void machinesOfAllSizesDoWhatTheirSpecsSayInMethodsThatTheJvmCompiles() throws Exception {
        List<LargeSpec> all = specs();
        doWhatTheySayInShortMethods(
                TestCompiler.JAVAC,
                IntStream.range(0, all.size() / 5)
                        .mapToObj(number -> all.get(5 * number))
                        .toList());
    }

    @Thorough
    @Test
    void soDoThoseWithAllKindsOfCode() throws Exception {
        List<LargeSpec> specs = specs();
        specs.add(new LargeSpec("InPieces", 700, 60, 2, true, Code.NONE)); // Of text, and of rows.
        doWhatTheySayInShortMethods(TestCompiler.JAVAC, specs);
    }

    /** Of ecj few, whose assertions take the square of the rows. */
    @Test
    void soDoThoseOfEcj() throws Exception {
        doWhatTheySayInShortMethods(
                TestCompiler.ECJ,
                specs().stream()
                        .filter(spec -> spec.states() * spec.rows() < 150 && spec.code() == Code.ALL)
                        .toList());
    }

    private static void doWhatTheySayInShortMethods(TestCompiler compiler, List<LargeSpec> specs) throws Exception {
        Compiled compiled = compiled(compiler, specs);

        areShort(compiled, 30 * specs.size());
        ClassLoader loader = compiled.load("large." + specs.get(0).name()).getClassLoader();
        for (LargeSpec spec : specs) {
            if (spec.code() != Code.GUARDS) {
                doesWhatItSays(spec, loader);
            }
        }
    }

    private static void areShort(Compiled compiled, int many) {
        Map<String, Integer> sizes = new TreeMap<>();
        compiled.classes().forEach((name, file) -> {
            if (name.contains("Machine")) {
                sizes.putAll(sizes(file));
            }
        });
        assertThat(sizes.size()).isAtLeast(many);
        sizes.values().removeIf(size -> size <= MOST_BYTES);
        assertThat(sizes).isEmpty();
    }

    /** Each cell, by the static queries that all forms have. */
    private static void doesWhatItSays(LargeSpec spec, ClassLoader loader) throws Exception {
        Class<?> machine = loader.loadClass("large." + spec.name() + "Machine");
        Object[] states = constants(loader, "large." + spec.name() + "$State");
        Object[] events = constants(loader, "large." + spec.name() + (spec.isTable() ? "$Event" : "Machine$Event"));
        Method permits = machine.getMethod("permits", states[0].getClass(), events[0].getClass());
        Method next = machine.getMethod("next", states[0].getClass(), events[0].getClass());
        Set<TransitionDefinition<?, ?>> rows = new HashSet<>(
                ((StateMachineDefinition<?, ?>) machine.getMethod("definition").invoke(null)).rows());
        int legal = 0;
        for (int state = 0; state < states.length; state++) {
            for (int event = 0; event < events.length; event++) {
                int target = spec.target(state, event);
                legal += target >= 0 ? 1 : 0;
                assertThat(permits.invoke(null, states[state], events[event])).isEqualTo(target >= 0);
                if (target >= 0) {
                    assertThat(next.invoke(null, states[state], events[event])).isEqualTo(states[target]);
                }
            }
        }
        assertThat(rows).hasSize(legal);
        for (TransitionDefinition<?, ?> row : rows) {
            assertThat(row.next()).isEqualTo(next.invoke(null, row.from(), row.event()));
        }
    }

    private static Compiled compiled(TestCompiler compiler, List<LargeSpec> specs) {
        Sources sources = Sources.of(specs.stream().map(LargeSpec::text).toArray(String[]::new));
        return compiler.compile(sources).withoutComplaint();
    }

    private static Map<String, Integer> sizes(byte[] file) {
        Map<String, Integer> sizes = new TreeMap<>();
        ClassReader reader = new ClassReader(file);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new CodeSizeEvaluator(null) {
                            @Override
                            public void visitEnd() {
                                if (!OF_ENUMS.contains(name)) {
                                    sizes.put(reader.getClassName() + "." + name + descriptor, getMaxSize());
                                }
                            }
                        };
                    }
                },
                ClassReader.SKIP_DEBUG);
        return sizes;
    }

    /** Javac proves of a switch that no cell was forgotten; of a packed table this does, of what stands in the class file. */
    @ParameterizedTest
    @EnumSource
    void packedTablesHaveALineForEachStateAndAPlaceForEachEvent(TestCompiler compiler) {
        List<LargeSpec> specs = Stream.of(Code.NONE, Code.GUARDS)
                .map(code -> new LargeSpec("Packed" + code, 41, 23, 5, true, code))
                .toList();
        Compiled compiled = compiled(compiler, specs);

        for (LargeSpec spec : specs) {
            List<String> lines = strings(compiled.classes().get("large." + spec.name() + "Machine")).stream()
                    .filter(text -> text.startsWith(" E0 "))
                    .flatMap(String::lines)
                    .toList();
            List<String> rows =
                    lines.stream().filter(line -> !line.startsWith(" ")).toList();
            assertThat(rows).hasSize(spec.states());
            for (int state = 0; state < spec.states(); state++) {
                String[] row = rows.get(state).split(" ");
                assertThat(row[1]).isEqualTo("S" + state);
                int width = row[0].length() / spec.events();
                assertThat(row[0]).hasLength(spec.events() * width);
                for (int event = 0; event < spec.events(); event++) {
                    String cell = row[0].substring(event * width, (event + 1) * width);
                    int target = spec.target(state, event);
                    assertWithMessage("S%s on E%s", state, event)
                            .that(cell.equals(".".repeat(width)))
                            .isEqualTo(target < 0);
                    if (spec.code() == Code.NONE && target >= 0) {
                        assertThat(Integer.parseInt(cell, 36)).isEqualTo(target + 1);
                    }
                }
            }
        }
    }

    private static List<String> strings(byte[] file) {
        List<String> strings = new ArrayList<>();
        new ClassReader(file)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitLdcInsn(Object value) {
                                        if (value instanceof String text) {
                                            strings.add(text);
                                        }
                                    }
                                };
                            }
                        },
                        0);
        return strings;
    }

    private static Object[] constants(ClassLoader loader, String name) throws ClassNotFoundException {
        return loader.loadClass(name).getEnumConstants();
    }
}
