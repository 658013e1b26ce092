package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.switchgear.processor.model.Lint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The annotations that keep the lint quiet about what the reader of generated code can do nothing about. */
final class LintAnnotations {

    private LintAnnotations() {}

    /** Those that say what a declaration of the spec says, and suppress some more. */
    static List<AnnotationSpec> of(Lint lint, String... more) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        if (lint.isDeprecated()) {
            annotations.add(AnnotationSpec.builder(Deprecated.class).build());
        }
        List<CodeBlock> tokens = Stream.concat(lint.suppressed().stream(), Stream.of(more))
                .distinct()
                .map(token -> CodeBlock.of("$S", token))
                .toList();
        if (!tokens.isEmpty()) {
            AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
            tokens.forEach(token -> suppression.addMember("value", token));
            annotations.add(suppression.build());
        }
        return annotations;
    }
}
