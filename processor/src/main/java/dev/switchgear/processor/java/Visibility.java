package dev.switchgear.processor.java;

/** Who may see a declaration, from the most to the least. */
public enum Visibility {
    PUBLIC,
    PROTECTED,
    PACKAGE,
    PRIVATE
}
