package dev.switchgear.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.switchgear.internal.Due;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.resolve.Action;
import dev.switchgear.processor.resolve.Action.Return;
import dev.switchgear.processor.resolve.Action.StartTimer;
import dev.switchgear.processor.resolve.Action.StartTimerIn;
import dev.switchgear.processor.resolve.Reaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Writes how timers are started: it is worked out when all of them are due, which may throw, before the first one is. */
final class TimerBlock {

    /** How many states are listed of which a timer starts in few. */
    private static final int MOST_LISTED = 100;

    /** A timer, and how it is worked out when it is due: from what the clock says. */
    private record Start(Timeout timeout, Function<CodeBlock, CodeBlock> due) {}

    private final Machine machine;
    private final MachineScope scope;
    private final TimerFields fields;
    private final Calls calls;
    private final List<Parameter> parameters;

    TimerBlock(Machine machine, MachineScope scope, List<Parameter> parameters) {
        this.machine = machine;
        this.scope = scope;
        this.fields = new TimerFields(machine, scope);
        this.calls = new Calls(machine.spec(), scope);
        this.parameters = parameters;
    }

    /** {@code lapseDue = Due.NEVER;}. */
    CodeBlock stop(Timeout timeout) {
        return fields.stop(timeout, parameters);
    }

    /**
     * What a machine starts that is constructed: nobody sees it if that fails.
     *
     * <pre>
     * remindDue = Due.after(alarm.now(), "renewal", renewal());
     * </pre>
     */
    CodeBlock starting(List<Timeout> timeouts) {
        return statements(timeouts.stream().map(this::start).toList());
    }

    /**
     * What a reaction starts.
     *
     * <pre>
     * long now = alarm.now();
     * long remindAt = Due.after(now, "renewal", renewal());
     * long lapseAt = Due.after(now, "term", term());
     * remindDue = remindAt;
     * lapseDue = lapseAt;
     * </pre>
     */
    CodeBlock starting(Reaction reaction) {
        List<Start> starts = new ArrayList<>();
        for (Action action : reaction.actions()) {
            if (action instanceof StartTimer started) {
                starts.add(start(started.timeout()));
            } else if (action instanceof StartTimerIn some) {
                starts.add(new Start(some.timeout(), now -> inSome(some, now, reaction)));
            }
        }
        return statements(starts);
    }

    private CodeBlock statements(List<Start> starts) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (starts.size() == 1) {
            Start only = starts.get(0);
            return code.add(
                            "$L = $L;\n",
                            fields.due(only.timeout(), parameters),
                            only.due().apply(fields.now(parameters)))
                    .build();
        }
        if (!starts.isEmpty()) {
            code.addStatement("$T $N = $L", TypeName.LONG, local("now"), fields.now(parameters));
        }
        for (Start start : starts) {
            code.add("$T $N = $L;\n", TypeName.LONG, at(start), start.due().apply(CodeBlock.of("$N", local("now"))));
        }
        for (Start start : starts) {
            code.addStatement("$L = $N", fields.due(start.timeout(), parameters), at(start));
        }
        return code.build();
    }

    /** {@code remindAt}, beside the field {@code remindDue}. */
    private String at(Start start) {
        return local(scope.due(start.timeout()).replaceFirst("Due(_*)$", "At$1"));
    }

    private String local(String name) {
        return MachineScope.local(name, parameters);
    }

    private Start start(Timeout timeout) {
        return new Start(timeout, now -> due(timeout, now));
    }

    /** {@code Due.after(alarm.now(), "renewal", renewal())}, {@code Due.after(alarm.now(), 30_000L)}. */
    private CodeBlock due(Timeout timeout, CodeBlock now) {
        return timeout.of()
                .map(method -> CodeBlock.of(
                        "$T.after($L,$W$S,$W$L)",
                        scope.printedClass(Due.class),
                        now,
                        method.name(),
                        calls.of(method, List.of())))
                .orElseGet(() -> CodeBlock.of(
                        "$T.after($L,$W$LL)",
                        scope.printedClass(Due.class),
                        now,
                        grouped(timeout.duration().orElseThrow().toMillis())));
    }

    /** {@code 172_800_000}. */
    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, '_');
        }
        return digits.toString();
    }

    /**
     * <pre>
     * switch (lastOfHeld) {
     *   case ACTIVE -&gt; Due.after(alarm.now(), "renewal", renewal());
     *   case FREE, RENEWING -&gt; Due.NEVER;
     * }
     * </pre>
     */
    private CodeBlock inSome(StartTimerIn some, CodeBlock now, Reaction reaction) {
        CodeBlock last = reaction.actions(Return.class).stream()
                .map(resumed -> MachineScope.field(scope.lastOf(resumed.superstate()), parameters))
                .findFirst()
                .orElseThrow();
        CodeBlock due = due(some.timeout(), now);
        Set<State> states = Set.copyOf(some.states());
        if (machine.states().size() > MOST_LISTED) {
            SwitchBlock table = SwitchBlock.over(last);
            table.arm(some.states().stream().map(State::name).toList(), due);
            table.otherwise(fields.never());
            return table.build();
        }
        Arms arms = new Arms();
        some.states().forEach(state -> arms.add(state.name(), due));
        machine.states().stream()
                .filter(state -> !states.contains(state))
                .forEach(state -> arms.add(state.name(), fields.never()));
        return arms.over(last);
    }
}
