package dev.switchgear.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Takes types apart, down to those that have names. */
final class TypeParts {

    private TypeParts() {}

    /** A type, its arguments and its components. */
    static Stream<TypeMirror> of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .flatMap(Stream::ofNullable)
                    .flatMap(TypeParts::of);
        }
        return type instanceof DeclaredType declared
                ? Stream.concat(
                        Stream.of(type), declared.getTypeArguments().stream().flatMap(TypeParts::of))
                : Stream.of(type);
    }

    /** All types in the signature of a method or a constructor. */
    static Stream<TypeMirror> of(ExecutableElement executable) {
        return Stream.of(
                        Stream.of(executable.getReturnType()),
                        executable.getParameters().stream().map(parameter -> parameter.asType()),
                        executable.getThrownTypes().stream(),
                        executable.getTypeParameters().stream().flatMap(variable -> variable.getBounds().stream()))
                .flatMap(types -> types)
                .flatMap(TypeParts::of);
    }
}
