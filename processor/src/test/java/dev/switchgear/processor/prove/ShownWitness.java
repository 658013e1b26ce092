package dev.switchgear.processor.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user reads of a witness, taken from the text of a message.
 *
 * @param code the code of the message
 * @param headline its first line
 * @param path the path
 * @param loop the loop that follows, if one does
 * @param expected what the message says should be so
 */
record ShownWitness(String code, String headline, Way path, Optional<Way> loop, String expected) {

    private static final Pattern MESSAGE =
            Pattern.compile("(?s)\\[(\\w+)] (.*?)\n +found:    (.*?)\n +expected: (.*?)\n +fix: .*");
    private static final Pattern WAY = Pattern.compile("S\\d+(?:\\s--\\w+(?: \\[[^]]*])?--> S\\d+)*");
    private static final Pattern STEP = Pattern.compile("\\s--(\\w+)(?: \\[([^]]*)])?--> (S\\d+)");
    private static final String ROUND = ", and so on for ever";

    /** A step as it is shown; of the guards, the text. */
    record Step(String from, String event, String guards, String to) {}

    /** Some steps, from a state on. */
    record Way(String start, List<Step> steps) {

        static Way of(String shown) {
            List<Step> steps = new ArrayList<>();
            String start = shown.split("\\s", 2)[0];
            String state = start;
            for (Matcher step = STEP.matcher(shown); step.find(); ) {
                String guards = step.group(2) == null ? "" : step.group(2);
                steps.add(new Step(state, step.group(1), guards, step.group(3)));
                state = step.group(3);
            }
            return new Way(start, steps);
        }

        String end() {
            return steps.isEmpty() ? start : steps.get(steps.size() - 1).to();
        }
    }

    static ShownWitness of(String message) {
        Matcher parts = MESSAGE.matcher(message);
        if (!parts.matches()) {
            throw new AssertionError(message);
        }
        String found = parts.group(3).replaceAll("\n +", "\n");
        List<Way> ways = new ArrayList<>();
        Matcher way = WAY.matcher(found);
        while (ways.size() < (found.contains(", and then\n") ? 2 : 1) && way.find()) {
            ways.add(Way.of(way.group()));
        }
        boolean isRound = found.endsWith(ROUND);
        Way last = ways.get(ways.size() - 1);
        Way path = isRound && ways.size() == 1 ? new Way(last.start(), List.of()) : ways.get(0);
        return new ShownWitness(
                parts.group(1), parts.group(2), path, isRound ? Optional.of(last) : Optional.empty(), parts.group(4));
    }

    /** The states that a member of the expected sentence lists. */
    List<String> expected(String member) {
        Matcher list =
                Pattern.compile("\\b" + member + " = (?:\\{([^}]*)}|(\\w+))").matcher(expected);
        return list.find() ? List.of((list.group(1) == null ? list.group(2) : list.group(1)).split(", ")) : List.of();
    }
}
