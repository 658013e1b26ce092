package dev.switchgear.processor.report;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.switchgear.processor.java.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/**
 * Ends a compilation by javac with our errors, and no others.
 *
 * <p>After a round with an error, javac still looks at all files once more, and reports each use of a machine that was never
 * written. It does not where an error is raised after the round, while the files of the next are parsed: it then begins its
 * last round at once, without looking at anything. So what is to be printed is kept until then. For this to come true a file
 * must have been written, and in the last round nobody may ask for a type, for javac would go and look at its file.
 */
final class Halt implements TaskListener {

    private record Message(Kind kind, String text, Place place) {

        void print() {
            place.print(kind, text);
        }
    }

    private final JavacTask task;
    private final List<Message> waiting = new ArrayList<>();
    private boolean isOver;

    private Halt(JavacTask task) {
        this.task = task;
    }

    /** That of javac; of any other compiler, none. */
    static Optional<Halt> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new Halt(JavacTask.instance(environment)));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty(); // Another compiler, a wrapped environment, or a runtime without jdk.compiler.
        }
    }

    /** Keeps a message until the files of the next round are parsed. */
    void keep(Kind kind, String text, Place place) {
        if (waiting.isEmpty()) {
            task.addTaskListener(this);
        }
        waiting.add(new Message(kind, text, place));
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE && !waiting.isEmpty()) {
            isOver = true;
            printNow();
        }
    }

    /** Prints what waits, for there will be no files to parse. */
    void printNow() {
        List<Message> messages = List.copyOf(waiting);
        waiting.clear();
        messages.forEach(Message::print);
    }

    /** Whether a message waits. */
    boolean isHolding() {
        return !waiting.isEmpty();
    }

    /** Whether the compilation was ended so. */
    boolean isOver() {
        return isOver;
    }
}
