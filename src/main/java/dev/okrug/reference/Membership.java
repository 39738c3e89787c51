package dev.okrug.reference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a region belongs to a district, from one day until before another.
 *
 * @param region id of the region
 * @param district code of the district
 * @param from first day
 * @param to first day after; null while it lasts
 */
public record Membership(int region, String district, LocalDate from, LocalDate to) implements Serializable {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
