package dev.switchgear.processor.java;

import java.util.Optional;

/**
 * How the machines of a spec are stored that is {@code java.io.Serializable}.
 *
 * @param version the {@code serialVersionUID} that the spec declares; its machine then has the same
 */
public record SerialForm(Optional<Long> version) {}
