package dev.okrug.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides whether the prices of a delivery are those of another unit. */
final class DeliveryPrices {

    /** Fewer records may be an odd lot. */
    private static final long ENOUGH = 100;

    /** One chapter may be odd by itself; a wrong unit is wrong in all. */
    private static final double MOST = 0.7;

    private DeliveryPrices() {}

    /** The chapter that shows it best, where a delivery is nearly all too low or nearly all too high. */
    static Optional<ChapterPrices> misplaced(List<ChapterPrices> chapters) {
        long records = chapters.stream().mapToLong(ChapterPrices::records).sum();
        if (records < ENOUGH) {
            return Optional.empty();
        }
        return misplaced(chapters, ChapterPrices::tooLow, records)
                .or(() -> misplaced(chapters, ChapterPrices::tooHigh, records));
    }

    private static Optional<ChapterPrices> misplaced(
            List<ChapterPrices> chapters, Predicate<ChapterPrices> off, long records) {
        List<ChapterPrices> misplaced = chapters.stream().filter(off).toList();
        return misplaced.stream().mapToLong(ChapterPrices::records).sum() > MOST * records
                ? misplaced.stream()
                        .max(Comparator.comparingLong(ChapterPrices::records)
                                .thenComparing(Comparator.comparingInt(ChapterPrices::chapter)
                                        .reversed()))
                : Optional.empty();
    }
}
