package dev.switchgear;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that Switchgear generated, or a method of one that cannot be marked. It is retained in the class file, so that tools that skip generated code (coverage,
 * static analysis) recognise it by the word in its name; {@code javax.annotation.processing.Generated} is not.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SwitchgearGenerated {}
