package dev.okrug.testing.sample;

import dev.okrug.testing.sample.CustomsRecord.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the Russian customs service knows of a few regions in 2022 and 2023: the trade with Belarus in its own
 * mirror, later and at other prices, and a little trade with others.
 */
final class CustomsTrade {

    private static final Period FROM = new Period(2022, 1);
    private static final Period TO = new Period(2023, 12);
    private static final Comparator<CustomsRecord> ORDER = Comparator.comparing(CustomsRecord::period)
            .thenComparing(record -> record.region().code())
            .thenComparing(CustomsRecord::flow)
            .thenComparing(CustomsRecord::commodity)
            .thenComparing(CustomsRecord::partner);

    private CustomsTrade() {}

    static List<CustomsRecord> records() {
        List<CustomsRecord> records = new ArrayList<>();
        List<Cell> belarus = Stream.of(2021, 2022, 2023)
                .flatMap(year -> Trade.of(Year.of(year, "final")).stream())
                .toList();
        for (Row row : Table.named("customs-regions")) {
            Region region = Region.of(row.text("region"));
            records.addAll(mirror(region, row.number("lag_months"), belarus));
            records.addAll(others(region));
        }
        return records.stream()
                .filter(record -> record.period().within(FROM, TO))
                .sorted(ORDER)
                .toList();
    }

    private static List<CustomsRecord> mirror(Region region, int lag, List<Cell> belarus) {
        return belarus.stream()
                .filter(cell -> cell.region().equals(region))
                .map(cell -> mirrored(cell, lag))
                .toList();
    }

    /** What the region buys arrives later and counts its freight (CIF); what it sells is counted at its border (FOB). */
    private static CustomsRecord mirrored(Cell cell, int lag) {
        boolean bought = cell.flow() == Flow.EXPORT;
        int freight = Noise.between(
                30,
                60,
                "freight",
                cell.good().code(),
                cell.period(),
                cell.region().code());
        long cents = cell.cents() * (bought ? 1000 + freight : 1000 - freight) / 1000;
        Period period = bought ? cell.period().later(lag) : cell.period();
        return record(cell.good(), period, "BY", cents, cell.grams(), cell.region());
    }

    private static List<CustomsRecord> others(Region region) {
        return Table.named("customs-partners").stream()
                .flatMap(partner -> IntStream.range(0, 24)
                        .mapToObj(FROM::later)
                        .filter(period ->
                                Noise.chance(partner.number("percent"), partner.text("partner"), region.code(), period))
                        .map(period -> other(partner, region, period)))
                .toList();
    }

    private static CustomsRecord other(Row row, Region region, Period period) {
        String partner = row.text("partner");
        Flow flow = Noise.chance(row.number("buys_percent"), "flow", partner, region.code(), period)
                ? Flow.EXPORT
                : Flow.IMPORT;
        List<Good> goods = Good.traded("common", flow, period.year());
        Good good = goods.get(Noise.between(0, goods.size() - 1, "good", partner, region.code(), period));
        long cents = Cents.of(row.text("usd")) * Noise.between(4000, 17000, partner, region.code(), period) / 10_000;
        return record(good, period, partner, cents, good.grams(cents, period, region.code()), region);
    }

    /** The good tells the flow of Belarus; the region is on the other side. */
    private static CustomsRecord record(
            Good good, Period period, String partner, long cents, long grams, Region region) {
        return new CustomsRecord(
                good.flow().mirrored(),
                period,
                partner,
                good.withheld() && period.month() % 2 == 0 ? "SSSSSSSSSS" : good.code(),
                good.unit(),
                cents,
                new Weighed(grams, good.quantity(grams)),
                region);
    }
}
