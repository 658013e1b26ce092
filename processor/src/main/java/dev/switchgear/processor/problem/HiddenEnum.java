package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Words;
import java.util.List;

/**
 * An enum of the spec is there, but a class beside the spec cannot name it.
 *
 * @param spec the spec's name
 * @param role what its constants are
 * @param type the enum's name
 * @param modifier what hides it: {@code private}, say
 * @param hidden it and the types around it that cannot be seen
 * @param isInPackage whether it is in the package of the spec
 * @param specPackage the package it must be visible in
 * @param site the enum, or where it is not compiled together with the spec, the spec
 */
public record HiddenEnum(
        String spec,
        EnumRole role,
        String type,
        String modifier,
        List<String> hidden,
        boolean isInPackage,
        String specPackage,
        Site site)
        implements Problem {

    public HiddenEnum {
        hidden = List.copyOf(hidden);
    }

    @Override
    public Code code() {
        return Code.SG102;
    }

    @Override
    public String headline() {
        return "the " + role.one() + " enum of " + spec + " is not visible to the machine";
    }

    @Override
    public String found() {
        return type + ", which is " + modifier;
    }

    @Override
    public String expected() {
        return "an enum that is visible in package " + specPackage + ", where the machine of " + spec + " is generated";
    }

    @Override
    public String fix() {
        return isInPackage ? "remove private from " + Words.listed(hidden) : "make " + Words.listed(hidden) + " public";
    }
}
