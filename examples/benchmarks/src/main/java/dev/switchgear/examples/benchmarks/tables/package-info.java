/** The tables that everybody is measured on, the walks over them, and what writes the machines down. */
package dev.switchgear.examples.benchmarks.tables;
