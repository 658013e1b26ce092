package dev.switchgear.processor.mutation;

import dev.switchgear.processor.mutation.Source.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a source declares, as far as can be told without a compiler. It errs without harm: it is for mutations alone. */
final class Outline {

    static final Set<String> MODIFIERS = Set.of(
            "abstract",
            "default",
            "final",
            "native",
            "private",
            "protected",
            "public",
            "sealed",
            "static",
            "strictfp",
            "synchronized",
            "transient",
            "volatile");

    private static final Set<String> RULES = Set.of(
            "Always",
            "Automatic",
            "Automatics",
            "Defer",
            "Defers",
            "AlwaysList",
            "Eventually",
            "EventuallyList",
            "Final",
            "Ignore",
            "Ignores",
            "Initial",
            "Never",
            "NeverList",
            "Reject",
            "Refused",
            "Rejects",
            "Renamed",
            "RenamedList",
            "Substates",
            "SubstatesList",
            "Timeout",
            "Timeouts",
            "Transition",
            "Transitions");
    private static final Set<String> KINDS = Set.of("class", "enum", "interface", "record");

    /**
     * An annotation.
     *
     * @param range all of it
     * @param name the token of its simple name
     * @param arguments what stands in its parentheses, each a member's value
     */
    record Written(Range range, int name, List<Value> arguments) {}

    /**
     * The value of a member of an annotation.
     *
     * @param all the member with its name, if that is written
     * @param member the name
     * @param value the value
     */
    record Value(Range all, String member, Range value) {}

    /**
     * A type.
     *
     * @param first the first token of its declaration, be it of an annotation
     * @param kind the token that says what it is
     * @param open the token that opens its body
     * @param close the token that closes it
     */
    record Type(int first, int kind, int open, int close) {

        int name() {
            return kind + 1;
        }

        Range range() {
            return new Range(first, close);
        }

        /** What stands between the name and the body. */
        Range head() {
            return new Range(kind + 2, open - 1);
        }
    }

    /**
     * A method or a constructor.
     *
     * @param range all of it
     * @param result the first token of its result type; its name, if there is none
     * @param name the token of its name
     * @param close the token that closes its parameters
     */
    record Method(Range range, int result, int name, int close) {

        Range parameters() {
            return new Range(name + 2, close - 1);
        }

        /** All that follows the parameters. */
        Range rest() {
            return new Range(close + 1, range.last());
        }
    }

    private final Source source;
    private final List<Written> annotations = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();

    Outline(String text) {
        this.source = new Source(text);
        for (int token = 0; token < source.size(); token++) {
            annotationAt(token).ifPresent(annotations::add);
        }
        for (int token = 0; token < source.size(); token++) {
            typeAt(token).ifPresent(types::add);
        }
    }

    Source source() {
        return source;
    }

    List<Written> annotations() {
        return annotations;
    }

    /** The annotations that could be rules. */
    List<Written> rows() {
        return annotations.stream()
                .filter(annotation -> RULES.contains(source.at(annotation.name())))
                .toList();
    }

    /** Those that make a spec of a type. */
    List<Written> marks() {
        return annotations.stream()
                .filter(annotation -> source.at(annotation.name()).equals("StateMachine"))
                .toList();
    }

    List<Type> types() {
        return types;
    }

    /** The constants of all enums. */
    List<Range> constants() {
        return types.stream()
                .filter(type -> source.at(type.kind()).equals("enum"))
                .flatMap(type -> source.items(new Range(type.open() + 1, endOfConstants(type) - 1)).stream())
                .toList();
    }

    /** The methods and constructors of all types. */
    List<Method> methods() {
        return types.stream()
                .flatMap(type -> membersOf(type).stream())
                .flatMap(member -> methodIn(member).stream())
                .toList();
    }

    /** The members of a type, as far as they have an end. */
    List<Range> membersOf(Type type) {
        List<Range> members = new ArrayList<>();
        int first = startOfMembers(type);
        boolean isField = false;
        for (int token = first; token < type.close(); token++) {
            String text = source.at(token);
            isField |= text.equals("=");
            boolean isBody = text.equals("{") && !isField;
            if (text.equals("(") || text.equals("{")) {
                token = source.closing(token);
            }
            if (isBody || text.equals(";")) {
                members.add(new Range(first, token));
                first = token + 1;
                isField = false;
            }
        }
        return members;
    }

