/**
 * The states of a USB device, as a program of one page.
 *
 * <p>Read {@link dev.switchgear.examples.usbdevice.UsbDevice} first: it is figure 9-1 of the USB 2.0 specification.
 * {@link dev.switchgear.examples.usbdevice.Keyboard} is the program to run.
 */
package dev.switchgear.examples.usbdevice;
