package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.Optional;

/**
 * A rule names a state or an event by what does not mean one.
 *
 * @param spec the spec's name
 * @param written what is written
 * @param reason what is wrong with it
 * @param role what it is to be
 * @param type the enum that it is to be of
 * @param annotation the rule, as it is written
 * @param more how many other places have the same mistake
 * @param meant what was probably meant, where what is written tells nothing
 * @param site where it stands
 */
public record UnknownConstant(
        String spec,
        String written,
        Reason reason,
        EnumRole role,
        EnumType type,
        String annotation,
        int more,
        Optional<String> meant,
        Site site)
        implements Problem {

    /** What keeps a name from meaning a constant. */
    public enum Reason {
        /** The enum has none of that name. */
        NO_CONSTANT,
        /** What stands there is of another type. */
        ANOTHER_TYPE,
        /** There is one of that name, but nothing imports it. */
        NOT_IMPORTED,
        /** There is one of that name, but nothing imports the enum. */
        TYPE_NOT_IMPORTED
    }

    @Override
    public Code code() {
        return Code.SG135;
    }

    @Override
    public String headline() {
        return switch (reason) {
            case NO_CONSTANT, ANOTHER_TYPE -> written + " is not " + role.title() + " of " + spec;
            case NOT_IMPORTED -> written + " is not imported";
            case TYPE_NOT_IMPORTED -> type.name().simpleName() + " is not imported";
        };
    }

    @Override
    public String found() {
        return annotation + OtherPlaces.of(more);
    }

    @Override
    public String expected() {
        return switch (reason) {
            case NO_CONSTANT, ANOTHER_TYPE ->
                "a constant of " + type.shortName() + ": " + Words.listedOr(Words.some(type.constants()));
            case NOT_IMPORTED -> "a static import, or the constant with its enum";
            case TYPE_NOT_IMPORTED ->
                type.isMember()
                        ? "an import, because the annotations of " + spec + " are outside of its body"
                        : "an import, or the full name";
        };
    }

    @Override
    public String fix() {
        String enumName = type.name().canonicalName();
        return switch (reason) {
            case NO_CONSTANT ->
                Suggestion.of(name(), type.constants())
                        .or(() -> meant)
                        .map(UnknownConstant::suggested)
                        .orElse("write one of them, or declare " + name() + " in " + type.shortName());
            case ANOTHER_TYPE ->
                Suggestion.of(name(), type.constants())
                        .map(this::qualified)
                        .map(UnknownConstant::suggested)
                        .orElse("write one of them");
            case NOT_IMPORTED ->
                meant.map(UnknownConstant::suggested)
                        .orElse("write " + qualified(name()) + ", or import static " + enumName + ".*");
            case TYPE_NOT_IMPORTED -> "import " + enumName + ", or write " + qualified(name());
        };
    }

    private static String suggested(String meant) {
        return "did you mean " + meant + "?";
    }

    private String qualified(String constant) {
        return type.spelling().onSpec(List.of(constant)).get(0);
    }

    /** What would be the name of the constant. */
    private String name() {
        String bare = written.replace("\"", "");
        return bare.substring(bare.lastIndexOf('.') + 1);
    }
}
