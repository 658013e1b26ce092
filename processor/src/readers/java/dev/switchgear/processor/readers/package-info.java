/** Pictures of machines, read back by the tools that they are for, and compared with the machines. */
package dev.switchgear.processor.readers;
