package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/**
 * An answer to a question about a cell of the matrix.
 *
 * @param code the body of the method that gives it
 * @param helpers the private methods that it needs
 */
record Answer(CodeBlock code, List<MethodSpec> helpers) {

    Answer {
        helpers = List.copyOf(helpers);
    }

    /** One that needs no other method. */
    static Answer of(CodeBlock code) {
        return new Answer(code, List.of());
    }
}
