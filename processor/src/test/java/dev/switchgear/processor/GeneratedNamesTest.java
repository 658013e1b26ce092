package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import dev.switchgear.processor.testing.Thorough;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A spec whose members, constants, parameters or types are called like anything that generated code names has a machine that compiles
 * and does the same. The names are those of the generated code itself, as javac parses it.
 */
final class GeneratedNamesTest {

    /** Forms of machines. Where a spec has names, it has as few of its own as it can, and they are unlike those of a machine. */
    private enum Form {
        NESTED(methods("", 2, "")),
        BY_STATE(methods("", 25, "")),
        PACKED(methods("", 26, "")),
        SERIALIZABLE(methods("", 26, "")
                .replace("/*supertypes*/", "implements java.io.Serializable")
                .replace("/*members*/", "private static final long serialVersionUID = 1; /*members*/")),
        WIRED(methods("", 2, Sample.WIRING)),
        WIRED_THREAD_SAFE(methods("threadSafe = true", 2, Sample.WIRING)),
        WIRED_PACKED(methods("threadSafe = true", 26, Sample.WIRING)),
        OCCURRENCES(methods("occurrences = true, queued = true", 2, Sample.TOLD)),
        OCCURRENCES_PACKED(methods("occurrences = true", 26, Sample.TOLD)),
        TABLE(table("", 2, "")),
        TABLE_PACKED(table("", 26, "")),
        TABLE_WIRED(table("", 2, Sample.TABLE_WIRING)),
        TABLE_WIRED_PACKED(table("", 26, Sample.TABLE_WIRING)),
        TABLE_THREAD_SAFE(table("threadSafe = true", 2, ""));

        private final String spec;

        Form(String spec) {
            this.spec = spec;
        }

        boolean isTable() {
            return spec.contains("Zzsignal");
        }
    }

    /** Parts of specs. */
    private static final class Sample {

        static final String WIRING = """
                  @ZzspecRules.Transition(from = Zzstate.ZZ0, to = Zzstate.ZZ1, when = {"zzguard", "!zzother"}, then = "zzeffect")
                  @ZzspecRules.Transition(from = Zzstate.ZZ1, to = Zzstate.ZZ0, when = "zzguard")
                  @ZzspecRules.Transition(from = Zzstate.ZZ1, when = "!zzguard", then = "zzeffect")
                  public abstract void zzwired(int zzvalue /*parameters*/);
                  @ZzspecRules.Transition(from = Zzstate.ZZ1, when = "zzguard")
                  protected int zzbody(int zzvalue /*parameters*/) throws java.io.IOException { return zzvalue; }
                  @ZzspecRules.Transition(from = Zzstate.ZZ0, to = Zzstate.ZZ1)
                  @ZzspecRules.Ignore(in = Zzstate.ZZ1)
                  public abstract boolean zztaken();
                  protected boolean zzguard(int zzvalue) { return zzvalue > 0; }
                  protected boolean zzother(int zzvalue) { return zzvalue > 9; }
                  protected void zzeffect() {}
                  @ZzspecRules.Entry(Zzstate.ZZ1) protected void zzenter() {}
                  @ZzspecRules.Exit(Zzstate.ZZ1) protected void zzleave() {}
                  @ZzspecRules.AfterTransition
                  protected void zztell(Zzstate zzfrom, ZzspecMachine.Event zzevent, Zzstate zzto) {}
                """;

        static final String TOLD = WIRING.replace("ZzspecMachine.Event", "ZzspecMachine.Occurrence")
                        .replace(
                                "int zzbody(int zzvalue /*parameters*/) throws java.io.IOException",
                                "int zzbody(int zzvalue)")
                + """
                  @ZzspecRules.Refused
                  protected void zzrefused(Zzstate zzstate, ZzspecMachine.Occurrence zzevent, dev.switchgear.Reason zzreason) {}
                  @ZzspecRules.Transition(from = Zzstate.ZZ0)
                  public abstract <Zz extends Comparable<Zz>> void zzgeneric(Zz zzvalue, Zz zzother);
                """;

        static final String TABLE_WIRING = """
                  protected boolean zzguard(Zzsignal zzvalue) { return true; }
                  protected void zzeffect() {}
                  @ZzspecRules.Entry(Zzstate.ZZ1) protected void zzenter() {}
                  @ZzspecRules.Exit(Zzstate.ZZ1) protected void zzleave() {}
                  @ZzspecRules.AfterTransition
                  protected void zztell(Zzstate zzfrom, Zzsignal zzevent, Zzstate zzto) {}
                """;
    }

    private static final String HEAD = """
            package zznames;
            /*head*/
            @dev.switchgear.StateMachine(states = Zzspec.Zzstate.class, %s)
            @ZzspecRules.Initial(Zzspec.Zzstate.ZZ0)
            %spublic abstract class Zzspec/*variables*/ /*supertypes*/ {
              public enum Zzstate { %s /*states*/ }
              /*members*/
            """;

