package dev.switchgear.processor.mutation;

import dev.switchgear.processor.testing.Sources;
import javax.annotation.processing.Processor;

/** A compiler that runs a processor, and whose crashes are outcomes like any other. For one thread. */
interface Harness {

    /** Compiles. */
    Outcome compile(Sources sources, Processor processor);
}
