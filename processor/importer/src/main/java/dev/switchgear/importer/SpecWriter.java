package dev.switchgear.importer;

import dev.switchgear.importer.Spec.Constant;
import dev.switchgear.importer.Spec.EventMethod;
import dev.switchgear.importer.Spec.Owners;
import dev.switchgear.importer.Spec.Row;
import dev.switchgear.importer.Spec.Stub;
import dev.switchgear.importer.Spec.Substates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prints a spec. */
final class SpecWriter {

    private static final String INDENTATION = "    ";

    private final Spec spec;
    private final Set<String> words = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();

    private SpecWriter(Spec spec) {
        this.spec = spec;
    }

    /** The text of a compilation unit. */
    static String write(Spec spec) {
        return new SpecWriter(spec).text();
    }

    private String text() {
        writeHead();
        writeEnum("State", spec.states());
        if (!spec.superstates().isEmpty()) {
            line("");
            writeEnum("Superstate", spec.superstates());
        }
        spec.events().forEach(this::writeEvent);
        spec.stubs().forEach(this::writeStub);
        line("}");
        return imports() + body;
    }

    private String imports() {
        String type = spec.packageName() + "." + spec.name();
        StringBuilder imports = new StringBuilder("package " + spec.packageName() + ";\n\n");
        imports.append("import static ").append(type).append(".State.*;\n");
        if (!spec.superstates().isEmpty()) {
            imports.append("import static ").append(type).append(".Superstate.*;\n");
        }
        imports.append('\n');
        Set<String> types = new TreeSet<>(Set.of("dev.switchgear.StateMachine"));
        words.forEach(word -> types.add(rules() + "." + word));
        types.forEach(name -> imports.append("import ").append(name).append(";\n"));
        return imports.append('\n').toString();
    }

    /** The class of the spec's annotations, whose name the processor derives from the spec's. */
    private String rules() {
        String name = spec.name();
        boolean hasSuffix = name.endsWith("Spec") && name.length() > "Spec".length();
        return spec.packageName() + "." + (hasSuffix ? name.substring(0, name.length() - 4) : name) + "Rules";
    }

    private void writeHead() {
        Source.comment("", "Imported from " + spec.origin() + ".").forEach(this::line);
        line("@StateMachine" + (spec.isQueued() ? "(queued = true)" : ""));
        annotation("", "Initial", List.of(spec.initial()));
        if (!spec.finals().isEmpty()) {
            annotation("", "Final", List.of(Source.list(spec.finals())));
        }
        for (Substates substates : spec.substates()) {
            List<String> members = new ArrayList<>(List.of("of = " + substates.of()));
            addMember(members, "states", substates.states());
            addMember(members, "superstates", substates.superstates());
            members.add("initial = " + substates.initial());
            annotation("", "Substates", members);
        }
        spec.automatics().forEach(row -> writeRow("", "Automatic", row));
        line("public " + (spec.isInterface() ? "interface " : "abstract class ") + spec.name() + " {");
        line("");
        if (!spec.remarks().isEmpty()) {
            spec.remarks().forEach(this::writeRemark);
            line("");
        }
    }

    private void writeEnum(String name, List<Constant> constants) {
        line(INDENTATION + (spec.isInterface() ? "" : "public ") + "enum " + name + " {");
        for (int i = 0; i < constants.size(); i++) {
            Constant constant = constants.get(i);
            String deeper = INDENTATION + INDENTATION;
            constant.label().ifPresent(label -> Source.comment(deeper, label).forEach(this::line));
            constant.remarks()
                    .forEach(remark -> Source.comment(deeper, remark.toString()).forEach(this::line));
            line(deeper + constant.name() + (i < constants.size() - 1 ? "," : ""));
        }
        line(INDENTATION + "}");
    }

    private void writeEvent(EventMethod event) {
        line("");
        event.remarks().forEach(this::writeRemark);
        event.timeout().ifPresent(delay -> annotation(INDENTATION, "Timeout", List.of(delay.member())));
        event.rows().forEach(row -> writeRow(INDENTATION, "Transition", row));
        line(INDENTATION + (spec.isInterface() ? "" : "public abstract ") + "void " + event.name() + "();");
    }

    private void writeStub(Stub stub) {
        line("");
        Source.comment(INDENTATION, stub.isGuard() ? "[" + stub.text() + "]" : stub.text())
                .forEach(this::line);
        writeOwners("Entry", stub.entry());
        writeOwners("Exit", stub.exit());
        line(INDENTATION + (stub.isGuard() ? "boolean " : "void ") + stub.name() + "() {");
        line(INDENTATION
                + INDENTATION
                + stub.raises()
                        .map(event -> event + "();")
                        .orElse("throw new UnsupportedOperationException(\"not written yet: " + stub.name() + "\");"));
        line(INDENTATION + "}");
    }

    private void writeOwners(String word, Owners owners) {
        if (!owners.isEmpty()) {
            List<String> members = new ArrayList<>();
            if (owners.superstates().isEmpty()) {
                members.add(Source.list(owners.states()));
            } else {
                addMember(members, "value", owners.states());
                addMember(members, "of", owners.superstates());
            }
            annotation(INDENTATION, word, members);
        }
    }

    private void writeRow(String indentation, String word, Row row) {
        List<String> members = new ArrayList<>();
        addMember(members, "from", row.from());
        addMember(members, "within", row.within());
        row.target().ifPresent(target -> members.add(target.member() + " = " + target.constant()));
        addMember(members, "when", quoted(row.when()));
        addMember(members, "then", quoted(row.then()));
        annotation(indentation, word, members);
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').toList();
    }

    private static void addMember(List<String> members, String name, List<String> values) {
        if (!values.isEmpty()) {
            members.add(name + " = " + Source.list(values));
        }
    }

    private void annotation(String indentation, String word, List<String> members) {
        words.add(word);
        line(Source.annotation(indentation, word, members));
    }

    private void writeRemark(Remark remark) {
        Source.comment(INDENTATION, remark.toString()).forEach(this::line);
    }

    private void line(String text) {
        body.append(text).append('\n');
    }
}
