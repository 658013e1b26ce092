package dev.switchgear.processor.readers;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.switchgear.StateMachineDefinition;
import dev.switchgear.TransitionDefinition.Kind;
import dev.switchgear.processor.StateMachineProcessor;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Diagnosis;
import dev.switchgear.processor.testing.Seeds;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a page permits, its machine does, along walks of chance; and the tests that a page writes pass. */
final class PageTest {

    private static final String FOLDER = "META-INF/switchgear/";
    private static final int SPECS = 40;

    /** A table of chance leads wherever it leads, and some of its rows nowhere. */
    private static final List<String> AIMLESS = TestCompiler.off(
            "SG203", "SG206", "SG207", "SG208", "SG209", "SG211", "SG212", "SG213", "SG214", "SG215", "SG216", "SG217");

    /** What tests need of JUnit to be compiled. */
    private static final List<String> JUNIT =
            List.of("package org.junit.jupiter.api;\npublic @interface Test {}\n", """
            package org.junit.jupiter.api;
            public class Assertions {
              public interface Executable { void execute() throws Throwable; }
              public static void assertEquals(Object expected, Object actual) {}
              public static void assertThrows(Class<?> type, Executable executable) {}
            }
            """);

    @Test
    void pagesOfChanceDoWhatTheirMachinesDo() throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < SPECS; i++) {
            sources.put(ChanceSpec.type(i), ChanceSpec.source(i, Seeds.ofToday()));
        }
        Compiled compiled = compile(sources);

        Map<String, List<String>> walks = PageWalk.through(pages(compiled), 80, Seeds.ofToday());

        assertThat(walks.keySet()).containsExactlyElementsIn(sources.keySet());
        ClassLoader machines = compiled.load(ChanceSpec.type(0)).getClassLoader();
        Map<String, String> tests = new TreeMap<>();
        for (Map.Entry<String, List<String>> walk : walks.entrySet()) {
            String type = walk.getKey();
            replay(new PlayedMachine(machines.loadClass(type + "Machine")), walk.getValue(), sources.get(type));
            tests.put(type + "Test", test(walk.getValue()));
        }
        areEventful(walks);
        pass(sources, tests);
    }

    /** Walks on which nothing happens would show nothing. */
    private static void areEventful(Map<String, List<String>> walks) {
        List<String> lines = walks.values().stream().flatMap(List::stream).toList();
        for (String happening : List.of(
                "wait",
                "undo",
                "begin",
                "answer\t.*",
                "look\t.*=permitted.*",
                "look\t.*=guarded.*",
                "look\t.*=refused.*",
                "look\t.*=ignored.*",
                "look\t.*=deferred.*")) {
            assertWithMessage(happening)
                    .that(lines.stream().filter(line -> line.matches(happening)).count())
                    .isAtLeast(20);
        }
    }

    @Test
    void pagesOfAllMachinesPermitWhatTheirTablesPermit() throws Exception {
        Set<String> walked = Stream.of("dev.switchgear.examples.iosession.IoSession", "good.CdPlayer")
                .collect(Collectors.toSet());
        for (Compiled compiled : Machines.compiled("-Aswitchgear.diagrams=html")) {
            Map<String, List<String>> walks = PageWalk.through(pages(compiled), 40, Seeds.ofToday());
            List<String> types = compiled.generated().keySet().stream()
                    .filter(type -> type.endsWith("Machine"))
                    .toList();
            assertThat(walks.size()).isEqualTo(types.size());
            walked.removeAll(walks.keySet());
            Map<String, Class<?>> machines = machines(compiled, types);
            walks.forEach((name, lines) -> compare(machines.get(name), lines));
            Stream<String> tests = walks.values().stream().map(PageTest::test);
            Compiled tested = TestCompiler.JAVAC.compileAfter(
                    compiled, Stream.concat(JUNIT.stream(), tests).toArray(String[]::new));
            assertWithMessage(tested.errors().stream().map(Diagnosis::asPrinted).collect(Collectors.joining("\n")))
                    .that(tested.errors())
                    .isEmpty();
        }
        assertThat(walked).isEmpty();
    }

    private static Compiled compile(Map<String, String> sources) {
        Compiled compiled = TestCompiler.JAVAC.compileWithOptions(
                new Sources(sources),
                Stream.concat(AIMLESS.stream(), Stream.of("-Aswitchgear.diagrams=html"))
                        .toList());
        compiled.errors().stream().findFirst().ifPresent(error -> {
            throw new AssertionError(error.asPrinted());
        });
        return compiled;
    }

    private static Map<String, String> pages(Compiled compiled) {
        Map<String, String> pages = new TreeMap<>();
        compiled.drawn().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                pages.put(path.substring(FOLDER.length(), path.length() - 5), text);
            }
        });
        return pages;
    }

    /** By the binary name of the spec that each extends or implements. */
    private static Map<String, Class<?>> machines(Compiled compiled, List<String> types)
            throws ReflectiveOperationException {
        Map<String, Class<?>> machines = new TreeMap<>();
        ClassLoader loader = compiled.load(types.get(0)).getClassLoader();
        for (String type : types) {
            Class<?> machine = loader.loadClass(type);
            Class<?> spec = machine.getInterfaces().length > 0 && machine.getSuperclass() == Object.class
                    ? machine.getInterfaces()[0]
                    : machine.getSuperclass();
            machines.put(spec.getName(), machine);
        }
        return machines;
    }

    /** Each line of a walk happens to the machine, too. */
    private static void replay(PlayedMachine machine, List<String> lines, String source) throws Exception {
        List<String> done = new ArrayList<>();
        String fates = "";
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            done.add(line);
            switch (parts[0]) {
                case "answer" -> machine.answer(parts[1], Boolean.parseBoolean(parts[2]));
                case "begin" -> machine.begin();
                case "undo" -> machine.undo();
                case "wait" -> machine.click("wait");
                case "fire" -> {
                    if (!fates.matches(".*\\b" + parts[1] + "=(refused|guarded)\\b.*")) {
                        machine.click(parts[1]);
                    }
                }
                case "look" -> {
                    String said = source + String.join("\n", done);
                    assertWithMessage(said).that(parts[1]).isEqualTo(machine.state());
                    assertWithMessage(said).that(permitted(parts[2])).isEqualTo(machine.permitted());
                    fates = parts[2];
                }
                case "path" -> assertWalked(parts, source + line);
                case "test" -> {}
                default -> throw new AssertionError(source + String.join("\n", done));
            }
        }
    }

    /** A walk has as many steps as its path, and ends where it says. */
    private static void assertWalked(String[] parts, String said) {
        assertWithMessage(said).that(Integer.parseInt(parts[3])).isEqualTo(Integer.parseInt(parts[2]) + 1);
        assertWithMessage(said).that(parts[5]).isEqualTo(parts[4]);
    }

    private static List<String> permitted(String fates) {
        return Stream.of(fates.split(" "))
                .filter(fate -> fate.endsWith("=permitted"))
                .map(fate -> fate.substring(0, fate.indexOf('=')))
                .sorted()
                .toList();
    }

    private static String test(List<String> lines) {
        String quoted = lines.stream()
                .filter(line -> line.startsWith("test\t"))
                .findFirst()
                .orElseThrow()
                .substring("test\t".length());
        return quoted.substring(1, quoted.length() - 1)
                .replace("\\n", "\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }

    /** All tests compile, and those that have nothing to fill in pass. */
    private static void pass(Map<String, String> specs, Map<String, String> tests) throws Exception {
        Map<String, String> sources = new LinkedHashMap<>(specs);
        sources.putAll(tests);
        Compiled compiled = TestCompiler.JAVAC.compileWith(
                List.of(Test.class, Assertions.class), AIMLESS, new Sources(sources), new StateMachineProcessor());
        compiled.errors().stream().findFirst().ifPresent(error -> {
            throw new AssertionError(error.asPrinted());
        });
        ClassLoader loader = compiled.load(tests.keySet().iterator().next()).getClassLoader();
        int passed = 0;
        for (Map.Entry<String, String> test : tests.entrySet()) {
            if (!test.getValue().contains("TODO")) {
                Class<?> type = loader.loadClass(test.getKey());
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                Object instance = constructor.newInstance();
                for (Method method : type.getDeclaredMethods()) {
                    if (method.isAnnotationPresent(Test.class)) {
                        method.setAccessible(true);
                        method.invoke(instance);
                        passed++;
                    }
                }
            }
        }
        assertThat(passed).isGreaterThan(SPECS / 5);
    }

    /** Where guards decide, a page permits at most what the table does; elsewhere exactly that. */
    private static void compare(Class<?> machine, List<String> lines) {
        try {
            Map<String, Object> events = constants(definition(machine).events());
            Map<String, Object> states = constants(definition(machine).states());
            // Events that have waited may follow at once.
            boolean defers = definition(machine).rows().stream().anyMatch(row -> row.kind() == Kind.DEFERRED);
            String at = "";
            String fired = "";
            for (String line : lines) {
                String[] parts = line.split("\t", -1);
                switch (parts[0]) {
                    case "look" -> {
                        for (String fate : parts[2].split(" ")) {
                            String event = fate.substring(0, fate.indexOf('='));
                            boolean mayBe = permits(machine, states.get(parts[1]), events.get(event));
                            boolean isRefused = fate.endsWith("=refused");
                            assertWithMessage(machine + " " + line + " " + fate)
                                    .that(fate.endsWith("=permitted") && !mayBe || isRefused && mayBe)
                                    .isFalse();
                        }
                        if (!fired.isEmpty() && !parts[1].equals(at) && !defers) {
                            assertWithMessage(machine + " " + at + " " + fired)
                                    .that(targets(machine, states.get(at), events.get(fired)))
                                    .contains(states.get(parts[1]));
                        }
                        at = parts[1];
                    }
                    case "fire" -> fired = parts[1];
                    case "path" -> assertWalked(parts, machine + line);
                    case "failure" -> throw new AssertionError(machine + "\n" + String.join("\n", lines));
                    default -> fired = "";
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static StateMachineDefinition<?, ?> definition(Class<?> machine) throws ReflectiveOperationException {
        Method method = machine.getDeclaredMethod("definition");
        method.setAccessible(true);
        return (StateMachineDefinition<?, ?>) method.invoke(null);
    }

    private static Map<String, Object> constants(List<? extends Enum<?>> constants) {
        return constants.stream().collect(Collectors.toMap(Enum::name, constant -> constant));
    }

    private static boolean permits(Class<?> machine, Object state, Object event) throws ReflectiveOperationException {
        return (boolean) ofState(machine, "permits", state, event);
    }

    private static Set<?> targets(Class<?> machine, Object state, Object event) throws ReflectiveOperationException {
        return (Set<?>) ofState(machine, "targets", state, event);
    }

    private static Object ofState(Class<?> machine, String name, Object state, Object event)
            throws ReflectiveOperationException {
        Method method = machine.getDeclaredMethod(
                name, ((Enum<?>) state).getDeclaringClass(), ((Enum<?>) event).getDeclaringClass());
        method.setAccessible(true);
        return method.invoke(null, state, event);
    }
}
