package dev.switchgear.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.model.Api;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Matrix;
import dev.switchgear.processor.model.Signature;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the machine of a sound spec: state, construction, queries, events, what needs no machine, and the rows. */
public final class MachineWriter {

    private MachineWriter() {}

    /** The file of a machine that may have warnings, and no error. */
    public static GeneratedFile write(Machine machine) {
        MachineScope scope = MachineScope.of(machine);
        Signatures signatures = new Signatures(scope);
        Api api = Api.of(machine);
        Matrix matrix = machine.matrix();
        DispatchBlock dispatch = new DispatchBlock(machine, matrix, scope);
        StepWriter step = new StepWriter(machine, scope);
        ApiWriter apiWriter = new ApiWriter(machine, scope, signatures, matrix, dispatch, step);
        EventWriter eventWriter = new EventWriter(machine, scope, signatures, matrix, dispatch, step);
        ReactionWriter reactionWriter = new ReactionWriter(machine, scope, signatures, matrix);

        TypeSpec.Builder type = MachineType.of(machine.spec(), scope)
                .addJavadoc(MachineJavadoc.of(machine, matrix, api, apiWriter.canThrow(api), scope))
                .addField(state(machine, scope));
        step.fields().forEach(type::addField);
        new ConstructorWriter(machine, scope, signatures, step).write().forEach(type::addMethod);
        select(api, MachineWriter::isQuery).forEach(signature -> type.addMethod(apiWriter.write(signature)));
        for (EventMethod event : machine.eventMethods()) {
            type.addMethod(eventWriter.method(event));
            select(api, signature -> signature.event().filter(event::equals).isPresent())
                    .forEach(signature -> type.addMethod(apiWriter.write(signature)));
        }
        select(api, MachineWriter::takesAnEvent).forEach(signature -> type.addMethod(apiWriter.write(signature)));
        select(api, signature -> signature.operation().isStatic())
                .forEach(signature -> type.addMethod(apiWriter.write(signature)));
        if (machine.runsUserCode()) {
            reactionWriter.write(api).forEach(type::addMethod);
        } else {
            machine.eventMethods().forEach(event -> type.addMethod(eventWriter.rows(event)));
        }
        step.helpers().forEach(type::addMethod);
        type.addMethod(apiWriter.permittedIn());
        if (apiWriter.canThrow(api)) {
            type.addMethod(apiWriter.illegal());
        }
        if (!machine.isTable()) {
            type.addType(MachineType.events(machine.spec(), machine.eventMethods()));
        }
        return GeneratedFile.of(machine.names().machine(), type.build());
    }

    private static FieldSpec state(Machine machine, MachineScope scope) {
        FieldSpec.Builder state = FieldSpec.builder(scope.state(), "state", Modifier.PRIVATE);
        return machine.isThreadSafe() ? state.addModifiers(Modifier.VOLATILE).build() : state.build();
    }

    private static List<Signature> select(Api api, Predicate<Signature> kind) {
        return api.signatures().stream().filter(kind).toList();
    }

    private static boolean isQuery(Signature signature) {
        return switch (signature.operation()) {
            case STATE, IS_IN, IS_FINAL, PERMITS, PERMITTED, TO_STRING -> true;
            default -> false;
        };
    }

    private static boolean takesAnEvent(Signature signature) {
        return switch (signature.operation()) {
            case FIRE, TRY_FIRE, CAN_FIRE -> true;
            default -> false;
        };
    }
}
