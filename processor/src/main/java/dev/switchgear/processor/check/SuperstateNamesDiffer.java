package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.problem.CollidingSuperstates;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a machine remembers of each superstate that is resumed has a name of its own. */
final class SuperstateNamesDiffer implements Rule {

    @Override
    public List<CollidingSuperstates> check(Machine machine, Chart chart) {
        Map<String, Superstate> names = new HashMap<>();
        List<CollidingSuperstates> problems = new ArrayList<>();
        for (Superstate superstate : machine.resumed()) {
            String name = superstate.remembered();
            Superstate other = names.putIfAbsent(name, superstate);
            if (other != null) {
                problems.add(new CollidingSuperstates(other, superstate, name, machine));
            }
        }
        return problems;
    }
}
