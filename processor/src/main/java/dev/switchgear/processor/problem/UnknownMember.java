package dev.switchgear.processor.problem;

import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.language.Member;
import dev.switchgear.processor.language.Member.Content;
import java.util.List;
import java.util.Optional;

/**
 * A rule names a member that its annotation does not have, or lacks one that it needs.
 *
 * @param word the annotation
 * @param members all that it has
 * @param written the member that it does not have; empty where one is lacking
 * @param example a constant that could stand in the first of them
 * @param annotation the rule, as it is written
 * @param site where it stands
 */
public record UnknownMember(
        String word, List<Member> members, Optional<String> written, String example, String annotation, Site site)
        implements Problem {

    public UnknownMember {
        members = List.copyOf(members);
    }

    @Override
    public Code code() {
        return Code.SG137;
    }

    @Override
    public String headline() {
        return written.map(name -> isNameless(name) && !members.isEmpty()
                        ? "a member of @" + word + " has no name"
                        : "@" + word + " has no member " + name)
                .orElseGet(
                        () -> isNameless(required()) ? "@" + word + " is empty" : "@" + word + " lacks " + required());
    }

    @Override
    public String found() {
        return annotation;
    }

    @Override
    public String expected() {
        if (written.isEmpty()) {
            return isNameless(required()) ? "the states that it applies to" : "the member " + required();
        }
        return members.isEmpty() ? "no member" : "one of " + String.join(", ", names());
    }

    @Override
    public String fix() {
        if (written.isEmpty()) {
            return "write " + filledIn(lacking()) + ", for example";
        }
        if (members.isEmpty()) {
            return "remove it";
        }
        return Suggestion.of(written.get(), names())
                .map(name -> "did you mean " + name + "?")
                .orElse(
                        isNameless(written.get())
                                ? "write " + filledIn(members.get(0)) + ", for example"
                                : "write one of them");
    }

    private String filledIn(Member member) {
        String value = member.content() == Content.NUMBERS ? "30" : example;
        return "@" + word + "(" + (isNameless(member.name()) ? "" : member.name() + " = ") + value + ")";
    }

    private static boolean isNameless(String member) {
        return member.equals(Member.VALUE);
    }

    private List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    /** The first that has no default. */
    private Member lacking() {
        return members.stream().filter(Member::isRequired).findFirst().orElseThrow();
    }

    private String required() {
        return lacking().name();
    }
}
