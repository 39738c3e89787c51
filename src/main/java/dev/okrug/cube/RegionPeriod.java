package dev.okrug.cube;

import dev.okrug.contract.Period;

/** Turnover of one region in one delivered period, in whole cents and grams, seen from the job's viewpoint. */
public record RegionPeriod(int region, Period period, long exports, long imports, long exportGrams, long importGrams) {}
