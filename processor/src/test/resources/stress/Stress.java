package stress;

import dev.switchgear.IllegalTransitionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import stress.LatchMachine.Event;

/** Drives one machine from many threads, and says what a single thread could not have seen. */
public final class Stress {

    /** An operation: when it began and ended, by a clock that all threads share, and whether it was accepted. */
    private record Operation(Event event, long began, long ended, boolean accepted) {}

    private final LatchMachine latch = new LatchMachine();
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, Operation> operations = new ConcurrentHashMap<>();

    /** Complaints about a machine with actions: none, if its events can be put in one order that all threads agree with. */
    public static List<String> ofActions(ExecutorService threads, int workers, int each, long seed)
            throws InterruptedException {
        Stress stress = new Stress();
        List<String> complaints = Collections.synchronizedList(new ArrayList<>());
        run(threads, workers, complaints, worker -> () -> {
            Random random = new Random(seed + worker);
            for (int i = 0; i < each && complaints.isEmpty(); i++) {
                stress.step(Event.values()[random.nextInt(3)]);
            }
        });
        if (complaints.isEmpty()) {
            complaints.addAll(stress.complaints());
        }
        return complaints;
    }

    private interface Work {
        Runnable of(int worker);
    }

    /** What a worker throws is a complaint: each event was refused, or happened. */
    private static void run(ExecutorService threads, int workers, List<String> complaints, Work work)
            throws InterruptedException {
        List<Callable<Object>> all = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            Runnable one = work.of(worker);
            all.add(() -> {
                try {
                    one.run();
                } catch (RuntimeException e) {
                    complaints.add(e.toString());
                }
                return null;
            });
        }
        threads.invokeAll(all);
    }

    private void step(Event event) {
        int id = ids.incrementAndGet();
        long began = clock.incrementAndGet();
        boolean accepted = raise(event, id);
        operations.put(id, new Operation(event, began, clock.incrementAndGet(), accepted));
    }

    private boolean raise(Event event, int id) {
        switch (event) {
            case GRAB:
                return latch.grab(id);
            case RELEASE:
                try {
                    if (latch.release(id) != id) {
                        throw new IllegalStateException("the result of another thread's event");
                    }
                    return true;
                } catch (IllegalTransitionException refused) {
                    return false;
                }
            default:
                latch.poke(id);
                return true;
        }
    }

    private List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        if (latch.overlaps > 0) {
            complaints.add(latch.overlaps + " actions ran beside another one");
        }
        Map<Integer, Integer> places = new HashMap<>();
        Latch.State state = Latch.State.IDLE;
        long latestBeginning = 0;
        for (Integer id : latch.taken) {
            Operation operation = id == null ? null : operations.get(id);
            if (operation == null || places.put(id, places.size()) != null) {
                complaints.add("lost or doubled: " + id);
                return complaints;
            }
            if (!LatchMachine.permits(state, operation.event())) {
                complaints.add(operation.event() + " happened in " + state);
                return complaints;
            }
            state = LatchMachine.targets(state, operation.event()).iterator().next();
            if (operation.ended() < latestBeginning) {
                complaints.add(id + " had ended before one began that happened earlier");
            }
            latestBeginning = Math.max(latestBeginning, operation.began());
        }
        if (latch.state() != state) {
            complaints.add("it is in " + latch.state() + ", and not in " + state);
        }
        operations.forEach((id, operation) -> {
            if (operation.accepted() != places.containsKey(id)) {
                complaints.add(operation + " was told otherwise than it happened");
            }
        });
        return complaints;
    }

    /** Complaints about a machine without actions: every event that was accepted changed the state, and none did twice. */
    public static List<String> ofStates(ExecutorService threads, int workers, int each)
            throws InterruptedException {
        ToggleMachine toggle = new ToggleMachine();
        AtomicInteger balance = new AtomicInteger();
        AtomicInteger accepted = new AtomicInteger();
        List<String> complaints = Collections.synchronizedList(new ArrayList<>());
        run(threads, workers, complaints, worker -> () -> {
            for (int i = 0; i < each && complaints.isEmpty(); i++) {
                if (toggle.tryFire(ToggleMachine.Event.TURN_ON)) {
                    accepted.incrementAndGet();
                    balance.incrementAndGet();
                }
                if (i % 2 == 0 ? toggle.turnOff() : toggle.tryFire(ToggleMachine.Event.TURN_OFF)) {
                    balance.decrementAndGet();
                }
            }
        });
        if (complaints.isEmpty() && balance.get() != (toggle.isIn(Toggle.State.ON) ? 1 : 0)) {
            complaints.add("turned on " + balance.get() + " times more than off, and it is " + toggle.state());
        }
        if (accepted.get() == 0) {
            complaints.add("nothing happened");
        }
        return complaints;
    }
}
