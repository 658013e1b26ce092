package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Step.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A script of chance, and the same again from the same seeds. */
final class RandomScript implements Script {

    private static final int STEPS = 24;

    /** So many there must be before so many events wait that no more may. */
    private static final int STUBBORN_STEPS = 40;

    /** Where the clock may begin: some are past what is counted, others before the beginning. */
    private static final List<Long> CLOCKS = List.of(0L, 1000L, 1_700_000_000_000L, -10L, Long.MAX_VALUE - 100);

    private static final List<Long> LONG = List.of(1000L, 30_000L, 3_600_000L, 2_000_000_000L);

    private final Plan plan;
    private final long[] seeds;
    private final int readiness;
    private final int trouble;
    private final long clock;
    private final boolean isDriven;

    /** An event that may wait and is raised again and again, if there is one. */
    private final Optional<Event> stubborn;

    RandomScript(Plan plan, long... seeds) {
        this.plan = plan;
        this.seeds = seeds;
        Luck luck = new Luck(seeds);
        this.readiness = luck.chance(5) ? 100 : luck.between(20, 80);
        this.trouble = luck.chance(30) ? 0 : luck.between(5, plan.form().isQueued() ? 50 : 25);
        this.clock = luck.one(CLOCKS);
        this.isDriven = plan.form().isThreadSafe() && luck.chance(60);
        this.stubborn = luck.chance(80)
                ? Optional.empty()
                : plan.rows().stream()
                        .filter(row -> row.kind() == Row.Kind.DEFER)
                        .map(row -> row.on().get(0))
                        .findFirst();
    }

    @Override
    public long clock() {
        return clock;
    }

    @Override
    public boolean isDriven() {
        return isDriven;
    }

    @Override
    public List<Step> steps() {
        Luck luck = luck(-1);
        List<Step> steps = new ArrayList<>(List.of(begin(Kind.START, luck)));
        while (steps.size() < (stubborn.isEmpty() ? STEPS : STUBBORN_STEPS)) {
            steps.add(luck.chance(stubborn.isEmpty() ? 13 : 5) ? beginning(luck) : outside(luck));
        }
        return steps;
    }

    /** From outside, timers with a thread do what others do only when they are asked. */
    private Step outside(Luck luck) {
        Step step = step(luck);
        return isDriven && step.kind() == Kind.EXPIRE && luck.chance(80)
                ? new Step(Kind.WAKE, Event.NONE, List.of(), null)
                : step;
    }

    @Override
    public Deed deed(int call, String signature) {
        Luck luck = luck(call);
        Act act = luck.chance(trouble) ? trouble(luck) : Act.RETURN;
        boolean isReady = luck.chance(readiness);
        if (!signature.startsWith("Duration")) {
            return new Deed(act, isReady, luck.below(1000), step(luck));
        }
        // Whether the clock is asked before or after is nobody's business.
        Step step = step(luck);
        return new Deed(step.kind() == Kind.CLOCK ? Act.RETURN : act, isReady, duration(luck), step);
    }

    private static int duration(Luck luck) {
        return luck.chance(85)
                ? luck.below(30)
                : luck.one(List.of(Script.NEVER, Script.PART, Script.LATE, Script.LONG_AGO, -1, -5, -20, 86_400_000));
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

    private Step beginning(Luck luck) {
        return begin(luck.one(List.of(Kind.START, Kind.RESUME, Kind.RELOAD)), luck);
    }

    private Step begin(Kind kind, Luck luck) {
        return new Step(kind, plan.events().get(0), List.of(), standing(luck));
    }

    private Standing standing(Luck luck) {
        Map<String, String> last = new TreeMap<>();
        plan.resumed()
                .forEach(superstate -> last.put(superstate, luck.one(plan.tree().within(superstate))));
        String state = luck.one(luck.chance(80) ? plan.busy() : plan.states());
        Map<String, Long> due = new TreeMap<>();
        for (Timeout timeout : plan.timeouts()) {
            if (plan.mayRun(timeout, state) && luck.chance(70)) {
                due.put(timeout.event().constant(), clock + luck.between(-10, 60));
            }
        }
        return new Standing(state, last, due, List.of());
    }

    private Step step(Luck luck) {
        if (!plan.timeouts().isEmpty() && luck.chance(35)) {
            return luck.chance(55)
                    ? new Step(Kind.EXPIRE, Event.NONE, List.of(), null)
                    : new Step(Kind.CLOCK, Event.NONE, List.of(distance(luck)), null);
        }
        boolean isQuestion = luck.chance(25);
        List<Kind> kinds = new ArrayList<>();
        if (!plan.form().isTable()) {
            kinds.add(isQuestion ? Kind.CAN_CALL : Kind.CALL);
        }
        if (plan.isFired()) {
            kinds.addAll(isQuestion ? List.of(Kind.CAN) : List.of(Kind.FIRE, Kind.TRY_FIRE));
        }
        if (plan.form().hasOccurrences()) {
            kinds.addAll(
                    isQuestion
                            ? List.of(Kind.CAN_OCCURRENCE)
                            : List.of(Kind.FIRE_OCCURRENCE, Kind.TRY_FIRE_OCCURRENCE));
        }
        Event event = stubborn.filter(any -> luck.chance(60)).orElseGet(() -> luck.one(plan.events()));
        List<Object> arguments = new ArrayList<>();
        event.method().parameters().forEach(type -> arguments.add(argument(type, event, luck)));
        return new Step(luck.one(kinds), event, arguments, null);
    }

    private static long distance(Luck luck) {
        if (luck.chance(15)) {
            return -luck.between(1, 20);
        }
        return luck.chance(90) ? luck.below(25) : luck.one(LONG);
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
