package dev.switchgear.examples.springorders.orders;

import dev.switchgear.Timers;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is a bean is the factory: a machine is made for one event of one order. */
@Configuration(proxyBeanMethods = false)
class OrderFlowConfiguration {

    @Bean
    OrderFlowMachine.Factory orderFlows(ApplicationEventPublisher outbox, OrderWatch watch, InstantSource clock) {
        return new OrderFlowMachine.Factory(outbox, watch, Timers.polled(clock));
    }
}
