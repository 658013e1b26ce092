/** Model to {@link dev.switchgear.diagram.Diagram}: the machine as names, as its {@code definition()} has them. */
package dev.switchgear.processor.draw;
