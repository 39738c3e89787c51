package dev.okrug.delivery;

import dev.okrug.source.Profile;
import java.time.LocalDate;

/**
 * A file that a job names, and what the job says of it.
 *
 * @param path where it lies
 * @param dialect how it is written
 * @param reporter whose statistics it holds
 * @param source the series that its vintages belong to
 * @param vintage when it was issued
 */
public record Arrival(String path, Profile dialect, String reporter, String source, LocalDate vintage) {

    /** Last month that the file can know of, as year × 100 + month. */
    public int knownUntil() {
        return vintage.getYear() * 100 + vintage.getMonthValue();
    }
}
