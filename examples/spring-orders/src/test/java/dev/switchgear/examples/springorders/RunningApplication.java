package dev.switchgear.examples.springorders;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test against the whole application, which is started once for all tests that have the same properties. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            // A busy machine is no reason not to wait for a lock.
            "spring.datasource.url=jdbc:h2:mem:orders;LOCK_TIMEOUT=60000",
            "orders.overdue.delay=100ms",
            "spring.main.banner-mode=off"
        })
@Import(TestSettings.class)
public @interface RunningApplication {}
