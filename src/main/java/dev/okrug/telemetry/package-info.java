/**
 * Word of the last run, for those who watch over runs: what a run notes of itself comes in; a report, metrics and lineage
 * events come out, which lie beside the releases because they hold clocks.
 */
package dev.okrug.telemetry;
