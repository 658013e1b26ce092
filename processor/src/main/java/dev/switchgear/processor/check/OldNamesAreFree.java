package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Renaming;
import dev.switchgear.processor.problem.UnfitRenaming;
import dev.switchgear.processor.problem.UnfitRenaming.Reason;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;

/** An old name of a state is one that an enum's constant can have, and no state has. */
final class OldNamesAreFree implements Rule {

    @Override
    public List<UnfitRenaming> check(Machine machine, Chart chart) {
        return machine.renamings().stream()
                .flatMap(renaming ->
                        reason(renaming, machine).map(reason -> new UnfitRenaming(renaming, reason, machine)).stream())
                .toList();
    }

    private static Optional<Reason> reason(Renaming renaming, Machine machine) {
        if (!isIdentifier(renaming.from())) {
            return Optional.of(Reason.NO_NAME);
        }
        boolean isState = machine.stateEnum().constants().contains(renaming.from());
        return isState ? Optional.of(Reason.STILL_A_STATE) : Optional.empty();
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart);
    }
}
