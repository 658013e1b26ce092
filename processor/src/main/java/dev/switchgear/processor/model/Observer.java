package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Method;
import dev.switchgear.processor.java.Site;

/**
 * A method that is called after every transition.
 *
 * @param method the method
 * @param site the annotation that says so
 */
public record Observer(Method method, Site site) {

    /** Whether it is told of the transition: the source, the event and the target. */
    public boolean isTold() {
        return !method.parameters().isEmpty();
    }
}
