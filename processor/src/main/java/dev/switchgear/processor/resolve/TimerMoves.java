package dev.switchgear.processor.resolve;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.TimerSources;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.resolve.Action.StartTimer;
import dev.switchgear.processor.resolve.Action.StartTimerIn;
import dev.switchgear.processor.resolve.Action.StopTimer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out which timers a row starts and stops: where it enters one of their sources, and where it leaves one. */
final class TimerMoves {

    private final Topology topology;
    private final Map<Timeout, TimerSources> timers = new LinkedHashMap<>();

    TimerMoves(Machine machine) {
        topology = machine.topology();
        machine.timeouts().forEach(timeout -> timers.put(timeout, machine.sources(timeout)));
    }

    /** Those of a row that leads somewhere: first what starts, for to work out when it is due may throw. */
    List<Action> of(Scope scope, List<State> ends) {
        List<Action> starts = new ArrayList<>();
        List<Action> stops = new ArrayList<>();
        timers.forEach((timeout, sources) -> {
            List<State> entering = ends.stream()
                    .filter(end -> sources.contain(end, scope.entered(end)))
                    .toList();
            if (entering.isEmpty()) {
                if (isLeft(sources, scope)) {
                    stops.add(new StopTimer(timeout));
                }
            } else if (entering.size() == ends.size()) {
                starts.add(new StartTimer(timeout));
            } else {
                starts.add(new StartTimerIn(timeout, entering));
            }
        });
        starts.addAll(stops);
        return starts;
    }

    private static boolean isLeft(TimerSources sources, Scope scope) {
        return sources.contain(scope.from(), scope.left());
    }

    /** Those that run in a state: of a machine that starts there, all of them are started. */
    List<Timeout> running(State state) {
        List<Superstate> around = topology.around(state);
        return timers.entrySet().stream()
                .filter(timer -> timer.getValue().contain(state, around))
                .map(Map.Entry::getKey)
                .toList();
    }
}
