package dev.switchgear.processor.check;

import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.Code;
import dev.switchgear.processor.problem.UnusableSetting;
import java.util.List;

/** What a spec suppresses among our warnings is there. */
final class SilencedCodesExist implements Rule {

    @Override
    public List<UnusableSetting> check(Machine machine) {
        return machine.spec().silenced().stream()
                .filter(silenced -> Code.of(silenced.code()).isEmpty())
                .map(UnusableSetting::of)
                .toList();
    }
}
