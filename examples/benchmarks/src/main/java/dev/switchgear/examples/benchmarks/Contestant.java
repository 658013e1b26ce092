package dev.switchgear.examples.benchmarks;

import dev.switchgear.examples.benchmarks.drives.Drive;
import dev.switchgear.examples.benchmarks.drives.Drives;
import dev.switchgear.examples.benchmarks.drives.Refusal;
import dev.switchgear.examples.benchmarks.drives.Way;
import dev.switchgear.examples.benchmarks.guarded.GuardedDrives;
import dev.switchgear.examples.benchmarks.libraries.Library;
import dev.switchgear.examples.benchmarks.tables.Table;
import dev.switchgear.examples.benchmarks.tables.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who runs one of the machines: a {@link Way}, a {@link Library} or a {@link Refusal}, by its name. */
abstract class Contestant {

    private final Drives drives;

    private Contestant(Drives drives) {
        this.drives = drives;
    }

    /** All that raise legal events. */
    static List<String> names() {
        return Stream.concat(Arrays.stream(Way.values()), Arrays.stream(Library.values()))
                .map(Enum::name)
                .toList();
    }

    /** Those that run a session with a guard and an effect. */
    static List<String> guarded() {
        return Arrays.stream(GuardedDrives.values()).map(Enum::name).toList();
    }

    /** Those that are given illegal events as well. */
    static List<String> refusing() {
        return Arrays.stream(Refusal.values()).map(Enum::name).toList();
    }

    /** The one that is called so. */
    static Contestant of(String name, String machine) {
        Drives drives = Drives.of(machine);
        if (has(Way.values(), name)) {
            return new Own(drives, Way.valueOf(name));
        }
        if (has(Library.values(), name)) {
            return new Foreign(drives, Library.valueOf(name));
        }
        if (has(GuardedDrives.values(), name)) {
            return new Guarded(drives, GuardedDrives.valueOf(name));
        }
        return new Refusing(drives, Refusal.valueOf(name));
    }

    private static boolean has(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    final Drives drives() {
        return drives;
    }

    final Table table() {
        return drives.table().table();
    }

    /** The events that it is given. */
    int[] walk(Walk walk) {
        return walk.over(table());
    }

    /** A machine where walks start, and its events. */
    abstract Drive drive(int[] walk);

    /** What makes new machines. */
    abstract Library.Factory factory();

    private static final class Own extends Contestant {
        private final Way way;

        Own(Drives drives, Way way) {
            super(drives);
            this.way = way;
        }

        @Override
        Drive drive(int[] walk) {
            return drives().walk(way, table().start(), walk);
        }

        @Override
        Library.Factory factory() {
            return () -> drives().create(way);
        }
    }

    private static final class Foreign extends Contestant {
        private final Library library;

        Foreign(Drives drives, Library library) {
            super(drives);
            this.library = library;
        }

        @Override
        Drive drive(int[] walk) {
            return library.walk(drives().table(), walk);
        }

        @Override
        Library.Factory factory() {
            return library.factory(drives().table());
        }
    }

    private static final class Guarded extends Contestant {
        private final GuardedDrives session;

        Guarded(Drives drives, GuardedDrives session) {
            super(drives);
            this.session = session;
        }

        @Override
        Drive drive(int[] walk) {
            return session.walk(table().start(), walk);
        }

        @Override
        Library.Factory factory() {
            return session::create;
        }
    }

    private static final class Refusing extends Contestant {
        private final Refusal refusal;

        Refusing(Drives drives, Refusal refusal) {
            super(drives);
            this.refusal = refusal;
        }

        @Override
        int[] walk(Walk walk) {
            return walk.withRefusals(table());
        }

        @Override
        Drive drive(int[] walk) {
            return drives().refused(refusal, table().start(), walk);
        }

        @Override
        Library.Factory factory() {
            return () -> drives().create(refusal.legal());
        }
    }
}
