package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Step.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A script written by hand. Steps are {@code start}, {@code resume PAUSED}, {@code resume PAUSED PLAYING=FAST STOP@30}, the name of
 * an event, and {@code can} or {@code fire} and such a name, {@code occur}, {@code try} or {@code could} for an event as data,
 * what it brings along behind it; {@code clock 30}, {@code expire} and {@code reload}. Methods hold, {@code throw}, or take a step.
 *
 * @param deeds what methods do, by their names: guards that are not mentioned do not hold; {@code takes 30}, {@code part}, {@code late},
 *     {@code longAgo} and {@code never} are what methods say of timeouts, where nothing else means no time
 */
record HandScript(Plan plan, Map<String, String> deeds, String... texts) implements Script {

    /** What the interpreter makes of a chart and such a script. */
    static List<String> played(String chart, Map<String, String> deeds, String... steps) {
        return new HandScript(Chart.plan(chart), deeds, steps).played();
    }

    @Override
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (String text : texts) {
            steps.add(step(text));
        }
        return steps;
    }

    private Step step(String text) {
        String[] words = text.split(" ");
        List<Object> payload = new ArrayList<>();
        Arrays.stream(words)
                .filter(word -> word.matches("\\d+"))
                .map(Integer::valueOf)
                .forEach(payload::add);
        return switch (words[0]) {
            case "start" -> new Step(Kind.START, Event.NONE, List.of(), null);
            case "resume" -> {
                Standing standing = Standing.fresh(plan, words[1]);
                for (String word : words) {
                    if (word.contains("@")) {
                        standing.due().put(word.split("@")[0], Long.valueOf(word.split("@")[1]));
                    }
                }
                for (int i = 2; i < words.length && words[i].contains("="); i++) {
                    standing.last().put(words[i].split("=")[0], words[i].split("=")[1]);
                }
                yield new Step(Kind.RESUME, Event.NONE, List.of(), standing);
            }
            case "reload" -> new Step(Kind.RELOAD, Event.NONE, List.of(), null);
            case "expire" -> new Step(Kind.EXPIRE, Event.NONE, List.of(), null);
            case "clock" -> new Step(Kind.CLOCK, Event.NONE, List.of(Long.valueOf(words[1])), null);
            case "can" -> step(Kind.CAN_CALL, words[1], payload);
            case "fire" -> step(Kind.FIRE, words[1], payload);
            case "tryFire" -> step(Kind.TRY_FIRE, words[1], payload);
            case "occur" -> step(Kind.FIRE_OCCURRENCE, words[1], payload);
            case "try" -> step(Kind.TRY_FIRE_OCCURRENCE, words[1], payload);
            case "could" -> step(Kind.CAN_OCCURRENCE, words[1], payload);
            default -> step(Kind.CALL, words[0], payload);
        };
    }

    private Step step(Kind kind, String name, List<Object> payload) {
        Event named = plan.events().stream()
                .filter(event -> event.method().name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Step(kind, named, payload, null);
    }

    @Override
    public boolean isDriven() {
        return false;
    }

    @Override
    public long clock() {
        return 0;
    }

    @Override
    public Deed deed(int call, String signature) {
        String name = signature.substring(signature.indexOf(' ') + 1, signature.indexOf('('));
        String deed = deeds.getOrDefault(name, "fails");
        return switch (deed) {
            case "fails" -> new Deed(Act.RETURN, false, 0, null);
            case "holds" -> new Deed(Act.RETURN, true, 0, null);
            case "part" -> new Deed(Act.RETURN, false, Script.PART, null);
            case "late" -> new Deed(Act.RETURN, false, Script.LATE, null);
            case "longAgo" -> new Deed(Act.RETURN, false, Script.LONG_AGO, null);
            case "never" -> new Deed(Act.RETURN, false, Script.NEVER, null);
            case "throws" -> new Deed(Act.THROW_UNCHECKED, false, 0, null);
            default ->
                deed.startsWith("takes ")
                        ? new Deed(Act.RETURN, false, Integer.parseInt(deed.substring("takes ".length())), null)
                        : new Deed(Act.DO, false, 0, step(deed));
        };
    }

    /** What the interpreter makes of it: a line a step, with the calls in order, and where the machine stands then. */
    private List<String> played() {
        Stage stage = new Stage(plan, this, own -> new Interpreter(plan, own));
        return steps().stream().map(step -> told(stage.take(step))).toList();
    }

    private static String told(List<String> lines) {
        List<String> told = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            told.add(line.replaceFirst("call \\d+ in (.*): \\w+ (\\w+)\\(.*\\).* of \\[]", "$2 in $1")
                    .replaceFirst("call \\d+ in (.*): \\w+ (\\w+)\\(.*\\).* of \\[(.*)]", "$2($3) in $1")
                    .replaceFirst("threw dev.*Stage\\$Unchecked.*", "threw")
                    .replaceFirst(" of call \\d+$", "")
                    .replaceFirst("^([A-Z_]+) (\\w+) \\[]", "$1 $2"));
        }
        told.removeIf("= null"::equals);
        String last = lines.get(lines.size() - 1).replaceFirst("Look\\[standing=(.*), in=.*", "$1");
        return String.join(", ", told) + " -> " + last;
    }
}
