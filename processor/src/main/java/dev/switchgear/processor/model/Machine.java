package dev.switchgear.processor.model;

import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.model.Property.Never;
import dev.switchgear.processor.model.Target.Resume;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a spec says. It may be wrong: whether it is, {@code check} tells.
 *
 * @param spec the annotated type
 * @param stateEnum the enum of the states
 * @param eventEnum the enum of the events, where the spec is a table over one; empty where its methods are the events
 * @param topology how the states are nested in superstates
 * @param initial the initial state, once the spec names one
 * @param finalStates the final states, if the spec speaks of any
 * @param renamings what states were called before, in source order
 * @param events the events: a table's in the enum's order, methods in source order
 * @param rows the rows, in source order; on one element those of a kind together, transitions first; automatic ones too
 * @param timeouts the events that are raised by time, in the order of the events
 * @param behavior what runs beside the rows' own effects
 * @param properties the sentences about the whole machine that it says hold, in source order
 * @param options what it asks for beside
 */
public record Machine(
        Spec spec,
        EnumType stateEnum,
        Optional<EnumType> eventEnum,
        Topology topology,
        Optional<InitialState> initial,
        Optional<FinalStates> finalStates,
        List<Renaming> renamings,
        List<Event> events,
        List<Row> rows,
        List<Timeout> timeouts,
        Behavior behavior,
        List<Property> properties,
        Options options) {

    public Machine {
        renamings = List.copyOf(renamings);
        events = List.copyOf(events);
        rows = List.copyOf(rows);
        timeouts = List.copyOf(timeouts);
        properties = List.copyOf(properties);
    }

    /** Whether several threads may use one machine. */
    public boolean isThreadSafe() {
        return options.isThreadSafe();
    }

    /** Whether an event that is raised from inside of another one waits for it to end. */
    public boolean isQueued() {
        return options.isQueued();
    }

    /** Whether its events are data, too, with what they take; those of a table are in any case. */
    public boolean hasOccurrences() {
        return options.hasOccurrences() && !isTable();
    }

    /** What it would be had it asked for its events as data. */
    public Machine withOccurrences() {
        return new Machine(
                spec,
                stateEnum,
                eventEnum,
                topology,
                initial,
                finalStates,
                renamings,
                events,
                rows,
                timeouts,
                behavior,
                properties,
                options.withOccurrences());
    }

    /** Whether a method takes an event as data, with what it takes. */
    public boolean takesOccurrence(Method method) {
        return method.parameterTypes().stream()
                .map(type -> type instanceof ParameterizedTypeName generic ? generic.rawType() : type)
                .anyMatch(names().occurrence()::equals);
    }

    /** The type of an event that is held as data, with what it takes. */
    public TypeName occurrenceType() {
        List<TypeVariableName> variables = spec.typeVariables();
        return variables.isEmpty()
                ? names().occurrence()
                : ParameterizedTypeName.get(
                        names().occurrence(),
                        variables.stream()
                                .map(variable -> TypeVariableName.get(variable.name()))
                                .toArray(TypeName[]::new));
    }

    /** Whether the spec is a table over an event enum that somebody has declared. */
    public boolean isTable() {
        return eventEnum.isPresent();
    }

    /** The states, in the enum's order. */
    public List<State> states() {
        return stateEnum.constants().stream().map(State::new).toList();
    }

    /** The final states, as they are listed; often none. */
    public List<State> finals() {
        return finalStates.map(FinalStates::states).orElse(List.of());
    }

    /** The events that are methods, in source order; of a table, none. */
    public List<EventMethod> eventMethods() {
        return events.stream()
                .filter(EventMethod.class::isInstance)
                .map(EventMethod.class::cast)
                .toList();
    }

    /** Whether a method of the spec is an event. */
    public boolean isEvent(Method method) {
        return events.stream()
                .anyMatch(event -> event.name().equals(method.name())
                        && event instanceof EventMethod own
                        && own.method().equals(method));
    }

    /** The parameter that carries its state, if one does. */
    public Optional<Binding> binding() {
        return spec.bindings().stream()
                .filter(binding -> binding.constructor().isPresent())
                .findFirst();
    }

    /** The members by which its state is read and written, where an object carries it. */
    public Stream<Accessor> accessors() {
        return binding().stream().flatMap(binding -> binding.accessors(this));
    }

    /** Whether code of the spec's, or of what carries its state, runs on an event. */
    public boolean runsUserCode() {
        return called().findAny().isPresent() || binding().isPresent();
    }

    /**
     * Whether more may happen on an event than that the state changes to another one, which the table tells: code of the spec's runs,
     * it is kept where a superstate was left, a timer starts or stops, a row takes itself, or events wait.
     */
    public boolean reacts() {
        return runsUserCode() || !resumed().isEmpty() || !automatic().isEmpty() || !timeouts.isEmpty() || defers();
    }

    /** Whether events may wait until the machine is in a state that does not defer them. */
    public boolean defers() {
        return rows.stream().anyMatch(Defer.class::isInstance);
    }

    /** Whether an event may be ignored. */
    public boolean ignores() {
        return rows.stream().anyMatch(Ignore.class::isInstance);
    }

    /** Whether an event may wait that is raised by time. */
    public boolean isTimedAndDeferred(Event event) {
        return timeouts.stream().anyMatch(timeout -> timeout.event().equals(event)) && isDeferred(event);
    }

    /** Whether an event may wait. */
    public boolean isDeferred(Event event) {
        return rows.stream().anyMatch(row -> row instanceof Defer && row.on().contains(event));
    }

    /** Whether events may wait for another one: where no code of the spec's runs, none is raised from inside of one. */
    public boolean queues() {
        return isQueued()
                && runsUserCode()
                && (queuesFired() || eventMethods().stream().anyMatch(Machine::mayWait));
    }

    /** Whether an event waits for its turn where it is raised from inside of another one: nobody waits for an answer of it. */
    public boolean isQueued(EventMethod event) {
        return queues() && mayWait(event);
    }

    /** Whether an event waits that is raised by its constant: if none takes parameters or throws what nobody would catch. */
    public boolean queuesFired() {
        return isQueued()
                && runsUserCode()
                && eventMethods().stream()
                        .noneMatch(event ->
                                event.hasPayload() || !event.method().checked().isEmpty());
    }

    private static boolean mayWait(EventMethod event) {
        return event.method().result().equals(TypeName.VOID)
                && event.method().checkedAsDeclared().isEmpty();
    }

    /** The methods of the spec that are called on an event, and the event methods whose bodies are. */
    public Stream<Method> called() {
        Stream<Reference> named = Stream.concat(
                transitions()
                        .flatMap(row -> Stream.concat(row.when().stream().map(Guard::reference), row.then().stream())),
                timeouts.stream().flatMap(timeout -> timeout.of().stream()));
        return Stream.of(
                        named.flatMap(reference -> reference.meant().stream()).map(Candidate::method),
                        behavior.methods(),
                        eventMethods().stream().filter(EventMethod::hasBody).map(EventMethod::method))
                .flatMap(methods -> methods);
    }

    /** Whether guards have a say in what becomes of an event. */
    public boolean isGuarded() {
        return rows.stream().anyMatch(row -> row.isGuarded() && !row.isAutomatic());
    }

    /** Whether a state and an event alone tell the next state: without guards, history, automatic rows and events that wait. */
    public boolean isDeterminate() {
        return !isGuarded() && automatic().isEmpty() && resumed().isEmpty() && !defers();
    }

    /** The names of what is written for it. */
    public Names names() {
        return spec.names();
    }

    /** The event enum, which may be one that is written with the machine. */
    public ClassName eventType() {
        return eventEnum.map(EnumType::name).orElse(names().event());
    }

    /** The rows that are transitions, in source order. */
    public Stream<Transition> transitions() {
        return rows.stream().filter(Transition.class::isInstance).map(Transition.class::cast);
    }

    /** The transitions that take themselves, in source order. */
    public List<Transition> automatic() {
        return transitions().filter(Row::isAutomatic).toList();
    }

    /** The superstates that a row resumes, in the enum's order. */
    public List<Superstate> resumed() {
        Set<Superstate> resumed = transitions()
                .flatMap(row -> row.target().stream())
                .filter(Resume.class::isInstance)
                .map(target -> ((Resume) target).superstate())
                .collect(toSet());
        return topology.superstates().stream().filter(resumed::contains).toList();
    }

    /** What raises an event by time, if anything does. */
    public Optional<Timeout> timeout(Event event) {
        return timeouts.stream()
                .filter(timeout -> timeout.event().equals(event))
                .findFirst();
    }

    /** Where the timer of a timeout runs. */
    public TimerSources sources(Timeout timeout) {
        return TimerSources.of(timeout.event(), this);
    }

    /** Whether a machine is more than its state: it is kept where a superstate was left, or when an event is due. */
    public boolean isKept() {
        return !resumed().isEmpty() || !timeouts.isEmpty();
    }

    /** What a machine is resumed with: its state, or more than that. */
    public ClassName stored() {
        return isKept() ? names().snapshot() : stateEnum.name();
    }

    /** Whether no row permits or ignores an event. */
    public boolean acceptsNothing() {
        return rows.stream().allMatch(row -> row.isAutomatic() || !row.isAccepting());
    }

    /** The cells that the rows fill, in source order; a cell that two of them fill, twice. */
    public Stream<Cell> cells() {
        return rows.stream()
                .flatMap(row -> row.from().stream()
                        .flatMap(state -> row.on().stream().map(event -> new Cell(state, event, row))));
    }

    /** Its sentences of one form, each once, as far as it is certain what they are about. */
    public <P extends Property> Stream<P> sentences(Class<P> form) {
        Set<String> seen = new HashSet<>();
        return properties.stream()
                .filter(form::isInstance)
                .map(form::cast)
                .filter(Property::isPrecise)
                .filter(sentence -> seen.add(sentence.asWritten()));
    }

    /** The states that the spec says are never reached, by no way at all: machines of old may still be in them. */
    public List<State> banned() {
        return properties.stream()
                .filter(property -> property instanceof Never never && never.isAbsolute())
                .flatMap(property -> property.reach().stream())
                .distinct()
                .toList();
    }

    /** Whether the state is a final one. */
    public boolean isFinal(State state) {
        return finals().contains(state);
    }
}
