package dev.switchgear.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The enum whose constants are the states.
 *
 * @param name the enum
 * @param member whether it is a member type of the spec, and so of the machine, which may then call it by its simple
 *     name
 * @param states its constants, in their order
 * @param hasDeprecated whether one of them is deprecated, which the lint tells whoever names it
 */
public record StateEnum(ClassName name, boolean member, List<State> states, boolean hasDeprecated) {

    public StateEnum {
        states = List.copyOf(states);
    }
}
