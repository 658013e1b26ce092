/**
 * The importer: a command that reads a state diagram and prints it as a spec. Data flows one way:
 *
 * <pre>
 * SCXML    --ScxmlReader--------\
 * Mermaid  --MermaidReader-------&gt; Diagram --Translator--&gt; Spec --SpecWriter--&gt; Java
 * PlantUML --PlantUmlReader-----/
 * </pre>
 *
 * <p>{@link dev.switchgear.importer.Main} wires them. What cannot be read at all is an {@link
 * dev.switchgear.importer.UnreadableException}, which names the line. What can be read but has no counterpart in a spec becomes a
 * {@link dev.switchgear.importer.Remark}, which the writer puts where it belongs and the command prints.
 */
@NullMarked
package dev.switchgear.importer;

import org.jspecify.annotations.NullMarked;
