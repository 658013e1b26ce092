package dev.switchgear.examples.springorders;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock and a payment provider in place of the application's. No component, so that it takes part only where it is imported. */
public class TestSettings {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    RecordingPayments recordingPayments() {
        return new RecordingPayments();
    }
}
