package dev.switchgear.processor.conformance;

import java.util.ArrayList;
import java.util.List;

/** The steps that one thing from outside has led to by now, beside the first one. */
final class Run {

    /** So many there may be before somebody else may raise an event again. */
    private static final int MOST = 1000;

    /** So many of them an exception shows, and the one that was too many. */
    private static final int SHOWN = 16;

    private final List<String> path = new ArrayList<>();
    private boolean hasMoved;

    /** One more, which has led to a state. */
    void count(String state) {
        path.add(state);
        if (path.size() > MOST) {
            throw Refusal.endless(path.subList(MOST - SHOWN, path.size()));
        }
    }

    boolean isEmpty() {
        return path.isEmpty();
    }

    /** A transition is taken. */
    void move() {
        hasMoved = true;
    }

    /** Whether one was taken since somebody asked last. */
    boolean hasMoved() {
        boolean has = hasMoved;
        hasMoved = false;
        return has;
    }
}
