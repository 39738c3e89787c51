package dev.okrug.testing;

import java.time.YearMonth;

/**
 * Which dumps to make.
 *
 * @param records in all files together
 * @param files one per month
 * @param from the month of the first file
 * @param seed the same seed gives the same bytes
 * @param badShare share of spoiled records, 0..1
 */
public record DumpOrder(long records, int files, YearMonth from, long seed, double badShare) {

    public DumpOrder {
        if (records < 0 || files < 1 || badShare < 0 || badShare > 1) {
            throw new IllegalArgumentException("Cannot make dumps of " + records + " records in " + files
                    + " files with a bad share of " + badShare + ": give at least one file and a share from 0 to 1");
        }
    }
}
