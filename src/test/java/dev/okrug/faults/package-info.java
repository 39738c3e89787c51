/** Faults that the operating system injects into real processes, and into what they published. */
package dev.okrug.faults;
