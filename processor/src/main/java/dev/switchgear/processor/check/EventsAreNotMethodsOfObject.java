package dev.switchgear.processor.check;

import dev.switchgear.processor.java.ObjectMethod;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.problem.MethodOfObject;
import dev.switchgear.processor.resolve.Chart;
import java.util.List;
import java.util.stream.Stream;

/** What every object has, and others call, is no event; nor can an interface give it a body. */
final class EventsAreNotMethodsOfObject implements Rule {

    @Override
    public List<MethodOfObject> check(Machine machine, Chart chart) {
        Stream<MethodOfObject> events = machine.eventMethods().stream()
                .flatMap(event -> ObjectMethod.of(event.method())
                        .map(inherited -> MethodOfObject.ofEvent(
                                event.method(), inherited, ResultsAreKnown.isKnown(event, machine), machine))
                        .stream());
        return Stream.concat(events, defaults(machine)).toList();
    }

    /** What is protected in a class is never the public method that an interface means. */
    private static Stream<MethodOfObject> defaults(Machine machine) {
        return machine.spec().methods().stream()
                .filter(method -> machine.spec().isInterface() && method.isConcrete() && !machine.isEvent(method))
                .flatMap(method -> ObjectMethod.of(method)
                        .filter(ObjectMethod::isProtected)
                        .map(inherited -> MethodOfObject.ofDefault(method, inherited, machine))
                        .stream());
    }

    @Override
    public boolean needsATypeToExtend() {
        return true;
    }
}
