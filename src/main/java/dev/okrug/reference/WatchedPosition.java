package dev.okrug.reference;

import java.util.List;

/**
 * A position of a watch list.
 *
 * @param position what it is called, in all versions of the list
 * @param name of its goods
 * @param commodities the digits that the codes of its goods begin with, sorted
 */
public record WatchedPosition(String position, String name, List<String> commodities) {

    public WatchedPosition {
        commodities = List.copyOf(commodities);
    }
}
