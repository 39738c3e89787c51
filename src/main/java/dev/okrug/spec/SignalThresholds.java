package dev.okrug.spec;

import java.math.BigDecimal;

/**
 * From when on the table {@code signals} tells of something.
 *
 * @param fall the least fall against the same months a year before, as an exact fraction above 0 and up to 1
 * @param streakYears the least number of years in a row that are a streak, from 2
 * @param recordYears the least number of earlier years that a record is held against, from 1
 */
public record SignalThresholds(BigDecimal fall, int streakYears, int recordYears) {}
