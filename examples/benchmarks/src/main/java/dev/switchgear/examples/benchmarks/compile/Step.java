package dev.switchgear.examples.benchmarks.compile;

/** What is done with a spec of the ladder. */
enum Step {
    /** The spec is parsed. */
    PARSE("parse"),
    /** The spec is read, checked, proved and answered; nothing is compiled: {@code -proc:only}. */
    PROCESS("process"),
    /** The spec and its language, written before, are compiled. */
    SPEC("spec"),
    /** The spec and all that the processor writes for it, written before, are compiled. */
    WRITTEN("written"),
    /** The spec is processed and compiled, as every user does. */
    ALL("all");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
