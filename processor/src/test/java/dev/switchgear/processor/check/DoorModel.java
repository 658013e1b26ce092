package dev.switchgear.processor.check;

import static java.util.stream.Collectors.toList;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Constructor;
import dev.switchgear.processor.java.Lint;
import dev.switchgear.processor.java.Lint.Deprecation;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Parameter;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.Thrown;
import dev.switchgear.processor.java.Visibility;
import dev.switchgear.processor.model.Behavior;
import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.Candidate;
import dev.switchgear.processor.model.Candidate.Fit;
import dev.switchgear.processor.model.Defer;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventConstant;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Ignore;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Observer;
import dev.switchgear.processor.model.Options;
import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.Reference;
import dev.switchgear.processor.model.Reject;
import dev.switchgear.processor.model.Renaming;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Sources;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.Spelling;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.StateAction;
import dev.switchgear.processor.model.Substates;
import dev.switchgear.processor.model.Superstate;
import dev.switchgear.processor.model.Target;
import dev.switchgear.processor.model.Timeout;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.model.Transition;
import dev.switchgear.processor.resolve.Chart;
import dev.switchgear.processor.testing.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The model of a door, made by hand piece by piece; each piece has a site, numbered from 10 on. The spec itself stands at 0,
 * and so do its first two states; guards of which nothing matters stand at 9.
 */
final class DoorModel {

    static final ClassName STATES = ClassName.get("door", "Door", "State");
    static final ClassName SUPERSTATES = ClassName.get("door", "Door", "Superstate");
    static final ClassName EVENTS = ClassName.get("door", "Door", "Event");
    static final State OPEN = new State("OPEN");
    static final State CLOSED = new State("CLOSED");

    final List<Event> events = new ArrayList<>();
    Optional<FinalStates> finals = Optional.empty();
    Optional<InitialState> initial = Optional.of(new InitialState(OPEN, Site.numbered(1)));
    final List<Renaming> renamings = new ArrayList<>();
    final List<Binding> bindings = new ArrayList<>();
    boolean isTotal;
    boolean isQueued;
    boolean hasOccurrences;
    ClassName superstateEnum = SUPERSTATES;

    private final Map<String, Site> states = new LinkedHashMap<>();
    private final Map<String, Site> constants = new LinkedHashMap<>();
    private final Map<String, Site> superstates = new LinkedHashMap<>();
    private final List<Substates> substates = new ArrayList<>();
    private final Map<String, Method> guards = new HashMap<>();
    private final List<Property> properties = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final List<Constructor> constructors = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Timeout> timeouts = new ArrayList<>();
    private final List<StateAction> stateActions = new ArrayList<>();
    private final List<Observer> observers = new ArrayList<>();
    private final List<Observer> refusals = new ArrayList<>();
    private int sites = 10;

    DoorModel() {
        states.put(OPEN.name(), Site.numbered(0));
        states.put(CLOSED.name(), Site.numbered(0));
    }

    /** What the rules find, by the numbers of sites. */
    List<String> problems() {
        return problems(true);
    }

    /** The same of a spec of which not everything could be read. */
    List<String> problemsOfAPart() {
        return problems(false);
    }

    private List<String> problems(boolean isWhole) {
        return Checks.of(Chart.of(machine()), isWhole)
                .map(problem -> problem.site().order() + " "
                        + problem.message().lines().findFirst().orElseThrow())
                .collect(toList());
    }

    /** All of it. */
    Machine machine() {
        Spec spec = new Spec(
                STATES.enclosingClassName(),
                false,
                true,
                true,
                List.of(),
                constructors,
                bindings,
                methods,
                Set.of("State"),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Lint.NONE,
                List.of(),
                Site.numbered(0));
        return new Machine(
                spec,
                enumOf(STATES, states),
                constants.isEmpty() ? Optional.empty() : Optional.of(enumOf(EVENTS, constants)),
                topology(),
                initial,
                finals,
                renamings,
                events,
                rows,
                timeouts,
                new Behavior(stateActions, observers, refusals),
                properties,
                new Options(false, isQueued, isTotal, hasOccurrences));
    }

    private Topology topology() {
        return new Topology(
                states.keySet().stream().map(State::new).toList(),
                superstates.isEmpty() ? Optional.empty() : Optional.of(enumOf(superstateEnum, superstates)),
                substates);
    }

    /** A superstate, of which nothing is said yet. */
    Superstate superstate(String name) {
        superstates.put(name, Site.numbered(sites++));
        return new Superstate(name);
    }

    /** A superstate with these states directly within it. */
    Superstate superstate(String name, State... inner) {
        Superstate superstate = superstate(name);
        substates(superstate, List.of(inner), List.of());
        return superstate;
    }

