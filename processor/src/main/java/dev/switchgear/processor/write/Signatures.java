package dev.switchgear.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.switchgear.processor.model.Constructor;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Parameter;
import dev.switchgear.processor.model.Signature;
import dev.switchgear.processor.model.Signature.Operation;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The heads of a machine's methods and constructors, without documentation and body. */
final class Signatures {

    private final MachineScope scope;

    Signatures(MachineScope scope) {
        this.scope = scope;
    }

    /** A method of the spec's, implemented. */
    MethodSpec.Builder implementing(Method method) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addTypeVariables(scope.declared(method.typeVariables()))
                .returns(scope.printed(method.result()))
                .addParameters(parameters(method.parameters()))
                .varargs(method.varargs())
                .addExceptions(scope.printed(method.thrown()));
        if (method.varargs() && pollutesHeap(method.parameters())) {
            builder.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        return switch (method.visibility()) {
            case PUBLIC -> builder.addModifiers(Modifier.PUBLIC);
            case PROTECTED -> builder.addModifiers(Modifier.PROTECTED);
            case PACKAGE, PRIVATE -> builder;
        };
    }

    /** A method that the machine is given, an override where the spec declares it too. */
    MethodSpec.Builder generated(Signature signature, Machine machine) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(signature.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(scope.printed(signature.result()))
                .addParameters(parameters(signature.parameters()));
        if (signature.operation().isStatic()) {
            builder.addModifiers(Modifier.STATIC);
        }
        if (signature.operation() == Operation.TO_STRING
                || machine.spec().methods().stream().anyMatch(signature::implementsMethod)) {
            builder.addAnnotation(Override.class);
        }
        return builder;
    }

    /** A constructor of the spec's, mirrored. */
    MethodSpec.Builder mirroring(Constructor constructor) {
        MethodSpec.Builder builder = MethodSpec.constructorBuilder()
                .addTypeVariables(scope.declared(constructor.typeVariables()))
                .addParameters(parameters(constructor.parameters()))
                .addExceptions(scope.printed(constructor.thrown()));
        return constructor.isPublic() ? builder.addModifiers(Modifier.PUBLIC) : builder;
    }

    private List<ParameterSpec> parameters(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> ParameterSpec.builder(scope.printed(parameter.type()), parameter.name())
                        .build())
                .toList();
    }

    private static boolean pollutesHeap(List<Parameter> parameters) {
        TypeName last = parameters.get(parameters.size() - 1).type();
        TypeName component = last instanceof ArrayTypeName array ? array.componentType() : last;
        return component instanceof ParameterizedTypeName || component instanceof TypeVariableName;
    }
}
