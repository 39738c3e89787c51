/** What only processes of their own can show: rivals, pauses, readers, and a cluster whose members are killed. */
package dev.okrug.processes;
