package dev.okrug.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A region of the pack's country.
 *
 * @param id stable number
 * @param code the code that marts publish
 * @param isoCode ISO 3166-2
 * @param type the country's own word for the kind of region
 * @param nameLocal name in the country's language
 * @param successor id of the region that took this one over; null unless retired
 * @param validFrom first day
 * @param validTo first day after; null while the region lasts
 * @param borders partners on the other side of its borders, where the pack says so
 */
public record Region(
        int id,
        String code,
        String isoCode,
        String type,
        String name,
        String nameLocal,
        RegionStatus status,
        Integer successor,
        LocalDate validFrom,
        LocalDate validTo,
        Set<String> borders)
        implements Serializable {

    public Region {
        borders = Collections.unmodifiableSet(new TreeSet<>(borders));
    }
}
