/** Other libraries, each used as its documentation calls fastest. */
package dev.switchgear.examples.benchmarks.libraries;
