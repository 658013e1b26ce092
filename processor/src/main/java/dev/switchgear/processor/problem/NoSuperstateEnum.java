package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Words;
import java.util.List;
import java.util.Optional;

/**
 * A spec says something of superstates, and has no enum of them.
 *
 * @param spec the spec's name
 * @param rule the first rule that does, as it is written
 * @param what what it is that only a spec with superstates has, as {@code @Substates} or {@code within}
 * @param constants the constants that such rules name, each once
 * @param importing the constants that must be imported with it, as an import names them; empty if none must be
 * @param more how many other places there are
 * @param site where it stands
 */
public record NoSuperstateEnum(
        String spec, String rule, String what, List<String> constants, Optional<String> importing, int more, Site site)
        implements Problem {

    public NoSuperstateEnum {
        constants = List.copyOf(constants);
    }

    @Override
    public Code code() {
        return Code.SG146;
    }

    @Override
    public String headline() {
        return spec + " has no enum of superstates, which " + what + " needs";
    }

    @Override
    public String found() {
        return rule + OtherPlaces.of(more);
    }

    @Override
    public String expected() {
        return "a nested enum Superstate, or @StateMachine(superstates = ...)";
    }

    @Override
    public String fix() {
        String names = constants.isEmpty() ? "..." : String.join(", ", Words.some(constants));
        return "write\nenum Superstate { " + names + " }\nin " + spec
                + importing.map(name -> ", and import static " + name).orElse("");
    }
}
