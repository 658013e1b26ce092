package dev.switchgear.processor.mutation;

import dev.switchgear.processor.testing.Sources;
import java.util.List;
import javax.annotation.processing.Processor;

/** A compiler that runs a processor, and whose crashes are outcomes like any other. For one thread. */
interface Harness {

    /** Compiles, with some options beside those that the compiler always has. */
    Outcome compile(Sources sources, List<String> options, Processor processor);
}
