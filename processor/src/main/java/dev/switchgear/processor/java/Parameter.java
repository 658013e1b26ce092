package dev.switchgear.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A parameter of a method or a constructor.
 *
 * @param name its name
 * @param type its type, without annotations; of a variable-arity parameter the array's
 * @param annotatedType the same with the type's annotations, as the machine repeats it
 * @param annotations those of the parameter itself that the machine repeats
 */
public record Parameter(String name, TypeName type, TypeName annotatedType, List<AnnotationSpec> annotations) {

    public Parameter {
        annotations = List.copyOf(annotations);
    }

    /** A parameter without annotations. */
    public Parameter(String name, TypeName type) {
        this(name, type, type, List.of());
    }

    /** The same with another name. */
    public Parameter called(String other) {
        return new Parameter(other, type, annotatedType, annotations);
    }
}
