package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EnumType;
import dev.switchgear.processor.model.Machine;

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
                        ? "divide the states among several machines, or keep counters in a field"
                        : "divide the events among several machines, or make them methods, which may take parameters",
                site);
    }

    /** One that would be written with the machine, for its event methods. */
    public static OversizedEnum ofEvents(Machine machine) {
        return new OversizedEnum(
                machine.spec().simpleName(),
                "event methods",
                machine.eventMethods().size(),
                "divide the events among several machines, or give them parameters, so that one event replaces many",
                machine.spec().site());
    }

    @Override
    public Code code() {
        return Code.SG133;
    }

    @Override
    public String headline() {
        return title + " has too many " + what + " for an enum";
    }

    @Override
    public String found() {
        return count + " " + what;
    }

    @Override
    public String expected() {
        return EnumType.MOST_CONSTANTS
                + " at most: one method creates them all, and its code is limited to 65535 bytes";
    }

    @Override
    public String fix() {
        return mend;
    }
}
