package dev.switchgear.processor.problem;

import dev.switchgear.processor.model.Language.Word;
import dev.switchgear.processor.model.Names;
import dev.switchgear.processor.model.Site;
import java.util.Optional;

/**
 * A rule of one spec's language stands in another type, where nobody reads it.
 *
 * @param word which annotation of that language it is
 * @param members the annotation's members, as they are written
 * @param owner the spec whose language it is of
 * @param type the type in which it stands
 * @param method the method on which it stands, if it stands on one
 * @param own the names of what is written for that type, if it is a spec itself
 * @param site the annotation
 */
public record StrayRule(
        Word word, String members, Names owner, String type, Optional<String> method, Optional<Names> own, Site site)
        implements Problem {

    /** The same, in no order with the problems of the spec. */
    public StrayRule unordered() {
        return new StrayRule(word, members, owner, type, method, own, site.unordered());
    }

    @Override
    public Code code() {
        return Code.SG118;
    }

    @Override
    public String headline() {
        return "a rule of " + owner.title() + " stands in " + type
                + own.map(names -> ", which has rules of its own").orElse(", which is no spec");
    }

    @Override
    public String found() {
        return annotation(owner) + members + " on "
                + method.map(name -> name + " of ").orElse("") + type;
    }

    @Override
    public String expected() {
        return own.map(names -> annotation(names) + members)
                .orElse("rules on the type that carries @StateMachine, and on methods that it declares itself");
    }

    @Override
    public String fix() {
        return own.map(names -> "import " + names.rules().canonicalName() + "." + word.word() + " instead")
                .orElse(method.map(name -> "declare " + name + " in the spec, with its rows")
                        .orElse("move the rule to the spec, or take it away"));
    }

    private String annotation(Names names) {
        return "@" + names.rules().simpleName() + "." + word.word();
    }
}
