package dev.okrug.testing;

import java.util.NavigableMap;
import java.util.TreeMap;

/** Prices that are plausible for a chapter, because Okrug stops where a whole chapter is a thousand times too dear. */
final class DumpPrices {

    /** Usual cents per kilogram from this chapter on. */
    private static final NavigableMap<Integer, Integer> USUAL = new TreeMap<>();

    private static final int USUAL_OF_WITHHELD = 1000;

    static {
        int[][] usual = {
            {1, 200},
            {25, 20},
            {28, 250},
            {41, 1200},
            {44, 90},
            {50, 900},
            {64, 1500},
            {68, 90},
            {71, 20_000},
            {72, 100},
            {74, 450},
            {84, 1500},
            {86, 800},
            {90, 6000},
            {94, 700}
        };
        for (int[] each : usual) {
            USUAL.put(each[0], each[1]);
        }
    }

    private DumpPrices() {}

    /** From half the usual price of the chapter to twice of it. */
    static long centsPerKg(byte[] commodity, int rank) {
        int percent = 50 + new Dice(rank).below(151);
        return Math.max(1, usual(commodity) * percent / 100);
    }

    private static int usual(byte[] commodity) {
        return Character.isDigit(commodity[0])
                ? USUAL.floorEntry(10 * (commodity[0] - '0') + commodity[1] - '0')
                        .getValue()
                : USUAL_OF_WITHHELD;
    }
}
