package dev.okrug.bench;

import dev.okrug.testing.DumpOrder;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How records are spread over files, months and regions: the same size in another shape shows whether there is a cliff. */
enum Shape {
    /** Twelve years, a file for each month. */
    MONTHS(144, 144, Shape.ALL_REGIONS),
    /** The records of {@link #MONTHS} in one file. */
    ONE_FILE(144, 1, Shape.ALL_REGIONS),
    /** The records of {@link #MONTHS} in files of equally many, which end within a month. */
    THOUSAND_FILES(144, 1000, Shape.ALL_REGIONS),
    /** One year, a file for each month. */
    ONE_YEAR(12, 12, Shape.ALL_REGIONS),
    /** Twelve years, a file for each month, all of Moscow. */
    ONE_REGION(144, 144, "45000");

    private static final String ALL_REGIONS = "";
    private static final YearMonth LAST = YearMonth.of(2023, 12);
    private static final double BAD_SHARE = 0.001;
    private static final long SEED = 7;

    private final int months;
    private final int files;
    private final String regions;

    Shape(int months, int files, String regions) {
        this.months = months;
        this.files = files;
        this.regions = regions;
    }

    static Shape named(String title) {
        return Arrays.stream(values())
                .filter(shape -> shape.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No shape " + title + ": name some of " + String.join(", ", titles()) + "."));
    }

    private static List<String> titles() {
        return Arrays.stream(values()).map(Shape::title).toList();
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    DumpOrder order(long records) {
        return new DumpOrder(records, months, LAST.minusMonths(months - 1L), SEED, BAD_SHARE)
                .inFiles(files)
                .ofRegions(regions);
    }

    /** The month after the last, with as many records as the average month. */
    DumpOrder nextMonth(long records) {
        return new DumpOrder(records / months, 1, LAST.plusMonths(1), SEED + 1, BAD_SHARE).ofRegions(regions);
    }
}
