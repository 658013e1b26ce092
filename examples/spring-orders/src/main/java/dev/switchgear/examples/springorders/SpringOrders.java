package dev.switchgear.examples.springorders;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. */
@SpringBootApplication
@EnableScheduling
public class SpringOrders {

    /**
     * Starts it.
     *
     * @param args properties that differ, as {@code --orders.database=postgresql}
     */
    public static void main(String[] args) {
        SpringApplication.run(SpringOrders.class, args);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
