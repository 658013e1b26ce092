package dev.switchgear.processor.testing;

/**
 * A spec that mentions a type which is not among its sources. Its name is {@code lamp.Lamp}, and it goes from {@code OFF}
 * to {@code ON}.
 *
 * @param mention what the type is to the spec
 * @param missing the type
 * @param spec the spec, and what it needs besides
 * @param machine the type of its machine
 * @param arguments what that is constructed with
 * @param event the call that takes it from {@code OFF} to {@code ON}
 */
public record LampCase(String mention, Sources missing, Sources spec, String machine, String arguments, String event) {

    /** A machine that no header of a type mentions may be lost to ecj: see {@code CompilerQuirksTest}. */
    private static final String KEPT =
            "package lamp;\ninterface Lamps extends java.util.function.Supplier<LampMachine> {}";

    /** A case in which neither constructor nor event takes anything. */
    public static LampCase of(String mention, String missing, String... spec) {
        return new LampCase(mention, Sources.of(missing), Sources.of(spec), "LampMachine", "", "press()");
    }

    /** The same with a machine of this type. */
    public LampCase as(String type) {
        return new LampCase(mention, missing, spec, type, arguments, event);
    }

    /** The same, constructed with this. */
    public LampCase constructedWith(String expressions) {
        return new LampCase(mention, missing, spec, machine, expressions, event);
    }

    /** The same, switched on by this call. */
    public LampCase drivenBy(String call) {
        return new LampCase(mention, missing, spec, machine, arguments, call);
    }

    /** The spec, and a scenario that switches a lamp on and tells where it is. */
    public Sources withScenario() {
        return spec.and(Sources.of("""
                package lamp;
                public class Scenario implements java.util.concurrent.Callable<Object> {
                  @Override
                  public Object call() throws Exception {
                    %1$s lamp = new %1$s(%2$s);
                    lamp.%3$s;
                    return lamp.state().name();
                  }
                }
                """.formatted(machine, arguments, event), KEPT.replace("LampMachine", machine)));
    }

    @Override
    public String toString() {
        return mention;
    }
}
