package dev.switchgear.processor.model;

/** An event: UML's trigger. */
public sealed interface Event extends Trigger permits EventMethod, EventConstant {

    /** Its constant in the event enum. */
    String constant();

    /** What messages call it. */
    String name();
}
