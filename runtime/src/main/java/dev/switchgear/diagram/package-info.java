/**
 * Machines as pictures: as Mermaid, Graphviz, PlantUML and SCXML text, and as JSON.
 *
 * <p>{@link dev.switchgear.diagram.Format} renders a machine's definition; {@link dev.switchgear.diagram.Diagram} is what all formats
 * render. The processor writes the same texts at compile time, if it is asked to.
 */
package dev.switchgear.diagram;