    /** What is within a superstate, and where it starts. */
    void substates(Superstate of, List<State> inner, List<Superstate> nested, State... initials) {
        substates(List.of(of), inner, nested, initials);
    }

    /** The same of any number of them. */
    void substates(List<Superstate> of, List<State> inner, List<Superstate> nested, State... initials) {
        substates.add(new Substates(of, inner, nested, List.of(initials), Site.numbered(sites++)));
    }

    /** A row of a superstate, as far as it is known by now what is within it. */
    Row rowWithin(Row.Kind kind, List<Event> on, Target target, List<Guard> when, Superstate... within) {
        List<State> inner = topology().leaves(List.of(within)).stream()
                .filter(state -> finals.stream().noneMatch(ends -> ends.states().contains(state)))
                .toList();
        return add(kind, new Sources.Within(List.of(), List.of(within), inner), on, target, when, List.of());
    }

    /** A row with a target of any kind, or none. */
    Row row(Row.Kind kind, List<Event> on, Target target, List<Guard> when, State... from) {
        return add(kind, new Sources.Named(List.of(from)), on, target, when, List.of());
    }

    /** An automatic row with effects. */
    Row automatic(Target target, List<Guard> when, List<Reference> then, State... from) {
        return add(Row.Kind.AUTOMATIC, new Sources.Named(List.of(from)), List.of(), target, when, then);
    }

    private Row add(
            Row.Kind kind, Sources sources, List<Event> on, Target target, List<Guard> when, List<Reference> then) {
        Site site = Site.numbered(sites++);
        Row row = switch (kind) {
            case TRANSITION, AUTOMATIC ->
                new Transition(
                        kind, sources, on, Optional.ofNullable(target).stream().toList(), when, then, site);
            case DEFER -> new Defer(sources, on, site);
            case IGNORE -> new Ignore(sources, on, site);
            case REJECT -> new Reject(sources, on, site);
        };
        rows.add(row);
        return row;
    }

    private static EnumType enumOf(ClassName name, Map<String, Site> constants) {
        return new EnumType(
                name,
                true,
                List.copyOf(constants.keySet()),
                List.copyOf(constants.values()),
                new Spelling("Door." + name.simpleName(), name.simpleName(), Set.of()),
                false);
    }

    /** Two events and their rows, in which nothing is wrong. */
    void soundDoor() {
        row(event("close"), CLOSED, OPEN);
        row(event("open"), OPEN, CLOSED);
    }

    /** One state more. */
    State state(String name) {
        states.put(name, Site.numbered(sites++));
        return new State(name);
    }

    /** What a state was called before. */
    void renaming(String from, State to) {
        renamings.add(new Renaming(from, to, Site.numbered(sites++)));
    }

    /** A constant of the event enum, which makes the spec a table. */
    Event constant(String name) {
        constants.put(name, Site.numbered(sites++));
        Event event = new EventConstant(name);
        events.add(event);
        return event;
    }

    /** A method of the spec. */
    Method method(String name, Method.Form form, TypeName result, Parameter... parameters) {
        return method(name, form, Visibility.PUBLIC, result, List.of(), parameters);
    }

    /** A guard or an action that is private. */
    Method hidden(String name, TypeName result) {
        return method(name, Method.Form.CONCRETE, Visibility.PRIVATE, result, List.of());
    }

    /** A guard or an action that throws. */
    Method throwing(String name, TypeName result, Class<?>... exceptions) {
        List<Thrown> thrown = Arrays.stream(exceptions)
                .map(exception -> new Thrown(ClassName.get(exception), superclasses(exception), Deprecation.NONE))
                .toList();
        return method(name, Method.Form.CONCRETE, Visibility.PUBLIC, result, thrown);
    }

    private static List<TypeName> superclasses(Class<?> exception) {
        List<TypeName> superclasses = new ArrayList<>();
        for (Class<?> type = exception.getSuperclass(); type != null; type = type.getSuperclass()) {
            superclasses.add(ClassName.get(type));
        }
        return superclasses;
    }

    private Method method(
            String name,
            Method.Form form,
            Visibility visibility,
            TypeName result,
            List<Thrown> thrown,
            Parameter... parameters) {
        Method method = new Method(
                name,
                visibility,
                form,
                List.of(),
                Arrays.asList(parameters),
                false,
                result,
                thrown,
                Lint.NONE,
                Site.numbered(sites++));
        methods.add(method);
        return method;
    }

    /** An event whose method is abstract. */
    EventMethod event(String name, Parameter... parameters) {
        return event(method(name, Method.Form.ABSTRACT, TypeName.VOID, parameters));
    }

    /** A method as an event. */
    EventMethod event(Method method) {
        EventMethod event =
                EventMethod.of(method, method.isConcrete() ? EventMethod.Reply.RESULT : EventMethod.Reply.NOTHING);
        events.add(event);
        return event;
    }

