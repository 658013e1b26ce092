package dev.switchgear.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.switchgear.processor.testing.TestCompiler;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The environments that build tools put around the compiler's; Gradle's own is used by the tests of its profile. */
final class CompilersEnvironmentTest {

    @Test
    void intelliJTellsWhatIsBehindItsProxies() {
        ClassLoader ofIntelliJ = TestCompiler.JAVAC
                .compile("""
                        package org.jetbrains.jps.javac;
                        public class APIWrappers {
                          public static <T> T unwrap(Class<? extends T> type, T wrapper) throws Throwable {
                            return type.cast(java.lang.reflect.Proxy.getInvocationHandler(wrapper)
                                .invoke(wrapper, null, null));
                          }
                        }
                        """)
                .withoutComplaint()
                .load("org.jetbrains.jps.javac.APIWrappers")
                .getClassLoader();
        ProcessingEnvironment compilers = environment(getClass().getClassLoader(), null);

        assertThat(CompilersEnvironment.behind(environment(ofIntelliJ, compilers)))
                .isSameInstanceAs(compilers);
    }

    @Test
    void behindAnyOtherNoneIsLookedFor() {
        ProcessingEnvironment unknown = environment(getClass().getClassLoader(), null);

        assertThat(CompilersEnvironment.behind(unknown)).isSameInstanceAs(unknown);
    }

    /** A proxy of a tool with such a loader, whose handler gives away what is behind it. */
    private static ProcessingEnvironment environment(ClassLoader loader, @Nullable ProcessingEnvironment hidden) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                loader, new Class<?>[] {ProcessingEnvironment.class}, (proxy, method, arguments) -> hidden);
    }
}
