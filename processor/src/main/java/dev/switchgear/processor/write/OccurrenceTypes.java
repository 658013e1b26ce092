package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the types of events as data: a sealed interface, and a record for each event method. */
final class OccurrenceTypes {

    private final Machine machine;
    private final MachineScope scope;
    private final Signatures signatures;
    private final Occurrences occurrences;

    private OccurrenceTypes(Machine machine, MachineScope scope, Signatures signatures) {
        this.machine = machine;
        this.scope = scope;
        this.signatures = signatures;
        this.occurrences = new Occurrences(machine, scope);
    }

    /** Those of a machine; none, where it has not asked for them. */
    static Stream<TypeSpec> of(Machine machine, MachineScope scope, Signatures signatures) {
        if (!machine.hasOccurrences()) {
            return Stream.empty();
        }
        OccurrenceTypes types = new OccurrenceTypes(machine, scope, signatures);
        Set<String> names =
                new HashSet<>(Set.of("Event", "Occurrence", "Snapshot")); // In a broken spec some may be taken.
        names.add(machine.names().machine().simpleName());
        names.addAll(machine.spec().takenNames());
        return Stream.concat(
                Stream.of(types.all()),
                machine.eventMethods().stream()
                        .filter(event -> names.add(event.capitalized()))
                        .map(types::record));
    }

    /**
     * <pre>
     * public sealed interface Occurrence {
     *   Event event();
     * }
     * </pre>
     */
    private TypeSpec all() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(
                        machine.names().occurrence().simpleName())
                .addJavadoc("An event of {@link $T} with what it takes, as data.\n", scope.spec())
                .addAnnotation(GeneratedMarks.ours())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addTypeVariables(scope.types().declaredInBody(machine.spec().typeVariables()));
        machine.spec()
                .typeVariables()
                .forEach(variable -> type.addJavadoc(
                        "\n@param <$L> as in {@link $T}",
                        scope.types().declaredInBody(List.of(variable)).get(0).name(),
                        scope.spec()));
        return type.addMethod(MethodSpec.methodBuilder("event")
                        .addJavadoc("{@return the event}")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(scope.event())
                        .build())
                .build();
    }

    /**
     * <pre>
     * public record Pay(long amount) implements Occurrence {
     *   &#64;Override
     *   public Event event() {
     *     return Event.PAY;
     *   }
     * }
     * </pre>
     */
    private TypeSpec record(EventMethod event) {
        Method method = event.method();
        TypeSpec.Builder type = TypeSpec.recordBuilder(event.capitalized())
                .addJavadoc(documentation(event))
                .addAnnotation(GeneratedMarks.ours())
                .addAnnotations(signatures.lintOfRecord(method))
                .addTypeVariables(occurrences.variables(event))
                .addSuperinterface(occurrences.supertype(event))
                .recordConstructor(signatures.components(method, Occurrences.components(event)))
                .addMethod(MethodSpec.methodBuilder("event")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(scope.event())
                        .addStatement("return $L", scope.constant(event))
                        .build());
        if (method.visibility() == Visibility.PUBLIC) {
            type.addModifiers(Modifier.PUBLIC);
        } else if (method.visibility() == Visibility.PROTECTED) {
            type.addModifiers(Modifier.PROTECTED);
        }
        return type.build();
    }

    private CodeBlock documentation(EventMethod event) {
        DocumentationBlock doc = DocumentationBlock.ofRecord(event.method(), scope);
        CodeBlock.Builder code = CodeBlock.builder()
                .add(doc.description(CodeBlock.of("Raised by {@link $T#$N}.", scope.spec(), event.name())));
        occurrences
                .variables(event)
                .subList(0, machine.spec().typeVariables().size())
                .forEach(variable -> code.add("\n@param <$L> as in {@link $T}", variable.name(), scope.spec()));
        return code.add(doc.components(event.method().typeVariables(), Occurrences.components(event)))
                .build();
    }
}
