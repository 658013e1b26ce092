package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Property;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.StateAction;
import java.util.Arrays;

/**
 * An annotation names no state, no event or no row where it should name some, and so says nothing.
 *
 * @param what how messages call it, and what it fails to do
 * @param annotation the annotation, as it is written
 * @param member the empty member
 * @param one what it should have at least one of
 * @param advice what to do about it
 * @param site the annotation
 */
public record EmptyList(String what, String annotation, String member, String one, String advice, Site site)
        implements Problem {

    private static final String OR_AWAY = ", or remove the annotation";

    /** A row that starts from no state. */
    public static EmptyList ofSources(Row row, boolean hasSuperstates) {
        return new EmptyList(
                row.title() + " names no " + EnumRole.STATE.one(),
                row.asWritten(),
                row.kind().sources(),
                EnumRole.STATE.one() + (hasSuperstates ? withSuperstates(Member.WITHIN) : ""),
                "name the " + EnumRole.STATE.several()
                        + (hasSuperstates ? ", or superstates in " + Member.WITHIN : "") + ", or write " + Member.EXCEPT
                        + " = {} for every state that is not final" + OR_AWAY,
                row.site());
    }

    /** A row of a table that is about no event. */
    public static EmptyList ofEvents(Row row) {
        return of(row.title(), row.asWritten(), "on", EnumRole.EVENT, row.site());
    }

    /** Final states that are none. */
    public static EmptyList of(FinalStates finals) {
        return of("@Final", finals.asWritten(), "value", EnumRole.STATE, finals.site());
    }

    /** A container that somebody wrote, on a spec or a method of that name. */
    public static EmptyList ofContainer(Word container, String name, Site site) {
        Word content = container.content().orElseThrow();
        boolean isOfRows = Arrays.stream(Row.Kind.values()).anyMatch(kind -> kind.word() == content);
        return new EmptyList(
                "@" + container.word() + " on " + name + " holds no " + (isOfRows ? "row" : "property"),
                "@" + container.word() + "({})",
                "value",
                "@" + content.word(),
                (isOfRows ? "write the rows" : "write the properties") + OR_AWAY,
                site);
    }

    /** A sentence about no state. */
    public static EmptyList of(Property property, boolean hasSuperstates) {
        String member = property instanceof Property.Always ? Member.CAN_REACH : Member.REACH;
        return new EmptyList(
                "@" + property.word().word() + " names no state",
                property.asWritten(),
                member,
                EnumRole.STATE.one() + (hasSuperstates ? withSuperstates(Member.within(member)) : ""),
                "name the " + EnumRole.STATE.several()
                        + (hasSuperstates ? ", or superstates in " + Member.within(member) : "") + OR_AWAY,
                property.site());
    }

    /** A sentence with a condition that names nothing, which is not the same as one that has no condition. */
    public static EmptyList ofCondition(Word word, String annotation, Member member, Site site) {
        String one = switch (member.content()) {
            case SUPERSTATES -> EnumRole.SUPERSTATE.one();
            case TEXTS -> "guard";
            default -> EnumRole.STATE.one();
        };
        return new EmptyList(
                "@" + word.word() + " names no " + one + " in " + member.name(),
                annotation,
                member.name(),
                one,
                "name the " + one + "s, or remove " + member.name(),
                site);
    }

    private static String withSuperstates(String member) {
        return "; or " + member + " = ..., with at least one " + EnumRole.SUPERSTATE.one();
    }

    private static EmptyList of(String title, String annotation, String member, EnumRole role, Site site) {
        return new EmptyList(
                title + " names no " + role.one(),
                annotation,
                member,
                role.one(),
                "name the " + role.several() + OR_AWAY,
                site);
    }

    /** An entry or exit action of no state. */
    public static EmptyList of(StateAction action, boolean hasSuperstates) {
        return new EmptyList(
                "@" + action.kind().word().word() + " on " + action.method().name() + " names no "
                        + EnumRole.STATE.one(),
                action.asWritten(),
                "value",
                EnumRole.STATE.one() + (hasSuperstates ? withSuperstates(Member.OF) : ""),
                "name the " + EnumRole.STATE.several() + (hasSuperstates ? ", or superstates in " + Member.OF : "")
                        + OR_AWAY,
                action.site());
    }

    @Override
    public Code code() {
        return Code.SG111;
    }

    @Override
    public String headline() {
        return what;
    }

    @Override
    public String found() {
        return annotation;
    }

    @Override
    public String expected() {
        return (member.equals("value") ? "" : member + " = ..., with ") + "at least one " + one;
    }

    @Override
    public String fix() {
        return advice;
    }
}
