package dev.switchgear.examples.player;

import java.io.PrintStream;

/** Mechanics that say what they do. */
final class Narrator implements Drive {

    private final PrintStream out;
    private int tracks;
    private int track = 1;

    Narrator(PrintStream out) {
        this.out = out;
    }

    /** Somebody puts a disc into it. */
    void insert(int written) {
        tracks = written;
    }

    @Override
    public void open() {
        out.println("    the drawer opens");
    }

    @Override
    public void close() {
        out.println("    the drawer closes");
    }

    @Override
    public int tracks() {
        return tracks;
    }

    @Override
    public void spin() {
        out.println("    the disc spins");
    }

    @Override
    public void brake() {
        out.println("    the disc stops");
    }

    @Override
    public int track() {
        return track;
    }

    @Override
    public void skip(int skipped) {
        track += skipped;
        out.println("    the head is at track " + track);
    }

    @Override
    public void rewind() {
        track = 1;
        out.println("    the head goes back to the first track");
    }
}
