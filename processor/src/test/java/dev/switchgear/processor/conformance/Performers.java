package dev.switchgear.processor.conformance;

import dev.switchgear.processor.conformance.Plan.Action;
import dev.switchgear.processor.conformance.Plan.Callee;
import dev.switchgear.processor.conformance.Plan.Event;
import dev.switchgear.processor.conformance.Row.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The methods of a spec, which an interpreter calls as a machine would. */
record Performers(Plan plan, Stage stage) {

    boolean ask(Guard guard, Step step) {
        return (Boolean) perform(plan.meant(guard.name(), step.event()).orElseThrow(), step.arguments());
    }

    void effect(String name, Event event, List<Object> arguments) {
        perform(plan.meant(name, event).orElseThrow(), arguments);
    }

    /** The actions of each of these states and superstates. */
    void act(List<String> words, Function<Action, List<String>> of, Optional<Step> running) {
        for (String word : words) {
            tell(action -> of.apply(action).contains(word), running, "", "");
        }
    }

    /** The actions that are there for something, which are told where it was, what happened, and what became of it. */
    void tell(Predicate<Action> isThereFor, Optional<Step> running, String from, String last) {
        for (Callee method : plan.actions(isThereFor)) {
            List<Object> told = new ArrayList<>();
            for (String type : method.parameters()) {
                told.add(
                        switch (type) {
                            case "Event" ->
                                running.map(step -> step.event().constant()).orElse(null);
                            case "Occurrence" -> running.map(Step::occurrence).orElse(null);
                            case "State" -> told.isEmpty() ? from : last;
                            default -> last;
                        });
            }
            perform(method, told);
        }
    }

    /** A method, which is given as many arguments as it takes. */
    Object perform(Callee method, List<Object> arguments) {
        return stage.perform(
                method.signature(), arguments.subList(0, method.parameters().size()));
    }
}
