package dev.switchgear.processor.write;

import static com.google.common.truth.Truth.assertWithMessage;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.language.Member.Content;
import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annotations of a language have the members that the model says they have: typos are found by the model. */
final class LanguageTest {

    private static final ClassName SPEC = ClassName.get("say", "Door");

    @ParameterizedTest
    @CsvSource({
        "false, false, false",
        "true, false, false",
        "false, false, true",
        "true, false, true",
        "false, true, false",
        "true, true, true"
    })
    void isAsTheModelHasIt(boolean isTable, boolean hasSuperstates, boolean isAsked) {
        Language language = new Language(
                SPEC,
                SPEC.nestedClass("State"),
                isTable ? Optional.of(SPEC.nestedClass("Event")) : Optional.empty(),
                hasSuperstates ? Optional.of(SPEC.nestedClass("Superstate")) : Optional.empty(),
                isAsked ? Set.of(Word.AUTOMATIC, Word.DEFER, Word.TIMEOUT, Word.REFUSED) : Set.of(),
                Lint.NONE,
                true);
        Compiled compiled = TestCompiler.JAVAC.compile(
                Sources.of(RulesWriter.write(language).text()).and(Sources.of("""
                        package say;
                        interface Door {
                          enum State { A }
                          enum Event { X }
                          enum Superstate { S }
                        }
                        """)));

        for (Word word : Word.values()) {
            if (!language.has(word)) {
                continue;
            }
            Class<?> annotation = compiled.load("say.DoorRules$" + word.word());
            assertWithMessage(word.word())
                    .that(Arrays.stream(annotation.getDeclaredMethods())
                            .map(LanguageTest::member)
                            .toList())
                    .containsExactlyElementsIn(language.members(word));
        }
    }

    private static Member member(Method method) {
        return new Member(method.getName(), content(method.getReturnType()), method.getDefaultValue() == null);
    }

    private static Content content(Class<?> type) {
        Class<?> one = type.isArray() ? type.getComponentType() : type;
        if (one.equals(String.class)) {
            return Content.TEXTS;
        }
        if (one.equals(long.class)) {
            return Content.NUMBERS;
        }
        return one.isAnnotation()
                ? Content.RULES
                : switch (one.getSimpleName()) {
                    case "State" -> Content.STATES;
                    case "Superstate" -> Content.SUPERSTATES;
                    default -> Content.EVENTS;
                };
    }
}
