package dev.okrug.testing.sample;

import java.util.List;

/**
 * A region as the Russian dumps of the customs service write it.
 *
 * @param region such as {@code 42000 - ЛИПЕЦКАЯ ОБЛАСТЬ}
 * @param district such as {@code 01-ЦЕНТРАЛЬНЫЙ ФЕДЕРАЛЬНЫЙ ОКРУГ}
 * @param weight size of its trade beside the other regions
 */
public record CustomsRegion(String region, String district, int weight) {

    public static List<CustomsRegion> all() {
        return Region.all().stream().map(CustomsRegion::of).toList();
    }

    private static CustomsRegion of(Region region) {
        int weight =
                region.weight().values().stream().mapToInt(Integer::intValue).sum();
        return new CustomsRegion(CustomsForm.RUSSIAN.region(region), CustomsForm.RUSSIAN.district(region), weight);
    }
}
