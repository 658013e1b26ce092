package dev.switchgear.importer;

import dev.switchgear.importer.Xml.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the timeouts of an SCXML document: a {@code <send>} with a delay in the {@code <onentry>} of a state, whose event only transitions of
 * this state take.
 */
final class DelayedSends {

    private static final Pattern DELAY = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,3}))?(ms|s|m|min|h|d)");

    private final Map<String, Timeout> timeouts = new HashMap<>();
    private final Set<Element> replaced = new HashSet<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * A {@code <send>} with a delay.
     *
     * @param element the element
     * @param event the name of the event
     * @param state the state whose entry sends it; empty if something else does
     */
    private record Send(Element element, String event, Optional<Element> state) {}

    /**
     * A timeout.
     *
     * @param owner the state that sends and takes the event
     * @param after the time
     */
    private record Timeout(Element owner, Trigger.After after) {}

    /** Looks for timeouts in a document. */
    DelayedSends(Element root) {
        List<Send> sends = new ArrayList<>();
        collect(root, Optional.empty(), Optional.empty(), sends);
        Map<String, List<Send>> byEvent = new HashMap<>();
        sends.forEach(send ->
                byEvent.computeIfAbsent(send.event, event -> new ArrayList<>()).add(send));
        for (Send send : sends) {
            if (send.element.attribute("delay").isEmpty()
                    && send.element.attribute("delayexpr").isEmpty()) {
                continue;
            }
            Optional<Duration> delay = send.element.attribute("delay").flatMap(DelayedSends::duration);
            if (delay.isPresent()
                    && send.state.isPresent()
                    && byEvent.getOrDefault(send.event, List.of()).size() == 1
                    && isTakenOnlyIn(send.state.get(), send, root)) {
                timeouts.put(send.event, new Timeout(send.state.get(), new Trigger.After(send.event, delay.get())));
                replaced.add(send.element);
                replaceCancels(send, send.state.get());
            } else {
                remarks.add(Remark.lost(
                                send.element.line(),
                                "the delay of " + send.event
                                        + ": a timeout runs from the entry of the state whose transitions it is for")
                        .about(send.event));
            }
        }
    }

    /** The timeout that an event is, if it is one. */
    Optional<Trigger.After> timeout(String event) {
        return Optional.ofNullable(timeouts.get(event)).map(Timeout::after);
    }

    /** Whether an event is never there for a state, because it is a timeout of another one. */
    boolean isElsewhere(String event, Element state) {
        return Optional.ofNullable(timeouts.get(event))
                .filter(timeout -> !timeout.owner.equals(state))
                .isPresent();
    }

    /** Whether an element is a part of a timeout, and no action any more. */
    boolean isReplaced(Element element) {
        return replaced.contains(element);
    }

    /** What was found that is no timeout, or not quite. */
    List<Remark> remarks() {
        return remarks;
    }

    private static void collect(Element element, Optional<Element> state, Optional<Element> block, List<Send> sends) {
        for (Element child : element.children()) {
            switch (child.name()) {
                case "state", "parallel", "final" -> collect(child, Optional.of(child), Optional.empty(), sends);
                case "onentry" -> collect(child, state, Optional.of(child), sends);
                case "send" -> {
                    boolean isEntry = block.filter(element::equals).isPresent();
                    child.attribute("event")
                            .ifPresent(event -> sends.add(
                                    new Send(child, event, isEntry && isToItself(child) ? state : Optional.empty())));
                }
                default -> collect(child, state, block, sends);
            }
        }
    }

    private static boolean isToItself(Element send) {
        return send.attribute("target").isEmpty()
                && send.attribute("targetexpr").isEmpty()
                && send.attribute("type")
                        .filter(type -> !type.contains("scxml"))
                        .isEmpty()
                && send.attribute("typeexpr").isEmpty();
    }

    /**
     * Whether no other state has a transition for the event. One for many events does not count where the event never comes: when its state
     * is left, it is cancelled.
     */
    private static boolean isTakenOnlyIn(Element state, Send send, Element root) {
        boolean isCancelled = !cancels(send, state).isEmpty();
        boolean isTaken = false;
        List<Element> takers = new ArrayList<>();
        collectTakers(root, send.event, takers);
        for (Element taker : takers) {
            isTaken |= taker.equals(state);
            boolean isApart = !contains(taker, state) && !contains(state, taker);
            boolean isExact = taker.children("transition")
                    .flatMap(transition -> transition.attribute("event").stream())
                    .anyMatch(attribute -> EventDescriptors.split(attribute).contains(send.event));
            if (!taker.equals(state) && (isExact || !isCancelled || !isApart)) {
                return false;
            }
        }
        return isTaken;
    }

    private static void collectTakers(Element element, String event, List<Element> takers) {
        EventDescriptors descriptors = new EventDescriptors();
        descriptors.note(event);
        boolean isTaker = element.children("transition")
                .flatMap(transition -> transition.attribute("event").stream())
                .anyMatch(attribute -> !descriptors.matches(attribute).isEmpty());
        if (isTaker) {
            takers.add(element);
        }
        element.children().forEach(child -> collectTakers(child, event, takers));
    }

    private static boolean contains(Element element, Element descendant) {
        return element.children().stream().anyMatch(child -> child.equals(descendant) || contains(child, descendant));
    }

    private static List<Element> cancels(Send send, Element state) {
        return state.children("onexit")
                .flatMap(exit -> exit.children("cancel"))
                .filter(cancel -> cancel.attribute("sendid").isPresent()
                        && cancel.attribute("sendid").equals(send.element.attribute("id")))
                .toList();
    }

    private void replaceCancels(Send send, Element state) {
        List<Element> cancels = cancels(send, state);
        replaced.addAll(cancels);
        if (cancels.isEmpty()) {
            remarks.add(Remark.note(
                            send.element.line(),
                            "a timeout ends when its state is left; no <cancel> in <onexit> says so")
                    .about(send.event));
        }
    }

    private static Optional<Duration> duration(String text) {
        Matcher delay = DELAY.matcher(text);
        if (!delay.matches()) {
            return Optional.empty();
        }
        long unit = switch (delay.group(3)) {
            case "ms" -> 1;
            case "s" -> 1_000;
            case "m", "min" -> 60_000;
            case "h" -> 3_600_000;
            default -> 86_400_000;
        };
        String fraction = delay.group(2) == null ? "" : delay.group(2);
        long thousandths = Long.parseLong(delay.group(1)) * 1_000 + Long.parseLong((fraction + "000").substring(0, 3));
        long millis = thousandths * unit / 1_000;
        return millis == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
    }
}
