package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Step.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What happens in one sequence: the steps from outside, and what each method of the spec does when it is called. */
final class Script {

    /** What a method does. */
    enum Act {
        RETURN,
        THROW_UNCHECKED,
        THROW_ERROR,
        /** Throws a checked exception, if it declares it. */
        THROW_CHECKED,
        /** Raises an event, or asks about one, on its own machine, and goes on whatever comes of it. */
        TRY,
        /** The same, without catching what comes of it. */
        DO
    }

    /**
     * What is done at one call.
     *
     * @param answer what a guard says
     * @param value what a body returns
     * @param step what is done to the machine, if anything is
     */
    record Deed(Act act, boolean answer, int value, Step step) {}

    private static final int STEPS = 24;

    private final Plan plan;
    private final long[] seeds;
    private final int readiness;
    private final int trouble;

    Script(Plan plan, long... seeds) {
        this.plan = plan;
        this.seeds = seeds;
        Luck luck = new Luck(seeds);
        this.readiness = luck.between(20, 80);
        this.trouble = luck.chance(30) ? 0 : luck.between(5, 25);
    }

    /** The steps. */
    List<Step> steps() {
        Luck luck = luck(-1);
        List<Step> steps = new ArrayList<>(List.of(begin(Kind.START, luck)));
        while (steps.size() < STEPS) {
            steps.add(luck.chance(10) ? begin(luck.one(List.of(Kind.START, Kind.RESUME)), luck) : step(luck));
        }
        return steps;
    }

    /** What is done at the call of that number. */
    Deed deed(int call) {
        Luck luck = luck(call);
        Act act = luck.chance(trouble) ? luck.one(List.of(Act.values())) : Act.RETURN;
        return new Deed(act, luck.chance(readiness), luck.below(1000), step(luck));
    }

    private Luck luck(int of) {
        long[] all = Arrays.copyOf(seeds, seeds.length + 1);
        all[seeds.length] = of;
        return new Luck(all);
    }

    private Step begin(Kind kind, Luck luck) {
        return new Step(kind, plan.events().get(0), List.of(), luck.one(plan.busy()));
    }

    private Step step(Luck luck) {
        boolean isQuestion = luck.chance(25);
        List<Kind> kinds = new ArrayList<>();
        if (!plan.isTable()) {
            kinds.add(isQuestion ? Kind.CAN_CALL : Kind.CALL);
        }
        if (plan.isFired()) {
            kinds.addAll(isQuestion ? List.of(Kind.CAN) : List.of(Kind.FIRE, Kind.TRY_FIRE));
        }
        Event event = luck.one(plan.events());
        List<Object> arguments = new ArrayList<>();
        event.method().parameters().forEach(type -> arguments.add(argument(type, event, luck)));
        return new Step(luck.one(kinds), event, arguments, "");
    }

    private static Object argument(String type, Event event, Luck luck) {
        return switch (type) {
            case "int" -> luck.below(100);
            case "String" -> luck.chance(10) ? null : "text" + luck.below(100);
            case "Event" -> event.constant();
            default -> throw new IllegalArgumentException(type);
        };
    }
}
