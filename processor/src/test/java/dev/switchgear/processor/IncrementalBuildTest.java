package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What build tools rely on: Gradle recompiles a spec alone only where each file has that spec as its one origin. */
final class IncrementalBuildTest {

    private static final String[] SPECS = {"""
        package grid;
        import grid.FuseRules.*;
        @dev.switchgear.StateMachine
        @Initial(Fuse.State.WHOLE)
        public interface Fuse {
          enum State { WHOLE, BLOWN }
          @Transition(from = State.WHOLE, to = State.BLOWN)
          void blow();
        }
        """, """
        package grid;
        public class Box {
          @dev.switchgear.StateMachine
          @Box_RelayRules.Initial(Relay.State.OFF)
          interface Relay {
            enum State { OFF, ON }
            @Box_RelayRules.Transition(from = State.OFF, to = State.ON)
            void close();
            @Box_RelayRules.Transition(from = State.ON, to = State.OFF)
            void open();
          }
        }
        """};

    @Test
    void isAnIsolatingProcessorToGradle() throws Exception {
        try (var metadata =
                StateMachineProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8).trim())
                    .isEqualTo(StateMachineProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void isFoundAsAService() {
        Iterator<Processor> processors = ServiceLoader.load(Processor.class).iterator();
        List<Class<?>> types = new ArrayList<>();
        processors.forEachRemaining(processor -> types.add(processor.getClass()));

        assertThat(types).contains(StateMachineProcessor.class);
    }

    @ParameterizedTest
    @EnumSource
    void eachFileHasExactlyOneOrigin(TestCompiler compiler) {
        List<String> origins = new ArrayList<>();

        Compiled compiled =
                compiler.compile(Sources.of(SPECS), new Recording(origins)).withoutComplaint();

        assertThat(compiled.generated()).hasSize(4);
        assertThat(origins)
                .containsExactly(
                        "grid.FuseRules of [grid.Fuse]",
                        "grid.FuseMachine of [grid.Fuse]",
                        "grid.Box_RelayRules of [grid.Box.Relay]",
                        "grid.Box_RelayMachine of [grid.Box.Relay]");
    }

    /** The processor in an environment that is not the compiler's own, as some tools wrap it; this one takes notes. */
    private static final class Recording implements Processor {

        private final StateMachineProcessor processor = new StateMachineProcessor();
        private final List<String> origins;

        Recording(List<String> origins) {
            this.origins = origins;
        }

        @Override
        public void init(ProcessingEnvironment environment) {
            Filer filer = wrapped(Filer.class, environment.getFiler(), this::note);
            processor.init(wrapped(ProcessingEnvironment.class, environment, (method, arguments) -> {
                return method.equals("getFiler") ? filer : null;
            }));
        }

        private @Nullable Object note(String method, Object[] arguments) {
            if (method.equals("createSourceFile")) {
                origins.add(arguments[0] + " of " + Arrays.toString((Element[]) arguments[1]));
            }
            return null;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public Iterable<? extends Completion> getCompletions(
                Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
            return processor.getCompletions(element, annotation, member, userText);
        }

        private interface Interception {
            @Nullable
            Object answer(String method, Object[] arguments);
        }

        private static <T> T wrapped(Class<T> type, T wrapped, Interception interception) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        Object answer = interception.answer(method.getName(), arguments);
                        try {
                            return answer == null ? method.invoke(wrapped, arguments) : answer;
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    }));
        }
    }
}
