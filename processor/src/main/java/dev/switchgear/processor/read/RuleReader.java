package dev.switchgear.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Event;
import dev.switchgear.processor.model.EventConstant;
import dev.switchgear.processor.model.EventMethod;
import dev.switchgear.processor.model.EventMethod.Reply;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.InitialState;
import dev.switchgear.processor.model.Language;
import dev.switchgear.processor.model.Language.Word;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Method;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Spec;
import dev.switchgear.processor.model.State;
import dev.switchgear.processor.problem.MisplacedRow;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.RowWithSeveralTargets;
import dev.switchgear.processor.read.LanguageReading.Found;
import dev.switchgear.processor.read.Sayings.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads what a spec says in its own language. What the compiler cannot read either, a constant that does not exist or a
 * member that is missing, is left out: the compiler says so.
 */
final class RuleReader {

    private static final Set<String> WORDS =
            Arrays.stream(Word.values()).map(Word::word).collect(Collectors.toSet());

    /** A row and all its targets, of which it should have one. */
    private record Ambiguous(Row row, List<State> targets) {}

    /** A row where a spec of the other kind has its rows, and the method that it stands on if it stands on one. */
    private record Misplaced(Row row, Optional<Method> method) {}

    private final Found found;
    private final Language language;
    private final Sayings sayings;
    private final SyntaxTrees trees;
    private final List<InitialState> initials = new ArrayList<>();
    private final List<FinalStates> finals = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Ambiguous> ambiguous = new ArrayList<>();
    private final List<Misplaced> misplaced = new ArrayList<>();
    private Optional<String> eventEnumCandidate = Optional.empty();
    private boolean mayMissOne;
    private boolean isLegible;

    RuleReader(Found found, Sites sites, SyntaxTrees trees) {
        this.found = found;
        this.language = found.language();
        this.sayings = new Sayings(language.holder(), sites, trees);
        this.trees = trees;
        this.isLegible = !found.states().constants().isEmpty();
        for (EnumType type : found.events().stream().toList()) {
            type.constants().forEach(name -> events.add(new EventConstant(name)));
            isLegible &= !events.isEmpty();
        }
    }

