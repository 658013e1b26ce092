package dev.switchgear.processor.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The codes of all problems. They are stable: a code that is given up is not given again.
 *
 * <p>{@code SG0xx}: Switchgear failed, or cannot do all that it should. {@code SG1xx}: the spec is malformed.
 * {@code SG2xx}: it is well formed, but the machine it describes is not. {@code SG3xx}: a property that the spec states
 * does not hold. {@code SG4xx}: the machine is not the one that is in production. The catalogue in {@code processor/CATALOGUE.md} has an entry for each.
 */
public enum Code {
    SG001(Severity.ERROR, false),
    SG002(Severity.WARNING, true),
    SG003(Severity.WARNING, true),
    SG101,
    SG102,
    SG103,
    SG104,
    SG105,
    SG106,
    SG107,
    SG108,
    SG109,
    SG110,
    SG111,
    SG112,
    SG113,
    SG114,
    SG115,
    SG116,
    SG117,
    SG118,
    SG119,
    SG120,
    SG121,
    SG122,
    SG123,
    SG124,
    SG125,
    SG126,
    SG127,
    SG128,
    SG129,
    SG130,
    SG131,
    SG132,
    SG133,
    SG134,
    SG135,
    SG136,
    SG137,
    SG138,
    SG139,
    SG140,
    SG141,
    SG142,
    SG143,
    SG144,
    SG145,
    SG146,
    SG147,
    SG148,
    SG149,
    SG150,
    SG151,
    SG152,
    SG153,
    SG154,
    SG155,
    SG156,
    SG157,
    SG158,
    SG159,
    SG160,
    SG161,
    SG164,
    SG165,
    SG166,
    SG167,
    SG168,
    SG169,
    SG170,
    SG171,
    SG172,
    SG201(Severity.ERROR, true),
    SG202(Severity.ERROR, true),
    SG203(Severity.ERROR, true),
    SG204(Severity.ERROR, true),
    SG205(Severity.ERROR, true),
    SG206(Severity.ERROR, true),
    SG207(Severity.ERROR, true),
    SG208(Severity.ERROR, true),
    SG209(Severity.ERROR, true),
    SG210(Severity.ERROR, true),
    SG211(Severity.ERROR, true),
    SG212(Severity.ERROR, true),
    SG213(Severity.ERROR, true),
    SG214(Severity.ERROR, true),
    SG215(Severity.ERROR, true),
    SG216(Severity.ERROR, true),
    SG217(Severity.ERROR, true),
    SG301(Severity.ERROR, true),
    SG302(Severity.ERROR, true),
    SG303(Severity.ERROR, true),
    SG304(Severity.ERROR, true),
    SG305(Severity.ERROR, true),
    SG401(Severity.ERROR, true),
    SG402(Severity.ERROR, true),
    SG403(Severity.ERROR, true),
    SG404(Severity.ERROR, true),
    SG405(Severity.ERROR, true),
    SG406(Severity.ERROR, true),
    SG407(Severity.ERROR, true),
    SG408(Severity.ERROR, true),
    SG409(Severity.ERROR, true),
    SG410(Severity.NOTE, true),
    SG411(Severity.ERROR, true),
    SG412(Severity.ERROR, true),
    SG413(Severity.ERROR, true),
    SG414(Severity.NOTE, true);

    private final Severity severity;
    private final boolean isNegotiable;

    /** A code of a spec that no machine can be written for. */
    Code() {
        this(Severity.ERROR, false);
    }

    Code(Severity severity, boolean isNegotiable) {
        this.severity = severity;
        this.isNegotiable = isNegotiable;
    }

    /** How severe the problem is unless somebody says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Whether somebody may say otherwise: a machine can be written in spite of the problem. */
    public boolean isNegotiable() {
        return isNegotiable;
    }

    /** The code that is written so. */
    public static Optional<Code> of(String name) {
        return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
    }

    /** How all that are negotiable are written. */
    static List<String> negotiable() {
        return Arrays.stream(values())
                .filter(Code::isNegotiable)
                .map(Code::name)
                .toList();
    }
}
