package dev.okrug.telemetry;

/** How long a run was at one stage. */
record StageTime(String stage, double seconds) {}
