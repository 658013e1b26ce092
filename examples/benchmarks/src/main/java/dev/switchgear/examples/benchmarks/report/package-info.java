/** From numbers to a table, a chart and a judgement. */
package dev.switchgear.examples.benchmarks.report;
