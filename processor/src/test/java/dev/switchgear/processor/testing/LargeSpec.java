package dev.switchgear.processor.testing;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;

/**
 * The text of a spec of any size, which is sound: each state leads to the next, and the last to the first.
 *
 * @param name its name
 * @param states how many states it has: {@code S0}, {@code S1} ...
 * @param events how many events: {@code E0}, {@code E1} ..., or the methods {@code e0}, {@code e1} ...
 * @param rows how many events each state permits
 * @param isTable whether the events are an enum's
 * @param code what runs on an event
 */
public record LargeSpec(String name, int states, int events, int rows, boolean isTable, Code code) {

    /** What of the spec's runs on an event. */
    public enum Code {
        /** Nothing. */
        NONE,
        /** Two effects, the same few everywhere. */
        EFFECTS,
        /** Effects, of which each cell has its own, so that hardly two cells are alike. */
        MANY_EFFECTS,
        /** Guards, which decide between two rows, and effects. */
        GUARDS,
        /** Entry and exit actions, and an observer that is told everything. */
        ALL
    }

    /** Where a state leads on an event; nowhere, if it is none of those that the state permits. */
    public int target(int state, int event) {
        int distance = Math.floorMod(event - state * rows, events);
        return distance >= rows ? -1 : (state + 1 + distance * distance * 7) % states;
    }

    /** Its text. */
    public String text() {
        StringBuilder text = new StringBuilder(
                "package large;\n@dev.switchgear.StateMachine @%sRules.Initial(%s)\n".formatted(name, state(0)));
        StringBuilder members = new StringBuilder("  public enum State { %s }\n".formatted(constants("S", states)));
        if (isTable) {
            members.append("  public enum Event { %s }\n".formatted(constants("E", events)));
        }
        for (int event = 0; event < events; event++) {
            StringBuilder place = isTable ? text : members;
            for (int state = 0; state < states; state++) {
                if (target(state, event) >= 0) {
                    place.append(rows(state, event));
                }
            }
            if (!isTable) {
                members.append("  public %s void e%d();\n".formatted(isClass() ? "abstract" : "", event));
            }
        }
        return text.append("public %s %s {\n".formatted(isClass() ? "abstract class" : "interface", name))
                .append(members)
                .append(methods())
                .append("}\n")
                .toString();
    }

    private boolean isClass() {
        return code != Code.NONE;
    }

    private String rows(int state, int event) {
        int variety = (state * 31 + event * 17) % 97;
        return switch (code) {
            case NONE -> row(state, event, "");
            case EFFECTS -> row(state, event, ", then = {\"f%d\", \"f%d\"}".formatted(variety % 3, variety % 2));
            case MANY_EFFECTS ->
                row(
                        state,
                        event,
                        ", then = {%s}"
                                .formatted(IntStream.range(0, 8)
                                        .filter(bit -> (state * 64 + event + 1 & 1 << bit) != 0 || bit == 7)
                                        .mapToObj("\"f%d\""::formatted)
                                        .collect(joining(", "))));
            case GUARDS ->
                row(state, event, ", when = \"g%d\", then = \"f%d\"".formatted(variety % 5, variety % 7))
                        + row(state, event, ", when = \"!g%d\"".formatted(variety % 5));
            case ALL -> row(state, event, variety % 2 == 0 ? "" : ", then = \"f0\"");
        };
    }

    private String row(int state, int event, String rest) {
        String on = isTable ? ", on = %s.Event.E%d".formatted(name, event) : "";
        return "  @%sRules.Transition(from = %s%s, to = %s%s)\n"
                .formatted(name, state(state), on, state(target(state, event)), rest);
    }

    private String state(int state) {
        return "%s.State.S%d".formatted(name, state);
    }

    private String methods() {
        StringBuilder methods = new StringBuilder();
        if (isClass()) {
            IntStream.range(0, 8).forEach(i -> methods.append("  void f%d() {}\n".formatted(i)));
            IntStream.range(0, 5).forEach(i -> methods.append("  boolean g%d() { return true; }\n".formatted(i)));
        }
        if (code == Code.ALL) {
            String all = IntStream.range(0, states).mapToObj(this::state).collect(joining(", "));
            methods.append("  @%1$sRules.Entry({%2$s}) @%1$sRules.Exit({%2$s}) void both() {}\n".formatted(name, all));
            methods.append("  @%1$sRules.AfterTransition void seen(%1$s.State a, %2$s b, %1$s.State c) {}\n"
                    .formatted(name, isTable ? name + ".Event" : name + "Machine.Event"));
        }
        return methods.toString();
    }

    private static String constants(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(joining(", "));
    }
}
