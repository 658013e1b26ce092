package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import java.util.Optional;

/**
 * There are no states: neither a nested enum {@code State} nor one that is named.
 *
 * @param spec the spec's name
 * @param impostor what is called {@code State} instead, such as {@code a class}
 * @param candidate the one enum nested in the spec, where there is exactly one
 * @param site the spec
 */
public record NoStateEnum(String spec, Optional<String> impostor, Optional<String> candidate, Site site)
        implements Problem {

    @Override
    public Code code() {
        return Code.SG101;
    }

    @Override
    public String headline() {
        return spec + " has no state enum";
    }

    @Override
    public String found() {
        return impostor.map(kind -> "State, which is " + kind)
                .or(() -> candidate.map(name -> "the nested enum " + name))
                .orElse("no nested enum State");
    }

    @Override
    public String expected() {
        return "a nested enum State, or @StateMachine(states = ...)";
    }

    @Override
    public String fix() {
        return candidate
                .map(name -> (impostor.isPresent() ? "" : "rename " + name + " to State, or ")
                        + "write @StateMachine(states = " + spec + "." + name + ".class)")
                .orElse((impostor.isPresent() ? "make State an enum" : "declare enum State { ... } in " + spec)
                        + ", or name an enum that exists: @StateMachine(states = ...)");
    }
}
