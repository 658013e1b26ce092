package dev.switchgear.examples.migrating.call;

import java.util.ArrayList;
import java.util.List;

/** A line that writes down what is done to it, and whose agents come and go. */
final class RecordedLine implements Line {

    final List<String> log = new ArrayList<>();
    boolean hasAgents;
    Runnable whenRung = () -> {};

    @Override
    public void ring(String number) {
        log.add("ring " + number);
        whenRung.run();
    }

    @Override
    public void silence() {
        log.add("silence");
    }

    @Override
    public void startMeter() {
        log.add("start meter");
    }

    @Override
    public void stopMeter() {
        log.add("stop meter");
    }

    @Override
    public void playMusic() {
        log.add("play music");
    }

    @Override
    public void stopMusic() {
        log.add("stop music");
    }

    @Override
    public void handOver(String agent) {
        log.add("hand over to " + agent);
    }

    @Override
    public boolean hasAgents() {
        return hasAgents;
    }

    @Override
    public void noteMissed() {
        log.add("note missed");
    }
}
