package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import dev.switchgear.processor.java.Lint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The annotations that keep the lint quiet about what the reader of generated code can do nothing about. */
final class LintAnnotations {

    private LintAnnotations() {}

    /** Those that say what a declaration of the spec says, and suppress some warnings. */
    static List<AnnotationSpec> of(Lint.Deprecation deprecation, Collection<String> suppressed) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        switch (deprecation) {
            case NONE -> {}
            case ORDINARY ->
                annotations.add(AnnotationSpec.builder(Deprecated.class).build());
            case TERMINAL ->
                annotations.add(AnnotationSpec.builder(Deprecated.class)
                        .addMember("forRemoval", "true")
                        .build());
        }
        if (!suppressed.isEmpty()) {
            AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
            suppressed.stream().distinct().forEach(token -> suppression.addMember("value", "$S", token));
            annotations.add(suppression.build());
        }
        return annotations;
    }
}
