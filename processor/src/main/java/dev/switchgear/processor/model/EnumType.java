package dev.switchgear.processor.model;

import com.palantir.javapoet.ClassName;
import dev.switchgear.processor.java.Site;
import dev.switchgear.processor.java.TypeText;
import java.util.List;

/**
 * An enum that a spec is about: that of its states, or of its events.
 *
 * @param name the enum
 * @param isMember whether it is a member type of the spec, and so of the machine, which may then call it by its simple
 *     name
 * @param constants its constants, in their order
 * @param sites where each of them stands; of an enum that the spec does not declare itself, the spec
 * @param spelling how the source of the spec can write its constants
 * @param hasDeprecated whether one of them is deprecated, which the lint tells whoever names it
 */
public record EnumType(
        ClassName name,
        boolean isMember,
        List<String> constants,
        List<Site> sites,
        Spelling spelling,
        boolean hasDeprecated) {

    /**
     * How many an enum can have that is compiled. To make one takes 16 bytes of code, a few less for the first, and the code
     * of a method has 65,535 at most (JVMS 4.7.3). Those that take arguments take more, and then there can be fewer.
     */
    public static final int MOST_CONSTANTS = 4_103;

    public EnumType {
        constants = List.copyOf(constants);
        sites = List.copyOf(sites);
    }

    /** Whether it has more constants than any compiler can make. */
    public boolean isOversized() {
        return constants.size() > MOST_CONSTANTS;
    }

    /** Where one of its constants stands. */
    public Site site(String constant) {
        return sites.get(constants.indexOf(constant));
    }

    /** As a message shows it: without its package. */
    public String shortName() {
        return TypeText.shown(name);
    }
}
