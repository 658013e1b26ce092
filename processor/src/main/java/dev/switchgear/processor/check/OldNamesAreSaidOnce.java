package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Renaming;
import dev.switchgear.processor.problem.RepeatedRenaming;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An old name is one of one state. */
final class OldNamesAreSaidOnce implements Rule {

    @Override
    public List<RepeatedRenaming> check(Machine machine, Chart chart) {
        Map<String, Renaming> first = new HashMap<>();
        List<RepeatedRenaming> repeated = new ArrayList<>();
        for (Renaming renaming : machine.renamings()) {
            Renaming before = first.putIfAbsent(renaming.from(), renaming);
            if (before != null) {
                repeated.add(new RepeatedRenaming(before, renaming));
            }
        }
        return repeated;
    }
}
