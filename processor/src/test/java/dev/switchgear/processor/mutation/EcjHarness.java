package dev.switchgear.processor.mutation;

import dev.switchgear.processor.testing.Compiled;
import dev.switchgear.processor.testing.Sources;
import dev.switchgear.processor.testing.TestCompiler;
import javax.annotation.processing.Processor;

/** Eclipse's compiler. */
final class EcjHarness implements Harness {

    @Override
    public Outcome compile(Sources sources, Processor processor) {
        WatchedProcessor watched = new WatchedProcessor(processor);
        try {
            Compiled compiled = TestCompiler.ECJ.compile(sources, watched);
            return new Outcome(
                    compiled.diagnoses(),
                    compiled.generated(),
                    compiled.classes().keySet(),
                    watched.expected(),
                    watched.crash());
        } catch (RuntimeException | Error thrown) {
            return Outcome.crashed(watched.crash().isEmpty() ? WatchedProcessor.stackTrace(thrown) : watched.crash());
        }
    }
}