    private static String states(int count) {
        return IntStream.range(0, count).mapToObj(i -> "ZZ" + i).collect(joining(", "));
    }

    private static String methods(String settings, int size, String members) {
        StringBuilder spec =
                new StringBuilder(HEAD.formatted(settings, "", states(size)).replace(", )", ")"));
        for (int i = 0; i < size; i++) {
            spec.append(
                    "  @ZzspecRules.Transition(from = Zzstate.ZZ%d, to = Zzstate.ZZ%d) public abstract void zzgo%d();\n"
                            .formatted(i, (i + 1) % size, i));
        }
        return spec + members + "}\n";
    }

    private static String table(String settings, int size, String members) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < size; i++) {
            rows.append(
                    "@ZzspecRules.Transition(from = Zzspec.Zzstate.ZZ%d, on = Zzspec.Zzsignal.ZZGO%d, to = Zzspec.Zzstate.ZZ%d%s)\n"
                            .formatted(
                                    i,
                                    i,
                                    (i + 1) % size,
                                    members.isEmpty() ? "" : ", when = \"zzguard\", then = \"zzeffect\""));
        }
        String events = IntStream.range(0, size).mapToObj(i -> "ZZGO" + i).collect(joining(", "));
        return HEAD.formatted("events = Zzspec.Zzsignal.class, " + settings, rows, states(size))
                        .replace(", )", ")") + "  public enum Zzsignal { " + events + " /*events*/ }\n" + members
                + "}\n";
    }

    /** Where a spec can have names. */
    private enum Place {
        FIELDS_METHODS_AND_PARAMETERS {
            @Override
            String in(Form form, Set<String> names) {
                Set<String> fields = new TreeSet<>(names);
                fields.remove("Event"); // Beside such a field, the enum cannot be named.
                String members = each(fields, "protected static final Object %1$s = null;")
                        + each(names, "protected final Thread %1$s(StringBuilder zzodd) { return null; }")
                        + "protected Zzspec(" + list(names, "Thread %1$s") + ") {}\n"
                        + "protected Zzspec() {}\n";
                return form.spec
                        .replace("/*members*/", members)
                        .replace("/*parameters*/", names.isEmpty() ? "" : ", " + list(names, "Thread %1$s"));
            }
        },
        MEMBER_TYPES {
            @Override
            String in(Form form, Set<String> names) {
                return form.spec.replace("/*members*/", each(typeNames(names), "protected interface %1$s {}"));
            }
        },
        TYPES_OF_THE_PACKAGE {
            @Override
            String in(Form form, Set<String> names) {
                return form.spec;
            }

            @Override
            Stream<String> beside(Set<String> names) {
                return typeNames(names).stream().map(name -> "package zznames;\ninterface " + name + " {}\n");
            }
        },
        TYPE_PARAMETERS {
            @Override
            String in(Form form, Set<String> names) {
                return form.spec.replace(
                        "/*members*/",
                        "public <" + list(typeNames(names), "%1$s") + "> void zzgeneric("
                                + list(typeNames(names), "%1$s zz%1$s") + ") {}");
            }
        },
        STATES {
            @Override
            String in(Form form, Set<String> names) {
                return form.spec.replace("/*states*/", each(names, ", %1$s"));
            }
        },
        EVENTS {
            @Override
            String in(Form form, Set<String> names) {
                Map<String, String> byConstant = new TreeMap<>();
                names.stream()
                        .filter(name -> !form.name().startsWith("OCCURRENCES")
                                || !NESTED.contains(name.toLowerCase(Locale.ROOT)))
                        .forEach(name ->
                                byConstant.putIfAbsent(name.replace("_", "").toUpperCase(Locale.ROOT), name));
                return form.spec
                        .replace("/*events*/", each(names, ", %1$s"))
                        .replace(
                                "/*members*/",
                                form.isTable()
                                        ? ""
                                        : each(
                                                byConstant.values(),
                                                "@ZzspecRules.Transition(from = Zzstate.ZZ0)"
                                                        + " public abstract void %1$s(StringBuilder zzodd);"));
            }
        };

        /** What the record of an event cannot be called. */
        private static final Set<String> NESTED = Set.of("event", "occurrence", "snapshot");

        abstract String in(Form form, Set<String> names);

        Stream<String> beside(Set<String> names) {
            return Stream.of();
        }

        private static String each(Iterable<String> names, String format) {
            StringBuilder all = new StringBuilder();
            names.forEach(name -> all.append(format.formatted(name)).append('\n'));
            return all.toString();
        }

        private static String list(Set<String> names, String format) {
            return names.stream().map(format::formatted).collect(joining(", "));
        }
    }

    /** Names that mean something in some places only, and names that are seldom. */
    private static final List<String> WORDS = List.of(
            "record",
            "yield",
            "var",
            "sealed",
            "permits",
            "when",
            "module",
            "exports",
            "name",
            "ordinal",
            "compareTo",
            "$",
            "_1",
            "l" + "o".repeat(80) + "ng");

    /** Of these words, none can be a type's name (JLS 3.9). */
    private static Set<String> typeNames(Set<String> names) {
        Set<String> left = new TreeSet<>(names);
        left.removeAll(Set.of("permits", "record", "sealed", "var", "yield"));
        return left;
    }

    private static final List<String> OPTIONS =
            TestCompiler.off("SG201", "SG202", "SG203", "SG204", "SG205", "SG206", "SG207", "SG208", "SG209");

    private static final Map<Form, Compiled> PLAIN = new ConcurrentHashMap<>();

    private static Compiled plain(Form form) {
        return PLAIN.computeIfAbsent(
                form,
                any -> TestCompiler.JAVAC
                        .compileWithOptions(Sources.of(form.spec), OPTIONS)
                        .withoutComplaint());
    }

    static Stream<Arguments> sample() {
        return cases().filter(
                        one -> Set.of(Form.OCCURRENCES, Form.TABLE_WIRED_PACKED).contains(one.get()[1]));
    }

    static Stream<Arguments> cases() {
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> Stream.of(Form.values())
                        .flatMap(form -> Stream.of(Place.values()).map(place -> Arguments.of(compiler, form, place))));
    }

    @ParameterizedTest(name = "{0}: {2} of {1}")
    @MethodSource("sample")
    void machineMeansTheSame(TestCompiler compiler, Form form, Place place) throws Exception {
        meansTheSame(compiler, form, place);
    }

    @Thorough
    @ParameterizedTest(name = "{0}: {2} of {1}")
    @MethodSource("cases")
    void eachMachineMeansTheSame(TestCompiler compiler, Form form, Place place) throws Exception {
        meansTheSame(compiler, form, place);
    }

    private static void meansTheSame(TestCompiler compiler, Form form, Place place) throws Exception {
        Compiled plain = plain(form);
        Set<String> names = names(plain, form.spec);
        List<String> texts = Stream.concat(Stream.of(place.in(form, names)), place.beside(names))
                .toList();

        Compiled compiled = compiler.compileWithOptions(Sources.of(texts.toArray(String[]::new)), OPTIONS);

        assertWithMessage("%s", names).that(compiled.errors()).isEmpty();
        assertThat(names.size()).isAtLeast(20);
        assertThat(driven(compiled, place)).isEqualTo(driven(plain, place));
    }

    /** The names in generated code, but for those that the spec has itself. */
    private static Set<String> names(Compiled compiled, String spec) {
        Set<String> names = new TreeSet<>();
        compiled.generated().values().forEach(text -> names.addAll(namesIn(text)));
        names.removeAll(namesIn(spec));
        names.addAll(WORDS);
        names.removeIf(name ->
                !SourceVersion.isName(name) || name.toUpperCase(Locale.ROOT).startsWith("ZZ"));
        return names;
    }

    private static Set<String> namesIn(String text) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, null, null, List.of(JavaFileObjects.forSourceString("Any", text)));
        Names names = new Names();
        try {
            task.parse().forEach(file -> names.scan(file.getTypeDecls(), null));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names.found;
    }

    /** Collects all names that code has. */
    private static final class Names extends TreeScanner<Void, Void> {

        private final Set<String> found = new TreeSet<>();

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void none) {
            found.add(tree.getName().toString());
            return super.visitIdentifier(tree, none);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree tree, Void none) {
            found.add(tree.getIdentifier().toString());
            return super.visitMemberSelect(tree, none);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            found.add(tree.getName().toString());
            return super.visitVariable(tree, none);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            found.add(tree.getName().toString());
            return super.visitMethod(tree, none);
        }

        @Override
        public Void visitClass(ClassTree tree, Void none) {
            found.add(tree.getSimpleName().toString());
            return super.visitClass(tree, none);
        }
    }

    /** What a machine does with its first events, and tells of itself. */
    private static List<String> driven(Compiled compiled, Place place) throws Exception {
        Class<?> type = compiled.load("zznames.ZzspecMachine");
        Object machine = type.getDeclaredConstructor().newInstance();
        List<String> seen = new ArrayList<>(List.of(machine.toString()));
        for (Method method : type.getMethods()) {
            if (List.of("zzgo0", "zztaken").contains(method.getName())) {
                seen.add(method.getName() + " " + method.invoke(machine) + " " + machine);
            }
        }
        for (Method method : type.getMethods()) {
            if (place != Place.EVENTS && method.getName().equals("tryFire") && method.getParameterTypes()[0].isEnum()) {
                seen.add("fired "
                        + method.invoke(machine, method.getParameterTypes()[0].getEnumConstants()[0]) + " " + machine);
            }
        }
        seen.add(String.valueOf(type.getMethod("state").invoke(machine)));
        return seen;
    }
}
