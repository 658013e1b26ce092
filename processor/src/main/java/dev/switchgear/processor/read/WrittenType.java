package dev.switchgear.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** A type as it is written. Of a generic one that is not there yet, as that of a machine, javac 17 shows nothing else. */
interface WrittenType {

    /** What the compiler makes of it, if it knows. */
    Optional<TypeMirror> mirror();

    /** What it is an array of, if it is one. */
    Optional<WrittenType> component();

    /** The class of which it is generic, if it is. */
    Optional<WrittenType> generic();

    /** What that is made generic with. */
    List<WrittenType> arguments();

    /** Its text. */
    String text();
}
