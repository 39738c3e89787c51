package dev.okrug.cube;

import dev.okrug.contract.Period;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Asks for the turnover of each region and period of some years, all commodities together. */
final class RegionPeriods implements CubeQuestion<RegionPeriod> {

    private static final long serialVersionUID = 1;

    private static final KeyPart REGION = KeyPart.last(20);
    private static final KeyPart PERIOD = REGION.before(18);

    private final Set<Integer> years;

    RegionPeriods(Set<Integer> years) {
        this.years = Set.copyOf(years);
    }

    @Override
    public boolean asksFor(int period) {
        return years.contains(new Period(period).year());
    }

    @Override
    public List<String> measures() {
        return List.of(Measures.EXPORTS, Measures.IMPORTS, Measures.EXPORT_GRAMS, Measures.IMPORT_GRAMS);
    }

    @Override
    public int blocks() {
        return 1;
    }

    @Override
    public Keys keys() {
        return (row, sums) -> sums.add(0, PERIOD.of(row.period()) | REGION.of(row.region()));
    }

    @Override
    public Iterator<RegionPeriod> answer(KeyedSums sums) {
        return Arrays.stream(sums.keys())
                .mapToObj(key -> {
                    int place = sums.place(key);
                    return new RegionPeriod(
                            REGION.in(key),
                            new Period(PERIOD.in(key)),
                            sums.sum(place),
                            sums.sum(place + 1),
                            sums.sum(place + 2),
                            sums.sum(place + 3));
                })
                .iterator();
    }
}
