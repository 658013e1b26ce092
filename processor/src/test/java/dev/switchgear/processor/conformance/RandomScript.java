package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Step.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A script of chance, and the same again from the same seeds. */
final class RandomScript implements Script {

    private static final int STEPS = 24;

    private final Plan plan;
    private final long[] seeds;
    private final int readiness;
    private final int trouble;

    RandomScript(Plan plan, long... seeds) {
        this.plan = plan;
        this.seeds = seeds;
        Luck luck = new Luck(seeds);
        this.readiness = luck.chance(5) ? 100 : luck.between(20, 80);
        this.trouble = luck.chance(30) ? 0 : luck.between(5, plan.form().isQueued() ? 50 : 25);
    }

    @Override
    public List<Step> steps() {
        Luck luck = luck(-1);
        List<Step> steps = new ArrayList<>(List.of(begin(Kind.START, luck)));
        while (steps.size() < STEPS) {
            steps.add(luck.chance(10) ? begin(luck.one(List.of(Kind.START, Kind.RESUME)), luck) : step(luck));
        }
        return steps;
    }

    @Override
    public Deed deed(int call, String signature) {
        Luck luck = luck(call);
        Act act = luck.chance(trouble) ? trouble(luck) : Act.RETURN;
        return new Deed(act, luck.chance(readiness), luck.below(1000), step(luck));
    }

    /** Where raised events wait for their turn, methods mostly raise some. */
    private Act trouble(Luck luck) {
        return plan.form().isQueued() && luck.chance(60) ? Act.DO : luck.one(List.of(Act.values()));
    }

    private Luck luck(int of) {
        long[] all = Arrays.copyOf(seeds, seeds.length + 1);
        all[seeds.length] = of;
        return new Luck(all);
    }

    private Step begin(Kind kind, Luck luck) {
        return new Step(kind, plan.events().get(0), List.of(), standing(luck));
    }

    private Standing standing(Luck luck) {
        Map<String, String> last = new TreeMap<>();
        plan.resumed()
                .forEach(superstate -> last.put(superstate, luck.one(plan.tree().within(superstate))));
        return new Standing(luck.one(luck.chance(80) ? plan.busy() : plan.states()), last);
    }

    private Step step(Luck luck) {
        boolean isQuestion = luck.chance(25);
        List<Kind> kinds = new ArrayList<>();
        if (!plan.form().isTable()) {
            kinds.add(isQuestion ? Kind.CAN_CALL : Kind.CALL);
        }
        if (plan.isFired()) {
            kinds.addAll(isQuestion ? List.of(Kind.CAN) : List.of(Kind.FIRE, Kind.TRY_FIRE));
        }
        Event event = luck.one(plan.events());
        List<Object> arguments = new ArrayList<>();
        event.method().parameters().forEach(type -> arguments.add(argument(type, event, luck)));
        return new Step(luck.one(kinds), event, arguments, null);
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