    /** A row without guards and effects. */
    Row row(Event event, State to, State... from) {
        return row(event, to, List.of(), List.of(), from);
    }

    /** A row with guards and effects. */
    Row row(Event event, State to, List<Guard> when, List<Reference> then, State... from) {
        return row(Row.Kind.TRANSITION, event, to, when, then, from);
    }

    /** A row that ignores an event, or rejects it. */
    Row row(Row.Kind kind, Event event, State... in) {
        return row(kind, event, null, List.of(), List.of(), in);
    }

    private Row row(Row.Kind kind, Event event, State to, List<Guard> when, List<Reference> then, State... from) {
        return row(kind, List.of(event), to, when, then, from);
    }

    /** A row about several events, or none. */
    Row row(Row.Kind kind, List<Event> on, State to, List<Guard> when, List<Reference> then, State... from) {
        return row(kind, on, to, when, then, new Sources.Named(Arrays.asList(from)));
    }

    /** A row in all states but some and final ones, as far as both are known by now. */
    Row rowExcept(Row.Kind kind, Event event, State to, State... excluded) {
        return row(kind, List.of(event), to, List.of(), List.of(), except(excluded));
    }

    /** All states but some and final ones, as far as both are known by now. */
    Sources.Except except(State... excluded) {
        return Sources.Except.of(
                Arrays.asList(excluded),
                states.keySet().stream().map(State::new).toList(),
                finals.map(FinalStates::states).orElse(List.of()));
    }

    /** A row that says in any way which states it is about. */
    Row row(Row.Kind kind, List<Event> on, State to, List<Guard> when, List<Reference> then, Sources sources) {
        Row row = Rows.of(
                kind, sources, on, Optional.ofNullable(to).stream().toList(), when, then, Site.numbered(sites++));
        rows.add(row);
        return row;
    }

    /** What the machine can never do, or always or at last, made with the next site. */
    void property(Function<Site, Property> property) {
        properties.add(property.apply(Site.numbered(sites++)));
    }

    /** Guards of these names, negated or not; of each there is a method. */
    List<Guard> when(String... written) {
        return Arrays.stream(written)
                .map(name -> guard(name, guards.computeIfAbsent(Guard.name(name), this::guardMethod)))
                .toList();
    }

    private Method guardMethod(String name) {
        return new Method(
                name,
                Visibility.PUBLIC,
                Method.Form.CONCRETE,
                List.of(),
                List.of(),
                false,
                TypeName.BOOLEAN,
                List.of(),
                Lint.NONE,
                Site.numbered(9));
    }

    /** A name, negated or not, of methods that take nothing. */
    static Guard guard(String written, Method... methods) {
        return guard(Fit.SAME, written, methods);
    }

    /** A name, negated or not, of methods that all fit alike. */
    static Guard guard(Fit fit, String written, Method... methods) {
        return new Guard(reference(Guard.name(written), fit, methods), Guard.isNegated(written));
    }

    /** A name of methods that all fit alike. */
    static Reference reference(String name, Fit fit, Method... methods) {
        return new Reference(
                name,
                Arrays.stream(methods).map(method -> new Candidate(method, fit)).toList());
    }

    /** An entry or exit action. */
    void action(StateAction.Kind kind, Method method, State... states) {
        stateActions.add(new StateAction(kind, Arrays.asList(states), List.of(), method, Site.numbered(sites++)));
    }

    /** An observer. */
    void observer(Method method) {
        observers.add(new Observer(method, Site.numbered(sites++)));
    }

    /** A method that is told of refusals. */
    void refusal(Method method) {
        refusals.add(new Observer(method, Site.numbered(sites++)));
    }

    /** A timeout of so many seconds, of none, or of several. */
    Timeout timeout(Event event, long... seconds) {
        return add(
                event,
                Arrays.stream(seconds)
                        .mapToObj(amount -> new Timeout.Length("seconds", amount))
                        .toList(),
                Optional.empty());
    }

    /** A timeout that takes as long as a method says. */
    Timeout timeout(Event event, String of, Method... methods) {
        return add(event, List.of(), Optional.of(reference(of, Fit.SAME, methods)));
    }

    private Timeout add(Event event, List<Timeout.Length> lengths, Optional<Reference> of) {
        Timeout timeout = new Timeout(event, lengths, of, Site.numbered(sites++));
        timeouts.add(timeout);
        return timeout;
    }

    /** A constructor of the spec. */
    Constructor constructor(TypeName... types) {
        List<Parameter> parameters =
                Arrays.stream(types).map(type -> new Parameter("any", type)).toList();
        Constructor constructor =
                new Constructor(true, List.of(), parameters, false, List.of(), Lint.NONE, Site.numbered(sites++));
        constructors.add(constructor);
        return constructor;
    }
}
