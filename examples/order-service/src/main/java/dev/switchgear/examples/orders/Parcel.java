package dev.switchgear.examples.orders;

import java.util.Map;

/**
 * What the warehouse has packed.
 *
 * @param tracking the carrier's number
 * @param contents how many of each article
 */
public record Parcel(String tracking, Map<String, Integer> contents) {

    /** Keeps a copy. */
    public Parcel {
        contents = Map.copyOf(contents);
    }
}
