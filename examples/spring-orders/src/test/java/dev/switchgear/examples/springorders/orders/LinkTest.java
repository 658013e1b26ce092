package dev.switchgear.examples.springorders.orders;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;

/** Links are computed from the machine's events; so each event must have a path. */
class LinkTest {

    @Test
    void leadToWhatTheControllerMaps() {
        List<String> mapped = Arrays.stream(OrderController.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(PostMapping.class))
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(PostMapping.class).value()))
                .map(path -> "/orders" + path.replace("{id}", "7"))
                .toList();
        List<String> linked = Link.of(7, EnumSet.allOf(OrderFlowMachine.Event.class)).values().stream()
                .filter(link -> link.method().equals("POST"))
                .map(Link::href)
                .toList();

        assertThat(linked).containsExactlyElementsIn(mapped);
    }
}
