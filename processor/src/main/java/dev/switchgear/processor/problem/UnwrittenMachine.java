package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;

/**
 * The compilation ends, the spec has no machine, and no other error says why.
 *
 * @param spec the spec's name
 * @param cause what kept the machine from being written
 * @param site the spec
 */
public record UnwrittenMachine(String spec, Cause cause, Site site) implements Problem {

    /** What kept a machine from being written. */
    public sealed interface Cause {

        /** What is the matter. */
        String found();

        /** What should be. */
        String expected();

        /** What to do about it. */
        String fix();
    }

    /**
     * A class file names a type that is not there.
     *
     * @param type the type
     * @param owner the type or the method that names it
     */
    public record AbsentType(String type, String owner) implements Cause {

        @Override
        public String found() {
            return owner + " names " + type + ", which is not on the class path";
        }

        @Override
        public String expected() {
            return "each type that a method of the spec or of its supertypes names";
        }

        @Override
        public String fix() {
            return "add the library with " + type + " to the class path";
        }
    }

    /**
     * A class file extends a type that it can no longer extend.
     *
     * @param supertype the type
     * @param owner the type of the class file
     */
    public record ChangedSupertype(String supertype, String owner) implements Cause {

        @Override
        public String found() {
            return owner + " was compiled with another " + supertype
                    + ": one of them was a class, and is an interface now, or the reverse";
        }

        @Override
        public String expected() {
            return "supertypes that were compiled together";
        }

        @Override
        public String fix() {
            return "compile " + owner + " again, or use the " + supertype + " that it was compiled with";
        }
    }

    /**
     * The compiler does not show a method, as ecj does not while a generic type in its parameters is not there.
     *
     * @param method its name
     */
    public record HiddenMethod(String method) implements Cause {

        @Override
        public String found() {
            return "the compiler does not show " + method + ": a type with type arguments in its parameters is missing";
        }

        @Override
        public String expected() {
            return "parameters whose types are there, or are types of machines without type arguments";
        }

        @Override
        public String fix() {
            return "write the type without its type arguments, or compile with javac";
        }
    }

    /** Nobody knows. */
    public record Unknown() implements Cause {

        @Override
        public String found() {
            return "no machine, and no error that states why";
        }

        @Override
        public String expected() {
            return "a machine for each spec, or an error";
        }

        @Override
        public String fix() {
            return "report this message together with the spec, and the annotation processors beside Switchgear";
        }
    }

    @Override
    public Code code() {
        return Code.SG142;
    }

    @Override
    public String headline() {
        return "no machine could be generated for " + spec;
    }

    @Override
    public String found() {
        return cause.found();
    }

    @Override
    public String expected() {
        return cause.expected();
    }

    @Override
    public String fix() {
        return cause.fix();
    }
}
