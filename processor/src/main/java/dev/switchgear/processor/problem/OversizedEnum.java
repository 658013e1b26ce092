package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Site;

/**
 * An enum has more constants than Java can make, or would have them.
 *
 * @param title what messages call the enum, or the spec whose events make one
 * @param what what there are too many of
 * @param count how many there are
 * @param mend what to do about it
 * @param site the enum, or the spec
 */
public record OversizedEnum(String title, String what, int count, String mend, Site site) implements Problem {

    /** One that somebody has declared, and that is compiled together with the spec. */
    public static OversizedEnum of(EnumType type, EnumRole role, Site site) {
        return new OversizedEnum(
                type.shortName(),
                "constants",
                type.constants().size(),
                role == EnumRole.STATE
                        ? "let several machines share the states, or keep what only counts beside the state"
                        : "let several machines share the events, or make them methods, which may take parameters",
                site);
    }

    /** One that would be written with the machine, for its event methods. */
    public static OversizedEnum ofEvents(Machine machine) {
        return new OversizedEnum(
                machine.spec().simpleName(),
                "event methods",
                machine.eventMethods().size(),
                "let several machines share the events, or give them parameters, so that one stands for many",
                machine.spec().site());
    }

    @Override
    public Code code() {
        return Code.SG133;
    }

    @Override
    public String headline() {
        return title + " has more " + what + " than Java can make constants of an enum";
    }

    @Override
    public String found() {
        return count + " " + what;
    }

    @Override
    public String expected() {
        return EnumType.MOST_CONSTANTS + " at most, for all are made in one method, which has 65535 bytes";
    }

    @Override
    public String fix() {
        return mend;
    }
}
