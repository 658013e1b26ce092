package dev.switchgear.processor.problem;

import static java.util.stream.Collectors.joining;

import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Path;
import dev.switchgear.processor.model.Step;
import dev.switchgear.processor.model.Target.Resume;
import java.util.ArrayList;
import java.util.List;

/** How messages show a witness. */
final class PathWords {

    private static final int WIDTH = 90;
    private static final int MOST_STEPS = 24;

    private PathWords() {}

    /**
     * A path: {@code CART --pay [covers]--> PAID}, broken into lines between its steps; of a long one its beginning and its
     * end. The notation of a step is UML's for the label of a transition.
     */
    static String shown(Path path) {
        List<String> words = new ArrayList<>();
        words.add(path.start().name());
        List<Step> steps = path.steps();
        int left = steps.size() - MOST_STEPS;
        for (int i = 0; i < steps.size(); i++) {
            if (left > 0 && i == MOST_STEPS / 2) {
                words.add("... " + left + " more steps ...");
                i += left;
            }
            words.add(shown(steps.get(i)));
        }
        return wrapped(words);
    }

    private static String shown(Step step) {
        String guards = step.row().isGuarded()
                ? step.row().when().stream().map(Guard::asWritten).collect(joining(", ", " [", "]"))
                : "";
        return "--" + trigger(step) + guards + "--> " + step.to();
    }

    /** Where a machine resumes a superstate, the row alone does not tell in which state. */
    private static String trigger(Step step) {
        String name = step.trigger() instanceof Event event ? event.name() : "(automatic)";
        return step.row().target().orElse(null) instanceof Resume resume
                ? name + " (resume " + resume.name() + ")"
                : name;
    }

    private static String wrapped(List<String> words) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : words) {
            boolean fits = column + 1 + word.length() <= WIDTH;
            if (column > 0) {
                text.append(fits ? ' ' : '\n');
            }
            column = fits && column > 0 ? column + 1 + word.length() : word.length();
            text.append(word);
        }
        return text.toString();
    }
}
