package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Machine;

/**
 * The model of a machine that is in production, as messages speak of it.
 *
 * @param machine the machine that is compiled
 * @param directory the directory of the model, as an option names it
 * @param file the file in it
 */
public record Production(Machine machine, String directory, String file) {

    /** That of a machine in a directory. */
    public static Production of(Machine machine, String directory) {
        return new Production(machine, directory, machine.spec().name().reflectionName() + ".json");
    }

    /** What messages call the machine. */
    String title() {
        return machine.names().title();
    }

    /** The file from where the option is valid: {@code src/main/switchgear/com.acme.shop.Order.json}. */
    String path() {
        return directory.endsWith("/") || directory.endsWith("\\") ? directory + file : directory + "/" + file;
    }

    /** How to speak of what changed. */
    ChangeWords words() {
        return new ChangeWords(machine);
    }

    /** How the new model is written. */
    String accepting() {
        return "compile with -Aswitchgear.snapshot.accept=" + machine.spec().simpleName();
    }

    /** How to live with a change, after another way out. */
    String orAccept() {
        return "\nor, if nothing in production relies on it, accept the change: " + accepting();
    }

    /** After lines of what should be there, why. */
    String source() {
        return "as in " + file + ", which is in production";
    }
}
