package dev.switchgear.processor;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.draw.DrawnFile;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.problem.NameTaken;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.UnwritableFile;
import dev.switchgear.processor.report.Reporter;
import dev.switchgear.processor.write.GeneratedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes generated files, and reports those that the compiler cannot write. */
final class Output {

    private final Filer filer;
    private final Reporter reporter;
    private boolean hasWritten;

    Output(Filer filer, Reporter reporter) {
        this.filer = filer;
        this.reporter = reporter;
    }

    void beginRound() {
        hasWritten = false;
    }

    /** Whether a file was written in this round. */
    boolean hasWritten() {
        return hasWritten;
    }

    /**
     * Writes a file.
     *
     * @param spec the one spec that it comes from
     * @param all the names of all specs
     * @return whether it could be written
     */
    boolean write(GeneratedFile file, TypeElement spec, Stream<ClassName> all) {
        String name = spec.getSimpleName().toString();
        try (Writer out = filer.createSourceFile(file.type(), spec).openWriter()) {
            hasWritten = true; // Also where the file turns out to be cut off: the compiler will look at it.
            out.write(file.text());
            return true;
        } catch (FilerException taken) {
            reportTaken(file.type(), spec, rival(spec, all));
        } catch (IOException | UncheckedIOException | InvalidPathException failure) {
            reporter.reportAlone(List.of(UnwritableFile.of(name, file.type(), failure, Site.of(spec))));
        }
        return false;
    }

    /**
     * Writes a picture.
     *
     * @param spec the one spec that it is of
     */
    void write(DrawnFile file, TypeElement spec) {
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.path(), spec)
                .openOutputStream()) {
            out.write(file.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | UncheckedIOException | InvalidPathException failure) {
            String name = spec.getSimpleName().toString();
            reporter.report(List.of(UnwritableFile.ofPicture(name, file.path(), failure, Site.of(spec))), List.of());
        }
    }

    /** Of two specs that give the same names, one has the other's language, in which nothing of what it says makes sense. */
    private void reportTaken(String type, TypeElement spec, Optional<String> rival) {
        List<Problem> problem = List.of(new NameTaken(TypeText.shown(ClassName.get(spec)), type, rival, Site.of(spec)));
        if (rival.isPresent()) {
            reporter.reportAlone(problem);
        } else {
            reporter.report(problem, List.of());
        }
    }

    /** Another spec that gives the same names. */
    private static Optional<String> rival(TypeElement spec, Stream<ClassName> all) {
        ClassName name = ClassName.get(spec);
        return all.filter(other -> !other.equals(name))
                .filter(other -> Names.of(other).rules().equals(Names.of(name).rules()))
                .map(TypeText::shown)
                .findFirst();
    }
}
