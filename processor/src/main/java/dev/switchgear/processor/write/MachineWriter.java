package dev.switchgear.processor.write;

import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.surface.Api;
import dev.switchgear.processor.surface.Signature;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the machine of a sound spec: state, construction, queries, events, what needs no machine, and the rows. */
public final class MachineWriter {

    private MachineWriter() {}

    /**
     * The file of a machine that may have warnings, and no error.
     *
     * @param mermaid a diagram for its documentation, if one is to be shown there
     */
    public static GeneratedFile write(Chart chart, Optional<String> mermaid) {
        Draft draft = Draft.of(chart);
        Machine machine = draft.machine();
        Api api = draft.api();
        Dispatch dispatch = Dispatch.of(draft);
        RefusalWriter refusals = new RefusalWriter(draft, dispatch);
        CanBlock legality = new CanBlock(draft, dispatch);
        ApiWriter apiWriter = new ApiWriter(draft, dispatch, refusals, legality);
        EventWriter eventWriter = new EventWriter(draft, dispatch, refusals);

        TypeSpec.Builder type = MachineType.of(machine.spec(), draft.scope())
                .addJavadoc(MachineJavadoc.of(chart, api, refusals.canThrow(), mermaid, draft.scope()));
        type.addField(DefinitionBlock.field(chart, draft.scope()));
        dispatch.constants().forEach(type::addField);
        BindingWriter binding = new BindingWriter(machine, draft.scope());
        binding.fields().forEach(type::addField);
        type.addField(draft.field().declaration());
        SuperstateWriter superstates = new SuperstateWriter(draft);
        superstates.fields().forEach(type::addField);
        new TimerFields(machine, draft.scope()).declarations().forEach(type::addField);
        draft.step().fields().forEach(type::addField);
        new ConstructorWriter(draft).write().forEach(type::addMethod);
        select(api, MachineWriter::isQuery).forEach(signature -> type.addMethod(apiWriter.write(signature)));
        for (EventMethod event : machine.eventMethods()) {
            type.addMethod(eventWriter.method(event));
            select(api, signature -> signature.event().filter(event::equals).isPresent())
                    .forEach(signature -> type.addMethod(apiWriter.write(signature)));
        }
        select(api, MachineWriter::takesAnEvent).forEach(signature -> type.addMethod(apiWriter.write(signature)));
        select(api, MachineWriter::isAboutTime).forEach(signature -> type.addMethod(apiWriter.write(signature)));
        select(api, signature -> signature.operation().isStatic())
                .forEach(signature -> type.addMethod(apiWriter.write(signature)));
        dispatch.helpers().forEach(type::addMethod);
        if (machine.reacts()) {
            new ReactionWriter(draft).write(api).forEach(type::addMethod);
            legality.helpers(api).forEach(type::addMethod);
            new HandlingWriter(draft, refusals).write().forEach(type::addMethod);
            new AutomaticWriter(draft).write().forEach(type::addMethod);
        }
        new OccurrenceWriter(draft).helpers().forEach(type::addMethod);
        new TimerWriter(draft).helpers().forEach(type::addMethod);
        draft.step().helpers().forEach(type::addMethod);
        binding.helpers().forEach(type::addMethod);
        refusals.methods().forEach(type::addMethod);
        FactoryType.of(chart, draft.scope(), draft.signatures()).forEach(type::addType);
        if (machine.isKept()) {
            type.addType(SnapshotType.of(machine, draft.scope()));
        }
        if (!machine.isTable()) {
            type.addType(MachineType.events(machine.spec(), machine.eventMethods()));
        }
        OccurrenceTypes.of(machine, draft.scope(), draft.signatures()).forEach(type::addType);
        return GeneratedFile.of(machine.names().machine(), type.build());
    }

    private static List<Signature> select(Api api, Predicate<Signature> kind) {
        return api.signatures().stream().filter(kind).toList();
    }

    private static boolean isQuery(Signature signature) {
        return switch (signature.operation()) {
            case STATE,
                    CARRIER,
                    IS_IN,
                    IS_WITHIN,
                    DEFERRED,
                    SNAPSHOT,
                    DEADLINE,
                    IS_FINAL,
                    PERMITS,
                    PERMITTED,
                    TO_STRING -> true;
            default -> false;
        };
    }

    private static boolean takesAnEvent(Signature signature) {
        return switch (signature.operation()) {
            case FIRE, TRY_FIRE, CAN_FIRE, FIRE_OCCURRENCE, TRY_FIRE_OCCURRENCE, CAN_OCCURRENCE -> true;
            default -> false;
        };
    }

    private static boolean isAboutTime(Signature signature) {
        return switch (signature.operation()) {
            case EXPIRE, CLOSE -> true;
            default -> false;
        };
    }
}
