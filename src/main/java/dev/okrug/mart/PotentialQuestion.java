package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.CubeQuestion;
import dev.okrug.cube.KeyPart;
import dev.okrug.cube.KeyedSums;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Asks for the rows of {@link ExportPotentialYearly}, of a cube with all partners; a block a year. */
final class PotentialQuestion implements CubeQuestion<Row> {

    private static final long serialVersionUID = 1;

    private static final KeyPart IS_PARTNER = KeyPart.last(1);
    private static final KeyPart HEADING = IS_PARTNER.before(15);
    private static final KeyPart REGION = HEADING.before(20);
    private static final KeyPart YEAR = REGION.before(12);

    private final List<Integer> years;
    private final PotentialRows rows;

    PotentialQuestion(PotentialRows rows) {
        this.rows = rows;
        this.years = new ArrayList<>(rows.years());
    }

    @Override
    public List<String> measures() {
        return List.of(Measures.EXPORTS, Measures.IMPORTS);
    }

    @Override
    public int blocks() {
        return Math.max(1, years.size());
    }

    @Override
    public boolean asksFor(int period) {
        return years.contains(new Period(period).year());
    }

    @Override
    public Keys keys() {
        return (row, sums) -> {
            int year = new Period(row.period()).year();
            sums.add(
                    years.indexOf(year),
                    YEAR.of(year)
                            | REGION.of(rows.places().place(row.region()))
                            | HEADING.of(HeadingPlaces.number(row.commodity()))
                            | IS_PARTNER.of(row.isOfPartner() ? 1 : 0));
        };
    }

    @Override
    public Iterator<Row> answer(KeyedSums sums) {
        SortedMap<Integer, Map<Long, MarketSums>> byYear = new TreeMap<>();
        for (long key : sums.keys()) {
            int place = sums.place(key);
            byYear.computeIfAbsent(YEAR.in(key), year -> new TreeMap<>())
                    .computeIfAbsent(HEADING.upTo(key), cell -> new MarketSums())
                    .add(IS_PARTNER.in(key) != 0, sums.sum(place), sums.sum(place + 1));
        }
        return byYear.entrySet().stream()
                .flatMap(year -> Stream.of(Flow.EXPORTS, Flow.IMPORTS)
                        .flatMap(flow -> rows.of(year.getKey(), flow, potential(flow, year.getValue()))))
                .iterator();
    }

    private ExportPotential potential(Flow flow, Map<Long, MarketSums> cells) {
        ExportPotential potential = new ExportPotential();
        cells.forEach((cell, sums) -> {
            int region = REGION.in(cell << HEADING.shift());
            int heading = HEADING.in(cell << HEADING.shift());
            if (rows.places().isNamed(region, heading)) {
                potential.add(
                        region,
                        heading,
                        sums.market(flow, MarketSums.NOTHING).cents(),
                        sums.value(flow, MarketSums.NOTHING).cents());
            }
        });
        return potential;
    }
}
