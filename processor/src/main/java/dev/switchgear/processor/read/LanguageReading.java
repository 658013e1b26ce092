package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of looking for the enums that the language of a spec is typed to. */
public sealed interface LanguageReading {

    /** What is wrong. */
    List<Problem> problems();

    /** The enums, if they are there. */
    default List<ClassName> enums() {
        return List.of();
    }

    /** One of them is named, but not there yet. */
    record Waiting() implements LanguageReading {

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /**
     * There can be no language.
     *
     * @param problems why
     */
    record Impossible(List<Problem> problems) implements LanguageReading {

        public Impossible {
            problems = List.copyOf(problems);
        }
    }

    /**
     * They are there.
     *
     * @param language the language
     * @param states the enum of the states
     * @param events the enum of the events, where the spec is a table over one
     * @param superstates the enum of the superstates, if the spec has any
     * @param problems what is wrong with them all the same
     */
    record Found(
            Language language,
            EnumType states,
            Optional<EnumType> events,
            Optional<EnumType> superstates,
            List<Problem> problems)
            implements LanguageReading {

        public Found {
            problems = List.copyOf(problems);
        }

        @Override
        public List<ClassName> enums() {
            return Stream.of(Stream.of(states), events.stream(), superstates.stream())
                    .flatMap(types -> types)
                    .map(EnumType::name)
                    .toList();
        }
    }
}
