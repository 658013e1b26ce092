package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.Timers;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Erasure;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.ObjectMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.resolve.Action.Entry;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what stands in for the machine of a broken spec: the same type with the same methods, none of which does
 * anything. It is never run, for the compilation has failed; it is there so that code which uses the machine is not
 * wrong as well, and one mistake shows as one error.
 */
public final class SkeletonWriter {

    private final Spec spec;
    private final MachineScope scope;
    private final Signatures signatures;
    private final TypeSpec.Builder type;

    private SkeletonWriter(Spec spec, MachineScope scope) {
        this.spec = spec;
        this.scope = scope;
        this.signatures = new Signatures(scope);
        this.type = MachineType.of(spec, scope)
                .addJavadoc("Stands in for the machine of {@link $T}, which has errors.\n", spec.name());
    }

    /** The file that stands in for a machine whose states are not known. */
    public static GeneratedFile write(Spec spec) {
        SkeletonWriter writer = new SkeletonWriter(spec, MachineScope.ofSkeleton(spec));
        writer.addConstructors(Optional.empty(), false, List.of());
        writer.addAbstractMethods(List.of());
        return writer.file();
    }

    /** The file that stands in for a machine with a mistake. */
    public static GeneratedFile write(Chart chart) {
        Machine machine = asMeant(chart.machine());
        MachineScope scope = MachineScope.ofSkeleton(machine);
        SkeletonWriter writer = new SkeletonWriter(machine.spec(), scope);
        List<Signature> api = Api.of(machine).signatures();
        writer.addConstructors(
                Optional.of(machine.stored()), !machine.timeouts().isEmpty(), chart.start());
        writer.addAbstractMethods(api);
        writer.addApi(api, machine);
        FactoryType.ofSkeleton(chart, scope, writer.signatures).forEach(writer.type::addType);
        if (machine.isKept()) {
            writer.type.addType(SnapshotType.of(machine, scope));
        }
        if (!machine.isTable()) {
            writer.type.addType(MachineType.events(machine.spec(), machine.eventMethods()));
        }
        OccurrenceTypes.of(machine, scope, writer.signatures).forEach(writer.type::addType);
        return writer.file();
    }

    /** Who names occurrences means to have them. */
    private static Machine asMeant(Machine machine) {
        return machine.spec().methods().stream().anyMatch(machine::takesOccurrence)
                ? machine.withOccurrences()
                : machine;
    }

    private void addConstructors(Optional<TypeName> stored, boolean isTimed, List<Entry> start) {
        List<Constructor> constructors = spec.isExtendable()
                ? spec.constructors()
                : List.of(Constructor.ofNothing(spec.isPublic(), spec.site()));
        Set<List<TypeName>> written = new HashSet<>();
        for (Constructor constructor : constructors) {
            if (written.add(Erasure.parameters(constructor, spec.typeVariables()))) {
                type.addMethod(constructor(constructor, constructor.varargs() && !isTimed)
                        .addParameters(timers(constructor, isTimed))
                        .addExceptions(scope.printed(ConstructorWriter.thrownBeside(constructor, start)))
                        .build());
            }
        }
        stored.ifPresent(type -> {
            for (Constructor constructor : constructors) {
                List<TypeName> resuming = new ArrayList<>(Erasure.parameters(constructor, spec.typeVariables()));
                resuming.add(type);
                if (written.add(resuming)) {
                    this.type.addMethod(constructor(constructor, false)
                            .addParameter(scope.printed(type), Signatures.nameOfState(constructor))
                            .addParameters(timers(constructor, isTimed))
                            .build());
                }
            }
        });
    }

    private List<ParameterSpec> timers(Constructor constructor, boolean isTimed) {
        return isTimed
                ? List.of(ParameterSpec.builder(scope.printedClass(Timers.class), Signatures.nameOfTimers(constructor))
                        .build())
                : List.of();
    }

    private MethodSpec.Builder constructor(Constructor constructor, boolean varargs) {
        return signatures.mirroring(constructor, varargs).addCode(signatures.superCall(constructor));
    }

    private void addAbstractMethods(List<Signature> api) {
        spec.methods().stream()
                .filter(method -> spec.isExtendable() && isLeftToTheMachine(method))
                .filter(method -> api.stream().noneMatch(signature -> signature.implementsMethod(method)))
                .forEach(method -> type.addMethod(refusing(signatures.implementing(method))));
    }

    /** Of an interface's methods that every object has, those are left whose implementation nobody else can see. */
    private boolean isLeftToTheMachine(Method method) {
        return Optional.of(method)
                .filter(declared -> spec.isInterface())
                .flatMap(ObjectMethod::of)
                .map(ObjectMethod::isProtected)
                .orElse(method.isAbstract());
    }

    private void addApi(List<Signature> api, Machine machine) {
        Set<Map.Entry<String, List<TypeName>>> written = new HashSet<>();
        api.stream()
                .filter(signature -> spec.methods().stream()
                        .noneMatch(method -> signature.isSameAs(method) && !signature.implementsMethod(method)))
                .filter(signature -> written.add(Map.entry(signature.name(), signature.erasedParameters())))
                .forEach(signature -> type.addMethod(refusing(signatures.generated(signature, machine))));
    }

    private MethodSpec refusing(MethodSpec.Builder method) {
        return method.addCode(refusal(spec)).build();
    }

    /** What stands in for the body of a method. */
    static CodeBlock refusal(Spec spec) {
        return CodeBlock.builder()
                .addStatement(
                        "throw new $T($S)",
                        UnsupportedOperationException.class,
                        spec.simpleName() + " has errors, which the compiler reports")
                .build();
    }

    private GeneratedFile file() {
        return GeneratedFile.of(spec.names().machine(), type.build());
    }
}
