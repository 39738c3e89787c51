package dev.okrug.reference;

import java.util.Set;

/**
 * Regions that a user wants to see together, such as those along a border. A region may be in several groups or in none.
 *
 * @param regions their ids
 */
public record RegionGroup(String code, String name, Set<Integer> regions) {

    public RegionGroup {
        regions = Set.copyOf(regions);
    }
}
