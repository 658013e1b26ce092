package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.model.Binding;
import dev.switchgear.processor.model.Spec;

/**
 * A parameter that cannot carry a machine's state.
 *
 * @param binding what is said of it
 * @param reason why it cannot
 * @param spec the spec
 */
public record UnfitBinding(Binding binding, Reason reason, Spec spec) implements Problem {

    /** Why a parameter cannot carry the state. */
    public enum Reason {
        /** It is one of a method, or of a private constructor. */
        NO_CONSTRUCTOR,
        /** What is given for it has no members. */
        NO_OBJECT,
        /** Another one does. */
        SECOND,
        /** A factory would not know which constructor to call. */
        SEVERAL_CONSTRUCTORS,
        /** A factory would not know its type arguments. */
        GENERIC_CONSTRUCTOR,
        /** What carries the state would be stored with the machine. */
        SERIALIZABLE,
        /** Events that wait would be lost: nothing carries them. */
        DEFERS
    }

    @Override
    public Code code() {
        return Code.SG170;
    }

    @Override
    public Site site() {
        return binding.site();
    }

    @Override
    public String headline() {
        return parameter() + " cannot carry the state of " + spec.simpleName() + ": "
                + switch (reason) {
                    case NO_CONSTRUCTOR -> "it is no parameter of a constructor that a machine can call";
                    case NO_OBJECT -> "it is no object with members";
                    case SECOND -> "another parameter does";
                    case SEVERAL_CONSTRUCTORS -> "the spec has several constructors";
                    case GENERIC_CONSTRUCTOR -> "its constructor has type parameters";
                    case SERIALIZABLE -> "the spec is Serializable";
                    case DEFERS -> "events may wait, and nothing would carry them";
                };
    }

    @Override
    public String found() {
        return binding.components().get(0).asWritten() + " "
                + TypeText.shown(binding.parameter().type()) + " " + parameter();
    }

    @Override
    public String expected() {
        return switch (reason) {
            case NO_CONSTRUCTOR -> "@Bound on a parameter of the spec's constructor, which is not private";
            case NO_OBJECT -> "a class, a record or an interface, with members to read the state by and to write it";
            case SECOND -> "one parameter that carries the state";
            case SEVERAL_CONSTRUCTORS -> "one constructor, which the generated Factory calls";
            case GENERIC_CONSTRUCTOR -> "a constructor without type parameters of its own";
            case SERIALIZABLE -> "a spec that is not Serializable: " + parameter() + " is what is stored";
            case DEFERS ->
                "no @Defer: a machine of " + parameter() + " is thrown away after an event, with all that waits";
        };
    }

    @Override
    public String fix() {
        return switch (reason) {
            case NO_CONSTRUCTOR, NO_OBJECT, SECOND -> "remove @Bound here";
            case SEVERAL_CONSTRUCTORS -> "remove the other constructors, or make them private; or remove @Bound";
            case GENERIC_CONSTRUCTOR -> "declare the type parameters on the spec; or remove @Bound";
            case SERIALIZABLE -> "do not implement Serializable; or remove @Bound";
            case DEFERS -> "remove each @Defer; or remove @Bound, and keep the machine";
        };
    }

    private String parameter() {
        return binding.parameter().name();
    }
}
