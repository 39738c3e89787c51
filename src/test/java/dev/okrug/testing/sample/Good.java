package dev.okrug.testing.sample;

import java.util.List;

/**
 * A commodity that is traded: a line of {@code goods.txt}.
 *
 * @param mix the regions' habit it belongs to
 * @param weight size beside the other goods of the mix
 * @param centsPerKg price in 2015
 * @param kgPerUnit weight of one {@code unit}, where it is counted in units
 * @param trader the only trader, or empty
 */
record Good(
        String mix,
        Flow flow,
        String code,
        int weight,
        long centsPerKg,
        String unit,
        int kgPerUnit,
        String season,
        int from,
        int until,
        String trader) {

    private static final List<Good> ALL =
            Table.named("goods").stream().map(Good::of).toList();

    /** What a mix trades in a year. */
    static List<Good> traded(String mix, Flow flow, int year) {
        return ALL.stream()
                .filter(good -> good.mix.equals(mix) && good.flow == flow)
                .filter(good -> good.from <= year && year <= good.until)
                .toList();
    }

    /** Chapters 01 to 24; a withheld code stands behind all digits. */
    boolean food() {
        return code.compareTo("25") < 0;
    }

    boolean withheld() {
        return code.startsWith("XX");
    }

    /** Net weight of a value, at the price of its year. */
    long grams(long cents, Period period, String where) {
        long percent = 100 + 2L * (period.year() - 2015);
        long price = Math.max(1, centsPerKg * percent * Noise.between(92, 108, code, period, where) / 10_000);
        return Math.max(1, cents * 1000 / price);
    }

    long quantity(long grams) {
        return kgPerUnit == 0 ? 0 : Math.max(1, grams / (kgPerUnit * 1000L));
    }

    private static Good of(Row row) {
        return new Good(
                row.text("mix"),
                Flow.of(row.text("flow")),
                row.text("code"),
                row.number("weight"),
                Cents.of(row.text("usd_per_kg")),
                row.text("unit"),
                row.number("kg_per_unit", 0),
                row.text("season"),
                row.number("from", 0),
                row.number("until", 9999),
                row.text("trader"));
    }
}
