package dev.switchgear.examples.springorders.payments;

import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Submits again what a listener has failed to do. What was under way when the application stopped is submitted again at its start. */
@Component
class Resubmission {

    private final FailedEventPublications failed;

    Resubmission(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(fixedDelayString = "${orders.resubmission.delay}")
    void run() {
        failed.resubmit(ResubmissionOptions.defaults());
    }
}
