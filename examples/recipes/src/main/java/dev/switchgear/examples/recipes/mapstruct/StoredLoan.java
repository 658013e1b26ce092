package dev.switchgear.examples.recipes.mapstruct;

import java.time.Instant;

/**
 * What is kept of a machine, in columns of an archive.
 *
 * @param status the name of the state
 * @param lateDue when it is late, or null
 */
public record StoredLoan(String status, Instant lateDue) {}
