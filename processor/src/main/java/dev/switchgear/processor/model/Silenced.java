package dev.switchgear.processor.model;

/**
 * A code that a spec's {@code @SuppressWarnings} names: {@code SG202}.
 *
 * @param code the code, which may be none of ours
 * @param site the annotation
 */
public record Silenced(String code, Site site) {}
