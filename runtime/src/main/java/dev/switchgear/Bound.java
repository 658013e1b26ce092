package dev.switchgear;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a constructor parameter of a spec to the machine: the object that is given for it, an entity say, carries the machine's
 * state.
 *
 * <pre>
 * OrderFlow(&#64;Bound("status") Order order, Payments payments) {
 *   ...
 * }
 * </pre>
 *
 * <p>The machine then has a nested {@code Factory}, which is constructed with the other parameters. Its {@code on(order)} makes
 * a machine that resumes in the order's state, and its {@code start(order)} one that starts. When an event is over, the machine writes its
 * state to the order; when an event is refused or fails, it does not.
 *
 * <p>By {@link #value} a property is named. Its value is read by the first of these that the parameter's type has, here for
 * the property {@code status}: a method {@code getStatus()}, a method {@code status()}, a field {@code status}. It is written by the
 * first of {@code setStatus(value)}, {@code status(value)}, {@code withStatus(value)} and the field. By {@link #read} and
 * {@link #write} other members are named instead. All have exactly the type of what they carry, or for the time at which an event
 * is due an {@code Optional} of it; they throw no checked exception, and can be seen from the spec's package.
 *
 * <p>A method that writes may return an object of the parameter's type: a copy, as a record's does, or itself. What it returns
 * takes the parameter's place from then on, and a method of the machine returns it, which is called like the parameter.
 *
 * <p>A machine that has a nested {@code Snapshot} is bound by one annotation for each of its components.
 *
 * <p>A bound spec has one constructor, defers no events, and is not serializable.
 */
@Documented
@Repeatable(Bound.List.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface Bound {

    /** {@return the property that carries the component} Without it, {@link #read} and {@link #write} say all. */
    String value() default "";

    /** {@return the method without parameters, or the field, of the parameter's type by which the component is read} */
    String read() default "";

    /**
     * {@return the method with one parameter, or the field, of the parameter's type by which the component is written} Where that
     * type has none of this name, a method of the spec with one parameter is meant.
     */
    String write() default "";

    /** {@return what is carried: the machine's state, or another component of its {@code Snapshot}, by name} */
    String component() default "state";

    /** Several bindings of one parameter, one for each component. */
    @Documented
    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.PARAMETER)
    @interface List {

        /** {@return the bindings} */
        Bound[] value();
    }
}
