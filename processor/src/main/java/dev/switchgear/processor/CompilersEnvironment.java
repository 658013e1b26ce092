package dev.switchgear.processor;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Finds the compiler's own environment behind the one that a build tool puts around it, to learn which files are written. Only with its
 * own does javac show its syntax trees, which tell the exact places of errors. Files have to be written with the tool's all the same.
 */
final class CompilersEnvironment {

    private CompilersEnvironment() {}

    /** That behind an environment, or the environment itself where there is none behind it. */
    static ProcessingEnvironment behind(ProcessingEnvironment environment) {
        return behindGradles(environment).or(() -> behindIntelliJs(environment)).orElse(environment);
    }

    private static Optional<ProcessingEnvironment> behindGradles(ProcessingEnvironment environment) {
        if (!environment.getClass().getName().startsWith("org.gradle.")) {
            return Optional.empty();
        }
        try {
            Field delegate = environment.getClass().getDeclaredField("delegate");
            delegate.setAccessible(true);
            return cast(delegate.get(environment));
        } catch (ReflectiveOperationException | RuntimeException changed) {
            return Optional.empty();
        }
    }

    /** By the way that IntelliJ IDEA has for it, which is found next to the handler of its proxy. */
    private static Optional<ProcessingEnvironment> behindIntelliJs(ProcessingEnvironment environment) {
        try {
            Method unwrap = Class.forName(
                            "org.jetbrains.jps.javac.APIWrappers",
                            true,
                            environment.getClass().getClassLoader())
                    .getMethod("unwrap", Class.class, Object.class);
            return cast(unwrap.invoke(null, ProcessingEnvironment.class, environment));
        } catch (ReflectiveOperationException | LinkageError anotherTool) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessingEnvironment> cast(Object environment) {
        return Optional.ofNullable(environment)
                .filter(ProcessingEnvironment.class::isInstance)
                .map(ProcessingEnvironment.class::cast);
    }
}
