package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Site;

/**
 * The state enum is there, but a class beside the spec cannot name it.
 *
 * @param spec the spec's name
 * @param states the state enum's name
 * @param modifier what hides it: {@code private}, say
 * @param specPackage the package it must be visible in
 * @param site the spec
 */
public record HiddenStateEnum(String spec, String states, String modifier, String specPackage, Site site)
        implements Problem {

    @Override
    public String code() {
        return "SG102";
    }

    @Override
    public String headline() {
        return "the state enum of " + spec + " cannot be seen by the machine";
    }

    @Override
    public String found() {
        return states + ", which is " + modifier;
    }

    @Override
    public String expected() {
        return "an enum that can be seen from package " + specPackage + ", where " + spec + "'s machine is written";
    }

    @Override
    public String fix() {
        return "make " + states + " visible there, and all that it is nested in";
    }
}
