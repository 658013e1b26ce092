package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Silenced;
import dev.switchgear.processor.problem.Code;
import dev.switchgear.processor.problem.UnusableSetting;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.Optional;

/** What a spec suppresses is a warning of ours that it can suppress there. */
final class SuppressionsSaySomething implements Rule {

    @Override
    public List<UnusableSetting> check(Machine machine, Chart chart) {
        return machine.spec().silenced().stream()
                .flatMap(silenced -> problem(silenced, machine).stream())
                .toList();
    }

    private static Optional<UnusableSetting> problem(Silenced silenced, Machine machine) {
        Optional<Code> code = Code.of(silenced.code());
        if (code.isEmpty()) {
            return Optional.of(UnusableSetting.ofUnknownCode(silenced));
        }
        if (!code.get().isNegotiable()) {
            return Optional.of(UnusableSetting.ofSettledCode(code.get(), silenced));
        }
        return silenced.member().map(member -> UnusableSetting.ofMember(silenced, member, machine.spec()));
    }
}
