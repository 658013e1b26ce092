package dev.switchgear.examples.orders.shop;

import dev.switchgear.examples.orders.jdbc.DatabaseKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs all tests of a class on H2, and then on PostgreSQL; the class takes the {@link DatabaseKind} by its constructor. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@EnumSource(DatabaseKind.class)
@interface OnEachDatabase {}
