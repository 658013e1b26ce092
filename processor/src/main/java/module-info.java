/**
 * The annotation processor, for the compiler alone: on the processor path, or on the module path of processors. Nothing is
 * exported. {@code jdk.compiler} is there where javac runs it, and not necessarily elsewhere.
 */
@SuppressWarnings("requires-automatic") // JavaPoet has the name of a module, but no descriptor.
module dev.switchgear.processor {
    requires com.palantir.javapoet;
    requires dev.switchgear;
    requires java.compiler;
    requires static com.google.auto.service;
    requires static jdk.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.switchgear.processor.StateMachineProcessor;
}
