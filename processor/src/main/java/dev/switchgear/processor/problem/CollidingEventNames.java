package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.EventMethod;

/**
 * Two event methods would be one constant: overloads, or names that differ in case alone.
 *
 * @param first the earlier one
 * @param second the later one
 * @param shared what both give
 */
public record CollidingEventNames(EventMethod first, EventMethod second, String shared) implements Problem {

    @Override
    public Code code() {
        return Code.SG113;
    }

    @Override
    public Site site() {
        return second.method().site();
    }

    @Override
    public String headline() {
        return "two event methods generate " + shared;
    }

    @Override
    public String found() {
        return first.method().asDeclared() + "\n" + second.method().asDeclared();
    }

    @Override
    public String expected() {
        return "one method for each event";
    }

    @Override
    public String fix() {
        return "rename one of them, or merge them";
    }
}
