package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.ObjectMethod;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Guard;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row, or a timeout, names a method that the spec does not have.
 *
 * @param written the name as it is written, a negated guard with its negation
 * @param role what the method would be
 * @param place what names it first: {@code a row of pay}
 * @param annotation how that is written
 * @param more how many others do
 * @param known the names of methods that could be meant
 * @param isGenerated whether the machine has a method of its own that is called so
 * @param isInInterface whether the spec is an interface
 * @param site the annotation
 */
public record UnknownMethod(
        String written,
        Role role,
        String place,
        String annotation,
        int more,
        List<String> known,
        boolean isGenerated,
        boolean isInInterface,
        Site site)
        implements Problem {

    private static final Pattern NAME = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    /** A name, perhaps negated, in what looks like an expression: after what it is called on, and before arguments. */
    private static final Pattern TERM =
            Pattern.compile("(?U)([!\\s]*)(?:\\w+\\s*(?:\\.|::)\\s*)*(\\w+)\\s*(?:\\([^)]*\\))?");

    public UnknownMethod {
        known = List.copyOf(known);
    }

    @Override
    public Code code() {
        return Code.SG123;
    }

    @Override
    public String headline() {
        return place + " names " + role.title() + " that does not exist: " + shown();
    }

    @Override
    public String found() {
        return annotation + (more == 0 ? "" : more == 1 ? "\nand another row" : "\nand " + more + " more rows");
    }

    @Override
    public String expected() {
        return "the name of a " + role.result() + " method that the spec declares or inherits"
                + (isName() || name().isBlank()
                        ? ""
                        : ", and nothing else" + (role == Role.GUARD ? " but a ! before it" : ""));
    }

    @Override
    public String fix() {
        if (name().isBlank()) {
            return "remove it";
        }
        if (!isName()) {
            return written.contains("|") ? "write a row for each, in their order" : "write " + inWords();
        }
        if (isGenerated) {
            return "name another method: " + name() + " is generated";
        }
        if (ObjectMethod.isCalled(name())) {
            return "name another method: " + name() + " is a method of java.lang.Object";
        }
        return Suggestion.of(name(), known)
                .map(suggestion -> "did you mean " + suggestion + "?")
                .orElse("declare " + (isInInterface ? "default " : "") + role.result() + " " + name()
                        + "() in the spec, with a body");
    }

    private String name() {
        return role == Role.GUARD ? Guard.name(written) : written;
    }

    private boolean isName() {
        return NAME.matcher(name()).matches();
    }

    private String shown() {
        return name().isBlank() ? "its name is empty" : isName() ? name() : '"' + written + '"';
    }

    /** What was probably meant by an expression: {@code when = {"covers", "!isBlocked"}}. */
    private String inWords() {
        List<String> words =
                TERM.matcher(written).results().map(this::asName).distinct().toList();
        String member = role == Role.GUARD ? "when" : "then";
        return words.isEmpty() ? "the name of a method" : member + " = " + Words.quoted(words);
    }

    private String asName(MatchResult term) {
        boolean isNegated = role == Role.GUARD
                && term.group(1).chars().filter(character -> character == '!').count() % 2 == 1;
        String meant = Suggestion.of(term.group(2), known).orElse(term.group(2));
        return '"' + (isNegated ? "!" : "") + meant + '"';
    }
}
