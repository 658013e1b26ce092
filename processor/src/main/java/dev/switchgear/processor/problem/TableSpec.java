package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Site;

/**
 * The spec has an event enum of its own, which makes it a table; this version reads event methods only.
 *
 * @param spec the spec's name
 * @param site the spec
 */
public record TableSpec(String spec, Site site) implements Problem {

    @Override
    public String code() {
        return "SG116";
    }

    @Override
    public String headline() {
        return spec + " is a table over its own event enum, which this version cannot read yet";
    }

    @Override
    public String found() {
        return "the nested enum Event";
    }

    @Override
    public String expected() {
        return "a method for each event";
    }

    @Override
    public String fix() {
        return "take the enum away, and declare its constants as methods with @Transition";
    }
}
