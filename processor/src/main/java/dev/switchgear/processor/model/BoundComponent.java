package dev.switchgear.processor.model;

import dev.switchgear.processor.java.Site;

/**
 * How a parameter carries one component of what a machine is stored as.
 *
 * @param component the component's name
 * @param reading what it may be read by
 * @param writing what it may be written by
 * @param asWritten as a message quotes it: {@code @Bound("status")}
 * @param site the annotation
 */
public record BoundComponent(String component, Access reading, Access writing, String asWritten, Site site) {}
