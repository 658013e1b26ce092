package dev.switchgear.processor.check;

import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Erasure;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.CollidingConstructors;
import dev.switchgear.processor.resolve.Chart;
import java.util.ArrayList;
import java.util.List;

/** With what is resumed behind its parameters, no constructor becomes another one. */
final class ConstructorsDiffer implements Rule {

    @Override
    public List<CollidingConstructors> check(Machine machine, Chart chart) {
        List<CollidingConstructors> collisions = new ArrayList<>();
        for (Constructor shorter : machine.spec().constructors()) {
            List<TypeName> resuming =
                    new ArrayList<>(Erasure.parameters(shorter, machine.spec().typeVariables()));
            resuming.add(machine.stored());
            for (Constructor longer : machine.spec().constructors()) {
                if (Erasure.parameters(longer, machine.spec().typeVariables()).equals(resuming)) {
                    collisions.add(new CollidingConstructors(shorter, longer, machine));
                }
            }
        }
        return collisions;
    }

    @Override
    public boolean needsATypeToExtend() {
        return true;
    }
}
