package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.FinalStates;
import dev.switchgear.processor.model.Row;
import dev.switchgear.processor.model.Site;
import dev.switchgear.processor.model.StateAction;

/**
 * An annotation names no state or no event where it should name some, and so says nothing.
 *
 * @param what how messages call it, and what it fails to do
 * @param annotation the annotation, as it is written
 * @param member the empty member
 * @param role what the member names
 * @param site the annotation
 */
public record EmptyList(String what, String annotation, String member, EnumRole role, Site site) implements Problem {

    /** A row that starts from no state. */
    public static EmptyList ofSources(Row row) {
        String member = row.kind().sources();
        return new EmptyList(row.title() + " names no state", row.asWritten(), member, EnumRole.STATE, row.site());
    }

    /** A row of a table that is about no event. */
    public static EmptyList ofEvents(Row row) {
        return new EmptyList(row.title() + " names no event", row.asWritten(), "on", EnumRole.EVENT, row.site());
    }

    /** Final states that are none. */
    public static EmptyList of(FinalStates finals) {
        return new EmptyList("@Final names no state", finals.asWritten(), "value", EnumRole.STATE, finals.site());
    }

    /** An entry or exit action of no state. */
    public static EmptyList of(StateAction action) {
        return new EmptyList(
                "@" + action.kind().word().word() + " on " + action.method().name() + " names no state",
                action.asWritten(),
                "value",
                EnumRole.STATE,
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
        return (member.equals("value") ? "" : member + " = ..., with ") + "at least one " + role.one();
    }

    @Override
    public String fix() {
        return "name the " + role.several() + ", or take the annotation away";
    }
}
