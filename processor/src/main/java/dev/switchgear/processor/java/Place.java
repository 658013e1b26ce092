package dev.switchgear.processor.java;

import javax.tools.Diagnostic.Kind;

/** A place in a source file at which the compiler prints a message, whatever has become of elements since it was found. */
public interface Place {

    /** Prints a message there. */
    void print(Kind kind, String message);
}
