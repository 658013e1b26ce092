/** Takes and returns money. Orders know nothing of this module: it listens to what they publish. */
package dev.switchgear.examples.springorders.payments;
