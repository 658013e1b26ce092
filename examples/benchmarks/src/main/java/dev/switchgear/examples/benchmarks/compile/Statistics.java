package dev.switchgear.examples.benchmarks.compile;

import java.util.List;
import java.util.stream.IntStream;

/** Of a few numbers. */
final class Statistics {

    private Statistics() {}

    /** The one in the middle. */
    static double median(List<Double> numbers) {
        return quantile(numbers, 0.5);
    }

    /** How far the middle half of them lies apart. */
    static double spread(List<Double> numbers) {
        return quantile(numbers, 0.75) - quantile(numbers, 0.25);
    }

    private static double quantile(List<Double> numbers, double part) {
        if (numbers.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = numbers.stream().sorted().toList();
        double place = part * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /** The slope of the line that fits best through points, both of whose coordinates are taken as logarithms. */
    static double logarithmicSlope(List<Double> x, List<Double> y) {
        double[] logX = x.stream().mapToDouble(Math::log).toArray();
        double[] logY = y.stream().mapToDouble(Math::log).toArray();
        double meanX = IntStream.range(0, logX.length)
                .mapToDouble(i -> logX[i])
                .average()
                .orElse(Double.NaN);
        double meanY = IntStream.range(0, logY.length)
                .mapToDouble(i -> logY[i])
                .average()
                .orElse(Double.NaN);
        double covariance = IntStream.range(0, logX.length)
                .mapToDouble(i -> (logX[i] - meanX) * (logY[i] - meanY))
                .sum();
        double variance = IntStream.range(0, logX.length)
                .mapToDouble(i -> (logX[i] - meanX) * (logX[i] - meanX))
                .sum();
        return covariance / variance;
    }
}
