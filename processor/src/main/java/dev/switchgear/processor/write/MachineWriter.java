package dev.switchgear.processor.write;

import com.palantir.javapoet.TypeSpec;
import dev.switchgear.processor.model.Api;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Signature;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the machine of a sound spec: state, construction, queries, events, what needs no machine, and the rows. */
public final class MachineWriter {

    private MachineWriter() {}

    /** The file of a machine that may have warnings, and no error. */
    public static GeneratedFile write(Chart chart) {
        Machine machine = chart.machine();
        MachineScope scope = MachineScope.of(machine);
        Signatures signatures = new Signatures(scope);
        Api api = Api.of(machine);
        Form form = Form.of(machine, chart);
        StateField field = new StateField(machine, form, scope);
        StepWriter step = new StepWriter(chart, scope, field);
        Optional<CellNumbers> numbers =
                form == Form.PACKED ? Optional.of(new CellNumbers(machine, chart)) : Optional.empty();
        Optional<PackedAnswers> answers = numbers.map(known -> new PackedAnswers(machine, chart, scope, known));
        Dispatch dispatch = numbers.<Dispatch>map(
                        known -> new PackedDispatch(machine, chart, scope, field, known, answers.orElseThrow()))
                .orElseGet(() -> new SwitchDispatch(machine, chart, scope, form));
        Reactions reactions = numbers.<Reactions>map(
                        known -> new PackedReactions(machine, chart, scope, signatures, known))
                .orElseGet(() -> new SwitchReactions(machine, scope, signatures, chart));
        CanBlock legality = new CanBlock(machine, chart, scope, signatures, field, step, answers);
        RefusalWriter refusals = new RefusalWriter(machine, scope, chart, dispatch, api);
        ApiWriter apiWriter =
                new ApiWriter(machine, scope, signatures, chart, dispatch, field, legality, step, refusals);
        EventWriter eventWriter = new EventWriter(machine, scope, signatures, chart, dispatch, field, step, refusals);

        TypeSpec.Builder type = MachineType.of(machine.spec(), scope)
                .addJavadoc(MachineJavadoc.of(machine, chart, api, refusals.canThrow(), scope));
        dispatch.constants().forEach(type::addField);
        type.addField(field.declaration());
        step.fields().forEach(type::addField);
        new ConstructorWriter(chart, scope, signatures, field, step).write().forEach(type::addMethod);
        select(api, MachineWriter::isQuery).forEach(signature -> type.addMethod(apiWriter.write(signature)));
        for (EventMethod event : machine.eventMethods()) {
            type.addMethod(eventWriter.method(event));
            select(api, signature -> signature.event().filter(event::equals).isPresent())
                    .forEach(signature -> type.addMethod(apiWriter.write(signature)));
        }
        select(api, MachineWriter::takesAnEvent).forEach(signature -> type.addMethod(apiWriter.write(signature)));
        select(api, signature -> signature.operation().isStatic())
                .forEach(signature -> type.addMethod(apiWriter.write(signature)));
        dispatch.helpers().forEach(type::addMethod);
        if (machine.runsUserCode()) {
            new ReactionWriter(machine, scope, signatures, reactions).write(api).forEach(type::addMethod);
            legality.helpers(api).forEach(type::addMethod);
        }
        step.helpers().forEach(type::addMethod);
        refusals.methods().forEach(type::addMethod);
        if (!machine.isTable()) {
            type.addType(MachineType.events(machine.spec(), machine.eventMethods()));
        }
        return GeneratedFile.of(machine.names().machine(), type.build());
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
