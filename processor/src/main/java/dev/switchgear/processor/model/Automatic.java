package dev.switchgear.processor.model;

/** A row takes itself as soon as a step is over: UML's completion transition, SCXML's transition without an event. */
public record Automatic() implements Trigger {}
