package dev.okrug.mart;

import java.math.BigDecimal;

/**
 * From when on a change is a signal.
 *
 * @param fall the least fall against the same months a year before, as an exact fraction: 0.15 is 15 %
 * @param streakYears the least length of a streak
 * @param recordYears the least number of earlier years that a record is held against
 */
public record SignalSettings(BigDecimal fall, int streakYears, int recordYears) {

    /** What a signal is held against, a fraction or years; null where it is held against nothing. */
    Double threshold(Signal signal) {
        return switch (signal) {
            case FALL, RECOVERY -> fall.doubleValue();
            case RECORD -> (double) recordYears;
            case GROWTH_STREAK, DECLINE_STREAK -> (double) streakYears;
            case ENTRY, EXIT -> null;
        };
    }
}
