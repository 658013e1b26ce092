package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.language.Language;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventConstant;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.EventMethod.Reply;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Options;
import dev.switchgear.processor.model.Renaming;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.model.Topology;
import dev.switchgear.processor.problem.EmptyList;
import dev.switchgear.processor.problem.MisplacedRow;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.read.LanguageReading.Found;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what a spec says in its own language. */
final class RuleReader {

    private static final Set<String> WORDS =
            Arrays.stream(Word.values()).map(Word::word).collect(Collectors.toSet());

    private static final Set<Word> UNREPEATABLE =
            Set.of(Word.INITIAL, Word.FINAL, Word.ENTRY, Word.EXIT, Word.AFTER_TRANSITION, Word.REFUSED);

    /** A row where a spec of the other kind has its rows, and the method that it stands on if it stands on one. */
    private record Misplaced(Row row, Optional<Method> method) {}

    private final Found found;
    private final Language language;
    private final Sayings sayings;
    private final Declarations declarations;
    private final MethodReader methods;
    private final ReferenceReader references;
    private final Optional<ReferenceReader.OfEvent> table;
    private final MemberReader members;
    private final SourcesReader sources;
    private final RowReader rowReader;
    private final BehaviorReader behavior;
    private final PropertyReader properties;
    private final TimeoutReader timeouts;
    private final List<State> states;
    private final List<InitialState> initials = new ArrayList<>();
    private final List<FinalStates> finals = new ArrayList<>();
    private final List<Renaming> renamings = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Misplaced> misplaced = new ArrayList<>();
    private Topology topology;
    private Optional<String> eventEnumCandidate = Optional.empty();
    private boolean mayMissOne;
    private boolean isLegible;

    RuleReader(Found found, Sites sites, Declarations declarations, MethodReader methods, ReferenceReader references) {
        this.found = found;
        this.language = found.language();
        this.sayings = new Sayings(language.holder(), sites, declarations);
        this.declarations = declarations;
        this.methods = methods;
        this.references = references;
        this.table = found.events().flatMap(type -> references.of(type.name()));
        this.members = new MemberReader(language);
        this.states = found.states().constants().stream().map(State::new).toList();
        this.topology = Topology.flat(states);
        this.sources = new SourcesReader(members, states);
        this.rowReader = new RowReader(members, sources);
        this.behavior = new BehaviorReader(members, Names.of(language.spec()).occurrence());
        this.properties = new PropertyReader(members);
        this.timeouts = new TimeoutReader(members, references.ofNothing());
        this.isLegible = !found.states().constants().isEmpty();
        for (EnumType type : found.events().stream().toList()) {
            type.constants().forEach(name -> events.add(new EventConstant(name)));
            isLegible &= !events.isEmpty();
        }
    }

    /** Reads what stands on a spec, and on the methods that it declares itself. */
    void read(TypeElement spec) {
        readSpec(spec);
        List<ExecutableElement> own = ElementFilter.methodsIn(spec.getEnclosedElements());
        own.forEach(this::readMethod);
        lookForOthers(spec, initials.isEmpty() || (isTable() && rows.isEmpty()));
        for (ExecutableElement method : own) {
            boolean couldBeAnEvent = method.getModifiers().contains(Modifier.ABSTRACT) && !isTable();
            lookForOthers(method, couldBeAnEvent && sayings.on(method).isEmpty());
        }
        eventEnumCandidate = onlyOne(ElementFilter.typesIn(spec.getEnclosedElements()).stream()
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .filter(type -> !ClassName.get(type).equals(language.states()))
                .filter(type -> !language.superstates().equals(Optional.of(ClassName.get(type))))
                .map(type -> type.getSimpleName().toString())
                .toList());
    }