    /** Reads what stands on a spec, and on the methods that it declares itself. */
    void read(TypeElement spec, SpecTypeReader types) {
        readSpec(spec);
        List<ExecutableElement> methods = ElementFilter.methodsIn(spec.getEnclosedElements());
        methods.forEach(method -> readMethod(method, types));
        lookForOthers(spec, initials.isEmpty() || (isTable() && rows.isEmpty()));
        for (ExecutableElement method : methods) {
            boolean couldBeAnEvent = method.getModifiers().contains(Modifier.ABSTRACT) && !isTable();
            lookForOthers(method, couldBeAnEvent && sayings.on(method).isEmpty());
        }
        eventEnumCandidate = onlyOne(ElementFilter.typesIn(spec.getEnclosedElements()).stream()
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .filter(type -> !ClassName.get(type).equals(language.states()))
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
        Set<String> unknown = trees.unresolvedAnnotations(element);
        mayMissOne |= isOneMissing && !WORDS.containsAll(unknown);
        isLegible &= unknown.stream().noneMatch(WORDS::contains);
        List<String> written = trees.annotations(element);
        // What must not be repeated, and is, the compiler refuses and may not show.
        isLegible &=
                Stream.of(Word.INITIAL, Word.FINAL).allMatch(word -> Collections.frequency(written, word.word()) <= 1);
    }

    private void readSpec(TypeElement spec) {
        for (Saying saying : sayings.on(spec)) {
            switch (saying.word()) {
                case INITIAL ->
                    required(saying.annotation(), "value").stream()
                            .flatMap(List::stream)
                            .findFirst()
                            .ifPresent(state -> initials.add(new InitialState(state, saying.site())));
                case FINAL ->
                    required(saying.annotation(), "value")
                            .ifPresent(states -> finals.add(new FinalStates(states, saying.site())));
                default ->
                    row(saying, on(saying.annotation())).ifPresent(row -> {
                        if (isTable()) {
                            rows.add(row);
                        } else {
                            misplaced.add(new Misplaced(row, Optional.empty()));
                        }
                    });
            }
        }
    }

    /** A method with a row is an event, and is read itself. */
    private void readMethod(ExecutableElement element, SpecTypeReader types) {
        List<Saying> said = rowsOn(element);
        if (said.isEmpty()) {
            return;
        }
        Method method = types.method(element);
        if (isTable()) {
            said.forEach(saying -> row(saying, Optional.of(List.of()))
                    .ifPresent(row -> misplaced.add(new Misplaced(row, Optional.of(method)))));
            return;
        }
        EventMethod event = EventMethod.of(method, reply(method.result()));
        events.add(event);
        said.forEach(saying -> row(saying, Optional.of(List.of(event))).ifPresent(rows::add));
    }

    /** The rows on a method; the compiler refuses all else there. */
    private List<Saying> rowsOn(ExecutableElement method) {
        List<Saying> said = sayings.on(method);
        List<Saying> rows =
                said.stream().filter(saying -> saying.kind().isPresent()).toList();
        isLegible &= rows.size() == said.size();
        return rows;
    }

    private boolean isTable() {
        return language.events().isPresent();
    }

    private Optional<Row> row(Saying saying, Optional<List<Event>> on) {
        Row.Kind kind = saying.kind().orElseThrow();
        Optional<List<State>> from = required(saying.annotation(), kind.sources());
        Optional<List<State>> to = states(saying.annotation(), "to");
        if (from.isEmpty() || to.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        Optional<State> target = to.get().size() == 1 ? Optional.of(to.get().get(0)) : Optional.empty();
        Row row = new Row(kind, from.get(), on.get(), target, saying.site());
        if (to.get().size() > 1) {
            ambiguous.add(new Ambiguous(row, to.get()));
        }
        return Optional.of(row);
    }

    private Optional<List<Event>> on(AnnotationMirror annotation) {
        return language.events()
                .map(type -> constants(annotation, "on", type))
                .orElse(Optional.of(List.of()))
                .map(constants ->
                        constants.stream().<Event>map(EventConstant::new).toList());
    }

    /** The states of a member that has no default; nothing if the compiler has to complain of it. */
    private Optional<List<State>> required(AnnotationMirror annotation, String member) {
        if (Annotations.value(annotation, member).isEmpty()) {
            isLegible = false;
            return Optional.empty();
        }
        return states(annotation, member);
    }

    /** The states of a member, none where its default holds; nothing if the compiler has to complain of it. */
    private Optional<List<State>> states(AnnotationMirror annotation, String member) {
        return constants(annotation, member, language.states())
                .map(constants -> constants.stream().map(State::new).toList());
    }

    private Optional<List<String>> constants(AnnotationMirror annotation, String member, ClassName type) {
        List<String> constants = new ArrayList<>();
        for (Object constant :
                Annotations.value(annotation, member).map(Annotations::elements).orElse(List.of())) {
            if (constant instanceof VariableElement variable && isConstant(variable, type)) {
                constants.add(variable.getSimpleName().toString());
            } else {
                isLegible = false;
                return Optional.empty();
            }
        }
        return Optional.of(constants);
    }

    /** A constant, and of the right enum: not every compiler keeps others away. */
    private static boolean isConstant(VariableElement constant, ClassName type) {
        return constant.getKind() == ElementKind.ENUM_CONSTANT
                && constant.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals(type.canonicalName());
    }

    private Reply reply(TypeName result) {
        if (result.equals(language.states())) {
            return Reply.STATE;
        }
        return result.equals(TypeName.BOOLEAN) ? Reply.ACCEPTED : Reply.NOTHING;
    }

    /** All that was read. */
    Machine machine(Spec spec) {
        return new Machine(
                spec,
                found.states(),
                found.events(),
                initials.stream().findFirst(),
                finals.stream().findFirst(),
                events,
                rows);
    }

    /** What was read and cannot be meant. */
    List<Problem> problems(Machine machine) {
        // Where no row is in its place, somebody meant the other kind of spec: one mistake.
        boolean isOneMistake = rows.isEmpty();
        int more = isOneMistake ? misplaced.size() - 1 : 0;
        return Stream.<Problem>concat(
                        ambiguous.stream().map(one -> new RowWithSeveralTargets(one.row(), one.targets())),
                        misplaced.stream()
                                .limit(isOneMistake ? 1 : Long.MAX_VALUE)
                                .map(one ->
                                        new MisplacedRow(one.row(), one.method(), more, machine, eventEnumCandidate)))
                .toList();
    }

    /** Whether a rule is missing, and an annotation is there of which nobody knows yet what it is. */
    boolean mayMissOne() {
        return mayMissOne;
    }

    /** Whether nothing had to be left out. */
    boolean isLegible() {
        return isLegible && !mayMissOne && misplaced.isEmpty();
    }
}
