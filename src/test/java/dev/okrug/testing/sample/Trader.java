package dev.okrug.testing.sample;

import java.util.Locale;

/** Who traded: invented, but always the same few for a heading, so that some of them stand alone. */
record Trader(String id, String name) {

    static Trader of(Cell cell) {
        Good good = cell.good();
        if (!good.trader().isEmpty()) {
            return new Trader(good.trader(), "Transformer plant (invented)");
        }
        String heading = good.code().substring(0, 4);
        int known = Noise.between(1, 6, "traders", heading, good.flow());
        int which = Noise.between(1, known, heading, cell.region().code(), cell.period());
        int number = Noise.between(1, 400, "trader", heading, good.flow(), which);
        String id = String.format(Locale.ROOT, "T%04d", number);
        return new Trader(id, "Trader " + number + " (invented)");
    }
}
