package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Site;

/**
 * The state enum has no constants.
 *
 * @param spec the spec's name
 * @param states the state enum's name
 * @param site the spec
 */
public record EmptyStateEnum(String spec, String states, Site site) implements Problem {

    @Override
    public String code() {
        return "SG107";
    }

    @Override
    public String headline() {
        return spec + " has no states";
    }

    @Override
    public String found() {
        return "the enum " + states + ", which has no constants";
    }

    @Override
    public String expected() {
        return "a constant for each state";
    }

    @Override
    public String fix() {
        return "list the states in " + states;
    }
}
