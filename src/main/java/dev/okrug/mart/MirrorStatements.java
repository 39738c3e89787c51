package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same trade as the statistics of both sides have it, in cents. A period that one of them did not deliver is missing, not
 * zero; nothing is compared but periods that both delivered.
 */
final class MirrorStatements {

    /** Goods that left in one month may be recorded as arrived up to two later. */
    private static final int LONGEST_LAG = 2;

    /** Of fewer pairs of months no lag can be told. */
    private static final int FEWEST_PAIRS = 6;

    private final SortedMap<Period, Long> ofExporter = new TreeMap<>();
    private final Map<Period, Long> ofImporter = new HashMap<>();

    /** Notes that a period was delivered, with what was traded in it, which may be nothing. */
    void deliver(boolean byExporter, Period period, long cents) {
        (byExporter ? ofExporter : ofImporter).merge(period, cents, Math::addExact);
    }

    /**
     * What both have of a year.
     *
     * @param months that both delivered
     * @param lag months after which the importer's figures come closest to the exporter's; null where no lag can be told
     */
    record Compared(int months, long exporter, long importer, Integer lag) {

        /** 2 (importer − exporter) / (importer + exporter), −2 … 2; null where there is nothing on either side. */
        Double asymmetry() {
            double sum = (double) importer + exporter;
            return sum == 0 ? null : (Double) (2 * ((double) importer - exporter) / sum);
        }

        /** importer / exporter. */
        Double ratio() {
            return Ratio.of(importer, exporter);
        }
    }

    /** Nothing where they have no period in common. */
    Optional<Compared> ofYear(int year) {
        int months = 0;
        long exporter = 0;
        long importer = 0;
        for (Map.Entry<Period, Long> each : ofExporter.entrySet()) {
            Long other = ofImporter.get(each.getKey());
            if (each.getKey().year() == year && other != null) {
                months |= each.getKey().monthSet();
                exporter = Math.addExact(exporter, each.getValue());
                importer = Math.addExact(importer, other);
            }
        }
        return months == 0
                ? Optional.empty()
                : Optional.of(new Compared(Integer.bitCount(months), exporter, importer, lag(year)));
    }

    /** Of equals the shortest. */
    private Integer lag(int year) {
        Integer best = null;
        double closest = Double.POSITIVE_INFINITY;
        for (int lag = 0; lag <= LONGEST_LAG; lag++) {
            double mean = meanDifference(year, lag);
            if (mean < closest) {
                best = lag;
                closest = mean;
            }
        }
        return best;
    }

    private double meanDifference(int year, int lag) {
        double sum = 0;
        int pairs = 0;
        for (Map.Entry<Period, Long> each : ofExporter.entrySet()) {
            Period month = each.getKey();
            Long later = month.isMonth() && month.year() == year ? ofImporter.get(later(month, lag)) : null;
            if (later != null && (later != 0 || each.getValue() != 0)) {
                sum += Math.abs((double) later - each.getValue());
                pairs++;
            }
        }
        return pairs < FEWEST_PAIRS ? Double.POSITIVE_INFINITY : sum / pairs;
    }

    private static Period later(Period month, int lag) {
        int months = month.year() * 12 + month.firstMonth() - 1 + lag;
        return Period.ofMonth(months / 12, months % 12 + 1);
    }
}
