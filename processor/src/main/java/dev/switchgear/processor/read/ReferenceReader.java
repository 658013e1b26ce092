package dev.switchgear.processor.read;

import static java.util.stream.Collectors.groupingBy;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Shape;
import dev.switchgear.processor.model.Candidate;
import dev.switchgear.processor.model.Candidate.Fit;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods that names in rows may mean. */
final class ReferenceReader {

    private final MethodReader reader;
    private final Elements elements;
    private final Types types;
    private final Map<String, List<ExecutableElement>> methods;

    ReferenceReader(MethodReader reader, MethodFinder finder, Elements elements, Types types) {
        this.reader = reader;
        this.elements = elements;
        this.types = types;
        this.methods = finder.callable()
                .collect(groupingBy(method -> method.getSimpleName().toString()));
    }

    /** What rows of one event may name. */
    final class OfEvent {

        private final List<? extends TypeMirror> payload;
        private final Shape shape;
        private final Optional<Method> event;
        private final Map<String, Reference> known = new HashMap<>();

        private OfEvent(List<? extends TypeMirror> payload, Shape shape, Optional<Method> event) {
            this.payload = payload;
            this.shape = shape;
            this.event = event;
        }

        /** The guard that is written so. */
        Guard guard(String written) {
            return new Guard(reference(Guard.name(written)), Guard.isNegated(written));
        }

        /** The method that is called so, which many rows may name. */
        Reference reference(String name) {
            return known.computeIfAbsent(name, this::find);
        }

        private Reference find(String name) {
            return new Reference(
                    name,
                    methods.getOrDefault(name, List.of()).stream()
                            .map(this::candidate)
                            .toList());
        }

        private Candidate candidate(ExecutableElement element) {
            Method method = reader.named(element);
            Fit fit = fit(Shape.of(method), reader.typeOf(element));
            return event.filter(caller -> fit == Fit.SAME)
                    .map(caller -> new Candidate(method, fit, method.checkedBy(caller), method.typeArgumentsOf(caller)))
                    .orElseGet(() -> new Candidate(method, fit));
        }

        /** How well a method takes as many of the event's parameters as it has itself. */
        private Fit fit(Shape taken, ExecutableType type) {
            List<? extends TypeMirror> parameters = type.getParameterTypes();
            int arity = parameters.size();
            if (arity > payload.size()) {
                return Fit.NONE;
            }
            if (shape.first(arity).isSameAs(taken.first(arity))) {
                return Fit.SAME;
            }
            List<? extends TypeMirror> arguments = payload.subList(0, arity);
            boolean isGeneric = !taken.first(arity).variables().isEmpty();
            if (!isGeneric && areWider(parameters, arguments)) {
                return Fit.WIDER;
            }
            if (!areWider(erasures(parameters), erasures(arguments))) {
                return Fit.NONE;
            }
            return isGeneric ? Fit.UNSURE : Fit.UNCHECKED;
        }

        private List<TypeMirror> erasures(List<? extends TypeMirror> several) {
            return several.stream().map(types::erasure).toList();
        }

        private boolean areWider(List<? extends TypeMirror> parameters, List<? extends TypeMirror> arguments) {
            return IntStream.range(0, arguments.size()).allMatch(i -> accepts(parameters.get(i), arguments.get(i)));
        }

        /** As Java does, though not by unchecked conversion, of which the lint would warn. */
        private boolean accepts(TypeMirror parameter, TypeMirror argument) {
            if (parameter.getKind() == TypeKind.ERROR || argument.getKind() == TypeKind.ERROR) {
                return reader.names(List.of(parameter)).equals(reader.names(List.of(argument)));
            }
            boolean isUnboxed =
                    parameter.getKind().isPrimitive() || argument.getKind().isPrimitive();
            if (isUnboxed || isOfAnything(parameter)) {
                return types.isAssignable(argument, parameter);
            }
            return types.isSubtype(argument, parameter) && !isUnchecked(parameter, argument);
        }

        /** To ecj, a raw type is a subtype of a parameterized one. */
        private boolean isUnchecked(TypeMirror parameter, TypeMirror argument) {
            return parameter instanceof DeclaredType declared
                    && !declared.getTypeArguments().isEmpty()
                    && argument instanceof DeclaredType given
                    && given.getTypeArguments().isEmpty()
                    && !((TypeElement) given.asElement()).getTypeParameters().isEmpty();
        }

        /** {@code List<?>}, to which a raw list is converted without a warning (JLS 5.1.9). */
        private boolean isOfAnything(TypeMirror type) {
            return type instanceof DeclaredType declared
                    && declared.getTypeArguments().stream()
                            .allMatch(argument -> argument instanceof WildcardType wildcard
                                    && wildcard.getExtendsBound() == null
                                    && wildcard.getSuperBound() == null);
        }
    }

    /** What rows of an event method may name. */
    OfEvent of(ExecutableElement event) {
        Method caller = reader.named(event);
        return new OfEvent(reader.typeOf(event).getParameterTypes(), Shape.of(caller), Optional.of(caller));
    }

    /** What rows of a table may name, which bring its event along; nothing where there is no such enum. */
    Optional<OfEvent> of(ClassName eventEnum) {
        return Optional.ofNullable(elements.getTypeElement(eventEnum.canonicalName()))
                .map(type -> new OfEvent(
                        List.of(type.asType()), Shape.of(reader.names(List.of(type.asType()))), Optional.empty()));
    }

    /** What rows in the wrong place may name. */
    OfEvent ofNothing() {
        return new OfEvent(List.of(), Shape.of(List.of()), Optional.empty());
    }
}
