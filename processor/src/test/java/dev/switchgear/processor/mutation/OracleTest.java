package dev.switchgear.processor.mutation;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.StateMachineProcessor;
import dev.switchgear.processor.testing.InterceptedProcessor;
import dev.switchgear.processor.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A processor that does what ours must not do is caught, on either compiler. */
final class OracleTest {

    private static final String FUSE = """
            package fuse;
            @dev.switchgear.StateMachine
            interface Fuse {
              enum State { WHOLE, BLOWN }
            }
            """;

    /** What a processor does that should not. */
    private interface Misdeed {
        void in(ProcessingEnvironment environment) throws Exception;
    }

    @SupportedAnnotationTypes("dev.switchgear.StateMachine")
    private static final class Culprit extends AbstractProcessor {

        private final Misdeed misdeed;

        Culprit(Misdeed misdeed) {
            this.misdeed = misdeed;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!annotations.isEmpty()) {
                try {
                    misdeed.in(processingEnv);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                } catch (Exception thrown) {
                    throw new IllegalStateException(thrown);
                }
            }
            return false;
        }
    }

    static Stream<Arguments> compilers() {
        Supplier<Harness> javac = JavacHarness::plain;
        Supplier<Harness> ecj = EcjHarness::new;
        return Stream.of(Arguments.of("javac", javac), Arguments.of("ecj", ecj));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void anExceptionIsACrash(String name, Supplier<Harness> compiler) throws Exception {
        assertThat(found(compiler, FUSE, new Culprit(environment -> {
                    throw new AssertionError("on purpose");
                })))
                .startsWith("crash: java.lang.AssertionError: on purpose");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void aHangIsACrash(String name, Supplier<Harness> compiler) throws Exception {
        assertThat(found(compiler, FUSE, new Culprit(environment -> Thread.sleep(60_000)), Duration.ofSeconds(1)))
                .startsWith("crash: java.util.concurrent.TimeoutException: no end after ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void aFailureThatIsToldIsAFailure(String name, Supplier<Harness> compiler) throws Exception {
        assertThat(found(compiler, FUSE, new InterceptedProcessor((method, arguments) -> {
                    throw new IllegalStateException("on purpose");
                })))
                .startsWith("a failure of ours: ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void aBrokenFileIsFound(String name, Supplier<Harness> compiler) throws Exception {
        assertThat(found(compiler, FUSE, broken("Missing missing;"))).startsWith("a broken file: *Machine.java: ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void soItIsBesideAnErrorOfOurs(String name, Supplier<Harness> compiler) throws Exception {
        String told = "[SG999] it is wrong\n    found: it\n    expected: another\n    fix: mend it";

        assertThat(found(compiler, FUSE, new Culprit(environment -> {
                    environment.getMessager().printMessage(Kind.ERROR, told);
                    write("int state = true;", environment);
                })))
                .startsWith(name.equals("javac") ? "" : "a broken file: *Machine.java: "); // javac does not look at it.
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void whatTheCompilerSaysOfTheSpecIsNoFindingInItsMachine(String name, Supplier<Harness> compiler) throws Exception {
        String mistake = "void notify();";

        assertThat(found(compiler, FUSE.replace("enum", mistake + " enum"), broken(mistake)))
                .isEmpty();
    }

    private static Processor broken(String member) {
        return new Culprit(environment -> write(member, environment));
    }

    private static void write(String member, ProcessingEnvironment environment) throws IOException {
        try (Writer out =
                environment.getFiler().createSourceFile("fuse.FuseMachine").openWriter()) {
            out.write("package fuse; interface FuseMachine { " + member + " }");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void silenceWithoutAMachineIsFound(String name, Supplier<Harness> compiler) throws Exception {
        assertThat(found(compiler, FUSE, new IdleProcessor())).isEqualTo("no error, and no machine");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void anErrorOfOursSaysHowToMendIt(String name, Supplier<Harness> compiler) throws Exception {
        assertThat(found(
                        compiler,
                        FUSE,
                        new Culprit(environment -> environment
                                .getMessager()
                                .printMessage(Kind.ERROR, "[SG999] it is wrong\n    found: it"))))
                .startsWith("a message out of shape: [SG999]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void whatIsWellIsLeftAlone(String name, Supplier<Harness> compiler) throws Exception {
        assertThat(found(compiler, FUSE, new StateMachineProcessor())).isEmpty();
    }

    /** Some javacs crash on an array where an annotation wants a class. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("compilers")
    void aCrashWithoutUsIsTheCompilersOwn(String name, Supplier<Harness> compiler) throws Exception {
        String deadly = FUSE.replace("@dev.switchgear.StateMachine", "@Deprecated(since = new String[0])");

        assertThat(found(compiler, deadly, new StateMachineProcessor())).isEmpty();
    }

    private static String found(Supplier<Harness> compiler, String text, Processor processor) throws Exception {
        return found(compiler, text, processor, Duration.ofSeconds(60));
    }

    private static String found(Supplier<Harness> compiler, String text, Processor processor, Duration limit)
            throws Exception {
        Sources sources = Sources.of(text);
        Mutant mutant = new Mutant(0, 0, "fuse.Fuse", List.of(), text, sources, List.of());
        return String.join(
                "",
                new Hunt(compiler, () -> processor, limit)
                        .through(number -> mutant, 1, 1)
                        .reports(Ending.FINDING)
                        .keySet());
    }
}
