package dev.switchgear.examples.migrating;

import java.util.List;

/**
 * What came of an event.
 *
 * @param isAccepted whether it was accepted
 * @param state the state after it
 * @param actions what the actions did
 */
record Outcome(boolean isAccepted, String state, List<String> actions) {}