    /** The token that members stand behind. */
    int startOfMembers(Type type) {
        return source.at(type.kind()).equals("enum") ? endOfConstants(type) + 1 : type.open() + 1;
    }

    /** What the generated types of the first spec are called, without their suffix. */
    String title() {
        for (int token = 0; token < source.size(); token++) {
            String text = source.at(token);
            if (text.length() > 5 && text.endsWith("Rules")) {
                return text.substring(0, text.length() - 5);
            }
        }
        return specName();
    }

    /** The simple name of the first spec. */
    String specName() {
        int mark = marks().isEmpty() ? 0 : marks().get(0).range().last();
        return types.stream()
                .filter(type -> type.kind() > mark)
                .findFirst()
                .map(type -> source.at(type.name()))
                .orElse("Nothing");
    }

    private int endOfConstants(Type type) {
        for (int token = type.open() + 1; token < type.close(); token++) {
            if ("({[".contains(source.at(token))) {
                token = source.closing(token);
            } else if (source.at(token).equals(";")) {
                return token;
            }
        }
        return type.close();
    }

    private Optional<Written> annotationAt(int at) {
        if (!source.at(at).equals("@")
                || !source.isWord(at + 1)
                || source.at(at + 1).equals("interface")) {
            return Optional.empty();
        }
        int name = at + 1;
        while (source.at(name + 1).equals(".") && source.isWord(name + 2)) {
            name += 2;
        }
        if (!source.at(name + 1).equals("(")) {
            return Optional.of(new Written(new Range(at, name), name, List.of()));
        }
        int close = source.closing(name + 1);
        List<Value> arguments = source.items(new Range(name + 2, close - 1)).stream()
                .map(this::value)
                .toList();
        return Optional.of(new Written(new Range(at, close), name, arguments));
    }

    private Value value(Range item) {
        return source.at(item.first() + 1).equals("=")
                ? new Value(item, source.at(item.first()), new Range(item.first() + 2, item.last()))
                : new Value(item, "value", item);
    }

    private Optional<Type> typeAt(int kind) {
        if (!KINDS.contains(source.at(kind))
                || source.at(kind - 1).equals(".")
                || !source.isWord(kind + 1)
                || (source.at(kind).equals("record") && !"(<".contains(source.at(kind + 2)))) {
            return Optional.empty();
        }
        int open = kind + 2;
        while (open < source.size() && !source.at(open).equals("{")) {
            open = source.at(open).equals("(") ? source.closing(open) + 1 : open + 1;
        }
        return Optional.of(new Type(firstOf(kind), kind, open, source.closing(open)));
    }

    /** The first token of a declaration, which has modifiers and annotations before a token of it. */
    private int firstOf(int declaration) {
        int before = declaration - 1;
        if (MODIFIERS.contains(source.at(before)) || source.at(before).equals("@")) {
            return firstOf(before);
        }
        return annotations.stream()
                .filter(annotation -> annotation.range().last() == before)
                .findFirst()
                .map(annotation -> firstOf(annotation.range().first()))
                .orElse(declaration);
    }

    private Optional<Method> methodIn(Range member) {
        int result = resultIn(member.first());
        if (source.at(result).equals("<")) {
            result = resultIn(source.closing(result) + 1);
        }
        for (int open = result; open <= member.last(); open++) {
            String text = source.at(open);
            if (text.equals("=") || text.equals("{") || KINDS.contains(text)) {
                return Optional.empty();
            }
            if (text.equals("(") && source.isWord(open - 1)) {
                return Optional.of(new Method(member, result, open - 1, source.closing(open)));
            }
        }
        return Optional.empty();
    }

    /** The first token that belongs neither to an annotation nor to the modifiers. */
    private int resultIn(int first) {
        if (MODIFIERS.contains(source.at(first))) {
            return resultIn(first + 1);
        }
        return annotations.stream()
                .filter(annotation -> annotation.range().first() == first)
                .findFirst()
                .map(annotation -> resultIn(annotation.range().last() + 1))
                .orElse(first);
    }
}
