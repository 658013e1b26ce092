package dev.switchgear.processor.gate;

import dev.switchgear.diagram.Diagram;
import dev.switchgear.diagram.Format;
import dev.switchgear.processor.change.Change;
import dev.switchgear.processor.change.Change.Addition;
import dev.switchgear.processor.change.Comparison;
import dev.switchgear.processor.gate.ModelFile.Reading;
import dev.switchgear.processor.gate.ModelFile.Reading.Found;
import dev.switchgear.processor.gate.ModelFile.Reading.Missing;
import dev.switchgear.processor.gate.ModelFile.Reading.Unreadable;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.model.Machine;
import dev.switchgear.processor.model.Renaming;
import dev.switchgear.processor.problem.MissingModel;
import dev.switchgear.processor.problem.ModelAccepted;
import dev.switchgear.processor.problem.NotYetInProduction;
import dev.switchgear.processor.problem.Problem;
import dev.switchgear.processor.problem.Production;
import dev.switchgear.processor.problem.UnreadableModel;
import dev.switchgear.processor.problem.UnwritableModel;
import dev.switchgear.processor.resolve.Chart;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares a sound machine with its model, or writes the model. */
public final class Gate {

    private final Chart chart;
    private final Machine machine;
    private final Diagram diagram;
    private final Production production;
    private final ModelFile file;

    private Gate(Chart chart, Diagram diagram, String directory) {
        this.chart = chart;
        this.machine = chart.machine();
        this.diagram = diagram;
        this.production = Production.of(machine, directory);
        this.file = new ModelFile(production);
    }

    /**
     * What is wrong with a machine if its model is what is in production.
     *
     * @param diagram the machine as it would be written down
     * @param directory the directory of the models
     */
    public static List<Problem> compare(Chart chart, Diagram diagram, String directory) {
        return new Gate(chart, diagram, directory).compare();
    }

    /** Writes the model of a machine, unless it is the same, and tells what changed. */
    public static Optional<Problem> accept(Chart chart, Diagram diagram, String directory) {
        return new Gate(chart, diagram, directory).accept();
    }

    private Site site() {
        return machine.spec().site();
    }

    private List<Problem> compare() {
        Reading reading = file.read(diagram.name());
        if (reading instanceof Missing missing) {
            return List.of(new MissingModel(missing.isDirectoryThere(), production, site()));
        }
        if (reading instanceof Unreadable unreadable) {
            return List.of(new UnreadableModel(unreadable.place(), unreadable.reason(), production, site()));
        }
        List<Problem> problems = new ArrayList<>();
        List<Addition> additions = new ArrayList<>();
        ChangeProblems breaking = new ChangeProblems(chart, production);
        for (Change change : changes(((Found) reading).diagram())) {
            if (change instanceof Addition addition) {
                additions.add(addition);
            } else {
                problems.add(breaking.of((Change.Breaking) change));
            }
        }
        if (!additions.isEmpty()) {
            problems.add(new NotYetInProduction(additions, production, site()));
        }
        return problems;
    }

    private List<Change> changes(Diagram before) {
        Map<String, String> renamed = machine.renamings().stream()
                .collect(Collectors.toMap(
                        Renaming::from, renaming -> renaming.to().name()));
        return Comparison.between(before, diagram, renamed, machine.isTable());
    }

    private Optional<Problem> accept() {
        String text = Format.JSON.text(diagram);
        Reading before = file.read(diagram.name());
        if (before instanceof Found found && found.text().equals(text)) {
            return Optional.empty();
        }
        try {
            file.write(text);
        } catch (IOException | InvalidPathException failure) {
            return Optional.of(new UnwritableModel(ModelFile.words(failure), production, site()));
        }
        List<Change> changes = before instanceof Found found ? changes(found.diagram()) : List.of();
        return Optional.of(new ModelAccepted(changes, !(before instanceof Found), production, site()));
    }
}
