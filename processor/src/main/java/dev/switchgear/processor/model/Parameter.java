package dev.switchgear.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a method or a constructor.
 *
 * @param name its name
 * @param type its type; of a variable-arity parameter the array's
 */
public record Parameter(String name, TypeName type) {}
