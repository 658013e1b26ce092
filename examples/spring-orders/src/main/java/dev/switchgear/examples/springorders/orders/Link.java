package dev.switchgear.examples.springorders.orders;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a client can go from here. */
record Link(String method, String href) {

    /** Nobody but time raises these. */
    private static final Set<Enum<?>> RAISED_BY_TIME = OrderFlowMachine.definition().timeouts().stream()
            .map(timeout -> timeout.event())
            .collect(Collectors.toUnmodifiableSet());

    /** The links of an order, by relation: to itself, to its history, and one for each event that is permitted now. */
    static Map<String, Link> of(long order, Set<? extends Enum<?>> permitted) {
        String self = "/orders/" + order;
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", new Link("GET", self));
        links.put("history", new Link("GET", self + "/history"));
        permitted.stream().filter(event -> !RAISED_BY_TIME.contains(event)).forEach(event -> {
            String name = event.name().toLowerCase(Locale.ROOT);
            links.put(name, new Link("POST", self + "/" + name));
        });
        return links;
    }
}
