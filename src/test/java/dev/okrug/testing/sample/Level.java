package dev.okrug.testing.sample;

import java.util.List;

/**
 * What a region trades exactly, in all or in one commodity; a line of {@code levels.txt}.
 *
 * @param edition of the statistics, or empty for every edition
 * @param commodity the first digits of its code, or empty for all
 */
record Level(String edition, Region region, Period from, Period to, Flow flow, String commodity, long cents) {

    private static final List<Level> ALL =
            Table.named("levels").stream().map(Level::of).toList();

    static List<Level> of(Year year) {
        return ALL.stream()
                .filter(level -> level.from.year() == year.year())
                .filter(level -> level.edition.isEmpty() || level.edition.equals(year.edition()))
                .toList();
    }

    boolean isPart() {
        return !commodity.isEmpty();
    }

    boolean isPartOf(Level whole) {
        return isPart()
                && region.equals(whole.region)
                && flow == whole.flow
                && from.equals(whole.from)
                && to.equals(whole.to);
    }

    boolean covers(Slot slot) {
        return slot.region().equals(region)
                && slot.flow() == flow
                && slot.period().within(from, to)
                && slot.good().code().startsWith(commodity);
    }

    private static Level of(Row row) {
        return new Level(
                row.text("edition"),
                Region.of(row.text("region")),
                row.period("from"),
                row.period("to"),
                Flow.of(row.text("flow")),
                row.text("commodity"),
                Cents.of(row.text("usd")));
    }
}
