package dev.okrug.testing;

import dev.okrug.testing.sample.CustomsRegion;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes records and counts them. */
final class DumpWriter {

    private static final Flaw[] FLAWS = Flaw.values();
    private static final int IMPORT_PERCENT = 62;
    private static final double COMMODITY_SKEW = 1.05;
    private static final double PARTNER_SKEW = 1.1;

    private final byte[][] partners = DumpWords.partners();
    private final byte[][] commodities = DumpWords.commodities();
    private final byte[][] regions;
    private final Skew partnerSkew = Skew.zipf(partners.length, PARTNER_SKEW);
    private final Skew commoditySkew = Skew.zipf(commodities.length, COMMODITY_SKEW);
    private final Skew regionSkew;
    private final long[] centsPerKg = new long[commodities.length];
    private final long[] grams = new long[4096];
    private final Map<Flaw, Long> bad = new EnumMap<>(Flaw.class);
    private long cents;

    /** Writes records of the regions whose codes begin so. */
    DumpWriter(String beginning) {
        Arrays.stream(FLAWS).forEach(flaw -> bad.put(flaw, 0L));
        List<CustomsRegion> trading = CustomsRegion.all().stream()
                .filter(region -> region.region().startsWith(beginning))
                .toList();
        regions = DumpWords.regions(trading);
        regionSkew = Skew.of(trading.stream().mapToDouble(CustomsRegion::weight).toArray());
        Arrays.setAll(centsPerKg, i -> DumpPrices.centsPerKg(commodities[i], i));
        // From 100 grams to about 100 tonnes.
        Arrays.setAll(grams, i -> (long) (100 * StrictMath.pow(2, i / 204.8)));
    }

    void records(long count, byte[] period, byte[] badPeriod, double badShare, Dice dice, DumpBuffer out)
            throws IOException {
        for (long i = 0; i < count; i++) {
            if (dice.happens(badShare)) {
                bad(FLAWS[dice.below(FLAWS.length)], period, badPeriod, dice, out);
            } else {
                good(period, dice, out);
            }
            out.endOfLine();
        }
    }

    Map<Flaw, Long> bad() {
        return Collections.unmodifiableMap(bad);
    }

    long cents() {
        return cents;
    }

    private void good(byte[] period, Dice dice, DumpBuffer out) {
        out.put(flow(dice));
        out.put(period);
        out.put(partners[partnerSkew.pick(dice)]);
        int commodity = commoditySkew.pick(dice);
        out.put(commodities[commodity]);
        long weight = weight(dice);
        long value = value(weight, commodity);
        out.decimal(value, 2);
        amounts(weight, commodity, out);
        out.put(regions[regionSkew.pick(dice)]);
        cents += value;
    }

    private void bad(Flaw flaw, byte[] period, byte[] badPeriod, Dice dice, DumpBuffer out) {
        out.put(flaw == Flaw.FLOW_UNKNOWN ? DumpWords.NOT_A_FLOW : flow(dice));
        out.put(flaw == Flaw.MONTH_13 ? badPeriod : period);
        out.put(partners[partnerSkew.pick(dice)]);
        int commodity = commoditySkew.pick(dice);
        out.put(commodities[commodity]);
        long weight = weight(dice);
        badValue(flaw, value(weight, commodity), out);
        if (flaw == Flaw.TOO_FEW_FIELDS) {
            out.put('\n');
        } else {
            amounts(weight, commodity, out);
            out.put(flaw == Flaw.REGION_UNKNOWN ? DumpWords.NOT_A_REGION : regions[regionSkew.pick(dice)]);
        }
        bad.merge(flaw, 1L, Long::sum);
    }

    private static void badValue(Flaw flaw, long value, DumpBuffer out) {
        if (flaw == Flaw.VALUE_NOT_A_NUMBER) {
            out.put(DumpWords.NOT_A_NUMBER);
        } else if (flaw != Flaw.VALUE_EMPTY) {
            out.decimal(value, 2);
        }
    }

    private static byte[] flow(Dice dice) {
        return dice.below(100) < IMPORT_PERCENT ? DumpWords.IMPORT : DumpWords.EXPORT;
    }

    private long weight(Dice dice) {
        return grams[dice.below(grams.length)] + dice.below(100);
    }

    private long value(long weight, int commodity) {
        return 1 + weight * centsPerKg[commodity] / 1000;
    }

    private static void amounts(long weight, int commodity, DumpBuffer out) {
        out.put('\t');
        out.decimal(weight, 3);
        out.put('\t');
        out.number(DumpWords.counted(commodity) ? 1 + weight / 2000 : 0);
        out.put('\t');
    }
}
