package dev.switchgear.processor.conformance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What random specs may make use of. */
enum Feature {
    SUPERSTATES,
    HISTORY,
    AUTOMATIC,
    QUEUED,
    OCCURRENCES,
    REFUSALS,
    TIMEOUTS,
    DEFERRAL,
    BINDING;

    /** What there is by now, or those that {@code -Dswitchgear.features=superstates,history} names. */
    static Set<Feature> wanted() {
        Set<Feature> wanted = EnumSet.noneOf(Feature.class);
        String names = System.getProperty("switchgear.features");
        if (names == null) {
            return EnumSet.range(SUPERSTATES, BINDING);
        }
        Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .forEach(wanted::add);
        return wanted;
    }
}
