package dev.switchgear.processor.testing;

import dev.switchgear.processor.StateMachineProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** Where the processors of others stand in the compiler's list. */
public enum Other {
    /** They are called first. */
    BEFORE_US,
    /** We are called first. */
    AFTER_US;

    /** All that a compiler runs: a new processor of ours, and these. */
    public Processor[] with(Processor... others) {
        List<Processor> all = new ArrayList<>(List.of(others));
        all.add(this == BEFORE_US ? all.size() : 0, new StateMachineProcessor());
        return all.toArray(Processor[]::new);
    }

    /** The processors that the library of a type brings, new ones each time. */
    public static Processor[] of(Class<?> library) {
        return ServiceLoader.load(Processor.class).stream()
                .filter(processor -> processor
                        .type()
                        .getProtectionDomain()
                        .getCodeSource()
                        .equals(library.getProtectionDomain().getCodeSource()))
                .map(ServiceLoader.Provider::get)
                .toArray(Processor[]::new);
    }
}
