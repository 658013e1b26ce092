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
 */
public record StateEnum(ClassName name, boolean member, List<State> states) {

    public StateEnum {
        states = List.copyOf(states);
    }
}
