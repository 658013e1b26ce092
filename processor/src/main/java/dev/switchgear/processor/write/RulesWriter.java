package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.SwitchgearGenerated;
import dev.switchgear.processor.model.Language;
import dev.switchgear.processor.model.Language.Word;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.lang.model.element.Modifier;

/** Writes the annotations that one spec's rules are stated in. */
public final class RulesWriter {

    private final Language language;
    private final TypeName states;

    private RulesWriter(Language language) {
        this.language = language;
        this.states = ArrayTypeName.of(language.states());
    }

    /** The file that holds a language. */
    public static GeneratedFile write(Language language) {
        return GeneratedFile.of(language.holder(), new RulesWriter(language).holder());
    }

    private TypeSpec holder() {
        return TypeSpec.classBuilder(language.holder())
                .addJavadoc("""
                        The annotations that state the rules of {@link $T}, typed to its own states.

                        <p>A spec imports them from here, one by one or all.
                        """, language.spec())
                .addAnnotation(SwitchgearGenerated.class)
                .addAnnotations(LintAnnotations.of(language.lint()))
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addType(initial())
                .addType(finals())
                .addType(transition())
                .addType(transitions())
                .build();
    }

    private TypeSpec initial() {
        return word(Word.INITIAL, ElementType.TYPE)
                .addJavadoc("The state in which a new machine starts.")
                .addMethod(member("value", language.states())
                        .addJavadoc("{@return the initial state}")
                        .build())
                .build();
    }

    private TypeSpec finals() {
        return word(Word.FINAL, ElementType.TYPE)
                .addJavadoc("The states in which a machine ends. No row leads out of them.")
                .addMethod(member("value", states)
                        .addJavadoc("{@return the final states}")
                        .build())
                .build();
    }

    private TypeSpec transition() {
        return word(Word.TRANSITION, ElementType.METHOD)
                .addJavadoc("A row of the table. The method it stands on is an event, legal in the states it names.")
                .addAnnotation(AnnotationSpec.builder(Repeatable.class)
                        .addMember("value", "$T.class", word(Word.TRANSITIONS))
                        .build())
                .addMethod(member("from", states)
                        .addJavadoc("{@return the states in which the event is legal by this row}")
                        .build())
                .addMethod(
                        member("to", states).addJavadoc("""
                                {@return the state that it leads to, one at most}

                                <p>Without one the machine stays in its state: an <em>internal</em> transition.
                                """).defaultValue("{}").build())
                .build();
    }

    private TypeSpec transitions() {
        return word(Word.TRANSITIONS, ElementType.METHOD)
                .addJavadoc("Several rows; the compiler writes it around repeated ones.")
                .addMethod(member("value", ArrayTypeName.of(word(Word.TRANSITION)))
                        .addJavadoc("{@return the rows}")
                        .build())
                .build();
    }

    private ClassName word(Word word) {
        return language.holder().nestedClass(word.word());
    }

    private static TypeSpec.Builder word(Word word, ElementType target) {
        return TypeSpec.annotationBuilder(word.word())
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.$L", RetentionPolicy.class, RetentionPolicy.SOURCE)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember("value", "$T.$L", ElementType.class, target)
                        .build());
    }

    private static MethodSpec.Builder member(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type);
    }
}
