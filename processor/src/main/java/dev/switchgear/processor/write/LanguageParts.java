package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.language.Language.Word;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** The parts of which the annotations of a language are made. */
final class LanguageParts {

    private LanguageParts() {}

    static AnnotationSpec repeatableIn(ClassName container) {
        return AnnotationSpec.builder(Repeatable.class)
                .addMember("value", "$T.class", container)
                .build();
    }

    static TypeSpec.Builder annotation(Word word, ElementType... places) {
        CodeBlock targets = Arrays.stream(places)
                .map(place -> CodeBlock.of("$T.$L", ElementType.class, place))
                .collect(CodeBlock.joining(", "));
        return TypeSpec.annotationBuilder(word.word())
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.$L", RetentionPolicy.class, RetentionPolicy.SOURCE)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember("value", places.length == 1 ? "$L" : "{$L}", targets)
                        .build());
    }

    static MethodSpec.Builder member(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type);
    }
}
