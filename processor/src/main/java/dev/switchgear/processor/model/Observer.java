package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;

/**
 * A method that is called after every transition, or whenever an event is refused.
 *
 * @param method the method
 * @param told what it is told of the event
 * @param site the annotation that says so
 */
public record Observer(Method method, Told told, Site site) {

    /** One that takes the event, or nothing. */
    public Observer(Method method, Site site) {
        this(method, method.parameters().isEmpty() ? Told.NOTHING : Told.EVENT, site);
    }

    /** Whether it is told of the event, and so of the state in which the machine was. */
    public boolean isTold() {
        return told != Told.NOTHING;
    }
}
