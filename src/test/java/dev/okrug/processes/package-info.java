/** What only processes of their own can show: rivals, pauses, readers, drivers elsewhere, and a cluster whose members are killed. */
package dev.okrug.processes;
