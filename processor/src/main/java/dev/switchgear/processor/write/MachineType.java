package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.switchgear.processor.java.SerialForm;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Spec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The head of a machine's class, and its event enum. */
final class MachineType {

    private MachineType() {}

    /** The class, which extends the spec unless nothing can. */
    static TypeSpec.Builder of(Spec spec, MachineScope scope) {
        List<TypeVariableName> variables = scope.types().declaredInHead(spec.typeVariables());
        TypeSpec.Builder type = TypeSpec.classBuilder(spec.names().machine())
                .addAnnotations(GeneratedMarks.of(spec.seesGenerated()))
                .addAnnotations(LintAnnotations.of(spec.lint().deprecation(), scope.warnings()))
                .addTypeVariables(variables)
                .addModifiers(Modifier.FINAL)
                .alwaysQualify(scope.types().settled().toArray(String[]::new));
        if (spec.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        spec.serialForm().flatMap(SerialForm::version).ifPresent(version -> type.addField(serialVersion(version)));
        if (!spec.isExtendable()) {
            return type;
        }
        TypeName supertype = variables.isEmpty()
                ? spec.name()
                : ParameterizedTypeName.get(spec.name(), variables.toArray(TypeName[]::new));
        return spec.isInterface() ? type.addSuperinterface(supertype) : type.superclass(supertype);
    }

    /** {@code private static final long serialVersionUID = 1L;}: of whoever declares one, stored machines stay readable. */
    private static FieldSpec serialVersion(long version) {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$LL", version)
                .build();
    }

    /**
     * The enum of the events. Where one of the constants alone does not tell what messages are to call its event, each says it.
     *
     * <pre>
     * public enum Event {
     *   OPEN_URL("openURL"),
     *   CLOSE("close");
     *
     *   private final String method;
     *
     *   Event(String method) {
     *     this.method = method;
     *   }
     *
     *   &#64;Override
     *   public String toString() {
     *     return method;
     *   }
     * }
     * </pre>
     */
    static TypeSpec events(Spec spec, List<EventMethod> events) {
        boolean isNamed = !events.stream().allMatch(EventMethod::isNamedByConvention);
        TypeSpec.Builder type = TypeSpec.enumBuilder("Event")
                .addJavadoc("The events of {@link $T}, one for each of its event methods.", spec.name())
                .addAnnotation(GeneratedMarks.ours())
                .addModifiers(Modifier.PUBLIC);
        Set<String> constants = new HashSet<>(); // In a broken spec two events may give the same.
        for (EventMethod event : events) {
            if (constants.add(event.constant())) {
                TypeSpec constant = TypeSpec.anonymousClassBuilder(
                                isNamed ? CodeBlock.of("$S", event.name()) : CodeBlock.of(""))
                        .addJavadoc("Raised by {@link $T#$N}.", spec.name(), event.name())
                        .build();
                type.addEnumConstant(event.constant(), constant);
            }
        }
        if (isNamed) {
            addMethodNames(type);
        }
        return type.build();
    }

    private static void addMethodNames(TypeSpec.Builder type) {
        type.addField(String.class, "method", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "method")
                        .addStatement("this.method = method")
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addJavadoc("{@return the name of the method that raises the event}")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return method")
                        .build());
    }
}
