package dev.switchgear.examples.migrating.call;

import java.util.ArrayList;
import java.util.List;

/** A line that writes down what is done to it, and whose agents come and go. */
final class RecordedLine implements Line {

    final List<String> log = new ArrayList<>();
    boolean hasAgents;

    /** What it cannot do. */
    String broken = "";

    /** What happens when it rings. */
    Runnable whenRung = () -> {};

    @Override
    public void ring(String number) {
        note("ring " + number);
        whenRung.run();
    }

    @Override
    public void silence() {
        note("silence");
    }

    @Override
    public void startMeter() {
        note("start meter");
    }

    @Override
    public void stopMeter() {
        note("stop meter");
    }

    @Override
    public void playMusic() {
        note("play music");
    }

    @Override
    public void stopMusic() {
        note("stop music");
    }

    @Override
    public void handOver(String agent) {
        note("hand over to " + agent);
    }

    @Override
    public boolean hasAgents() {
        return hasAgents;
    }

    @Override
    public void noteMissed() {
        note("note missed");
    }

    private void note(String action) {
        if (action.equals(broken)) {
            throw new UnsupportedOperationException(action);
        }
        log.add(action);
    }
}