    private static Optional<String> onlyOne(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /**
     * Looks for annotations that the compiler does not know. One that is called like a word of the language is one, with
     * its import forgotten. Of any other nobody knows; it matters where a rule is missing.
     */
    private void lookForOthers(Element element, boolean isOneMissing) {
        Set<String> unknown = declarations.unresolvedAnnotations(element);
        mayMissOne |= isOneMissing && !WORDS.containsAll(unknown);
        isLegible &= unknown.stream().noneMatch(WORDS::contains);
        List<String> written = declarations.annotations(element, language.holder());
        // What must not be repeated, and is, the compiler refuses and may not show.
        isLegible &= UNREPEATABLE.stream().allMatch(word -> Collections.frequency(written, word.word()) <= 1);
    }

    private void readSpec(TypeElement spec) {
        List<Saying> said = sayings.on(spec);
        said.stream().filter(saying -> saying.word() == Word.FINAL).forEach(this::readFinals);
        topology = new SubstatesReader(members).read(said, states, found.superstates());
        sources.know(topology);
        properties.know(topology);
        sortedRows(said).forEach(this::readRowOfSpec);
        for (Saying saying : said) {
            switch (saying.word()) {
                case INITIAL ->
                    members.requiredStates(saying.annotation(), "value").stream()
                            .flatMap(List::stream)
                            .findFirst()
                            .ifPresent(state -> initials.add(new InitialState(state, saying.site())));
                case FINAL, SUBSTATES -> {} // They are known by now.
                case RENAMED -> readRenaming(saying);
                case NEVER, ALWAYS, EVENTUALLY -> properties.read(saying);
                case TIMEOUT -> timeouts.read(saying);
                default -> isLegible &= saying.kind().isPresent(); // The compiler refuses all else there.
            }
        }
    }

    private void readFinals(Saying saying) {
        Optional<List<State>> states = members.requiredStates(saying.annotation(), "value");
        states.ifPresent(ends -> finals.add(new FinalStates(ends, saying.site())));
        sources.know(states);
    }

    private void readRenaming(Saying saying) {
        Optional<String> from = members.requiredTexts(saying.annotation(), Member.FROM)
                .flatMap(texts -> texts.stream().findFirst());
        Optional<State> to = members.requiredStates(saying.annotation(), Member.TO)
                .flatMap(named -> named.stream().findFirst());
        if (from.isPresent() && to.isPresent()) {
            renamings.add(new Renaming(from.get(), to.get(), saying.site()));
        }
    }

    private void readRowOfSpec(Saying saying) {
        if (saying.word() == Word.AUTOMATIC) {
            rowReader
                    .read(saying, Optional.of(List.of()), references.ofNothing())
                    .ifPresent(rows::add);
            return;
        }
        Optional<List<Event>> on = members.events(saying.annotation());
        if (table.isPresent()) {
            rowReader.read(saying, on, table.get()).ifPresent(rows::add);
        } else {
            rowReader
                    .read(saying, on, references.ofNothing())
                    .ifPresent(row -> misplaced.add(new Misplaced(row, Optional.empty())));
        }
    }

    private void readMethod(ExecutableElement element) {
        List<Saying> said = sayings.on(element);
        if (said.isEmpty()) {
            readUnresolvedEvent(element);
            return;
        }
        Method method = methods.named(element);
        List<Saying> rowsOfIt = sortedRows(said);
        List<Saying> others = said.stream().filter(BehaviorReader::isAbout).toList();
        List<Saying> times = said.stream().filter(TimeoutReader::isAbout).toList();
        // The compiler refuses all else there.
        isLegible &= rowsOfIt.size() + others.size() + times.size() == said.size();
        others.forEach(saying -> behavior.read(saying, method));
        if (isTable()) {
            rowsOfIt.forEach(saying -> rowReader
                    .read(saying, members.events(saying.annotation()), references.ofNothing())
                    .ifPresent(row -> misplaced.add(new Misplaced(row, Optional.of(method)))));
        } else if (!rowsOfIt.isEmpty() || !times.isEmpty()) {
            EventMethod event = EventMethod.of(method, reply(method));
            readEvent(element, event, rowsOfIt);
            times.forEach(saying -> timeouts.read(saying, event));
        }
    }

    /** An event whose rows are not imported: whoever uses the machine is right to expect it there. */
    private void readUnresolvedEvent(ExecutableElement element) {
        if (!isTable() && declarations.unresolvedAnnotations(element).stream().anyMatch(RuleReader::isRow)) {
            Method method = methods.named(element);
            events.add(EventMethod.of(method, reply(method)));
        }
    }

    private static boolean isRow(String word) {
        return Arrays.stream(Row.Kind.values())
                .anyMatch(
                        kind -> kind != Row.Kind.AUTOMATIC && kind.word().word().equals(word));
    }

    /** A method with a row, or a timeout, is an event, and is read itself. */
    private void readEvent(ExecutableElement element, EventMethod event, List<Saying> said) {
        events.add(event);
        ReferenceReader.OfEvent named = references.of(element);
        said.forEach(saying ->
                rowReader.read(saying, Optional.of(List.of(event)), named).ifPresent(rows::add));
    }

    /** Transitions come before what is ignored, wherever they stand: compilers do not agree on the order of kinds. */
    private static List<Saying> sortedRows(List<Saying> said) {
        return said.stream()
                .filter(saying -> saying.kind().isPresent())
                .sorted(Comparator.comparing(saying -> saying.kind().orElseThrow()))
                .toList();
    }

    private boolean isTable() {
        return language.events().isPresent();
    }

    private Reply reply(Method method) {
        if (method.isConcrete()) {
            return Reply.RESULT;
        }
        TypeName result = method.result();
        if (result.equals(language.states())) {
            return Reply.STATE;
        }
        return result.equals(TypeName.BOOLEAN) ? Reply.TAKEN : Reply.NOTHING;
    }

    /**
     * All that was read.
     *
     * @param asksFor whether the spec asks for a property of machines by its {@code @StateMachine}
     */
    Machine machine(Spec spec, Predicate<String> asksFor) {
        return new Machine(
                spec,
                found.states(),
                found.events(),
                topology,
                initials.stream().findFirst(),
                finals.stream().findFirst(),
                renamings,
                events,
                rows,
                timeouts.inOrder(events),
                behavior.behavior(),
                properties.properties(),
                new Options(
                        asksFor.test("threadSafe"),
                        asksFor.test("queued"),
                        asksFor.test("total"),
                        asksFor.test("occurrences")));
    }

    /** What was read and cannot be meant. */
    List<Problem> problems(Machine machine) {
        // Where no row is in its place, somebody meant the other kind of spec: one mistake.
        boolean isOneMistake = rows.stream().allMatch(Row::isAutomatic);
        int more = isOneMistake ? misplaced.size() - 1 : 0;
        return misplaced.stream()
                .limit(isOneMistake ? 1 : Long.MAX_VALUE)
                .<Problem>map(one -> new MisplacedRow(one.row(), one.method(), more, machine, eventEnumCandidate))
                .toList();
    }

    /** The conditions of sentences that name nothing. */
    List<EmptyList> emptyConditions() {
        return properties.emptyConditions();
    }

    /** Whether a rule is missing, and an annotation is there of which nobody knows yet what it is. */
    boolean mayMissOne() {
        return mayMissOne;
    }

    /** Whether nothing had to be left out. */
    boolean isLegible() {
        return isLegible && members.isLegible() && !mayMissOne && misplaced.isEmpty();
    }
}
