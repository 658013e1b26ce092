/**
 * What generated machines call, and nobody else. It is public because machines live in the packages of their specs. A machine says
 * which format it was written in, and a later runtime reads each earlier format: a machine need not be compiled again because the
 * runtime is replaced by a later one.
 */
package dev.switchgear.internal;
