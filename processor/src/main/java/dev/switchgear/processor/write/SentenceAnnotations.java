package dev.switchgear.processor.write;

import static dev.switchgear.processor.write.LanguageParts.annotation;
import static dev.switchgear.processor.write.LanguageParts.member;
import static dev.switchgear.processor.write.LanguageParts.repeatableIn;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import java.lang.annotation.ElementType;
import java.util.List;

/** Writes the annotations that state properties of the whole machine. */
final class SentenceAnnotations {

    /** Their words. */
    static final List<Word> WORDS = List.of(Word.NEVER, Word.ALWAYS, Word.EVENTUALLY);

    private final Language language;
    private final TypeName states;

    SentenceAnnotations(Language language) {
        this.language = language;
        this.states = ArrayTypeName.of(language.states());
    }

    /** That of one word. */
    TypeSpec sentence(Word word) {
        ClassName container = language.annotation(word.container().orElseThrow());
        TypeSpec.Builder property = annotation(word, ElementType.TYPE)
                .addJavadoc("$L", Prose.wrapped(meaning(word)))
                .addAnnotation(repeatableIn(container));
        if (word == Word.ALWAYS) {
            addGoals(property, Member.CAN_REACH, "{@return the states, one of which is enough}");
        } else {
            String goals = word == Word.NEVER ? ", none of which may be reached" : ", one of which is enough";
            addGoals(property, Member.REACH, "{@return the states" + goals + "}");
        }
        addCondition(
                property,
                Member.AFTER,
                "{@return the states after which it must hold; by default it must hold from the start}");
        if (word == Word.NEVER) {
            addCondition(property, Member.WITHOUT, "{@return the states, one of which must be passed through before}");
        }
        return property.addMethod(member("because", ClassName.get(String.class))
                        .addJavadoc("{@return the reason, for the error message}")
                        .defaultValue("$S", "")
                        .build())
                .build();
    }

    /** A flat spec has to name states; with superstates it may name one of them instead. */
    private void addGoals(TypeSpec.Builder property, String member, String javadoc) {
        MethodSpec.Builder goals = member(member, states).addJavadoc("$L", javadoc);
        property.addMethod((language.hasSuperstates() ? goals.defaultValue("{}") : goals).build());
        addWithin(property, member);
    }

    private void addCondition(TypeSpec.Builder property, String member, String javadoc) {
        property.addMethod(member(member, states)
                .addJavadoc("$L", javadoc)
                .defaultValue("{}")
                .build());
        addWithin(property, member);
    }

    private void addWithin(TypeSpec.Builder property, String member) {
        language.superstates()
                .map(superstates -> member(Member.within(member), ArrayTypeName.of(superstates))
                        .addJavadoc(
                                "{@return superstates, which stand for all states within, beside {@code $L}}", member)
                        .defaultValue("{}")
                        .build())
                .ifPresent(property::addMethod);
    }

    private static String meaning(Word word) {
        return "A property that the compiler proves or refutes by a path: "
                + switch (word) {
                    case NEVER -> "a machine never reaches these states, or not without passing through others.";
                    case ALWAYS -> "whatever happens, a machine can still reach one of these states.";
                    case EVENTUALLY ->
                        "whatever happens, a machine reaches one of these states, as long as events keep coming.";
                    default -> throw new IllegalArgumentException(word + " is no property");
                };
    }
}
