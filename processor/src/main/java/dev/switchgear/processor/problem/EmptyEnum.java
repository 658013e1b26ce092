package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EnumType;

/**
 * An enum of the spec has no constants.
 *
 * @param spec the spec's name
 * @param role what its constants would be
 * @param type the enum
 * @param site the spec
 */
public record EmptyEnum(String spec, EnumRole role, EnumType type, Site site) implements Problem {

    @Override
    public Code code() {
        return Code.SG107;
    }

    @Override
    public String headline() {
        return spec + " has no " + role.several();
    }

    @Override
    public String found() {
        return "the enum " + type.shortName() + ", which has no constants";
    }

    @Override
    public String expected() {
        return "a constant for each " + role.one();
    }

    @Override
    public String fix() {
        return "list the " + role.several() + " in " + type.shortName();
    }
}
