package dev.okrug.testing.sample;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place where there is trade: a region, a period and a good, before it is known how much.
 *
 * @param weight size beside the other slots of the same region
 */
record Slot(Region region, Period period, Flow flow, Good good, long weight) {

    static Stream<Slot> of(Region region, Flow flow, Year year) {
        List<Good> goods = choice(region, flow, year);
        long all = goods.stream().mapToLong(Good::weight).sum();
        return IntStream.range(0, goods.size())
                .boxed()
                .flatMap(rank -> year.periods().stream()
                        .filter(period -> active(region, goods.get(rank), rank, period))
                        .map(period -> slot(region, period, goods.get(rank), all, year.edition())));
    }

    /** Popular goods are found nearly everywhere, rare ones here and there; a year's record tells more than a month. */
    private static List<Good> choice(Region region, Flow flow, Year year) {
        int breadth = region.breadth().get(flow) * (year.months() == 0 ? 2 : 1);
        Comparator<Good> byPopularity = Comparator.comparing(
                good -> -Math.sqrt(good.weight()) * Noise.between(40, 160, region.code(), good.code(), flow));
        return Good.traded(region.mix().get(flow), flow, year.year()).stream()
                .sorted(byPopularity.thenComparing(Good::code))
                .limit(breadth)
                .toList();
    }

    /** The first good is there in the last month of every quarter, so that no part of a year is without trade. */
    private static boolean active(Region region, Good good, int rank, Period period) {
        return (rank == 0 && period.month() % 3 == 0)
                || period.annual()
                || Noise.chance(region.regularity(), "active", region.code(), good.code(), good.flow(), period);
    }

    private static Slot slot(Region region, Period period, Good good, long all, String edition) {
        long share = 10_000L * good.weight() / all;
        long season = Season.percent(good.season(), period);
        long noise = Noise.between(85, 115, "size", region.code(), good.code(), good.flow(), period);
        long revision = Noise.between(98, 102, edition, region.code(), good.code(), period);
        return new Slot(region, period, good.flow(), good, share * season * noise * revision / 100);
    }
}
