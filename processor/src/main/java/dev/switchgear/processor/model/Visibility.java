package dev.switchgear.processor.model;

/** Who may see a declaration, from the most to the least. */
public enum Visibility {
    PUBLIC,
    PROTECTED,
    PACKAGE,
    PRIVATE
}
