package dev.switchgear.examples.player;

import dev.switchgear.IllegalTransitionException;
import dev.switchgear.examples.player.CdPlayer.Superstate;
import dev.switchgear.examples.player.CdPlayerMachine.Snapshot;
import java.io.PrintStream;
import java.util.Optional;

/** Listens to a disc of three tracks, with a power cut in between. */
public final class Evening {

    private final PrintStream out;
    private final Narrator drive;
    private CdPlayerMachine player;

    private Evening(PrintStream out) {
        this.out = out;
        this.drive = new Narrator(out);
        this.player = new CdPlayerMachine(drive);
    }

    /**
     * Runs the program.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        print(System.out);
    }

    /** Prints the evening. */
    static void print(PrintStream out) {
        new Evening(out).pass();
    }

    private void pass() {
        out.println("An evening with a CD player:");
        out.println();
        step("play()", "there is no disc in it", player::play);
        step("eject()", "", player::eject);
        drive.insert(3);
        step("play()", "the drawer closes, and the first track begins", player::play);
        step("skip(1)", "to the second track", () -> player.skip(1));
        step("speed()", "too slow", player::speed);
        step("pause()", "the phone rings", player::pause);
        step("speed()", "a paused disc has no speed", player::speed);

        Snapshot kept = player.snapshot();
        out.println("(the power fails; what a new machine needs to go on: " + kept + ")");
        player = new CdPlayerMachine(drive, kept);

        step("play()", "as fast as before", player::play);
        step("skip(2)", "past the last one: it stops by itself", () -> player.skip(2));
        step("play()", "once more, from the first track and at normal speed", player::play);
        step("eject()", "enough; from whichever state", player::eject);
    }

    private void step(String call, String meaning, Runnable event) {
        CdPlayer.State before = player.state();
        out.println(meaning.isEmpty() ? call : call + "  " + meaning);
        Optional<String> refusal = raise(event);
        refusal.ifPresent(message -> out.println("    refused: " + message));
        out.printf("    %s -> %s%s%n", before, player.state(), player.isIn(Superstate.PLAYING) ? ", playing" : "");
    }

    /** Why the player refused the event; nothing if it accepted. */
    private static Optional<String> raise(Runnable event) {
        try {
            event.run();
            return Optional.empty();
        } catch (IllegalTransitionException refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
