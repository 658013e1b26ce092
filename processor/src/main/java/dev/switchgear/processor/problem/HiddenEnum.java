package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Site;

/**
 * An enum of the spec is there, but a class beside the spec cannot name it.
 *
 * @param spec the spec's name
 * @param role what its constants are
 * @param type the enum's name
 * @param modifier what hides it: {@code private}, say
 * @param specPackage the package it must be visible in
 * @param site the spec
 */
public record HiddenEnum(String spec, EnumRole role, String type, String modifier, String specPackage, Site site)
        implements Problem {

    @Override
    public Code code() {
        return Code.SG102;
    }

    @Override
    public String headline() {
        return "the " + role.one() + " enum of " + spec + " cannot be seen by the machine";
    }

    @Override
    public String found() {
        return type + ", which is " + modifier;
    }

    @Override
    public String expected() {
        return "an enum that can be seen from package " + specPackage + ", where " + spec + "'s machine is written";
    }

    @Override
    public String fix() {
        return "make " + type + " visible there, and all that it is nested in";
    }
}
