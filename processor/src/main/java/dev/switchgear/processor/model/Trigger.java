package dev.switchgear.processor.model;

/** What has a row taken: an event, or that a step is over. */
public sealed interface Trigger permits Event, Automatic {}
