package dev.okrug.testing;

import java.time.YearMonth;
import java.util.Locale;

/**
 * Which dumps to make.
 *
 * @param records in all files together
 * @param months that are traded in
 * @param from the first of them
 * @param seed the same seed gives the same records
 * @param badShare share of spoiled records, 0..1
 * @param files as many as months: one per month; or else files of equally many records
 * @param regions how the codes of the regions that trade begin; empty for all regions
 */
public record DumpOrder(
        long records, int months, YearMonth from, long seed, double badShare, int files, String regions) {

    /** Records of a month beside the other months of its year. */
    private static final int[] SEASON = {82, 90, 101, 101, 97, 101, 99, 102, 104, 107, 106, 110};

    public DumpOrder {
        if (records < 0 || months < 1 || files < 1 || badShare < 0 || badShare > 1) {
            throw new IllegalArgumentException("Cannot make dumps of " + records + " records of " + months
                    + " months in " + files + " files with a bad share of " + badShare
                    + ": give at least one month, one file and a share from 0 to 1");
        }
    }

    /** One file per month, of all regions. */
    public DumpOrder(long records, int months, YearMonth from, long seed, double badShare) {
        this(records, months, from, seed, badShare, months, "");
    }

    /** The same records in another number of files. */
    public DumpOrder inFiles(int number) {
        return new DumpOrder(records, months, from, seed, badShare, number, regions);
    }

    /** As many records, of the regions whose codes begin so. */
    public DumpOrder ofRegions(String beginning) {
        return new DumpOrder(records, months, from, seed, badShare, files, beginning);
    }

    YearMonth month(int index) {
        return from.plusMonths(index);
    }

    long recordsOfMonth(int index) {
        return recordsBefore(index + 1) - recordsBefore(index);
    }

    long recordsOfFile(int index) {
        return isMonthly()
                ? recordsOfMonth(index)
                : Math.multiplyExact(records, index + 1) / files - Math.multiplyExact(records, index) / files;
    }

    String nameOfFile(int index) {
        return isMonthly() ? "dump-" + month(index) + ".txt" : String.format(Locale.ROOT, "dump-%04d.txt", index + 1);
    }

    private boolean isMonthly() {
        return files == months;
    }

    /** Rounding the running total, not the months, keeps the sum exact. */
    private long recordsBefore(int index) {
        return Math.multiplyExact(records, season(index)) / season(months);
    }

    private long season(int index) {
        long sum = 0;
        for (int i = 0; i < index; i++) {
            sum += SEASON[month(i).getMonthValue() - 1];
        }
        return sum;
    }
}
