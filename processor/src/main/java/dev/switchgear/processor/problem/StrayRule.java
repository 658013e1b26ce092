package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Language.Word;
import dev.switchgear.processor.language.Names;
import dev.switchgear.processor.language.Written;
import dev.switchgear.processor.model.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rules of one spec's language stand in another type, where nobody reads them. Those of one method or type are one
 * mistake, and all those in a spec that imports another's language.
 *
 * @param words which annotations of that language they are, one for each
 * @param members the members of the first, as they are written
 * @param owner the spec whose language it is of
 * @param place where they stand
 * @param own the names of what is written for that type, if it is a spec itself
 * @param site the first annotation
 */
public record StrayRule(List<Word> words, String members, Written owner, Place place, Optional<Names> own, Site site)
        implements Problem {

    /**
     * Where a rule stands.
     *
     * @param type the type
     * @param method the method on which it stands, if it stands on one
     * @param isInOwner whether the type is nested in the spec whose rule it is
     */
    public record Place(String type, Optional<String> method, boolean isInOwner) {}

    public StrayRule {
        words = List.copyOf(words);
    }

    /** The same, in no order with the problems of the spec. */
    public StrayRule unordered() {
        return new StrayRule(words, members, owner, place, own, site.unordered());
    }

    @Override
    public Code code() {
        return Code.SG118;
    }

    @Override
    public String headline() {
        return "a rule of " + owner.names().title() + " is in " + place.type()
                + own.map(names -> ", which has its own rules").orElse(", which is not a spec");
    }

    @Override
    public String found() {
        int more = words.size() - 1;
        return annotation(owner.names()) + members + " on "
                + place.method().map(name -> name + " of ").orElse("") + place.type()
                + (more == 0 ? "" : more == 1 ? "\nand another rule like it" : "\nand " + more + " more rules like it");
    }

    @Override
    public String expected() {
        if (own.isPresent()) {
            return annotation(own.get()) + members;
        }
        String where = "rules on " + spec() + " itself";
        return (owner.isTable() && !isOfMethod()
                        ? where + ", because it is a table"
                        : where + ", and on methods that it declares itself")
                + (place.isInOwner() ? ", not on nested types" : "");
    }

    @Override
    public String fix() {
        if (own.isPresent()) {
            String imported =
                    words.stream().distinct().count() == 1 ? words.get(0).word() : "*";
            return "import " + own.get().rules().canonicalName() + "." + imported + " instead";
        }
        if (!isOfMethod()) {
            String them = words.size() == 1 ? "it" : "them";
            boolean lacksEvent = isRow() && place.method().isPresent() && !members.contains("on = ");
            return "move " + them + " to " + spec() + (lacksEvent ? ", with on = ..." : "") + ", or remove " + them;
        }
        return place.method()
                .map(name -> (place.isInOwner() ? "move " + name + " up into " : "declare " + name + " in ")
                        + spec()
                        + (isRow() ? ", with its rows" : ", with its rules"))
                .orElse("move it to the method of " + spec() + " that is the event");
    }

    /** Whether the spec would have it on a method. */
    private boolean isOfMethod() {
        return switch (words.get(0)) {
            case ENTRY, EXIT, AFTER_TRANSITION -> true;
            default -> isRow() && !owner.isTable();
        };
    }

    private boolean isRow() {
        return Arrays.stream(Row.Kind.values()).anyMatch(kind -> kind.word() == words.get(0));
    }

    private String spec() {
        return owner.spec().simpleName();
    }

    private String annotation(Names names) {
        return "@" + names.rules().simpleName() + "." + words.get(0).word();
    }
}
